import { unreachable } from '#platform/kernel/result.ts';
import { endOfDay } from '#platform/kernel/time.ts';
import { addWorkingDays, type Calendar, freeDay, isWorkingDay, workingDayFrom, workingDayUntil } from './calendar.ts';
import { holidaysComplete } from './holidays.ts';
import type { Note } from './notes.ts';
import type { Term } from './statutory-terms.ts';

export interface TermOutcome {
  readonly term: Term;
  readonly event: Temporal.PlainDate;
  /** Day 1: the day after the event, or the day before it for a term counted back. */
  readonly firstDay: Temporal.PlainDate;
  /** Where counting alone ends. */
  readonly rawLastDay: Temporal.PlainDate;
  /** Where the term ends in law. */
  readonly lastDay: Temporal.PlainDate;
  /** 24:00 of the last day in the zone of the calendar. */
  readonly endsAt: Temporal.Instant;
  /** The working day to keep to where the law does not move a term that is counted back (product's advice, no rule of law). */
  readonly advisedDay: Temporal.PlainDate;
  readonly why: readonly Note[];
}

/**
 * Counts a term from the day of the event, which is itself not counted (Verordening 1182/71 art. 3 lid 1).
 * Weekends and holidays inside count, unless the unit is working days (lid 3). The last day runs on over Saturdays, Sundays and holidays
 * as far as `term.extension` says (Verordening 1182/71 art. 3 lid 4 and 5; Algemene termijnenwet art. 1, 2 and 4).
 */
export function computeTerm(term: Term, event: Temporal.PlainDate, calendar: Calendar): TermOutcome {
  if (!Number.isSafeInteger(term.count) || term.count < 1) throw new RangeError(`a term of ${term.count} ${term.unit}`);
  const raw = countDays(term, event, calendar);
  const counted = countingNotes(term, event, raw);
  const { lastDay, notes } = term.direction === 'forward' ? runOn(term, event, raw, calendar) : stayPut(raw, calendar);
  return {
    term,
    event,
    firstDay: event.add({ days: term.direction === 'forward' ? 1 : -1 }),
    rawLastDay: raw,
    lastDay,
    endsAt: endOfDay(lastDay, calendar.zone),
    advisedDay: term.direction === 'forward' ? lastDay : workingDayUntil(calendar, lastDay),
    why: [...counted, ...notes, ...unknownHolidays(calendar, lastDay)],
  };
}

/** Hours run by the clock, day and night, and are never lengthened (Algemene termijnenwet art. 4 onder a). ALM-07: 24 hours after the notice. */
export function hoursAfter(instant: Temporal.Instant, hours: number): Temporal.Instant {
  return instant.add({ hours });
}

function countDays(term: Term, event: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  const count = term.direction === 'forward' ? term.count : -term.count;
  switch (term.unit) {
    case 'working-days':
      return addWorkingDays(calendar, event, count);
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
      return event.add({ [term.unit]: count }, { overflow: 'constrain' });
    default:
      return unreachable(term.unit);
  }
}

function countingNotes(term: Term, event: Temporal.PlainDate, raw: Temporal.PlainDate): readonly Note[] {
  const code = term.direction === 'forward' ? 'counted-forward' : 'counted-back';
  const counted: Note = {
    code: `${code}-${term.unit}`,
    params: { count: term.count, event: `${event}`, date: `${raw}` },
  };
  const sameDate = (term.unit !== 'months' && term.unit !== 'years') || raw.day === event.day;
  return sameDate ? [counted] : [counted, { code: 'no-such-date', params: { date: `${raw}` } }];
}

interface End {
  readonly lastDay: Temporal.PlainDate;
  readonly notes: readonly Note[];
}

function runOn(term: Term, event: Temporal.PlainDate, raw: Temporal.PlainDate, calendar: Calendar): End {
  const off = freeDay(calendar, raw);
  const bar = extensionBar(term);
  if (bar !== undefined) {
    return { lastDay: raw, notes: off === undefined ? [] : [{ code: bar, params: { date: `${raw}`, reason: off } }] };
  }
  const moved = workingDayFrom(calendar, raw);
  const shifts = daysOff(calendar, raw, moved);
  const second = addWorkingDays(calendar, event, 2);
  if (!mustHoldTwoWorkingDays(term) || Temporal.PlainDate.compare(second, moved) <= 0)
    return { lastDay: moved, notes: shifts };
  return { lastDay: second, notes: [...shifts, { code: 'two-working-days', params: { date: `${second}` } }] };
}

/** Neither law moves a term that is counted back, in either direction. */
function stayPut(raw: Temporal.PlainDate, calendar: Calendar): End {
  const off = freeDay(calendar, raw);
  if (off === undefined) return { lastDay: raw, notes: [] };
  const advised = workingDayUntil(calendar, raw);
  return {
    lastDay: raw,
    notes: [
      { code: 'not-extended-back', params: { date: `${raw}`, reason: off } },
      { code: 'advised-day', params: { date: `${advised}` } },
    ],
  };
}

function extensionBar(term: Term): 'not-extended-guide' | 'not-extended-long' | undefined {
  if (term.extension === 'none') return 'not-extended-guide';
  return term.extension === 'atw' && tooLongForAtw(term) ? 'not-extended-long' : undefined;
}

/** Algemene termijnenwet art. 4 onder a. */
function tooLongForAtw({ unit, count }: Term): boolean {
  switch (unit) {
    case 'days':
    case 'working-days':
      return count > 90;
    case 'weeks':
      return count > 12;
    case 'months':
      return count > 3;
    case 'years':
      return true;
    default:
      return unreachable(unit);
  }
}

/** Algemene termijnenwet art. 2: from three days on; Verordening 1182/71 art. 3 lid 5: from two days on. */
function mustHoldTwoWorkingDays({ extension, unit, count }: Term): boolean {
  return unit !== 'days' || count >= (extension === 'atw' ? 3 : 2);
}

function daysOff(calendar: Calendar, from: Temporal.PlainDate, until: Temporal.PlainDate): readonly Note[] {
  const notes: Note[] = [];
  for (let date = from; !date.equals(until); date = date.add({ days: 1 })) {
    const reason = freeDay(calendar, date);
    if (reason !== undefined) notes.push({ code: 'runs-on', params: { date: `${date}`, reason } });
  }
  return notes.length === 0 ? [] : [...notes, { code: 'ends-on', params: { date: `${until}` } }];
}

function unknownHolidays(calendar: Calendar, lastDay: Temporal.PlainDate): readonly Note[] {
  if (holidaysComplete(calendar.country, lastDay.year) || !isWorkingDay(calendar, lastDay)) return [];
  return [{ code: 'equated-days-unknown', params: { year: lastDay.year } }];
}
