import { describe, expect, test } from 'vitest';
import { ok, refuse, unwrap } from '#platform/kernel/result.ts';
import { sealText } from '#platform/sealing/armored.ts';
import { commitmentsTo } from '#platform/sealing/commitments.ts';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { combineShares, splitIdentity } from '#platform/sealing/shares.ts';
import { checkOwnShare, openShareWith, type PublishedShare, prepareVault } from './vault-key.ts';

/** What a custodian's own device sees of his share, and what a process leader could hand out instead of one. */

const custodian = await makeSealingKey();
const other = await makeSealingKey();
const custodians = [
  { user: 'eerste', recipient: custodian.recipient },
  { user: 'tweede', recipient: other.recipient },
];

async function honest(needed: number): Promise<{ readonly share: string; readonly published: PublishedShare }> {
  const { recipient, shares } = await prepareVault(custodians, needed);
  const [{ sealedShare, commitment, proofCommitment }] = shares as [(typeof shares)[number]];
  const share = unwrap(await openShareWith(custodian.identity, sealedShare));
  return { share, published: { commitment, proofCommitment, needed, recipient } };
}

const worthless = refuse('share-worthless');

describe('AnnexIV-g, threat: corrupt buyer: a custodian who tries his share right after publication', () => {
  test.each([1, 2])('finds the true one good, when %d are needed', async (needed) => {
    const { share, published } = await honest(needed);
    expect(await checkOwnShare(share, published)).toEqual(ok(share));
  });

  test('finds out that he got something else than was published for him', async () => {
    const { share, published } = await honest(2);
    const { share: another } = await honest(2);
    expect(await checkOwnShare(another, published)).toEqual(worthless);
    expect(await checkOwnShare(share, { ...published, ...commitmentsTo(another) })).toEqual(worthless);
    const proofOnly = { ...published, commitment: commitmentsTo(another).commitment };
    expect(await checkOwnShare(share, proofOnly)).toEqual(worthless);
  });

  test('finds out that a published share is none, or was split for another number', async () => {
    const { published } = await honest(2);
    for (const text of ['AQIhIjkP', 'not a share at all', 'A'.repeat(52)]) {
      const sealed = await sealText(text, [custodian.recipient]);
      const share = unwrap(await openShareWith(custodian.identity, sealed));
      expect(await checkOwnShare(share, { ...published, ...commitmentsTo(text) })).toEqual(worthless);
    }
    const { identity } = await makeSealingKey();
    const [three] = await splitIdentity(identity, 3, 3);
    expect(await checkOwnShare(three?.share ?? '', { ...published, ...three! })).toEqual(worthless);
  });

  test('finds out, where one is enough, that his key is not that of the vault', async () => {
    const { published } = await honest(1);
    const { identity } = await makeSealingKey();
    expect(await checkOwnShare(identity, { ...published, ...commitmentsTo(identity) })).toEqual(worthless);
  });

  test('cannot find out that shares of another key were published: the opening does, and the log shows who made them', async () => {
    const { published } = await honest(2);
    const { identity } = await makeSealingKey();
    const forged = await splitIdentity(identity, 2, 2);
    for (const { share, ...commitments } of forged) {
      expect(await checkOwnShare(share, { ...published, ...commitments })).toEqual(ok(share));
    }
    const shares = forged.map(({ share }) => share);
    expect(await combineShares(shares, published.recipient)).toEqual(refuse('vault-key-differs'));
  });
});
