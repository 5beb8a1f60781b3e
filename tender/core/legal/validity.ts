import { endOfDay, localDate } from '#platform/kernel/time.ts';
import { type Calendar, freeDay } from './calendar.ts';
import type { Note } from './notes.ts';
import { guideTerm } from './statutory-terms.ts';
import { computeTerm } from './terms.ts';

export interface ValidityRule {
  /** Days after the deadline during which a tender binds (gestanddoeningstermijn). */
  readonly days: number;
  /** Days after judgment or withdrawal when summary proceedings were brought. */
  readonly daysAfterProceedings?: number;
}

/** Proceedings as far as they touch validity: pending, or ended on a date by judgment or withdrawal. */
export interface ProceedingsState {
  readonly endedOn?: Temporal.PlainDate;
  readonly by?: 'judgment' | 'withdrawal';
}

export interface Validity {
  /** The last day counted from the deadline alone. */
  readonly fromDeadline: Temporal.PlainDate;
  /** The last day on which a tender binds; undefined while proceedings are pending, since no end can be named. */
  readonly lastDay: Temporal.PlainDate | undefined;
  /** 24:00 of the last day. */
  readonly endsAt: Temporal.Instant | undefined;
  readonly why: readonly Note[];
}

/**
 * How long tenders bind (ALM-20: 90 days after the deadline and, with proceedings, in any case until 30 days after judgment or withdrawal).
 * The latest of all ends counts. A term of the guide: weekends and holidays do not lengthen it.
 */
export function tenderValidity(
  rule: ValidityRule,
  deadline: Temporal.Instant,
  proceedings: readonly ProceedingsState[],
  calendar: Calendar,
): Validity {
  const closedOn = localDate(deadline, calendar.zone);
  const fromDeadline = computeTerm(guideTerm(rule.days, 'days'), closedOn, calendar).lastDay;
  const base: Note = {
    code: 'valid-after-deadline',
    params: { count: rule.days, event: `${closedOn}`, date: `${fromDeadline}` },
  };
  const after = rule.daysAfterProceedings;
  if (after === undefined || proceedings.length === 0) return settled(fromDeadline, fromDeadline, [base], calendar);
  const ends = proceedings.map((state) => afterProceedings(state, after, calendar));
  if (ends.some((end) => end.lastDay === undefined)) {
    const pending: Note = { code: 'valid-while-proceedings', params: { count: after } };
    return { fromDeadline, lastDay: undefined, endsAt: undefined, why: [base, pending] };
  }
  const lastDay = ends.reduce(
    (latest, { lastDay: end }) => (end === undefined ? latest : later(latest, end)),
    fromDeadline,
  );
  return settled(fromDeadline, lastDay, [base, ...ends.flatMap(({ notes }) => notes)], calendar);
}

/** Whether tenders still bind on a date; always true while proceedings are pending. */
export function bindsOn(validity: Validity, date: Temporal.PlainDate): boolean {
  return validity.lastDay === undefined || Temporal.PlainDate.compare(date, validity.lastDay) <= 0;
}

interface EndOfProceedings {
  readonly lastDay: Temporal.PlainDate | undefined;
  readonly notes: readonly Note[];
}

function afterProceedings({ endedOn, by }: ProceedingsState, days: number, calendar: Calendar): EndOfProceedings {
  if (endedOn === undefined) return { lastDay: undefined, notes: [] };
  const { lastDay } = computeTerm(guideTerm(days, 'days'), endedOn, calendar);
  const code = by === 'withdrawal' ? 'valid-after-withdrawal' : 'valid-after-judgment';
  return { lastDay, notes: [{ code, params: { count: days, event: `${endedOn}`, date: `${lastDay}` } }] };
}

function settled(
  fromDeadline: Temporal.PlainDate,
  lastDay: Temporal.PlainDate,
  notes: readonly Note[],
  calendar: Calendar,
): Validity {
  const reason = freeDay(calendar, lastDay);
  const fixed: readonly Note[] =
    reason === undefined ? [] : [{ code: 'not-extended-guide', params: { date: `${lastDay}`, reason } }];
  return { fromDeadline, lastDay, endsAt: endOfDay(lastDay, calendar.zone), why: [...notes, ...fixed] };
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a;
}
