import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { equalBytes } from '@noble/curves/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64 } from '#platform/record/base64.ts';
import { tagBytes } from './sizes.ts';

/**
 * What one age file can be opened with, and nothing else: the 16 bytes that its header wraps for every recipient. Whoever has it opens this
 * file, learns nothing of the key of the vault, and cannot make it open to anything but what was sealed: the header is authenticated with
 * HMAC-SHA-256 under this key, so that there is no second one (age-encryption.org/v1, "Header MAC").
 */
export const fileKeyBytes = 16;

const macCharacters = 43;

/** Whether this is the file key of the header: all bytes from the first up to and with the line feed after the authentication code. */
export function opensHeader(header: Uint8Array, fileKey: Uint8Array): boolean {
  if (fileKey.length !== fileKeyBytes || header.length < macCharacters + 2) return false;
  const authenticated = header.subarray(0, header.length - macCharacters - 2);
  const stated = fromBase64(`${String.fromCharCode(...header.subarray(-macCharacters - 1, -1))}=`);
  const key = hkdf(sha256, fileKey, undefined, utf8ToBytes('header'), 32);
  return stated?.length === 32 && equalBytes(stated, hmac(sha256, key, authenticated));
}

/** The chunks of a payload in their order; undefined for one that is not what was sealed at this place. As `node/payload.ts`, everywhere. */
export function chunkOpener(
  fileKey: Uint8Array,
  nonce: Uint8Array,
): (sealed: Uint8Array, last: boolean) => Uint8Array | undefined {
  const key = hkdf(sha256, fileKey, nonce, utf8ToBytes('payload'), 32);
  let chunk = 0;
  return (sealed, last) => {
    const place = new Uint8Array(12);
    new DataView(place.buffer).setBigUint64(3, BigInt(chunk));
    place[11] = last ? 1 : 0;
    chunk += 1;
    if (sealed.length < tagBytes) return undefined;
    try {
      return chacha20poly1305(key, place).decrypt(sealed);
    } catch {
      return undefined;
    }
  };
}
