import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import { openText, sealText } from '#platform/sealing/armored.ts';
import { isProofOf, isShareOf, shareProof } from '#platform/sealing/commitments.ts';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { unlockIdentity } from '#platform/sealing/passphrase.ts';
import { splitFor, splitIdentity } from '#platform/sealing/shares.ts';
import type { PriceKeyFields, VaultKeyFields } from '#tender/core/procedure/opening/commands.ts';

/** Somebody for whom a part of a key is sealed, with his own key. */
export interface Holder {
  readonly user: string;
  readonly recipient: string;
}

/**
 * Makes the key of a vault and splits it among the custodians: each share can be opened with that custodian's own key alone. The private
 * key is in no result; when this is done, it exists nowhere any more. Throws when there are fewer custodians than are needed.
 */
export async function prepareVault(custodians: readonly Holder[], needed: number): Promise<VaultKeyFields> {
  const { recipient, identity } = await makeSealingKey();
  return { recipient, shares: await sealShares(identity, needed, custodians) };
}

/**
 * The same for the price envelope, with a key of its own: split among the custodians, and whole for each process leader who opens it alone. Where
 * custodians open it, there are no leaders.
 */
export async function preparePriceVault(
  custodians: readonly Holder[],
  needed: number,
  leaders: readonly Holder[],
): Promise<PriceKeyFields> {
  const { recipient, identity } = await makeSealingKey();
  return {
    recipient,
    shares: await sealShares(identity, needed, custodians),
    leaders: leaders.length === 0 ? [] : await sealShares(identity, 1, leaders),
  };
}

async function sealShares(
  identity: string,
  needed: number,
  holders: readonly Holder[],
): Promise<VaultKeyFields['shares']> {
  const issued = await splitIdentity(identity, needed, holders.length);
  const shares: VaultKeyFields['shares'] = [];
  for (const [index, { share, commitment, proofCommitment }] of issued.entries()) {
    const holder = holders[index];
    if (holder === undefined) throw new Error('there are more shares than holders');
    const sealedShare = await sealText(share, [holder.recipient]);
    shares.push({ user: holder.user, commitment, proofCommitment, sealedShare });
  }
  return shares;
}

/** A custodian's share, with the key that his passphrase unlocks. Codes of `unlockIdentity` and `openText`. */
export async function openShare(locked: string, passphrase: string, sealedShare: string): Promise<Result<string>> {
  const identity = await unlockIdentity(locked, passphrase);
  return identity.ok ? openShareWith(identity.value, sealedShare) : fail(identity.error);
}

/** The same, for who has his key at hand. */
export function openShareWith(identity: string, sealedShare: string): Promise<Result<string>> {
  return openText(sealedShare, identity);
}

/** What the log says of one custodian's share, and of the vault. */
export interface PublishedShare {
  readonly commitment: string;
  readonly proofCommitment: string;
  readonly needed: number;
  readonly recipient: string;
}

/**
 * Whether a share that a custodian opened is the one that was published for him, looked at on his own device and long before it is needed:
 * well formed, split for as many as the vault says, and of this commitment. Where one is enough, also that it opens the vault. Whether
 * several together do, nobody can tell before they are put together. Code: `share-worthless`.
 */
export async function checkOwnShare(share: string, published: PublishedShare): Promise<Result<string>> {
  const fits = isShareOf(share, published.commitment) && isProofOf(shareProof(share), published.proofCommitment);
  const made = await splitFor(share);
  const opens = made?.recipient === undefined || made.recipient === published.recipient;
  return fits && made?.needed === published.needed && opens ? ok(share) : refuse('share-worthless');
}
