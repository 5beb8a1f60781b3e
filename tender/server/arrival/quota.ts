import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { sealedSize } from '#platform/sealing/sizes.ts';
import type { UploadLimits } from '#tender/core/arrival/limits.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { rowsOf, type UploadRow } from './index-rows.ts';
import type { ArrivalParts } from './parts.ts';

/** A manifest, however little the guide asks for. */
const smallestLimit = 16_777_216;
const mostRecipients = 4;

/** Bytes of the largest ciphertext: what the largest document that the guide asks for takes when it is sealed, as far as the installation goes. */
export function largestSealed(file: ProcedureFile, { fileBytes }: UploadLimits): number {
  const items = file.preparation.guide === undefined ? [] : guideOf(file).submission.checklist;
  const asked = Math.max(0, ...items.map(({ maxMegabytes }) => maxMegabytes)) * 1_000_000;
  return Math.max(smallestLimit, sealedSize(Math.min(asked, fileBytes), mostRecipients));
}

export interface Used {
  readonly bytes: number;
  readonly files: number;
}

/** What this organisation brought that lies in no tender, finished or not. */
export async function unplaced(
  { store, files }: Pick<ArrivalParts, 'store' | 'files'>,
  bringer: string,
): Promise<readonly UploadRow[]> {
  const left: UploadRow[] = [];
  for (const row of await rowsOf(store.entries, bringer)) {
    if (!isNamed(await files.ofLots(row.procedure), row)) left.push(row);
  }
  return left;
}

/** Whether a tender names it, or once did, in whichever of the lots: then it is evidence. */
export function isNamed(
  lots: readonly ProcedureFile[],
  { operator, sha256 }: Pick<UploadRow, 'operator' | 'sha256'>,
): boolean {
  return lots.some(({ submission }) => submission.workspaces[operator]?.named.includes(sha256) === true);
}

export async function usedBy(parts: Pick<ArrivalParts, 'store' | 'files'>, bringer: string): Promise<Used> {
  const rows = await unplaced(parts, bringer);
  return { bytes: rows.reduce((sum, { size }) => sum + size, 0), files: rows.length };
}

/** Codes: `upload-quota-bytes` {limit, used}, `upload-quota-files` {limit}. */
export async function withinQuota(
  parts: ArrivalParts,
  bringer: string,
  { size }: SealedRef,
): Promise<Result<undefined>> {
  const { unplacedBytes, unplacedFiles } = parts.limits;
  const { bytes, files } = await usedBy(parts, bringer);
  if (files >= unplacedFiles) return refuse('upload-quota-files', { limit: unplacedFiles });
  return bytes + size > unplacedBytes
    ? refuse('upload-quota-bytes', { limit: unplacedBytes, used: bytes })
    : ok(undefined);
}
