import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Tile } from '#callout/core/places/tiles.ts';

const headSchema = z.object({
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  /** Until when nobody is asked again. */
  until: z.string(),
  /** Until when it may be shown while nobody answers. */
  spareUntil: z.string(),
  etag: z.string().exactOptional(),
  modified: z.string().exactOptional(),
});

export interface KeptTile extends z.infer<typeof headSchema> {
  readonly bytes: Uint8Array;
}

const newline = 0x0a;
/** How many tiles are written between two looks at how much there is. */
const lookEvery = 200;

/**
 * Tiles in a folder: one file each, a line that says what it is and then the picture. What cannot be read counts as not there. Files carry the
 * instant at which they end as their time, so that what is over, and then what is over soonest, goes first.
 */
export class TileCache {
  readonly #folder: string;
  readonly #mostBytes: number;
  #written = 0;

  private constructor(folder: string, mostBytes: number) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /** Below `folder` those of one map; what was kept of another goes. */
  static async open(folder: string, map: string, mostBytes: number): Promise<TileCache> {
    const own = createHash('sha256').update(map).digest('hex').slice(0, 16);
    await mkdir(join(folder, own), { recursive: true, mode: 0o700 });
    for (const name of await readdir(folder))
      if (name !== own) await rm(join(folder, name), { recursive: true, force: true });
    return new TileCache(join(folder, own), mostBytes);
  }

  async read(tile: Tile): Promise<KeptTile | undefined> {
    const written = await readFile(this.#nameOf(tile)).catch(() => undefined);
    const end = written?.indexOf(newline) ?? -1;
    if (written === undefined || end < 0) return undefined;
    try {
      const head = headSchema.safeParse(JSON.parse(written.toString('utf8', 0, end)));
      return head.success ? { ...head.data, bytes: written.subarray(end + 1) } : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whole or not at all; that it lasts through a power cut is not needed. */
  async keep(tile: Tile, { bytes, ...head }: KeptTile): Promise<void> {
    const name = this.#nameOf(tile);
    const beside = `${name}.${randomUUID()}`;
    await mkdir(dirname(name), { recursive: true, mode: 0o700 });
    await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]), { mode: 0o600 });
    const ends = Temporal.Instant.from(head.spareUntil).epochMilliseconds / 1000;
    await utimes(beside, ends, ends);
    await rename(beside, name);
    this.#written += 1;
  }

  /** Now and then: throws away what is over at `now`, and of the rest what is over soonest while there is too much. */
  async tidy(now: Temporal.Instant): Promise<void> {
    if (this.#written < lookEvery) return;
    this.#written = 0;
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const seen = (await Promise.all(files.map(sizeAndEnd))).filter((one) => one !== undefined);
    let total = seen.reduce((sum, { size }) => sum + size, 0);
    for (const { file, size, ends } of seen.toSorted((a, b) => a.ends - b.ends)) {
      if (ends > now.epochMilliseconds && total <= this.#mostBytes) return;
      await rm(file, { force: true });
      total -= size;
    }
  }

  #nameOf({ z: zoom, x, y }: Tile): string {
    return join(this.#folder, String(zoom), String(x), String(y));
  }
}

async function sizeAndEnd(file: string) {
  const seen = await stat(file).catch(() => undefined);
  return seen === undefined ? undefined : { file, size: seen.size, ends: seen.mtimeMs };
}
