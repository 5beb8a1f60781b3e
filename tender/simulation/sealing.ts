import { createCipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { MLKEM768X25519 } from '@noble/post-quantum/hybrid.js';
import { unwrap } from '#platform/kernel/result.ts';
import { commitmentsTo } from '#platform/sealing/commitments.ts';
import { bytesOfRecipient, identityOfSeed, seedOf } from '#platform/sealing/identity-text.ts';
import { recipientOf, type SealingKey } from '#platform/sealing/keys.ts';
import type { IssuedShare } from '#platform/sealing/shares.ts';
import { paddedSize } from '#platform/sealing/sizes.ts';
import type { Chance } from './chance.ts';

/**
 * Sealing with chance from a seed. The library for age takes its chance from the machine and leaves no way to hand in another, so this is
 * an age program of its own, written after the specification (age-encryption.org/v1, mlkem768x25519 with HPKE, RFC 9180): what it makes
 * are true age files, which the product opens with its own code like those of any other program.
 */

export async function seededKey(chance: Chance): Promise<SealingKey> {
  const identity = identityOfSeed(chance.bytes(32));
  return { identity, recipient: unwrap(await recipientOf(identity)) };
}

const chunk = 64 * 1024;

export function seal(plain: Uint8Array, recipients: readonly string[], chance: Chance): Uint8Array {
  const whole = new Uint8Array(paddedSize(plain.length));
  whole.set(plain);
  const fileKey = chance.bytes(16);
  const stanzas = [...new Set(recipients)].map((recipient) => stanzaFor(recipient, fileKey, chance));
  const head = `age-encryption.org/v1\n${stanzas.join('')}---`;
  const mac = createHmac('sha256', derive(fileKey, new Uint8Array(), 'header'))
    .update(head)
    .digest();
  const nonce = chance.bytes(16);
  const payload = sealChunks(whole, derive(fileKey, nonce, 'payload'));
  return new Uint8Array(Buffer.concat([Buffer.from(`${head} ${unpadded(mac)}\n`), nonce, ...payload]));
}

export function sealText(text: string, recipients: readonly string[], chance: Chance): string {
  const sealed = Buffer.from(seal(new TextEncoder().encode(text), recipients, chance)).toString('base64');
  const lines = sealed.match(/.{1,64}/g) ?? [];
  return `-----BEGIN AGE ENCRYPTED FILE-----\n${lines.join('\n')}\n-----END AGE ENCRYPTED FILE-----\n`;
}

function stanzaFor(recipient: string, fileKey: Uint8Array, chance: Chance): string {
  const { cipherText, sharedSecret } = MLKEM768X25519.encapsulate(bytesOfRecipient(recipient), chance.bytes(64));
  const { key, nonce } = keySchedule(sharedSecret);
  return `-> mlkem768x25519 ${unpadded(cipherText)}\n${unpadded(chacha(key, nonce, fileKey))}\n`;
}

/** RFC 9180, 5.1, mode base; HKDF-SHA256 and ChaCha20Poly1305. */
function keySchedule(sharedSecret: Uint8Array): { readonly key: Buffer; readonly nonce: Buffer } {
  const suite = Buffer.from('48504b45647a00010003', 'hex');
  const labelled = (label: string, bytes: Uint8Array) =>
    Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), bytes]);
  const extract = (salt: Uint8Array, label: string, bytes: Uint8Array) =>
    createHmac('sha256', salt).update(labelled(label, bytes)).digest();
  const info = Buffer.from('age-encryption.org/mlkem768x25519');
  const none = new Uint8Array();
  const context = Buffer.concat([Buffer.of(0), extract(none, 'psk_id_hash', none), extract(none, 'info_hash', info)]);
  const secret = extract(sharedSecret, 'secret', none);
  const expand = (label: string, length: number) => {
    const what = Buffer.concat([Buffer.of(0, length), labelled(label, context), Buffer.of(1)]);
    return createHmac('sha256', secret).update(what).digest().subarray(0, length);
  };
  return { key: expand('key', 32), nonce: expand('base_nonce', 12) };
}

/** STREAM: chunks of 64 KiB, numbered, the last one marked. */
function sealChunks(plain: Uint8Array, key: Uint8Array): Uint8Array[] {
  const count = Math.max(1, Math.ceil(plain.length / chunk));
  return Array.from({ length: count }, (_, index) => {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(index, 7);
    nonce[11] = index === count - 1 ? 1 : 0;
    return chacha(key, nonce, plain.subarray(index * chunk, (index + 1) * chunk));
  });
}

function chacha(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function derive(key: Uint8Array, salt: Uint8Array, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, label, 32));
}

function unpadded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}

/** Shamir's scheme over GF(2^8): the form of a share is that of `platform/sealing/shares.ts`, which puts them together again. */
export async function seededShares(
  identity: string,
  needed: number,
  of: number,
  chance: Chance,
): Promise<readonly IssuedShare[]> {
  const seed = seedOf(identity);
  if (seed === undefined) throw new TypeError('what has to be split is no identity');
  if (needed === 1) return Array.from({ length: of }, () => ({ share: identity, ...commitmentsTo(identity) }));
  const polynomials = Array.from(seed, (byte) => [byte, ...chance.bytes(needed - 1)]);
  return Array.from({ length: of }, (_, index) => {
    const place = index + 1;
    const piece = Uint8Array.from([...polynomials.map((polynomial) => valueAt(polynomial, place)), place]);
    const share = shareText(needed, piece);
    return { share, ...commitmentsTo(share) };
  });
}

function valueAt(polynomial: readonly number[], place: number): number {
  return polynomial.reduceRight((value, coefficient) => product(value, place) ^ coefficient, 0);
}

function product(a: number, b: number): number {
  let result = 0;
  for (let [left, right] = [a, b]; right > 0; right >>= 1) {
    if ((right & 1) === 1) result ^= left;
    left = (left << 1) ^ ((left & 0x80) === 0 ? 0 : 0x11b);
  }
  return result;
}

function shareText(needed: number, piece: Uint8Array): string {
  const body = Buffer.concat([Buffer.of(1, needed), piece]);
  const sum = createHash('sha256').update('leidraad-share-sum-1\0').update(body).digest().subarray(0, 4);
  return Buffer.concat([body, sum]).toString('base64url');
}
