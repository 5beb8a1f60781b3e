import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Problem } from '#platform/ui/problem.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import { headBytes, mediaTypeOf } from '#tender/documents/media-type.ts';
import { ProblemError, problemOf } from '../../data/problem.ts';
import { uploadSealed } from '../../data/upload.ts';
import { inThread } from '../../sealing/in-thread.ts';
import { checkChosenFile, type FileRule } from './check-file.ts';
import type { GuideSheet } from './price-sheet-spec.ts';
import { mostFindings, type TakenIn } from './take-in.ts';

export interface TakenInSealed extends TakenIn {
  readonly sealed: SealedRef;
}

/** Where a file goes, and for whom it is sealed: the vault, and the tenderer himself. */
export interface Destination {
  readonly procedure: string;
  readonly recipients: readonly string[];
}

interface Watch {
  readonly onStep: (step: 'sealing' | 'sending') => void;
  /** Whole percents of the step. */
  readonly onPercent: (percent: number) => void;
  readonly signal: AbortSignal;
}

/** Checks a file on the device, seals it there, and sends only that; nothing of the file itself leaves the device. */
export async function takeInSealed(
  file: File,
  rule: FileRule,
  sheet: GuideSheet | undefined,
  { procedure, recipients }: Destination,
  { onStep, onPercent, signal }: Watch,
): Promise<Result<TakenInSealed, Problem>> {
  try {
    const checked = await checkChosenFile(file, rule, sheet);
    if (!checked.ok) return fail({ status: 422, ...checked.error });
    onStep('sealing');
    const made = await inThread({ kind: 'seal', file, recipients }, 'sealed', { onPercent, signal });
    onStep('sending');
    const sealed = await uploadSealed(procedure, made.blob, onPercent, signal);
    if (sealed.sha256 !== made.sha256) throw new ProblemError({ code: 'upload-differs' });
    const { findings, told } = checked.value;
    const mediaType = mediaTypeOf(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()), file.name);
    const ref = { sha256: made.plainSha256, name: file.name, size: file.size, mediaType };
    return ok({ file: ref, findings: findings.slice(0, mostFindings), told, sealed });
  } catch (error) {
    return fail(problemOf(error));
  }
}
