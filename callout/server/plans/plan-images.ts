import { z } from 'zod';
import type { PlanImage } from '#callout/core/organisation/organisation.ts';
import type { Blobs } from '#platform/blobs/blob-store.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { largestImage, readImage } from './image.ts';

/** Pictures of plans: the bytes by their hash, and beside the log to which location each belongs. */

export const planImageCollection = 'plan-image';
const stream = 'plan-images';

const imageSchema = z.object({
  sha256: z.string(),
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.number(),
  height: z.number(),
});

export class PlanImages {
  readonly #store: EventStore;
  readonly #blobs: Blobs;

  constructor(store: EventStore, blobs: Blobs) {
    this.#store = store;
    this.#blobs = blobs;
  }

  /** Resolves once it is durable. Codes: those of `readImage`. */
  async take(location: string, bytes: Uint8Array): Promise<Result<PlanImage>> {
    const read = await readImage(bytes);
    if (!read.ok) return read;
    const { type, width, height, bytes: written } = read.value;
    const stored = await this.#blobs.put(new Blob([Uint8Array.from(written)]).stream(), largestImage);
    if (!stored.ok) return stored;
    const image: PlanImage = { sha256: stored.value.sha256, type, width, height };
    await this.#store.transact(stream, (tx) =>
      tx.entries.put(planImageCollection, `${location}/${image.sha256}`, { ...image }),
    );
    return ok(image);
  }

  async of(location: string, sha256: string): Promise<PlanImage | undefined> {
    const value = await this.#store.entries.get(planImageCollection, `${location}/${sha256}`);
    return value === undefined ? undefined : imageSchema.parse(value);
  }

  bytes(sha256: string): Promise<Uint8Array | undefined> {
    return this.#blobs.read(sha256);
  }
}
