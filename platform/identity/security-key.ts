import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A security key in software, for tests (WebAuthn level 2, ES256, no attestation). */
export class SecurityKey {
  readonly #id = randomBytes(16);
  readonly #origin: string;
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #count = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  register(challenge: string): object {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const cose = Buffer.concat([Buffer.of(0xa5, 1, 2, 3, 0x26, 0x20, 1), coordinate(0x21, x), coordinate(0x22, y)]);
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.of(0, this.#id.length), this.#id, cose]);
    const authData = Buffer.concat([this.#head(0x45), credential]);
    const map = Buffer.concat([
      Buffer.of(0xa3),
      cborText('fmt'),
      cborText('none'),
      cborText('attStmt'),
      Buffer.of(0xa0),
      cborText('authData'),
    ]);
    const attestation = Buffer.concat([map, Buffer.of(0x58, authData.length), authData]);
    return this.#answer(challenge, 'webauthn.create', {
      attestationObject: attestation.toString('base64url'),
      transports: ['usb'],
    });
  }

  authenticate(challenge: string): object {
    this.#count += 1;
    const authData = this.#head(0x05);
    const clientData = this.#clientData(challenge, 'webauthn.get');
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
    const signature = sign('sha256', signed, this.#keys.privateKey).toString('base64url');
    return this.#answer(challenge, 'webauthn.get', { authenticatorData: authData.toString('base64url'), signature });
  }

  #head(flags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.#count);
    return Buffer.concat([createHash('sha256').update('localhost').digest(), Buffer.of(flags), count]);
  }

  #clientData(challenge: string, type: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false }));
  }

  #answer(challenge: string, type: string, response: object): object {
    const id = this.#id.toString('base64url');
    const clientDataJSON = this.#clientData(challenge, type).toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, ...response } };
  }
}

/** A member of a COSE key that holds 32 bytes. */
function coordinate(name: number, base64url: string): Buffer {
  return Buffer.concat([Buffer.of(name, 0x58, 32), Buffer.from(base64url, 'base64url')]);
}

/** A short text in CBOR. */
function cborText(value: string): Buffer {
  return Buffer.concat([Buffer.of(0x60 + value.length), Buffer.from(value)]);
}
