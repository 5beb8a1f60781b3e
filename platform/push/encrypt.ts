import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** Message encryption for Web Push (RFC 8291), one record of `aes128gcm` (RFC 8188). */

/** What a browser gives with a subscription, in base64url: its point on P-256, uncompressed, and 16 secret bytes. */
export interface PushKeys {
  readonly p256dh: string;
  readonly auth: string;
}

/** Bytes of text that fit into the 4096 that every push service takes (RFC 8030, 7.2). */
export const mostPlain = 3993;
const recordSize = 4096;
/** Texts are filled up to a multiple of this, so that their length tells little. */
const step = 512;

/** Chosen anew for every message; given in a test alone. */
interface Fresh {
  readonly salt: Uint8Array;
  /** Private key of this one message. */
  readonly secret: Uint8Array;
  readonly pad: boolean;
}

/** Throws a RangeError when the text is too long, and an error of the library when the keys are none (see `isPushKeys`). */
export function encryptPush(plain: Uint8Array, { p256dh, auth }: PushKeys, fresh?: Fresh): Uint8Array {
  if (plain.length > mostPlain) throw new RangeError(`a push holds ${mostPlain} bytes, not ${plain.length}`);
  const own = createECDH('prime256v1');
  if (fresh === undefined) own.generateKeys();
  else own.setPrivateKey(fresh.secret);
  const salt = fresh?.salt ?? randomBytes(16);
  const theirs = Buffer.from(p256dh, 'base64url');
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, own.getPublicKey()]);
  const ikm = hkdf(own.computeSecret(theirs), Buffer.from(auth, 'base64url'), info, 32);
  const key = hkdf(ikm, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = hkdf(ikm, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  const filled = fresh?.pad === false ? plain.length : Math.min(mostPlain, Math.ceil(plain.length / step) * step);
  // 2 ends the last record; zeros fill it up.
  const record = Buffer.concat([plain, Buffer.from([2]), Buffer.alloc(filled - plain.length)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(recordSize);
  const header = Buffer.concat([salt, size, Buffer.from([65]), own.getPublicKey()]);
  return Buffer.concat([header, cipher.update(record), cipher.final(), cipher.getAuthTag()]);
}

function hkdf(secret: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, length));
}

/** Whether these can be encrypted for: a point that lies on the curve, and a secret of 16 bytes. */
export function isPushKeys({ p256dh, auth }: PushKeys): boolean {
  const point = Buffer.from(p256dh, 'base64url');
  if (Buffer.from(auth, 'base64url').length !== 16 || point.length !== 65 || point[0] !== 4) return false;
  try {
    const trial = createECDH('prime256v1');
    trial.generateKeys();
    trial.computeSecret(point);
    return true;
  } catch {
    return false;
  }
}
