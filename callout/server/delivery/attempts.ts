import { z } from 'zod';
import { channels } from '#callout/core/organisation/organisation.ts';
import type { Entries, EventStore, WritableEntries } from '#platform/store/event-store.ts';

/** Tries to reach somebody, beside the log: the log has what came of them. */

export const attemptCollection = 'attempt';
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
    const rows = await this.#store.entries.list(attemptCollection, prefix);
    const read = new Map(rows.map(({ key, value }) => [key.slice(prefix.length), z.array(attemptSchema).parse(value)]));
    const already = this.#known.get(call) ?? read;
    this.#known.set(call, already);
    return already;
  }

  /** That by now so many tries by phone were made, in a transaction of their own. What another node wrote down already stands. */
  async addTries(call: string, tries: ReadonlyMap<string, number>, at: string): Promise<void> {
    await this.transact(call, async (entries) => {
      for (const [responder, count] of tries)
        if ((await this.kept(entries, call, responder)).length < count)
          await this.addIn(entries, call, responder, { at, channel: 'phone' });
    });
  }

  /** Within the transaction of what it belongs to. When that fails, `forget` what was known. */
  async addIn(entries: WritableEntries, call: string, responder: string, attempt: Attempt): Promise<void> {
    await this.#put(entries, call, responder, [...(await this.kept(entries, call, responder)), attempt]);
  }

  /** As the store has it now, whichever node wrote it. */
  async kept(entries: Entries, call: string, responder: string): Promise<readonly Attempt[]> {
    return z.array(attemptSchema).parse((await entries.get(attemptCollection, `${call}/${responder}`)) ?? []);
  }

  /** What became of the last one by this channel. */
  async settleIn(
    entries: WritableEntries,
    { call, responder }: { readonly call: string; readonly responder: string },
    channel: Attempt['channel'],
    outcome: Pick<Attempt, 'outcome' | 'problem'>,
  ): Promise<void> {
    const before = await this.kept(entries, call, responder);
    const last = before.findLastIndex((attempt) => attempt.channel === channel);
    const after = before.map((attempt, index) => (index === last ? { ...attempt, ...outcome } : attempt));
    await this.#put(entries, call, responder, after);
  }

  /** What another node tried is read when it is asked for; without keys of any call. */
  readonly reread = async (keys?: readonly string[]): Promise<void> => {
    if (keys === undefined) this.#known.clear();
    else for (const key of keys) this.forget(key.split('/')[0] ?? '');
  };

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
    this.#known.get(call)?.set(responder, attempts);
    await entries.put(attemptCollection, `${call}/${responder}`, [...attempts]);
  }
}
