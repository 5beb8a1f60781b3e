import { expect, test } from 'vitest';
import { ok } from '#platform/kernel/result.ts';
import { openText } from '#platform/sealing/armored.ts';
import { openBytes } from '#platform/sealing/seal.ts';
import { combineShares, isShareOf } from '#platform/sealing/shares.ts';
import { Chance } from './chance.ts';
import { seal, sealText, seededKey, seededShares } from './sealing.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('what a second age program seals, with chance from a seed, the product opens; the same seed seals the same', async () => {
  const keys = await Promise.all(['one', 'two', 'three'].map((name) => seededKey(new Chance(name))));
  const [one, two, three] = keys.map(({ identity }) => identity);
  const recipients = keys.slice(0, 2).map(({ recipient }) => recipient);
  for (const plain of [bytes(''), bytes('tender'), new Uint8Array(200_000).fill(7)]) {
    const sealed = seal(plain, recipients, new Chance('seal'));
    expect(Buffer.compare(seal(plain, recipients, new Chance('seal')), sealed)).toBe(0);
    for (const identity of [one, two]) {
      const opened = await openBytes(sealed, identity ?? '');
      expect(opened.ok && Buffer.compare(opened.value.subarray(0, plain.length), plain)).toBe(0);
    }
    expect(await openBytes(sealed, three ?? '')).toMatchObject({ ok: false, error: { code: 'sealed-for-others' } });
  }
  expect(await openText(sealText('a share', recipients, new Chance('text')), one ?? '')).toEqual(ok('a share'));
});

test.each([
  [1, 1],
  [1, 3],
  [2, 2],
  [2, 3],
  [3, 5],
])('any %i of %i seeded shares give the key back', async (needed, of) => {
  const { identity, recipient } = await seededKey(new Chance('vault'));
  const issued = await seededShares(identity, needed, of, new Chance('split'));
  expect(issued.every(({ share, commitment }) => isShareOf(share, commitment))).toBe(true);
  for (const some of [issued.slice(0, needed), issued.slice(-needed)]) {
    expect(
      await combineShares(
        some.map(({ share }) => share),
        recipient,
      ),
    ).toEqual(ok(identity));
  }
});
