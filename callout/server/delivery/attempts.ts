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

/** That by now so many tries were made for each of these, in one transaction. What another node wrote down already stands. */
export async function keepTries(
  store: EventStore,
  call: string,
  tries: ReadonlyMap<string, number>,
  at: string,
): Promise<void> {
  await store.transact(stream, async (tx) => {
    for (const [responder, count] of tries) {
      const kept = await attemptsFor(tx.entries, call, responder);
      if (kept.length < count) await putAttempts(tx.entries, call, responder, [...kept, { at, channel: 'phone' }]);
    }
  });
}

/** One more try, in a transaction that somebody else makes. */
export async function addAttempt(
  entries: WritableEntries,
  call: string,
  responder: string,
  attempt: Attempt,
): Promise<void> {
  await putAttempts(entries, call, responder, [...(await attemptsFor(entries, call, responder)), attempt]);
}

async function attemptsFor(entries: Entries, call: string, responder: string): Promise<readonly Attempt[]> {
  return z.array(attemptSchema).parse((await entries.get(collection, `${call}/${responder}`)) ?? []);
}

async function putAttempts(
  entries: WritableEntries,
  call: string,
  responder: string,
  attempts: readonly Attempt[],
): Promise<void> {
  await entries.put(collection, `${call}/${responder}`, [...attempts]);
}
