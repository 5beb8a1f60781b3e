import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '../file.ts';
import { deadlineOf, isClosed } from '../planning/phases.ts';

/** Whether bytes of this ciphertext still count when they are durable at `now`. Code: `vault-closed`. */
export function bytesCount(file: ProcedureFile, now: Temporal.Instant): Result<undefined> {
  return isClosed(file, now) ? refuse('vault-closed', { deadline: toIso(deadlineOf(file)) }) : ok(undefined);
}
