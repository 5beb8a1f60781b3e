import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '#platform/blobs/durable.ts';
import { type Checkpoint, readCheckpoint } from '#platform/record/checkpoint.ts';

/** The last head of each log, a file each; what was written is on the disk before it is cosigned. */
export class Memory {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async last(origin: string): Promise<Checkpoint | undefined> {
    try {
      const read = readCheckpoint(await readFile(this.#fileOf(origin), 'utf8'));
      if (!read.ok || read.value.origin !== origin) throw new Error(`what is remembered of ${origin} is damaged`);
      return read.value;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async remember(origin: string, text: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const file = this.#fileOf(origin);
    const handle = await open(`${file}.new`, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${file}.new`, file);
    await syncFolder(this.#folder);
  }

  #fileOf(origin: string): string {
    return join(this.#folder, `${createHash('sha256').update(origin).digest('hex')}.txt`);
  }
}
