import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Problem } from '#platform/ui/problem.ts';
import type { ChecklistItem } from '#tender/core/guide/schema/submission.ts';
import { checkChosenFile } from '#tender/documents/check-file.ts';
import { headBytes, mediaTypeOf } from '#tender/documents/media-type.ts';
import type { GuideSheet } from '#tender/documents/price-sheet/guide-sheet.ts';
import { ProblemError, problemOf } from '../../data/problem.ts';
import { cancelSealed, type Progress, sendSealed } from '../../data/send-sealed.ts';
import { inThread } from '../../sealing/in-thread.ts';
import { canKeepSealed, readSealed, roomFor } from '../../sealing/sealed-files.ts';
import type { Whose } from '../workspace/whose.ts';
import { dropPending, keepPending, keepReceipt, type PendingUpload, sealedName } from './pending-uploads.ts';
import { mostFindings } from './take-in.ts';

/** Where a file goes, and for whom it is sealed: the vault, and the tenderer himself. */
export interface Destination {
  readonly whose: Whose;
  /** By the item of the checklist: prices may lie in a vault of their own. */
  readonly recipients: (item: string) => readonly string[];
  readonly sheet: GuideSheet | undefined;
}

export interface Watch {
  readonly onStep: (step: 'checking' | 'sealing') => void;
  /** Whole percents of the sealing. */
  readonly onPercent: (percent: number) => void;
  readonly onProgress: (progress: Progress, of: number) => void;
  readonly signal: AbortSignal;
}

/** Sealed on this device and ready to be sent; `blob` where the browser keeps no files, so that a reload loses it. */
export interface Ready {
  readonly pending: PendingUpload;
  readonly blob: Blob | undefined;
}

/** Checks a file on the device and seals it there, into a file of its own. Nothing of the file itself ever leaves the device. */
export async function makeReady(
  id: string,
  file: File,
  item: ChecklistItem,
  { whose, recipients: recipientsOf, sheet }: Destination,
  { onStep, onPercent, signal }: Watch,
): Promise<Result<Ready, Problem>> {
  try {
    onStep('checking');
    const checked = await checkChosenFile(file, item, sheet);
    if (!checked.ok) return fail({ status: 422, ...checked.error });
    const keeps = canKeepSealed();
    const recipients = recipientsOf(item.id);
    const room = keeps ? await roomFor(file.size, recipients.length) : ok(undefined);
    if (!room.ok) return fail({ status: 422, ...room.error });
    onStep('sealing');
    const keepAs = keeps ? sealedName(whose, id) : undefined;
    const made = await inThread({ kind: 'seal', file, recipients, keepAs }, 'sealed', { onPercent, signal });
    const mediaType = mediaTypeOf(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()), file.name);
    const { name, findings, told } = checked.value;
    const pending = {
      id,
      item: item.id,
      file: { sha256: made.plainSha256, name, size: file.size, mediaType },
      findings: findings.slice(0, mostFindings),
      told,
      sealed: { sha256: made.sha256, size: made.size },
    };
    if (keeps) await keepPending(whose, pending);
    return ok({ pending, blob: made.blob });
  } catch (error) {
    return fail(problemOf(error));
  }
}

/** Sends what is sealed, from where the server is. Code besides those of the server: `sealed-gone`. */
export async function send(
  { pending, blob }: Ready,
  whose: Whose,
  { onProgress, signal }: Pick<Watch, 'onProgress' | 'signal'>,
): Promise<Result<undefined, Problem>> {
  const { id, sealed, address } = pending;
  try {
    const bytes = blob ?? (await readSealed(sealedName(whose, id)));
    if (bytes?.size !== sealed.size) throw new ProblemError({ status: 422, code: 'sealed-gone' });
    await sendSealed({
      procedure: whose.procedure,
      sealed: bytes,
      ref: sealed,
      begun: address,
      signal,
      onProgress: (progress) => onProgress(progress, sealed.size),
      onBegun: async (at) => {
        if (blob === undefined) await keepPending(whose, { ...pending, address: at });
      },
      onReceipt: async ({ offset }, receipt) => void (await keepReceipt(sealed, offset, receipt)),
    });
    return ok(undefined);
  } catch (error) {
    return fail(problemOf(error));
  }
}

/** Forgets it, here and at the server. */
export async function throwAway(whose: Whose, { id, address }: Pick<PendingUpload, 'id' | 'address'>): Promise<void> {
  await dropPending(whose, id);
  if (address !== undefined) await cancelSealed(address);
}
