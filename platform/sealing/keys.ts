import { Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { bytesOfRecipient, seedOf } from './identity-text.ts';

/** A hybrid post-quantum pair of age (ML-KEM-768 with X25519): who breaks only one of the two has nothing. */
export interface SealingKey {
  /** `age1pq1…`, 1,959 characters: public. */
  readonly recipient: string;
  /** `AGE-SECRET-KEY-PQ-1…`: whoever has it opens what was sealed to the recipient. */
  readonly identity: string;
}

const recipientLength = 1959;
/** ML-KEM-768 (FIPS 203): three polynomials of 256 coefficients of 12 bits, each below q. */
const polynomialBytes = 1152;
const q = 3329;

export async function makeSealingKey(): Promise<SealingKey> {
  const identity = await generateHybridIdentity();
  return { recipient: await identityToRecipient(identity), identity };
}

/** Whether the text is a hybrid recipient of age. Classical recipients (`age1…`) are none. See also `canSealTo`. */
export function isSealingRecipient(text: string): boolean {
  if (text.length !== recipientLength || !text.startsWith('age1pq1')) return false;
  try {
    new Encrypter().addRecipient(text);
    return hasReducedCoefficients(bytesOfRecipient(text));
  } catch {
    return false;
  }
}

/** Whether sealing to the recipient works, by trying. For keys that come from others, before anything depends on them. */
export async function canSealTo(recipient: string): Promise<boolean> {
  if (!isSealingRecipient(recipient)) return false;
  try {
    const trial = new Encrypter();
    trial.addRecipient(recipient);
    await trial.encrypt('');
    return true;
  } catch {
    return false;
  }
}

/** Code: `identity-malformed`, for whatever is no hybrid identity. */
export async function recipientOf(identity: string): Promise<Result<string>> {
  return seedOf(identity) === undefined ? refuse('identity-malformed') : ok(await identityToRecipient(identity));
}

/** The modulus check of FIPS 203, section 7.2. The library makes it too, but of coefficients that it does not reduce, so that it never fails. */
function hasReducedCoefficients(key: Uint8Array): boolean {
  for (let at = 0; at < polynomialBytes; at += 3) {
    const [low = 0, middle = 0, high = 0] = key.subarray(at, at + 3);
    if ((low | ((middle & 15) << 8)) >= q || ((middle >> 4) | (high << 4)) >= q) return false;
  }
  return true;
}
