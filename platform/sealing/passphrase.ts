import { armor, Decrypter, Encrypter } from 'age-encryption';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromArmor, plainText } from './armored.ts';
import { headerReader } from './header.ts';
import { seedOf } from './identity-text.ts';

/** Characters, as people count them. */
export const shortestPassphrase = 12;

/** Base-2 logarithm of the scrypt cost: 2^17 takes about a second in a browser, and 128 MiB of memory. */
export const browserWorkFactor = 17;

/**
 * An age file of the identity that a passphrase opens, also with the `age` command. Throws for a passphrase of fewer than 12 characters.
 * `workFactor` is smaller only in tests and for the people of the demonstration.
 */
export async function lockIdentity(
  identity: string,
  passphrase: string,
  workFactor: number = browserWorkFactor,
): Promise<string> {
  const words = normal(passphrase);
  if ([...words].length < shortestPassphrase) throw new RangeError('the passphrase is too short');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(words);
  encrypter.setScryptWorkFactor(workFactor);
  return armor.encode(await encrypter.encrypt(`${identity}\n`));
}

/** Codes: `passphrase-wrong`, `locked-key-malformed`. */
export async function unlockIdentity(locked: string, passphrase: string): Promise<Result<string>> {
  const file = fromArmor(locked);
  if (file === undefined || !isLocked(file)) return refuse('locked-key-malformed');
  let asked = false;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normal(passphrase));
  decrypter.addIdentity({
    unwrapFileKey: () => {
      asked = true;
      return null;
    },
  });
  try {
    const identity = plainText(await decrypter.decrypt(file))?.trim() ?? '';
    return seedOf(identity) === undefined ? refuse('locked-key-malformed') : ok(identity);
  } catch {
    return refuse(asked ? 'passphrase-wrong' : 'locked-key-malformed');
  }
}

function isLocked(file: Uint8Array): boolean {
  const header = headerReader().add(file);
  return header?.ok === true && header.value.kinds.length === 1 && header.value.kinds[0] === 'scrypt';
}

/** Keyboards write é in one or in two characters; the passphrase is the same. */
function normal(passphrase: string): string {
  return passphrase.normalize('NFC');
}
