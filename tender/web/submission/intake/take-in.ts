import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Problem } from '#platform/ui/problem.ts';
import type { FileRef, Finding } from '#tender/core/procedure/basics.ts';
import { checkChosenFile, type FileRule } from '#tender/documents/check-file.ts';
import type { GuideSheet } from '#tender/documents/price-sheet/guide-sheet.ts';
import type { Told } from '#tender/documents/told.ts';
import { problemOf } from '../../data/problem.ts';
import { uploadFile } from '../../data/upload.ts';

export interface TakenIn {
  readonly file: FileRef;
  readonly findings: Finding[];
  readonly told: Told;
}

export interface Watch {
  readonly onChecked?: () => void;
  /** Whole percents of what was sent. */
  readonly onPercent?: (percent: number) => void;
  readonly signal?: AbortSignal;
}

/** As many as a command takes with a file. */
export const mostFindings = 100;

/** Checks a file on the device and then sends it; a file that is refused never leaves the device. */
export async function takeIn(
  file: File,
  rule: FileRule,
  sheet: GuideSheet | undefined,
  watch: Watch = {},
): Promise<Result<TakenIn, Problem>> {
  try {
    const checked = await checkChosenFile(file, rule, sheet);
    if (!checked.ok) return fail({ status: 422, ...checked.error });
    watch.onChecked?.();
    const sent = await uploadFile(file, watch.onPercent, watch.signal);
    const { findings, told } = checked.value;
    return ok({ file: sent, findings: findings.slice(0, mostFindings), told });
  } catch (error) {
    return fail(problemOf(error));
  }
}
