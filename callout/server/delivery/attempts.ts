import { z } from 'zod';
import { channels } from '#callout/core/organisation/organisation.ts';
import type { EventStore, WritableEntries } from '#platform/store/event-store.ts';

/** Tries to reach somebody, beside the log: the log has what came of them. */

const collection = 'attempt';
const stream = 'delivery';

const attemptSchema = z.object({
  at: z.string(),
  channel: z.enum(['phone', ...channels]),
  /** Left out where nobody says what became of it. */
  outcome: z.enum(['waiting', 'sent', 'failed']).exactOptional(),
  /** Why it failed: a code. */
  problem: z.string().exactOptional(),
});
export type Attempt = z.infer<typeof attemptSchema>;

export class Attempts {
  readonly #store: EventStore;
  readonly #known = new Map<string, Map<string, readonly Attempt[]>>();

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** By responder. */
  async of(call: string): Promise<ReadonlyMap<string, readonly Attempt[]>> {
    const known = this.#known.get(call);
    if (known !== undefined) return known;
    const prefix = `${call}/`;
    const rows = await this.#store.entries.list(collection, prefix);
    const read = new Map(rows.map(({ key, value }) => [key.slice(prefix.length), z.array(attemptSchema).parse(value)]));
    const already = this.#known.get(call) ?? read;
    this.#known.set(call, already);
    return already;
  }

  /** One more for each of these, in a transaction of their own. */
  async add(call: string, tried: ReadonlyMap<string, Attempt>): Promise<void> {
    await this.transact(call, async (entries) => {
      for (const [responder, attempt] of tried) await this.addIn(entries, call, responder, attempt);
    });
  }

  /** Within the transaction of what it belongs to. When that fails, `forget` what was known. */
  async addIn(entries: WritableEntries, call: string, responder: string, attempt: Attempt): Promise<void> {
    const before = (await this.of(call)).get(responder) ?? [];
    await this.#put(entries, call, responder, [...before, attempt]);
  }

  /** What became of the last one by this channel. */
  async settleIn(
    entries: WritableEntries,
    { call, responder }: { readonly call: string; readonly responder: string },
    channel: Attempt['channel'],
    outcome: Pick<Attempt, 'outcome' | 'problem'>,
  ): Promise<void> {
    const before = (await this.of(call)).get(responder) ?? [];
    const last = before.findLastIndex((attempt) => attempt.channel === channel);
    const after = before.map((attempt, index) => (index === last ? { ...attempt, ...outcome } : attempt));
    await this.#put(entries, call, responder, after);
  }

  /** What fails is not known either. */
  async transact(call: string, work: (entries: WritableEntries) => Promise<void>): Promise<void> {
    try {
      await this.#store.transact(stream, (tx) => work(tx.entries));
    } catch (error) {
      this.forget(call);
      throw error;
    }
  }

  /** The next time it is read from the store. */
  forget(call: string): void {
    this.#known.delete(call);
  }

  async #put(entries: WritableEntries, call: string, responder: string, attempts: readonly Attempt[]): Promise<void> {
    const known = this.#known.get(call) ?? new Map<string, readonly Attempt[]>();
    this.#known.set(call, known.set(responder, attempts));
    await entries.put(collection, `${call}/${responder}`, [...attempts]);
  }
}
