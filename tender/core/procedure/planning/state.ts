import type { PhaseDating } from './events.ts';

export interface PlanningState {
  /** Newest dating of phases that were changed after publication. */
  readonly datings: Readonly<Record<string, PhaseDating>>;
  readonly changes: readonly {
    readonly phase: string;
    readonly from: PhaseDating;
    readonly to: PhaseDating;
    readonly reason: string;
    readonly at: string;
    readonly by: string;
  }[];
}
