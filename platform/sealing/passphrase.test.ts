import { armor, Decrypter, Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { ok, refuse } from '#platform/kernel/result.ts';
import { browserWorkFactor, lockIdentity, unlockIdentity } from './passphrase.ts';
import vectors from './vectors.json' with { type: 'json' };

const { identity } = vectors.vault;
const { passphrase } = vectors;
const fast = 10;

test('a locked identity opens with its passphrase only', async () => {
  const locked = await lockIdentity(identity, passphrase, fast);
  expect(locked).not.toContain('AGE-SECRET-KEY');
  expect(await unlockIdentity(locked, passphrase)).toEqual(ok(identity));
  expect(await unlockIdentity(locked, `${passphrase} `)).toEqual(refuse('passphrase-wrong'));
  expect(await unlockIdentity(locked, '')).toEqual(refuse('passphrase-wrong'));
});

test('the locked identity of the vectors opens', async () => {
  expect(await unlockIdentity(vectors.locked, passphrase)).toEqual(ok(identity));
});

test('it costs 2^17 of scrypt unless said otherwise, and is an age file like any other', async () => {
  const locked = await lockIdentity(identity, passphrase);
  expect(new TextDecoder().decode(armor.decode(locked)).split('\n')[1]).toMatch(/^-> scrypt \S{22} 17$/);
  expect(browserWorkFactor).toBe(17);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  expect(await decrypter.decrypt(armor.decode(locked), 'text')).toBe(`${identity}\n`);
});

test('letters with accents are the same whichever keyboard wrote them', async () => {
  const locked = await lockIdentity(identity, 'drie\u00ebnveertig caf\u00e9s', fast);
  expect(await unlockIdentity(locked, 'drie\u0065\u0308nveertig cafe\u0301s')).toEqual(ok(identity));
});

test('a passphrase has at least 12 characters, as people count them', async () => {
  await expect(lockIdentity(identity, 'elf tekens.', fast)).rejects.toThrow(RangeError);
  await expect(lockIdentity(identity, '🔑🔑🔑🔑🔑🔑', fast)).rejects.toThrow(RangeError);
  await expect(lockIdentity(identity, 'twaalf teken', fast)).resolves.toContain('BEGIN AGE');
});

test('what is damaged, no locked key, or asks a cost that nobody would pay, is malformed', async () => {
  const locked = await lockIdentity(identity, passphrase, fast);
  const bytes = armor.decode(locked);
  const lastChanged = Uint8Array.from(bytes);
  lastChanged[bytes.length - 1]! ^= 1;
  const costly = new TextDecoder('latin1').decode(bytes).replace(/^(-> scrypt \S+) 10$/mu, '$1 30');
  const forKey = new Encrypter();
  forKey.addRecipient(vectors.vault.recipient);
  const other = new Encrypter();
  other.setScryptWorkFactor(fast);
  other.setPassphrase(passphrase);
  const wrong = [
    '',
    'geen sleutel',
    locked.slice(0, -40),
    armor.encode(lastChanged),
    armor.encode(Uint8Array.from(costly, (character) => character.codePointAt(0)!)),
    armor.encode(await forKey.encrypt(identity)),
    armor.encode(await other.encrypt('iets anders')),
  ];
  for (const text of wrong) expect(await unlockIdentity(text, passphrase)).toEqual(refuse('locked-key-malformed'));
});
