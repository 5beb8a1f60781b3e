import {
  formatDate,
  formatDateShort,
  formatDeadline,
  formatInstant,
  formatInstantExact,
} from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso, localDate, startOfDay } from '#platform/kernel/time.ts';

export type DateForm = 'long' | 'short' | 'date' | 'exact' | 'deadline' | 'deadline-short';

/**
 * An instant (ISO) as text: long `maandag 6 oktober 2025, 12.00 uur`, short without the weekday, date without the time,
 * exact to the millisecond. A deadline at midnight is 24.00 of the day that ends there.
 */
export function instantText(at: string, zone: string, language: Language, form: DateForm = 'long'): string {
  const instant = fromIso(at);
  switch (form) {
    case 'exact':
      return formatInstantExact(instant, zone, language);
    case 'date':
      return formatDate(localDate(instant, zone), language);
    case 'short':
      return withoutWeekday(formatInstant(instant, zone, language));
    case 'long':
      return formatInstant(instant, zone, language);
    case 'deadline':
      return formatDeadline(instant, zone, language);
    case 'deadline-short':
      return withoutWeekday(formatDeadline(instant, zone, language));
  }
}

function withoutWeekday(text: string): string {
  return text.replace(/^\S+ /, '');
}

export type Bound = { readonly key: 'until' | 'through'; readonly date: string };

/** How an end is said: `t/m 24 november` when it is midnight, for people count whole days; else `tot 6 oktober, 12.00 uur`. */
export function endOf(at: string, zone: string, language: Language): Bound {
  const instant = fromIso(at);
  const date = localDate(instant, zone);
  const midnight = Temporal.Instant.compare(instant, startOfDay(date, zone)) === 0;
  return midnight
    ? { key: 'through', date: formatDateShort(date.subtract({ days: 1 }), language) }
    : { key: 'until', date: instantText(at, zone, language, 'short') };
}
