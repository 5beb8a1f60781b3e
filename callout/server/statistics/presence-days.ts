import { z } from 'zod';
import type { PresenceDay } from '#callout/core/statistics/presence-day.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';

/** The days of presence statistics, beside the log: numbers only (BHV-14). */

export const presenceDayCollection = 'presence-day';

const count = z.int().nonnegative();
export const presenceDaySchema = z.strictObject({
  location: z.string().max(80),
  day: z.iso.date(),
  until: z.iso.datetime(),
  hours: z
    .array(
      z.strictObject({
        hour: count.max(23),
        seconds: count,
        present: count,
        unreachable: count,
        least: count,
        most: count,
        needed: count,
        short: count,
        skills: z.record(z.string().max(80), z.strictObject({ needed: count, missing: count, short: count })),
      }),
    )
    .max(24),
}) satisfies z.ZodType<PresenceDay>;

/** Days first, so that old ones go and a period is read without the rest. */
export function keyOfDay({ day, location }: Pick<PresenceDay, 'day' | 'location'>): string {
  return `${day}/${location}`;
}

export async function findDay(entries: Entries, day: string, location: string): Promise<PresenceDay | undefined> {
  const value = await entries.get(presenceDayCollection, keyOfDay({ day, location }));
  return value === undefined ? undefined : presenceDaySchema.parse(value);
}

export async function putDay(entries: WritableEntries, day: PresenceDay): Promise<void> {
  await entries.put(presenceDayCollection, keyOfDay(day), JSON.parse(JSON.stringify(day)) as JsonValue);
}

/** From the first to the last of these days (ISO), both included. Years of them hold up no call: others have their turn between months. */
export async function listDays(entries: Entries, from: string, to: string): Promise<readonly PresenceDay[]> {
  const found: PresenceDay[] = [];
  for (const month of monthsBetween(from, to)) {
    // What this program wrote, it reads: to check each of thousands again would take its time.
    for (const { key, value } of await entries.list(presenceDayCollection, month))
      if (key.slice(0, 10) >= from && key.slice(0, 10) <= to) found.push(value as unknown as PresenceDay);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return found;
}

export async function removeDaysBefore(entries: WritableEntries, day: string): Promise<number> {
  const old = (await entries.list(presenceDayCollection)).filter(({ key }) => key.slice(0, 10) < day);
  for (const { key } of old) await entries.remove(presenceDayCollection, key);
  return old.length;
}

function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  const last = Temporal.PlainYearMonth.from(to.slice(0, 7));
  let month = Temporal.PlainYearMonth.from(from.slice(0, 7));
  while (Temporal.PlainYearMonth.compare(month, last) <= 0) {
    months.push(month.toString());
    month = month.add({ months: 1 });
  }
  return months;
}
