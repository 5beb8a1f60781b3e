import type { Calendar } from '../../legal/calendar.ts';
import { type PhaseSpan, phaseSpan } from '../phase-span.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { Guide } from '../schema/guide.ts';
import type { Phase } from '../schema/planning.ts';

/** A problem that does not know its line yet. */
export type Finding = Omit<Problem, 'line' | 'column'>;

/** One family of checks: everything it finds in a guide whose form is right. */
export type Check = (guide: Guide, calendar: Calendar) => readonly Finding[];

export function error(code: ProblemCode, path: string, params: Problem['params'] = {}): Finding {
  return { code, severity: 'error', path, params };
}

export function warning(code: ProblemCode, path: string, params: Problem['params'] = {}): Finding {
  return { code, severity: 'warning', path, params };
}

export function note(code: ProblemCode, path: string, params: Problem['params'] = {}): Finding {
  return { code, severity: 'note', path, params };
}

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
