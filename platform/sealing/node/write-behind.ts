import type { FileHandle } from 'node:fs/promises';

/** Writes one buffer while the other is being filled: the disk and the cipher work at the same time. */
export interface WriteBehind {
  /** The bytes are copied; the caller may use them again at once. Rejects with the error of an earlier write too. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when all is written; not yet durable. */
  end(): Promise<void>;
}

const bufferBytes = 1024 * 1024;

export function writeBehind(handle: FileHandle): WriteBehind {
  let filling = Buffer.allocUnsafe(bufferBytes);
  let idle = Buffer.allocUnsafe(bufferBytes);
  let length = 0;
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await writing;
    writing = writeAll(handle, filling.subarray(0, length));
    writing.catch(() => undefined);
    [filling, idle] = [idle, filling];
    length = 0;
  };
  return {
    async write(bytes) {
      for (let from = 0; from < bytes.length; ) {
        const taken = Math.min(bufferBytes - length, bytes.length - from);
        filling.set(bytes.subarray(from, from + taken), length);
        length += taken;
        from += taken;
        if (length === bufferBytes) await flush();
      }
    },
    async end() {
      await flush();
      await writing;
    },
  };
}

/** A write may stop halfway. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, from);
    from += bytesWritten;
  }
}
