import { armor, Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { makeSealingKey } from './keys.ts';
import { lockOf, mayLockWithPasskey, unlockWithPasskey } from './passkey.ts';
import { lockIdentity } from './passphrase.ts';

/** Wrapped as the library does it for a passkey, with a body that no passkey made. */
async function lockedByPasskey(): Promise<string> {
  const encrypter = new Encrypter();
  const stanza = {
    type: '',
    args: ['age-encryption.org/fido2prf', 'AAAAAAAAAAAAAAAAAAAAAA'],
    body: new Uint8Array(32),
  };
  encrypter.addRecipient({ wrapFileKey: () => [stanza] });
  return armor.encode(await encrypter.encrypt('AGE-SECRET-KEY-PQ-1'));
}

describe('a locked identity', () => {
  test('says from the outside what opens it', async () => {
    const { identity, recipient } = await makeSealingKey();
    expect(lockOf(await lockIdentity(identity, 'vier losse woorden hier', 10))).toBe('passphrase');
    expect(lockOf(await lockedByPasskey())).toBe('passkey');
    const sealed = new Encrypter();
    sealed.addRecipient(recipient);
    expect(lockOf(armor.encode(await sealed.encrypt('iets anders')))).toBeUndefined();
    expect(lockOf('geen age-bestand')).toBeUndefined();
  });

  test('is not tried with a passkey when a passphrase locks it', async () => {
    const { identity } = await makeSealingKey();
    const locked = await lockIdentity(identity, 'vier losse woorden hier', 10);
    expect(await unlockWithPasskey(locked, 'AGE-PLUGIN-FIDO2PRF-1')).toMatchObject({
      error: { code: 'locked-key-malformed' },
    });
  });

  test('stays locked where there are no passkeys, or with a name of a passkey that is none', async () => {
    expect(await mayLockWithPasskey()).toBe(false);
    expect(await unlockWithPasskey(await lockedByPasskey(), 'AGE-PLUGIN-FIDO2PRF-1QQQQ')).toMatchObject({
      error: { code: 'passkey-without-secret' },
    });
  });
});
