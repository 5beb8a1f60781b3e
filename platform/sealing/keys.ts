import { Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { seedOf } from './identity-text.ts';

/** A hybrid post-quantum pair of age (ML-KEM-768 with X25519): who breaks only one of the two has nothing. */
export interface SealingKey {
  /** `age1pq1…`, 1,959 characters: public. */
  readonly recipient: string;
  /** `AGE-SECRET-KEY-PQ-1…`: whoever has it opens what was sealed to the recipient. */
  readonly identity: string;
}

const recipientLength = 1959;

export async function makeSealingKey(): Promise<SealingKey> {
  const identity = await generateHybridIdentity();
  return { recipient: await identityToRecipient(identity), identity };
}

/** Whether the text is a hybrid recipient of age, spelled right. Classical recipients (`age1…`) are none. See also `canSealTo`. */
export function isSealingRecipient(text: string): boolean {
  if (text.length !== recipientLength || !text.startsWith('age1pq1')) return false;
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether something can be sealed to the recipient: well-formed, and a key as ML-KEM and X25519 demand (tried). For keys that come from
 * others, before anything depends on them.
 */
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
