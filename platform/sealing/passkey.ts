import { armor, Decrypter, Encrypter, webauthn } from 'age-encryption';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromArmor, plainText } from './armored.ts';
import { headerReader } from './header.ts';
import { seedOf } from './identity-text.ts';

/**
 * An identity locked by a passkey: an age file whose key comes from the PRF extension of WebAuthn, which gives the same secret only to
 * whoever has the passkey and unlocks it. In a page only, for no other part of a browser may ask a passkey.
 */

const prfKind = 'age-encryption.org/fido2prf';

/** Whether this browser can try; whether a passkey gives secrets shows when one is made. */
export async function mayLockWithPasskey(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis) || !globalThis.isSecureContext) return false;
  if (!('getClientCapabilities' in PublicKeyCredential)) return true;
  const capabilities = await PublicKeyCredential.getClientCapabilities();
  return capabilities['extension:prf'] !== false;
}

/**
 * Makes a passkey of its own, which signs nobody in. `name` is what the device shows. Answers with what finds it again; that is no secret.
 * Codes: `passkey-not-used`, `passkey-without-secret`.
 */
export async function makePasskey(name: string): Promise<Result<string>> {
  return asking(() => webauthn.createCredential({ keyName: name }));
}

/** An age file of the identity that this passkey opens. Codes as `makePasskey`. */
export async function lockWithPasskey(identity: string, passkey: string): Promise<Result<string>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity: passkey }));
  return asking(async () => armor.encode(await encrypter.encrypt(`${identity}\n`)));
}

/** Codes as `makePasskey`, and `locked-key-malformed`. */
export async function unlockWithPasskey(locked: string, passkey: string): Promise<Result<string>> {
  const file = fromArmor(locked);
  if (file === undefined || lockOf(locked) !== 'passkey') return refuse('locked-key-malformed');
  const opened = await asking(() => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(new webauthn.WebAuthnIdentity({ identity: passkey }));
    return decrypter.decrypt(file);
  });
  if (!opened.ok) return opened;
  const identity = plainText(opened.value)?.trim() ?? '';
  return seedOf(identity) === undefined ? refuse('locked-key-malformed') : ok(identity);
}

/** By what a locked identity opens, told from the outside; undefined for what is no such file. */
export function lockOf(locked: string): 'passphrase' | 'passkey' | undefined {
  const file = fromArmor(locked);
  const header = file === undefined ? undefined : headerReader().add(file);
  const [kind, ...others] = header?.ok === true ? header.value.kinds : [];
  if (others.length > 0) return undefined;
  if (kind === 'scrypt') return 'passphrase';
  return kind === prfKind ? 'passkey' : undefined;
}

/** The device says no with a `DOMException`; the library says with another error that the passkey gives no secret, or not this one. */
async function asking<Value>(ask: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await ask());
  } catch (error) {
    return refuse(error instanceof DOMException ? 'passkey-not-used' : 'passkey-without-secret');
  }
}
