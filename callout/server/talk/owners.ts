import { z } from 'zod';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { EventStore, WritableEntries } from '#platform/store/event-store.ts';
import { readRow, rowsOf } from '../nodes/rows-of.ts';

/** Which node decides who speaks on which channel. */
export const ownerCollection = 'talk-owner';
const stream = 'nodes';
const ownerSchema = z.object({ node: z.string() });

export interface OwnersParts {
  readonly store: EventStore;
  /** Of this node. */
  readonly node: string;
  /** Whether another node has been silent for so long that what it owns may be taken over. */
  readonly isSilent: (node: string) => boolean;
  /** Told of a channel that got another owner, or none. */
  readonly changed: (channel: string) => void;
}

/** The owner of a channel is whoever took it first, and stays it until nobody is on it there or it is silent. Decided under the lock of the store. */
export class Owners {
  readonly #parts: OwnersParts;
  readonly #known = new Map<string, string>();

  constructor(parts: OwnersParts) {
    this.#parts = parts;
  }

  /** As far as it is known here. */
  of(channel: string): string | undefined {
    return this.#known.get(channel);
  }

  /** Makes this node the owner, unless another one is and is there. */
  async claim(channel: string): Promise<void> {
    const { store, node } = this.#parts;
    const kept = await store.entries.get(ownerCollection, channel);
    const owner =
      this.#standing(kept) ?? (await store.transact(stream, ({ entries }) => this.#take(entries, channel, node)));
    this.#set(channel, owner);
  }

  /** Nobody is on it here any more. */
  async release(channel: string): Promise<void> {
    const { store, node } = this.#parts;
    if (this.of(channel) !== node) return;
    this.#known.delete(channel);
    await store.transact(stream, async ({ entries }) => {
      const kept = await entries.get(ownerCollection, channel);
      if (ownerIn(kept) === node) await entries.remove(ownerCollection, channel);
    });
  }

  /** What another node wrote; without keys about any channel. */
  readonly reread = async (keys?: readonly string[]): Promise<void> => {
    const rows = await rowsOf(this.#parts.store.entries, ownerCollection, keys);
    for (const channel of keys ?? [...this.#known.keys(), ...rows.keys()])
      this.#set(channel, ownerIn(rows.get(channel)));
  };

  async #take(entries: WritableEntries, channel: string, node: string): Promise<string> {
    const standing = this.#standing(await entries.get(ownerCollection, channel));
    if (standing !== undefined) return standing;
    await entries.put(ownerCollection, channel, { node });
    return node;
  }

  /** The owner that is there, unless it is another node that is silent. */
  #standing(kept: JsonValue | undefined): string | undefined {
    const owner = ownerIn(kept);
    return owner === undefined || (owner !== this.#parts.node && this.#parts.isSilent(owner)) ? undefined : owner;
  }

  #set(channel: string, owner: string | undefined): void {
    if (this.#known.get(channel) === owner) return;
    if (owner === undefined) this.#known.delete(channel);
    else this.#known.set(channel, owner);
    this.#parts.changed(channel);
  }
}

function ownerIn(kept: JsonValue | undefined): string | undefined {
  return kept === undefined ? undefined : readRow(ownerSchema, ownerCollection, kept)?.node;
}
