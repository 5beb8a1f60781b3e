import { z } from 'zod';
import { refuse } from '#platform/kernel/result.ts';
import { parseLeaf } from '#platform/record/envelope.ts';
import { isShareOf } from '#platform/sealing/commitments.ts';
import { mostHeaderBytes } from '#platform/sealing/header.ts';
import { fileKeyOf } from '#platform/sealing/seal.ts';
import { combineShares } from '#platform/sealing/shares.ts';
import type { BundleEntry } from '#tender/core/bundle/bundle.ts';
import { readBundle } from '#tender/core/bundle/read-bundle.ts';
import { type ByteSource, readFrom } from '#tender/core/bundle/reading.ts';
import type { CombinedShares, OfferedShares } from '#tender/core/verify/shares.ts';

const vaultSchema = z.object({
  recipient: z.string(),
  custodians: z.array(z.object({ commitment: z.string() })),
});

type Vault = z.infer<typeof vaultSchema>;

/**
 * What the shares that custodians show come to for this bundle: the key of each vault, of the first tenders and of every round, is put together
 * here, in the memory of whoever checks, and of it no more is handed on than the keys of the files in the bundle.
 */
export async function offerShares(source: ByteSource, shares: readonly string[]): Promise<OfferedShares> {
  const bundle = await readFrom(readBundle(source.size), source);
  const vaults = bundle.ok ? vaultsIn(bundle.value.entries) : [];
  const combined: CombinedShares[] = [];
  const keys = new Map<string, Uint8Array>();
  for (const { recipient, own } of sharesByVault(vaults, shares)) {
    const whole = recipient === undefined ? refuse('shares-without-vault') : await combineShares(own, recipient);
    combined.push({ recipient, count: own.length, whole });
    if (!bundle.ok || !whole.ok) continue;
    for (const { sha256, member } of bundle.value.sealed) {
      const { from, to } = member.content;
      const beginning = await source.read({ from, to: Math.min(to, from + mostHeaderBytes) });
      const key = await fileKeyOf(beginning, whole.value);
      if (key.ok) keys.set(sha256, key.value);
    }
  }
  return { shares, combined, keys };
}

/** Each share goes with the vault that it was committed to; one that is of none goes with the first of which another is shown. */
function sharesByVault(
  vaults: readonly Vault[],
  shares: readonly string[],
): readonly { readonly recipient: string | undefined; readonly own: readonly string[] }[] {
  const isOf = ({ custodians }: Vault, share: string): boolean =>
    custodians.some(({ commitment }) => isShareOf(share, commitment));
  const strange = shares.filter((share) => !vaults.some((vault) => isOf(vault, share)));
  const shown = vaults.filter((vault) => shares.some((share) => isOf(vault, share)));
  const [first = vaults[0]] = shown;
  if (first === undefined || shown.length === 0) return [{ recipient: first?.recipient, own: shares }];
  return shown.map((vault) => ({
    recipient: vault.recipient,
    own: [...shares.filter((share) => isOf(vault, share)), ...(vault === first ? strange : [])],
  }));
}

/** The vault of the first tenders, and that of each round; for one part of the bundle they may be closed. */
function vaultsIn(entries: readonly BundleEntry[]): readonly Vault[] {
  return entries.flatMap((entry) => {
    const names = 'leaf' in entry && /"(?:VaultKeyMade|RoundOpened)"/u.test(entry.leaf);
    const event = names ? parseLeaf(entry.leaf) : undefined;
    if (event?.type !== 'VaultKeyMade' && event?.type !== 'RoundOpened') return [];
    const vault = vaultSchema.safeParse(event.data);
    return vault.success ? [vault.data] : [];
  });
}
