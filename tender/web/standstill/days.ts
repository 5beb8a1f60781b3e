import { formatDate, formatDateShort } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';

/** A day (`2025-11-24`) as `maandag 24 november 2025`. */
export function dayText(day: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(day), language);
}

/** A day (`2025-11-24`) as `24 november 2025`. */
export function shortDay(day: string, language: Language): string {
  return formatDateShort(Temporal.PlainDate.from(day), language);
}

export interface TermDay {
  /** ISO date. */
  readonly day: string;
  readonly state: 'past' | 'today' | 'coming';
  readonly weekend: boolean;
}

/** Each day of a term as it is drawn; `today` is a day in the zone of the procedure. */
export function termDays(firstDay: string, lastDay: string, today: Temporal.PlainDate): readonly TermDay[] {
  const first = Temporal.PlainDate.from(firstDay);
  const count = first.until(Temporal.PlainDate.from(lastDay), { largestUnit: 'days' }).days + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const day = first.add({ days: index });
    const order = Temporal.PlainDate.compare(day, today);
    return {
      day: `${day}`,
      state: order < 0 ? 'past' : order === 0 ? 'today' : 'coming',
      weekend: day.dayOfWeek > 5,
    };
  });
}

/** Which day of the term today is, from 1; 0 before it begins and one more than its length when it is over. */
export function dayNumber(days: readonly TermDay[]): number {
  const past = days.filter(({ state }) => state === 'past').length;
  return past === days.length || days.some(({ state }) => state === 'today') ? past + 1 : past;
}
