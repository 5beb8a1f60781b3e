import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64 } from './base64.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type Hash, verifyConsistency } from './merkle.ts';
import { openCheckpoint } from './proof.ts';

/**
 * Whether the later head goes on from the earlier one: the same log, nothing taken back, nothing changed. Two heads of one log that are not
 * consistent, each signed, prove by themselves that whoever held the key told two stories.
 *
 * Codes: those of `openNote`, `checkpoint-malformed`, `checkpoint-of-other-log`, `checkpoint-rolled-back`, `history-differs`.
 */
export function verifyExtension(
  earlier: string,
  later: string,
  proof: readonly Hash[],
  verifierKey: string,
): Result<Checkpoint> {
  const before = openCheckpoint(earlier, verifierKey);
  if (!before.ok) return before;
  const after = openCheckpoint(later, verifierKey);
  return after.ok ? extendsHead(before.value, after.value, proof) : after;
}

/** The same for heads whose signatures were checked before. */
export function extendsHead(before: Checkpoint, after: Checkpoint, proof: readonly Hash[]): Result<Checkpoint> {
  if (before.origin !== after.origin)
    return refuse('checkpoint-of-other-log', { origin: after.origin, known: before.origin });
  if (after.size < before.size) return refuse('checkpoint-rolled-back', { size: after.size, known: before.size });
  const consistent = verifyConsistency({
    first: before.size,
    firstRoot: fromBase64(before.root) ?? new Uint8Array(),
    second: after.size,
    secondRoot: fromBase64(after.root) ?? new Uint8Array(),
    proof,
  });
  return consistent ? ok(after) : refuse('history-differs', { size: before.size });
}
