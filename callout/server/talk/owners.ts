import { z } from 'zod';
import type { EventStore, WritableEntries } from '#platform/store/event-store.ts';
import { rowsOf } from '../nodes/rows-of.ts';

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
    const owner = this.#stands(kept)
      ? ownerSchema.parse(kept).node
      : await store.transact(stream, ({ entries }) => this.#take(entries, channel, node));
    this.#set(channel, owner);
  }

  /** Nobody is on it here any more. */
  async release(channel: string): Promise<void> {
    const { store, node } = this.#parts;
    if (this.of(channel) !== node) return;
    this.#known.delete(channel);
    await store.transact(stream, async ({ entries }) => {
      const kept = await entries.get(ownerCollection, channel);
      if (kept !== undefined && ownerSchema.parse(kept).node === node) await entries.remove(ownerCollection, channel);
    });
  }

  /** What another node wrote; without keys about any channel. */
  readonly reread = async (keys?: readonly string[]): Promise<void> => {
    const rows = await rowsOf(this.#parts.store.entries, ownerCollection, keys);
    for (const channel of keys ?? [...this.#known.keys(), ...rows.keys()]) {
      const row = rows.get(channel);
      this.#set(channel, row === undefined ? undefined : ownerSchema.parse(row).node);
    }
  };

  async #take(entries: WritableEntries, channel: string, node: string): Promise<string> {
    const kept = await entries.get(ownerCollection, channel);
    if (this.#stands(kept)) return ownerSchema.parse(kept).node;
    await entries.put(ownerCollection, channel, { node });
    return node;
  }

  #stands(kept: unknown): boolean {
    if (kept === undefined) return false;
    const { node } = ownerSchema.parse(kept);
    return node === this.#parts.node || !this.#parts.isSilent(node);
  }

  #set(channel: string, owner: string | undefined): void {
    if (this.#known.get(channel) === owner) return;
    if (owner === undefined) this.#known.delete(channel);
    else this.#known.set(channel, owner);
    this.#parts.changed(channel);
  }
}
