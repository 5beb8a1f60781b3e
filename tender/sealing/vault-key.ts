import { fail, type Result } from '#platform/kernel/result.ts';
import { openText, sealText } from '#platform/sealing/armored.ts';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { unlockIdentity } from '#platform/sealing/passphrase.ts';
import { splitIdentity } from '#platform/sealing/shares.ts';
import type { VaultKeyFields } from '#tender/core/procedure/opening/commands.ts';

/**
 * Makes the key of a vault and splits it among the custodians: each share can be opened with that custodian's own key alone. The private
 * key is in no result; when this is done, it exists nowhere any more. Throws when there are fewer custodians than are needed.
 */
export async function prepareVault(
  custodians: readonly { readonly user: string; readonly recipient: string }[],
  needed: number,
): Promise<VaultKeyFields> {
  const { recipient, identity } = await makeSealingKey();
  const issued = await splitIdentity(identity, needed, custodians.length);
  const shares: VaultKeyFields['shares'] = [];
  for (const [index, { share, commitment, proofCommitment }] of issued.entries()) {
    const custodian = custodians[index];
    if (custodian === undefined) throw new Error('there are more shares than custodians');
    const sealedShare = await sealText(share, [custodian.recipient]);
    shares.push({ user: custodian.user, commitment, proofCommitment, sealedShare });
  }
  return { recipient, shares };
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
