import type { Note } from './notes.ts';

/** Calendar months or years; one of both. */
export type Age = { readonly months: number } | { readonly years: number };

export interface AgeVerdict {
  readonly accepted: boolean;
  /** The last date at which it is still young enough. */
  readonly goodThrough: Temporal.PlainDate;
  /** The earliest date it may bear to be young enough at the reference date. */
  readonly oldestAllowed: Temporal.PlainDate;
  readonly why: readonly Note[];
}

/**
 * Whether evidence is at most so old at the reference date, mostly the day of tendering (ALM-10; Aanbestedingswet 2012 art. 2.89).
 * Age runs from the date of issue to the same date in the month it ends, or to the last day of that month when it lacks that date
 * (Verordening 1182/71 art. 3 lid 2 onder c). What was issued after the reference date is accepted, and told.
 */
export function notOlderThan(issuedOn: Temporal.PlainDate, age: Age, referenceDate: Temporal.PlainDate): AgeVerdict {
  const verdict = judge(issuedOn, age, referenceDate);
  const params = told(issuedOn, age, referenceDate, verdict);
  const main: Note = { code: verdict.accepted ? 'young-enough' : 'too-old', params };
  const later = Temporal.PlainDate.compare(issuedOn, referenceDate) > 0;
  return { ...verdict, why: later ? [{ code: 'issued-later', params }] : [main, ...shortMonth(issuedOn, verdict)] };
}

/**
 * Whether a reference counts: it ended at most so long before the deadline, or still runs (ALM-09). When it began does not matter.
 * `endedOn` is undefined for a contract that still runs.
 */
export function endedRecently(
  endedOn: Temporal.PlainDate | undefined,
  age: Age,
  deadline: Temporal.PlainDate,
): AgeVerdict {
  const verdict = judge(endedOn ?? deadline, age, deadline);
  const params = told(endedOn ?? deadline, age, deadline, verdict);
  if (endedOn === undefined || Temporal.PlainDate.compare(endedOn, deadline) >= 0) {
    return { ...verdict, why: [{ code: 'reference-runs', params }] };
  }
  const main: Note = { code: verdict.accepted ? 'reference-recent' : 'reference-too-old', params };
  return { ...verdict, why: [main, ...shortMonth(endedOn, verdict)] };
}

function judge(from: Temporal.PlainDate, age: Age, reference: Temporal.PlainDate): Omit<AgeVerdict, 'why'> {
  if (size(age) < 1) throw new RangeError('an age is one month or year at least');
  const goodThrough = from.add(age, { overflow: 'constrain' });
  const candidate = reference.subtract(age, { overflow: 'constrain' });
  // The day before the 1st of March may lie three days short of the 31st of August.
  const reaches = Temporal.PlainDate.compare(candidate.add(age, { overflow: 'constrain' }), reference) >= 0;
  return {
    accepted: Temporal.PlainDate.compare(reference, goodThrough) <= 0,
    goodThrough,
    oldestAllowed: reaches ? candidate : candidate.add({ days: 1 }),
  };
}

function told(
  from: Temporal.PlainDate,
  age: Age,
  reference: Temporal.PlainDate,
  { goodThrough, oldestAllowed }: Omit<AgeVerdict, 'why'>,
): Note['params'] {
  const months = 'months' in age ? age.months : age.years * 12;
  return {
    from: `${from}`,
    months,
    reference: `${reference}`,
    goodThrough: `${goodThrough}`,
    oldest: `${oldestAllowed}`,
  };
}

function shortMonth(from: Temporal.PlainDate, { goodThrough }: Omit<AgeVerdict, 'why'>): readonly Note[] {
  return goodThrough.day === from.day ? [] : [{ code: 'no-such-date', params: { date: `${goodThrough}` } }];
}

function size(age: Age): number {
  return 'months' in age ? age.months : age.years;
}
