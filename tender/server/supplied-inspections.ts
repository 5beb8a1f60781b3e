import { availableParallelism } from 'node:os';
import type { BlobStore } from '#platform/blobs/blob-store.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Inspection } from '#tender/core/procedure/opening/events.ts';
import { deadlineOf, guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';

type ApproveOpening = Extract<ProcedureCommand, { type: 'approve-opening' }>;

/** Measures one file of the checklist with the same functions as the tenderer's browser. */
export type Inspect = (
  file: ProcedureFile,
  item: ChecklistItem,
  ref: FileRef,
  bytes: Uint8Array,
) => Promise<Omit<Inspection, 'sha256'>>;

/** Files in the vault, when this approval is the last one that is needed; none before, so that nothing is read early. */
export function inspectionsNeeded(file: ProcedureFile, actor: Actor, now: Temporal.Instant): readonly string[] {
  if (file.preparation.guide === undefined || file.opening.opened !== undefined) return [];
  if (Temporal.Instant.compare(now, deadlineOf(file)) < 0) return [];
  const persons = new Set([...file.opening.approvals.map(({ user }) => user), actor.user]);
  return persons.size < guideOf(file).submission.opening.persons ? [] : [...vaultFiles(file).keys()];
}

export async function withInspections(
  command: ApproveOpening,
  file: ProcedureFile,
  needed: readonly string[],
  blobs: BlobStore,
  inspect: Inspect,
): Promise<ApproveOpening> {
  const files = vaultFiles(file);
  const inspections = await sideBySide(needed, async (sha256) => {
    const found = files.get(sha256);
    const bytes = found === undefined ? undefined : await blobs.read(sha256);
    if (found === undefined || bytes === undefined)
      throw new Error(`the file ${sha256} is in the log and not in the store`);
    const { pages, findings } = await inspect(file, found.item, found.ref, bytes);
    return { sha256, ...(pages === undefined ? {} : { pages }), findings: [...findings] };
  });
  return { ...command, inspections };
}

/** Each file is parsed in a thread of its own, as many side by side as there are processors. */
const lanes = Math.min(4, availableParallelism());

async function sideBySide<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

function vaultFiles(file: ProcedureFile): ReadonlyMap<string, { readonly item: ChecklistItem; readonly ref: FileRef }> {
  const items = new Map(guideOf(file).submission.checklist.map((item) => [item.id, item]));
  const files = new Map<string, { item: ChecklistItem; ref: FileRef }>();
  for (const { placed, withdrawnAt } of Object.values(file.submission.workspaces)) {
    if (placed === undefined || withdrawnAt !== undefined) continue;
    for (const attached of placed.content.files) {
      const item = items.get(attached.item);
      if (item !== undefined) files.set(attached.file.sha256, { item, ref: attached.file });
    }
  }
  return files;
}
