import type { Phase } from '../../guide/schema/planning.ts';
import type { PlanningState } from './state.ts';

export interface PlanningView {
  readonly stage: 'planning';
  readonly phases: readonly Phase[];
  readonly changes: PlanningState['changes'];
  readonly deadlinePhase: string;
  readonly may: { readonly change: boolean };
}
