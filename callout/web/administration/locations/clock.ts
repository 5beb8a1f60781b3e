import { clockText } from '#callout/core/organisation/week.ts';
import type { Language } from '#platform/kernel/language.ts';
import { markOf } from '../../frame/clock-time.ts';

/** A moment of the day, in minutes since midnight, as its reader writes it: `07.30`, in French and English `07:30`. */
export function shownClock(minutes: number, language: Language): string {
  return written(clockText(minutes), language);
}

/** `07:30` as it stands in what is set up, in the way of the reader. */
export function written(clock: string, language: Language): string {
  return clock.replace(':', markOf(language));
}

/** What somebody typed, as `07:30`: `7.30`, `7:30`, `07 h 30`, `7h`, `730` and `7` are read; `24.00` is the end of the day. */
export function readClock(text: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:\s*(?:[.:]|h\.?)?\s*(\d{2})|\s*h)?$/iu.exec(text.trim()) ?? [];
  if (hours === '') return undefined;
  const clock = `${hours.padStart(2, '0')}:${minutes}`;
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u.test(clock) ? clock : undefined;
}
