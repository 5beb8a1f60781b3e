import { localInstant, toIso } from '#platform/kernel/time.ts';

/** The instant (ISO) of what a date-time field holds, when it has passed. */
export function passedMoment(local: string, zone: string, now: Temporal.Instant): string | undefined {
  const instant = localInstant(local, zone);
  if (!instant.ok || Temporal.Instant.compare(instant.value, now) > 0) return undefined;
  return toIso(instant.value);
}
