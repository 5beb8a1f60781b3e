import { type PhaseSpan, phaseSpan } from '../phase-span.ts';
import type { Problem } from '../problem.ts';
import type { Guide } from '../schema/guide.ts';
import type { Phase } from '../schema/planning.ts';

/** A problem that does not know its line yet. */
export type Finding = Omit<Problem, 'line' | 'column'>;

/** A phase of the planning with its days and its place in the guide. */
export interface DatedPhase {
  readonly phase: Phase;
  readonly span: PhaseSpan;
  readonly path: string;
}

export function datedPhases(guide: Guide): readonly DatedPhase[] {
  return guide.planning.flatMap((phase, place) => {
    const span = phaseSpan(phase);
    return span === undefined ? [] : [{ phase, span, path: `/planning/${place}` }];
  });
}

export function datedPhase(guide: Guide, id: string): DatedPhase | undefined {
  return datedPhases(guide).find(({ phase }) => phase.id === id);
}

export function before(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
