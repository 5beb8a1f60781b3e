import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { sealedSize } from '#platform/sealing/sizes.ts';

/**
 * Ciphertext on its way out, in the private file system that the browser has for this site: there it takes no memory, and outlives the page.
 * Only what is sealed lies there. Works in pages and workers.
 */

const folder = 'sealed';
/** For the browser's own bookkeeping. */
const spareBytes = 4_000_000;

/** Whether this browser has such a place. */
export function canKeepSealed(): boolean {
  return typeof navigator.storage?.getDirectory === 'function' && 'createWritable' in FileSystemFileHandle.prototype;
}

/** Room for a file of this many bytes, once it is sealed. Code: `device-full` {needed, free}, in bytes. */
export async function roomFor(plainBytes: number, recipients: number): Promise<Result<undefined>> {
  const needed = sealedSize(plainBytes, recipients) + spareBytes;
  const { quota, usage = 0 } = await navigator.storage.estimate();
  const free = Math.max(0, (quota ?? needed + usage) - usage);
  return free < needed ? refuse('device-full', { needed, free }) : ok(undefined);
}

export interface SealedWriter {
  write(bytes: Uint8Array): Promise<void>;
  /** There is a file only after this. */
  close(): Promise<void>;
  /** As if it had never begun. */
  abort(): Promise<void>;
}

export async function writeSealed(name: string): Promise<SealedWriter> {
  const file = await (await place()).getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  return {
    write: (bytes) => writable.write(new Uint8Array(bytes)),
    close: () => writable.close(),
    async abort() {
      await writable.abort();
      await removeSealed(name);
    },
  };
}

/** Undefined when it is not there: the browser may have made room, or somebody cleared the data of the site. */
export async function readSealed(name: string): Promise<File | undefined> {
  try {
    return await (await (await place()).getFileHandle(name)).getFile();
  } catch (error) {
    return unlessNotFound(error);
  }
}

export async function removeSealed(name: string): Promise<void> {
  try {
    await (await place()).removeEntry(name);
  } catch (error) {
    unlessNotFound(error);
  }
}

export async function sealedNames(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of (await place()).keys()) names.push(name);
  return names;
}

async function place(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
}

function unlessNotFound(error: unknown): undefined {
  if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
  throw error;
}
