import { z } from 'zod';
import { refuse } from '#platform/kernel/result.ts';
import { parseLeaf } from '#platform/record/envelope.ts';
import { mostHeaderBytes } from '#platform/sealing/header.ts';
import { fileKeyOf } from '#platform/sealing/seal.ts';
import { combineShares } from '#platform/sealing/shares.ts';
import type { BundleEntry } from '#tender/core/bundle/bundle.ts';
import { readBundle } from '#tender/core/bundle/read-bundle.ts';
import { type ByteSource, readFrom } from '#tender/core/bundle/reading.ts';
import type { OfferedShares } from '#tender/core/verify/shares.ts';

const recipientSchema = z.object({ recipient: z.string() });

/**
 * What the shares that custodians show come to for this bundle: the key of the vault is put together here, in the memory of whoever checks,
 * and of it no more is handed on than the keys of the files in the bundle.
 */
export async function offerShares(source: ByteSource, shares: readonly string[]): Promise<OfferedShares> {
  const bundle = await readFrom(readBundle(source.size), source);
  const recipient = bundle.ok ? recipientIn(bundle.value.entries) : undefined;
  const combined = recipient === undefined ? refuse('shares-without-vault') : await combineShares(shares, recipient);
  const keys = new Map<string, Uint8Array>();
  if (!bundle.ok || !combined.ok) return { shares, combined, keys };
  for (const { sha256, member } of bundle.value.sealed) {
    const { from, to } = member.content;
    const beginning = await source.read({ from, to: Math.min(to, from + mostHeaderBytes) });
    const key = await fileKeyOf(beginning, combined.value);
    if (key.ok) keys.set(sha256, key.value);
  }
  return { shares, combined, keys };
}

function recipientIn(entries: readonly BundleEntry[]): string | undefined {
  for (const entry of entries) {
    const event = 'leaf' in entry && entry.leaf.includes('"VaultKeyMade"') ? parseLeaf(entry.leaf) : undefined;
    if (event?.type !== 'VaultKeyMade') continue;
    const recipient = recipientSchema.safeParse(event.data);
    return recipient.success ? recipient.data.recipient : undefined;
  }
  return undefined;
}
