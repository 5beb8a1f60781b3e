import { formatDate, formatDateShort, formatDeadline, formatInstant } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import type { Phase } from '#tender/core/guide/schema/planning.ts';
import { momentOf } from '#tender/core/procedure/planning/phases.ts';
import { planningWords } from './words.ts';

export type Dating = Pick<Phase, 'on' | 'until' | 'from' | 'through' | 'month' | 'condition'>;

/** The date of a phase as a guide says it: `maandag 8 september 2025`, `tot maandag 6 oktober 2025, 12.00 uur`, `december 2025`. */
export function datingText(
  { on, until, from, through, month, condition }: Dating,
  zone: string,
  language: Language,
): string {
  if (until !== undefined)
    return say(planningWords, 'until', language, { date: moment(until, zone, language, formatDeadline) });
  if (on !== undefined) return on.includes('T') ? moment(on, zone, language) : day(on, language);
  if (from !== undefined && through !== undefined) {
    return say(planningWords, 'fromThrough', language, { from: day(from, language), through: day(through, language) });
  }
  if (month !== undefined)
    return formatDateShort(Temporal.PlainDate.from(`${month}-01`), language).replace(/^\S+ /, '');
  return condition ?? say(planningWords, 'undated', language);
}

function day(text: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(text), language);
}

function moment(text: string, zone: string, language: Language, format = formatInstant): string {
  const instant = momentOf(text, zone);
  return instant.ok ? format(instant.value, zone, language) : text;
}
