import type { Result } from '#platform/kernel/result.ts';
import type { FileRef, SealedRef } from '#tender/core/procedure/basics.ts';
import { type Manifest, readManifest } from '#tender/core/procedure/submission/manifest.ts';
import { readPriceManifest } from '#tender/core/procedure/submission/price-manifest.ts';
import { procedurePath } from '../../data/command-request.ts';
import { ProblemError } from '../../data/problem.ts';
import { getBytes } from '../../data/request.ts';
import { inThread } from '../../sealing/in-thread.ts';
import type { Whose } from './whose.ts';
import { keptKeys, type WorkspaceKey } from './workspace-keys.ts';

export interface OpenedVault {
  readonly manifest: Manifest;
  /** The key with which it was placed, which need not be the newest. */
  readonly key: WorkspaceKey;
}

function fetchSealed(procedure: string, { sha256 }: SealedRef): Promise<Blob> {
  return getBytes(`${procedurePath(procedure)}/sealed/${sha256}`);
}

/**
 * What one's own company has in the vault, opened on this device, the price envelope with it where there is one. Throws `ProblemError`:
 * `sealed-for-others` when no key here opens it.
 */
export async function openOwnVault(whose: Whose, ref: SealedRef, prices: SealedRef | undefined): Promise<OpenedVault> {
  const first = await openOwn(whose, ref, readManifest);
  if (prices === undefined) return { manifest: first.value, key: first.key };
  const { content, sealed, ...about } = first.value;
  const second = await openOwn(whose, prices, readPriceManifest);
  const files = [...content.files, ...second.value.files];
  return {
    manifest: { ...about, content: { ...content, files }, sealed: { ...sealed, ...second.value.sealed } },
    key: first.key,
  };
}

async function openOwn<T>(
  whose: Whose,
  ref: SealedRef,
  read: (text: string) => Result<T>,
): Promise<{ readonly value: T; readonly key: WorkspaceKey }> {
  const { openBytes } = await import('#platform/sealing/seal.ts');
  const sealed = new Uint8Array(await (await fetchSealed(whose.procedure, ref)).arrayBuffer());
  for (const key of await keptKeys(whose.procedure, whose.operator)) {
    const opened = await openBytes(sealed, key.identity);
    if (!opened.ok && opened.error.code === 'sealed-for-others') continue;
    if (!opened.ok) throw new ProblemError({ code: opened.error.code });
    const manifest = read(new TextDecoder().decode(opened.value));
    if (!manifest.ok) throw new ProblemError({ code: manifest.error.code });
    return { value: manifest.value, key };
  }
  throw new ProblemError({ code: 'sealed-for-others' });
}

/** One of one's own files, opened on this device and seen to be the file that was chosen. Throws `ProblemError`. */
export async function openOwnFile(
  procedure: string,
  ref: SealedRef,
  file: FileRef,
  { identity }: WorkspaceKey,
): Promise<Blob> {
  const sealed = await fetchSealed(procedure, ref);
  const { blob, sha256 } = await inThread({ kind: 'open', sealed, identity, size: file.size }, 'opened');
  if (sha256 !== file.sha256) throw new ProblemError({ code: 'plain-differs' });
  return new Blob([blob], { type: file.mediaType });
}
