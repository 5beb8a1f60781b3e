import { type CipherChaCha20Poly1305Options, createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { chunkBytes, tagBytes } from '../sizes.ts';

/**
 * The payload of an age file (age-encryption.org/v1, "Payload"): STREAM with ChaCha20-Poly1305 in chunks of 64 KiB, done by OpenSSL. The
 * nonce of a chunk is its number in 11 bytes and a byte that is 1 for the last.
 */
export interface ChunkCipher {
  /** One chunk; `last` says that it ends the file. The next call is for the next chunk. */
  seal(plain: Uint8Array, last: boolean): Buffer[];
  /** Undefined when the chunk is not the one that was sealed at this place. */
  open(sealed: Uint8Array, last: boolean): Buffer | undefined;
}

export const sealedChunkBytes: number = chunkBytes + tagBytes;

const cipher = 'chacha20-poly1305';
const options: CipherChaCha20Poly1305Options = { authTagLength: tagBytes };

export function chunkCipher(fileKey: Uint8Array, nonce: Uint8Array): ChunkCipher {
  const key = Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
  const place = Buffer.alloc(12);
  let chunk = 0;
  const next = (last: boolean): Buffer => {
    place.writeUIntBE(chunk, 5, 6);
    place[11] = last ? 1 : 0;
    chunk += 1;
    return place;
  };
  return {
    seal(plain, last) {
      const sealing = createCipheriv(cipher, key, next(last), options);
      return [sealing.update(plain), sealing.final(), sealing.getAuthTag()];
    },
    open(sealed, last) {
      const body = sealed.subarray(0, -tagBytes);
      const opening = createDecipheriv(cipher, key, next(last), options);
      opening.setAuthTag(sealed.subarray(-tagBytes));
      try {
        const plain = opening.update(body);
        opening.final();
        return plain;
      } catch {
        return undefined;
      }
    },
  };
}

/**
 * Cuts a stream into chunks of a size; the last is the only one that may be shorter, and is empty only when all is. A chunk is good until
 * the next is asked for.
 */
export async function* inChunks(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly last: boolean }> {
  const held = Buffer.alloc(size);
  let length = 0;
  for await (const piece of source) {
    for (let from = 0; from < piece.length; ) {
      if (length === 0 && piece.length - from > size) {
        yield { bytes: piece.subarray(from, from + size), last: false };
        from += size;
        continue;
      }
      if (length === size) {
        yield { bytes: held, last: false };
        length = 0;
      }
      const taken = Math.min(size - length, piece.length - from);
      held.set(piece.subarray(from, from + taken), length);
      length += taken;
      from += taken;
    }
  }
  yield { bytes: held.subarray(0, length), last: true };
}
