import { z } from 'zod';
import type { Entries, EventStore, WritableEntries } from '#platform/store/event-store.ts';

/** Tries to reach somebody, beside the log: the log has what came of them. */

const collection = 'attempt';
const stream = 'delivery';

const attemptSchema = z.object({ at: z.string(), channel: z.enum(['phone', 'mail']) });
export type Attempt = z.infer<typeof attemptSchema>;

export async function attemptsOf(entries: Entries, call: string): Promise<ReadonlyMap<string, readonly Attempt[]>> {
  const prefix = `${call}/`;
  const rows = await entries.list(collection, prefix);
  return new Map(rows.map(({ key, value }) => [key.slice(prefix.length), z.array(attemptSchema).parse(value)]));
}

/** Several at once, in one transaction. */
export async function keepAttempts(
  store: EventStore,
  call: string,
  tried: ReadonlyMap<string, readonly Attempt[]>,
): Promise<void> {
  await store.transact(stream, async (tx) => {
    for (const [responder, attempts] of tried) await putAttempts(tx.entries, call, responder, attempts);
  });
}

export async function putAttempts(
  entries: WritableEntries,
  call: string,
  responder: string,
  attempts: readonly Attempt[],
): Promise<void> {
  await entries.put(collection, `${call}/${responder}`, [...attempts]);
}
