import { Encrypter, generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ok, refuse } from '#platform/kernel/result.ts';
import { identityOfSeed, seedOf } from './identity-text.ts';
import { canSealTo, isSealingRecipient, makeSealingKey, recipientOf } from './keys.ts';
import vectors from './vectors.json' with { type: 'json' };

test('a key that is made is hybrid, and each is another', async () => {
  const key = await makeSealingKey();
  expect(isSealingRecipient(key.recipient)).toBe(true);
  expect(await canSealTo(key.recipient)).toBe(true);
  expect(await recipientOf(key.identity)).toEqual(ok(key.recipient));
  expect((await makeSealingKey()).identity).not.toBe(key.identity);
});

test('the recipients of the vectors are those of their identities', async () => {
  for (const { identity, recipient } of [vectors.vault, vectors.workspace]) {
    expect(await recipientOf(identity)).toEqual(ok(recipient));
  }
});

test('classical, misspelt and cut-off recipients are none', async () => {
  const { recipient } = vectors.vault;
  const classical = await identityToRecipient(await generateX25519Identity());
  const wrong = [
    '',
    classical,
    recipient.slice(0, -1),
    `${recipient}q`,
    recipient.toUpperCase(),
    recipient.replace('age1pq1', 'age1tagpq1'),
    `${recipient.slice(0, 100)}${recipient[100] === 'q' ? 'p' : 'q'}${recipient.slice(101)}`,
    ` ${recipient}`,
  ];
  for (const text of wrong) {
    expect(isSealingRecipient(text)).toBe(false);
    expect(await canSealTo(text)).toBe(false);
  }
});

test('a recipient whose bytes are no key is refused, however well it is spelled', async () => {
  const coefficientsTooLarge = recipientWith(`${'l'.repeat(1945)}q`);
  expect(() => new Encrypter().addRecipient(coefficientsTooLarge)).not.toThrow();
  expect(isSealingRecipient(coefficientsTooLarge)).toBe(false);
  const pointOfLowOrder = recipientWith('q'.repeat(1946));
  expect(isSealingRecipient(pointOfLowOrder)).toBe(true);
  expect(await canSealTo(pointOfLowOrder)).toBe(false);
});

test('every seed has one identity, spelled as the library spells it', async () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
      expect(seedOf(identityOfSeed(seed))).toEqual(seed);
    }),
    { seed: 1 },
  );
  for (let count = 0; count < 20; count++) {
    const identity = await generateHybridIdentity();
    expect(identityOfSeed(seedOf(identity) ?? [])).toBe(identity);
  }
});

test('an identity with one wrong character, or of another kind, is refused', async () => {
  const { identity } = vectors.vault;
  const wrong = [identity.toLowerCase(), `${identity}\n`, '', await generateX25519Identity(), vectors.vault.recipient];
  for (const text of wrong) expect(await recipientOf(text)).toEqual(refuse('identity-malformed'));
  await fc.assert(
    fc.asyncProperty(fc.nat(identity.length - 1), fc.constantFrom(...'QPZRY9X8B1'), async (at, character) => {
      fc.pre(identity[at] !== character);
      const changed = identity.slice(0, at) + character + identity.slice(at + 1);
      expect(await recipientOf(changed)).toEqual(refuse('identity-malformed'));
    }),
    { seed: 1 },
  );
});

/** A recipient with other data and the checksum (BIP 173) that goes with it. */
function recipientWith(data: string): string {
  const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  const prefix = Array.from('age1pq', (character) => character.codePointAt(0)!);
  const words = Array.from(data, (character) => alphabet.indexOf(character));
  let sum = 1;
  for (const value of [
    ...prefix.map((code) => code >> 5),
    0,
    ...prefix.map((code) => code & 31),
    ...words,
    0,
    0,
    0,
    0,
    0,
    0,
  ]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, term] of generator.entries()) if (((top >> bit) & 1) === 1) sum ^= term;
  }
  const check = Array.from({ length: 6 }, (_, index) => alphabet[((sum ^ 1) >> (5 * (5 - index))) & 31]!);
  return `age1pq1${data}${check.join('')}`;
}
