import { fromIso } from '#platform/kernel/time.ts';

/** `14.03.22` on the clocks of the organisation. */
export function clockTime(at: Temporal.Instant | string, zone: string, seconds = true): string {
  const local = (typeof at === 'string' ? fromIso(at) : at).toZonedDateTimeISO(zone);
  const parts = [local.hour, local.minute, ...(seconds ? [local.second] : [])];
  return parts.map((part) => String(part).padStart(2, '0')).join('.');
}

/** `04:12` or `1:04:12` from one instant to another; never below zero. */
export function stopwatch(from: string, to: Temporal.Instant): string {
  const whole = Math.max(0, Math.floor(fromIso(from).until(to).total('seconds')));
  const minutes = String(Math.floor(whole / 60) % 60).padStart(2, '0');
  const seconds = String(whole % 60).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  return hours === 0 ? `${minutes}:${seconds}` : `${hours}:${minutes}:${seconds}`;
}
