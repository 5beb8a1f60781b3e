import { createECDH, createHmac, createPrivateKey, hkdfSync, type KeyObject, sign } from 'node:crypto';

/** Who sends, told to push services (RFC 8292): a browser's subscription takes pushes of this key alone. */

/** Order of the group of P-256. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
/** A token is made anew so long before it ends, and holds half of the day that is allowed. Seconds. */
const life = 12 * 3600;
const spare = 3600;

export interface PushIdentity {
  /** What browsers subscribe with: the point on P-256, uncompressed, in base64url. */
  readonly publicKey: string;
  /** The `Authorization` header for a push service, by its origin. */
  authorization(origin: string, now: Temporal.Instant): string;
  /** Proves that a text came from here, for texts that come back by way of a phone. */
  mac(text: string): string;
}

/** From one secret of the installation; `contact` is where a push service may complain, `mailto:…` or `https://…`. */
export function pushIdentity(secret: string, contact: string): PushIdentity {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(scalarFrom(secret));
  const point = pair.getPublicKey();
  const key = privateKeyOf(pair.getPrivateKey(), point);
  const macKey = derived(secret, 'answers', 32);
  const publicKey = point.toString('base64url');
  const tokens = new Map<string, { readonly text: string; readonly until: number }>();
  return {
    publicKey,
    authorization(origin, now) {
      const seconds = Math.floor(now.epochMilliseconds / 1000);
      const known = tokens.get(origin);
      if (known !== undefined && known.until - spare > seconds && known.until - life <= seconds) return known.text;
      const until = seconds + life;
      const text = `vapid t=${tokenOf({ aud: origin, exp: until, sub: contact }, key)}, k=${publicKey}`;
      tokens.set(origin, { text, until });
      return text;
    },
    mac: (text) => createHmac('sha256', macKey).update(text).digest('base64url'),
  };
}

/** Every secret gives a private key, and all of them alike. */
function scalarFrom(secret: string): Buffer {
  const wide = BigInt(`0x${derived(secret, 'vapid', 48).toString('hex')}`);
  return Buffer.from(((wide % (order - 1n)) + 1n).toString(16).padStart(64, '0'), 'hex');
}

function derived(secret: string, purpose: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, length));
}

function privateKeyOf(scalar: Buffer, point: Buffer): KeyObject {
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    d: scalar.toString('base64url'),
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  return createPrivateKey({ key: jwk, format: 'jwk' });
}

function tokenOf(claims: Readonly<Record<string, string | number>>, key: KeyObject): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}
