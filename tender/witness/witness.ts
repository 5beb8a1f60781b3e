import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { AddCheckpoint } from '#platform/record/add-checkpoint.ts';
import { type Checkpoint, openNote, readCheckpoint, readVerifierKey } from '#platform/record/checkpoint.ts';
import { extendsHead } from '#platform/record/consistency.ts';

/** A head that may be cosigned: the text that was signed, and what it says. */
export interface Accepted {
  readonly text: string;
  readonly head: Checkpoint;
}

/**
 * What a witness decides about a new head, given the last one that it cosigned for this log. It never goes back, and never to another
 * history: whoever holds the key of the log cannot show it to two parties as two files.
 *
 * Codes: `request-malformed`, `log-unknown`, those of `openNote`, `old-size-other` {known}, `old-size-beyond`, `history-differs`.
 */
export function judge(
  { old, proof, checkpoint }: AddCheckpoint,
  known: Checkpoint | undefined,
  logKeys: readonly string[],
): Result<Accepted> {
  const claimed = readCheckpoint(checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1));
  if (!claimed.ok) return refuse('request-malformed');
  const key = logKeys.find((one) => isKeyOf(one, claimed.value.origin));
  if (key === undefined) return refuse('log-unknown', { origin: claimed.value.origin });
  const opened = openNote(checkpoint, key);
  if (!opened.ok) return opened;
  const head = claimed.value;
  if (old > head.size) return refuse('old-size-beyond', { size: head.size });
  if (old !== (known?.size ?? 0)) return refuse('old-size-other', { known: known?.size ?? 0 });
  const grown = known === undefined ? ok(head) : extendsHead(known, head, proof);
  if (!grown.ok) return grown;
  return known === undefined && proof.length > 0
    ? refuse('history-differs', { size: 0 })
    : ok({ text: opened.value, head });
}

/** A key signs the logs whose origins begin with its name. */
function isKeyOf(verifierKey: string, origin: string): boolean {
  const key = readVerifierKey(verifierKey);
  return key.ok && (origin === key.value.name || origin.startsWith(`${key.value.name}/`));
}
