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
      const body = sealing.update(plain);
      sealing.final();
      return [body, sealing.getAuthTag()];
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
