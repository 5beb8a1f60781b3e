import { phaseSpan } from '../../phase-span.ts';
import type { Guide } from '../../schema/guide.ts';
import type { Rule } from '../rule.ts';
import { weekdayOf, writtenDates } from '../written-dates.ts';

export const textDateUnknown: Rule = {
  id: 'text-date-unknown',
  severity: 'warning',
  reason: [
    'Een datum in de tekst die de planning niet kent, is vaak een oude datum.',
    'Une date du texte que le calendrier ignore est souvent une ancienne date.',
    'A date in the text that the planning does not know is often an old one.',
  ],
  basis: 'ALM-01',
  example: {
    wrong: { '/complaints/rules': 'Until 24 February 2026.' },
    right: { '/complaints/rules': 'Until 23 February 2026.' },
  },
  check: (guide) => {
    const known = knownDates(guide);
    return writtenDates(guide).flatMap(({ date, weekday, path, written }) => {
      const wrongDay =
        date !== undefined &&
        weekday !== undefined &&
        weekday.toLowerCase() !== weekdayOf(date, guide.language).toLowerCase();
      return date === undefined || wrongDay || known.has(`${date}`) ? [] : [{ path, params: { written } }];
    });
  },
};

function knownDates({ planning, contract, date, siteVisit }: Guide): ReadonlySet<string> {
  const spans = planning.flatMap((phase) => phaseSpan(phase) ?? []);
  const start = Temporal.PlainDate.from(contract.start);
  return new Set([
    ...spans.flatMap(({ first, last }) => [`${first}`, `${last}`]),
    date,
    `${start}`,
    `${start.add({ months: contract.months }).subtract({ days: 1 })}`,
    ...[contract.ends, contract.endsWithOptions, contract.indexation?.from].filter((each) => each !== undefined),
    ...(siteVisit === undefined ? [] : [siteVisit.startsAt.slice(0, 10)]),
  ]);
}
