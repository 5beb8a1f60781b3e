import { z } from 'zod';
import { phaseOf } from '#callout/core/alarm/call.ts';
import type { Call } from '#callout/core/alarm/state.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';

/** One row for each call, so that a restart need not read those that are over. */

const collection = 'call';

const entrySchema = z.object({
  call: z.string(),
  location: z.string(),
  mode: z.enum(['real', 'drill', 'test']),
  phase: z.enum(['running', 'all-clear', 'withdrawn', 'closed']),
  raisedAt: z.string(),
  lastAt: z.string(),
  endedAt: z.string().exactOptional(),
});
export type CallEntry = z.infer<typeof entrySchema>;

export async function keepEntry(entries: WritableEntries, call: Call): Promise<void> {
  const endedAt = call.closed?.at ?? call.withdrawn?.at;
  await entries.put(collection, call.id, {
    call: call.id,
    location: call.location,
    mode: call.mode,
    phase: phaseOf(call),
    raisedAt: call.raisedAt,
    lastAt: call.lastAt,
    ...(endedAt === undefined ? {} : { endedAt }),
  });
}

/** The newest first. */
export async function listEntries(entries: Entries): Promise<readonly CallEntry[]> {
  const rows = (await entries.list(collection)).map(({ value }) => entrySchema.parse(value));
  return rows.toSorted((a, b) => (a.raisedAt < b.raisedAt ? 1 : -1));
}
