import type { Language } from '#platform/kernel/language.ts';
import type { Note } from '../legal/notes.ts';
import type { TermUnit } from '../legal/statutory-terms.ts';
import { computeTerm } from '../legal/terms.ts';
import type { QualificationGuide, Remedy } from './guide/schema.ts';
import { languageOfGuide } from './guide/translation.ts';

/** How a decision can be contested, with the day until which. */
export interface RemedyView {
  readonly id: string;
  /** In the language that was asked for, where it exists; else in `language`. */
  readonly text: string;
  readonly language: Language;
  readonly article: string;
  /** ISO day: the last one, to its end in the zone of the system. */
  readonly lastDay: string;
  readonly why: readonly Note[];
}

/** What the guide says of remedies, counted from a day of notification. The guide is the only source: see `remedySchema`. */
export function remediesAfter(
  notifiedOn: string,
  guide: Pick<QualificationGuide, 'decision' | 'country' | 'timeZone' | 'language' | 'languages'>,
  language: Language,
): readonly RemedyView[] {
  const calendar = { country: guide.country, zone: guide.timeZone };
  return guide.decision.remedies.map((remedy) => {
    const { runsOn, id } = remedy;
    const { article, ...said } = saidIn(remedy, [language, languageOfGuide(guide), ...guide.languages]);
    const { count, unit } = lengthOf(remedy.term);
    const extension = runsOn ? 'regulation' : 'none';
    const term = { article, explanation: 'term-guide', direction: 'forward', count, unit, extension } as const;
    const { lastDay, why } = computeTerm(term, Temporal.PlainDate.from(notifiedOn), calendar);
    return { id, article, lastDay: `${lastDay}`, why, ...said };
  });
}

/** A period has one unit. */
export function lengthOf({ years, months, days }: Remedy['term']): { readonly count: number; readonly unit: TermUnit } {
  if (years !== undefined) return { count: years, unit: 'years' };
  return months === undefined ? { count: days ?? 1, unit: 'days' } : { count: months, unit: 'months' };
}

/** In the first language of these in which it exists. */
function saidIn(
  { texts, articles }: Remedy,
  order: readonly Language[],
): Pick<RemedyView, 'text' | 'article' | 'language'> {
  const language = order.find((one) => texts[one] !== undefined && articles[one] !== undefined) ?? 'nl';
  return { text: texts[language] ?? '', article: articles[language] ?? '', language };
}
