import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toBase64 } from './base64.ts';
import type { Hash } from './merkle.ts';
import { readHashes } from './proof.ts';

/** What a log sends a witness (C2SP tlog-witness, `add-checkpoint`): its new head, and that it goes on from the one it cosigned last. */
export interface AddCheckpoint {
  /** Size of the head that the witness cosigned last; 0 when it never did. */
  readonly old: number;
  readonly proof: readonly Hash[];
  readonly checkpoint: string;
}

export function addCheckpointText({ old, proof, checkpoint }: AddCheckpoint): string {
  return [`old ${old}`, ...proof.map(toBase64), '', checkpoint].join('\n');
}

/** Codes: `request-malformed`. */
export function readAddCheckpoint(text: string): Result<AddCheckpoint> {
  const malformed = refuse('request-malformed');
  const blank = text.indexOf('\n\n');
  const [first = '', ...lines] = text.slice(0, Math.max(0, blank)).split('\n');
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1];
  const proof = readHashes(lines);
  if (old === undefined || !Number.isSafeInteger(Number(old)) || proof === undefined) return malformed;
  return ok({ old: Number(old), proof, checkpoint: text.slice(blank + 2) });
}
