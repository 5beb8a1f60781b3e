import { formatDate, formatDateShort, formatInstant, formatInstantExact } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso, localDate, startOfDay } from '#platform/kernel/time.ts';

export type DateForm = 'long' | 'short' | 'date' | 'exact';

/**
 * An instant (ISO) as text: long `maandag 6 oktober 2025, 12.00 uur`, short without the weekday, date without the time,
 * exact to the millisecond.
 */
export function instantText(at: string, zone: string, language: Language, form: DateForm = 'long'): string {
  const instant = fromIso(at);
  switch (form) {
    case 'exact':
      return formatInstantExact(instant, zone, language);
    case 'date':
      return formatDate(localDate(instant, zone), language);
    case 'short': {
      const date = localDate(instant, zone);
      return (
        formatDateShort(date, language) +
        formatInstant(instant, zone, language).slice(formatDate(date, language).length)
      );
    }
    case 'long':
      return formatInstant(instant, zone, language);
  }
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
