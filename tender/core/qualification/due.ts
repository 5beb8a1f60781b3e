import { fromIso, localDate } from '#platform/kernel/time.ts';
import type { Note } from '../legal/notes.ts';
import { computeTerm } from '../legal/terms.ts';
import type { EventOf } from './events.ts';
import { durationOf } from './expiry.ts';
import type { QualificationGuide } from './guide/schema.ts';
import { lengthOf } from './remedies.ts';
import { guideOfSystem, type QualificationCase, type QualificationSystem, standingOf } from './state.ts';

/** What the law gives where the guide says nothing (Richtlijn 2014/25/EU art. 75 lid 4). */
const byLaw = { months: 6 } as const;

export interface DecisionDue {
  /** ISO day of the application that was handed in first: a supplement does not begin the term anew. */
  readonly appliedOn: string;
  /** ISO day: the last one on which the operator can be told of the decision in time. No Saturday, Sunday or holiday moves it. */
  readonly lastDay: string;
  readonly why: readonly Note[];
}

/** By when who applied must be told of the decision; undefined before he applied, and once he was told or withdrew. */
export function decisionDue(file: QualificationSystem, one: QualificationCase): DecisionDue | undefined {
  const [first] = one.applications;
  const waits = ['applied', 'concluded', 'decided'].includes(standingOf(one));
  if (first === undefined || !waits || one.decisions.some(({ notified }) => notified !== undefined)) return undefined;
  const guide = guideOfSystem(file);
  const applied = localDate(fromIso(first.at), guide.timeZone);
  const { rawLastDay, why } = computeTerm(termOf(guide), applied, { country: guide.country, zone: guide.timeZone });
  return { appliedOn: `${applied}`, lastDay: `${rawLastDay}`, why };
}

function termOf({ decision }: QualificationGuide) {
  const { count, unit } = lengthOf(decision.within ?? byLaw);
  const article = 'Richtlijn 2014/25/EU art. 75 lid 4';
  return { article, explanation: 'term-guide', direction: 'forward', count, unit, extension: 'none' } as const;
}

/** What must be told on a day of decisions that come near their last day, each once; nothing of what was told before. */
export function dueDecisions(
  file: QualificationSystem,
  today: Temporal.PlainDate,
): readonly EventOf<'DecisionDueSignalled'>[] {
  if (file.guide === undefined) return [];
  const { signals } = guideOfSystem(file).decision;
  return file.cases.flatMap((one) => {
    const due = decisionDue(file, one);
    const end = due === undefined ? undefined : Temporal.PlainDate.from(due.lastDay);
    const ahead = end === undefined ? undefined : aheadOn(signals, end, today);
    if (due === undefined || ahead === undefined || one.signalled.includes(`decision/${ahead}`)) return [];
    const { key, operator } = one;
    const { appliedOn, lastDay } = due;
    return [{ type: 'DecisionDueSignalled', case: key, operator, appliedOn, lastDay, ahead } as const];
  });
}

type Signals = QualificationGuide['decision']['signals'];

/** The nearest signal that is due; those further ahead are past with it. */
function aheadOn(signals: Signals, end: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined {
  if (Temporal.PlainDate.compare(today, end) > 0) return 'late';
  return signals
    .map((period) => ({ ahead: `${durationOf(period)}`, on: `${end.subtract(durationOf(period))}` }))
    .filter(({ on }) => on <= `${today}`)
    .toSorted((a, b) => b.on.localeCompare(a.on))[0]?.ahead;
}

/** Whether the authority has been told, or would be today, that this last day comes near. */
export function isNear(file: QualificationSystem, { lastDay }: DecisionDue, today: Temporal.PlainDate): boolean {
  const { signals } = guideOfSystem(file).decision;
  return aheadOn(signals, Temporal.PlainDate.from(lastDay), today) !== undefined;
}
