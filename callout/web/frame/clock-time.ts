import type { Language } from '#platform/kernel/language.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { useLanguage } from '#platform/ui/language.tsx';
import { useZone } from '#platform/ui/zone.tsx';

/** `14.03.22` on the clocks of the organisation, as its reader writes it: in French and English `14:03:22`. */
export function clockTime(
  at: Temporal.Instant | string,
  zone: string,
  language: Language,
  seconds: 'seconds' | 'minutes' = 'seconds',
): string {
  const local = (typeof at === 'string' ? fromIso(at) : at).toZonedDateTimeISO(zone);
  const parts = [local.hour, local.minute, ...(seconds === 'seconds' ? [local.second] : [])];
  return parts.map((part) => String(part).padStart(2, '0')).join(markOf(language));
}

/** `clockTime` for who reads this page. */
export function useClockTime(): (at: Temporal.Instant | string, seconds?: 'seconds' | 'minutes') => string {
  const zone = useZone();
  const { language } = useLanguage();
  return (at, seconds) => clockTime(at, zone, language, seconds);
}

/** What stands between hours and minutes. */
export function markOf(language: Language): '.' | ':' {
  return language === 'nl' ? '.' : ':';
}

/** `04:12` or `1:04:12` from one instant to another; never below zero. */
export function stopwatch(from: string, to: Temporal.Instant): string {
  const whole = Math.max(0, Math.floor(fromIso(from).until(to).total('seconds')));
  const minutes = String(Math.floor(whole / 60) % 60).padStart(2, '0');
  const seconds = String(whole % 60).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  return hours === 0 ? `${minutes}:${seconds}` : `${hours}:${minutes}:${seconds}`;
}
