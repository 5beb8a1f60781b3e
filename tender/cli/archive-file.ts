import type { FileHandle } from 'node:fs/promises';
import type { ByteSource } from '#tender/core/bundle/reading.ts';

/** A file on disk that is read where it is asked, so that a bundle of any size is verified in little memory. */
export async function sourceOf(handle: FileHandle): Promise<ByteSource> {
  const { size } = await handle.stat();
  return {
    size,
    async read({ from, to }) {
      const bytes = new Uint8Array(to - from);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await handle.read(bytes, length, bytes.length - length, from + length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return bytes.subarray(0, length);
    },
  };
}
