import { z } from 'zod';
import { type Signal, sources } from '#callout/core/presence/presence.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { Batch } from '../batch.ts';
import { rowsOf } from '../nodes/rows-of.ts';

/** The last word of each source about each responder at each location; nothing older, and no coordinates (BHV-02). */

export const signalCollection = 'signal';
/** Entries belong to a stream's transaction; presence has no events. */
const stream = 'presence';

const saysSchema = z.enum(['here', 'gone']);
const signalSchema = z.object({
  responder: z.string(),
  location: z.string(),
  source: z.enum(sources),
  says: saysSchema,
  at: z.string(),
  since: z.string().optional(),
  before: z.object({ says: saysSchema, since: z.string(), at: z.string() }).optional(),
});

/** Those of these keys; without keys all. */
export async function readSignals(store: EventStore, keys?: readonly string[]): Promise<readonly Signal[]> {
  return [...(await rowsOf(store.entries, signalCollection, keys)).values()].map((value) => signalSchema.parse(value));
}

export function signalWriter(store: EventStore, onDisk: (works: boolean) => void): Batch<Signal> {
  return new Batch<Signal>({
    onDisk,
    gatherMs: 10,
    write: (signals) =>
      store.transact(stream, async (tx) => {
        const newest = new Map(signals.map((signal) => [keyOf(signal), signal]));
        const known = await rowsOf(tx.entries, signalCollection, [...newest.keys()]);
        for (const [key, signal] of newest) {
          const kept = known.get(key);
          // Another node may have heard something newer meanwhile.
          if (kept !== undefined && signalSchema.parse(kept).at > signal.at) continue;
          await tx.entries.put(signalCollection, key, JSON.parse(JSON.stringify(signal)) as JsonValue);
        }
      }),
  });
}

export async function removeSignals(store: EventStore, signals: readonly Signal[]): Promise<void> {
  await store.transact(stream, async ({ entries }) => {
    for (const signal of signals) await entries.remove(signalCollection, keyOf(signal));
  });
}

export function keyOf({ responder, source, location }: Signal): string {
  return `${responder}/${source}/${location}`;
}
