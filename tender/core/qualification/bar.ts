import type { Note } from '../legal/notes.ts';
import { guideTerm } from '../legal/statutory-terms.ts';
import { computeTerm } from '../legal/terms.ts';
import type { QualificationGuide } from './guide/schema.ts';
import type { CaseDecision, QualificationSystem } from './state.ts';

export interface Bar {
  /** The first day on which interest may be expressed again. */
  readonly freeFrom: Temporal.PlainDate;
  readonly why: readonly Note[];
}

/**
 * How long an operator waits after the notification of a refusal or of the loss of his qualification (ORES-09). The term is one of the
 * guide: weekends and holidays do not lengthen it. Where the month in which it ends lacks the date, its last day is waited out.
 */
export function barAfter(
  notifiedOn: Temporal.PlainDate,
  guide: Pick<QualificationGuide, 'bar' | 'country' | 'timeZone'>,
): Bar {
  const { bar, country, timeZone } = guide;
  const calendar = { country, zone: timeZone };
  const { rawLastDay, why } = computeTerm(guideTerm(bar.months, 'months'), notifiedOn, calendar);
  const sameDate = bar.counting === 'same-date' && rawLastDay.day === notifiedOn.day;
  return { freeFrom: sameDate ? rawLastDay : rawLastDay.add({ days: 1 }), why };
}

/** The notified decision that bars this operator on a day; undefined when nothing does. */
export function barringDecision(
  file: QualificationSystem,
  operator: string,
  today: Temporal.PlainDate,
): CaseDecision | undefined {
  return file.cases
    .filter((one) => one.operator === operator)
    .flatMap(({ decisions }) => decisions)
    .findLast(({ notified }) => {
      const free = notified?.freeFrom;
      return free !== undefined && Temporal.PlainDate.compare(today, Temporal.PlainDate.from(free)) < 0;
    });
}
