import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok, refuse } from '#platform/kernel/result.ts';
import { makeSealingKey } from './keys.ts';
import { combineShares, isProofOf, isShareOf, shareProof, splitIdentity } from './shares.ts';
import vectors from './vectors.json' with { type: 'json' };

const { identity, recipient } = vectors.vault;

/** Every way to choose from the list, the empty one too. */
function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
}

describe('an identity in shares', () => {
  test.each([
    [2, 2],
    [2, 3],
    [3, 5],
    [5, 5],
  ])('%i of %i: all subsets of enough shares open, all smaller ones are refused', async (needed, of) => {
    const shares = (await splitIdentity(identity, needed, of)).map(({ share }) => share);
    expect(new Set(shares).size).toBe(of);
    for (const some of subsets(shares)) {
      const expected =
        some.length >= needed ? ok(identity) : refuse('shares-too-few', { present: some.length, needed });
      const found = await combineShares(some, recipient);
      if (some.length > 0) expect(found).toEqual(expected);
      else expect(found).toEqual(refuse('shares-too-few', { present: 0, needed: 2 }));
    }
  });

  test('of which one is enough is the identity itself', async () => {
    const shares = await splitIdentity(identity, 1, 3);
    expect(shares.map(({ share }) => share)).toEqual([identity, identity, identity]);
    expect(await combineShares([identity], recipient)).toEqual(ok(identity));
    expect(isShareOf(identity, shares[0]!.commitment)).toBe(true);
  });

  test('is split 20 ways at most, and no more are needed than there are', async () => {
    for (const [needed, of] of [
      [0, 3],
      [4, 3],
      [2, 21],
      [1.5, 3],
    ] as const) {
      await expect(splitIdentity(identity, needed, of)).rejects.toThrow(RangeError);
    }
    await expect(splitIdentity('AGE-SECRET-KEY-1', 2, 3)).rejects.toThrow(TypeError);
    const many = await splitIdentity(identity, 20, 20);
    expect(await combineShares(many.map(({ share }) => share).toReversed(), recipient)).toEqual(ok(identity));
  });

  test('one share short says nothing: for any other secret there is a last share that gives it', async () => {
    const [one] = await splitIdentity(identity, 2, 2);
    const [again] = await splitIdentity(identity, 2, 2);
    expect(one!.share).not.toBe(again!.share);
    expect(await combineShares([one!.share, one!.share], recipient)).toEqual(
      refuse('shares-too-few', { present: 1, needed: 2 }),
    );
  });
});

describe('a wrong share', () => {
  test('is named by its commitment, and the whole is refused', async () => {
    const mine = await splitIdentity(identity, 2, 3);
    const others = await splitIdentity((await makeSealingKey()).identity, 2, 3);
    const offered = [mine[0]!.share, others[1]!.share, mine[2]!.share];
    expect(await combineShares(offered, recipient)).toEqual(refuse('vault-key-differs'));
    expect(offered.map((share, index) => isShareOf(share, mine[index]!.commitment))).toEqual([true, false, true]);
  });

  test('of the same key, made at another time, does not go with the others', async () => {
    const [first] = await splitIdentity(identity, 2, 3);
    const [second] = await splitIdentity(identity, 2, 3);
    expect(await combineShares([first!.share, second!.share], recipient)).toEqual(refuse('vault-key-differs'));
  });

  test('with the shares of another vault is refused, however good they are', async () => {
    const other = await makeSealingKey();
    const shares = (await splitIdentity(other.identity, 2, 2)).map(({ share }) => share);
    expect(await combineShares(shares, recipient)).toEqual(refuse('vault-key-differs'));
    expect(await combineShares([other.identity], recipient)).toEqual(refuse('vault-key-differs'));
  });

  test('by any one changed character is malformed, and its place is said', async () => {
    const [one, two] = await splitIdentity(identity, 2, 2);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ \0é';
    await fc.assert(
      fc.asyncProperty(fc.nat(two!.share.length - 1), fc.constantFrom(...alphabet), async (at, character) => {
        const same = { '-': '+', _: '/', '+': '-', '/': '_' }[two!.share[at]!];
        fc.pre(two!.share[at] !== character && same !== character);
        const changed = two!.share.slice(0, at) + character + two!.share.slice(at + 1);
        expect(await combineShares([one!.share, changed], recipient)).toEqual(refuse('share-malformed', { number: 2 }));
        expect(isShareOf(changed, two!.commitment)).toBe(false);
      }),
      { seed: 1, numRuns: 200 },
    );
    for (const text of ['', 'x', `${two!.share} `, two!.share.repeat(1000)]) {
      expect(await combineShares([text, one!.share], recipient)).toEqual(refuse('share-malformed', { number: 1 }));
    }
  });
});

describe('a proof', () => {
  test('shows that its share can be opened, without the share', async () => {
    const [one, two] = await splitIdentity(identity, 2, 2);
    const proof = shareProof(one!.share);
    expect(isProofOf(proof, one!.proofCommitment)).toBe(true);
    expect(isProofOf(proof, two!.proofCommitment)).toBe(false);
    expect(isProofOf(one!.commitment, one!.proofCommitment)).toBe(false);
    expect(isShareOf(proof, one!.commitment)).toBe(false);
    expect(await combineShares([proof, two!.share], recipient)).toEqual(refuse('share-malformed', { number: 1 }));
  });
});

test('the shares of the vectors hold, give the identity in pairs, and have their commitments', async () => {
  const { issued, needed } = vectors.shares;
  for (const { share, commitment, proofCommitment } of issued) {
    expect(isShareOf(share, commitment)).toBe(true);
    expect(isProofOf(shareProof(share), proofCommitment)).toBe(true);
  }
  for (const some of subsets(issued).filter(({ length }) => length >= needed)) {
    expect(
      await combineShares(
        some.map(({ share }) => share),
        recipient,
      ),
    ).toEqual(ok(identity));
  }
});
