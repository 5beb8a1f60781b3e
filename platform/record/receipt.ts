import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Checkpoint } from './checkpoint.ts';
import { parseLeaf, type StoredEvent } from './envelope.ts';
import { verifyProof } from './proof.ts';

/** What somebody keeps to prove that an event was recorded: its text, the proof and the key, in one file of JSON. */
export interface Receipt {
  readonly format: typeof receiptFormat;
  /** The text that was hashed, to the byte. */
  readonly leaf: string;
  /** C2SP tlog-proof. */
  readonly proof: string;
  /** Who is sure of nothing compares it with the key that the authority published. */
  readonly verifierKey: string;
}

export const receiptFormat = 'leidraad-receipt-1';
/** Characters. */
export const longestReceipt = 10_000_000;

export interface VerifiedReceipt {
  readonly event: StoredEvent;
  readonly head: Checkpoint;
}

/** Codes: `receipt-malformed`. */
export function readReceipt(text: string): Result<Receipt> {
  const malformed = refuse('receipt-malformed');
  const value = text.length > longestReceipt ? undefined : parsed(text);
  if (typeof value !== 'object' || value === null) return malformed;
  const { format, leaf, proof, verifierKey }: Partial<Record<keyof Receipt, unknown>> = value;
  const whole = format === receiptFormat && Object.keys(value).length === 4;
  return whole && typeof leaf === 'string' && typeof proof === 'string' && typeof verifierKey === 'string'
    ? ok({ format, leaf, proof, verifierKey })
    : malformed;
}

/** With the key of the receipt itself, unless another one is given. Codes: those of `verifyProof`. */
export function verifyReceipt(receipt: Receipt, verifierKey = receipt.verifierKey): Result<VerifiedReceipt> {
  const held = verifyProof(receipt.leaf, receipt.proof, verifierKey);
  if (!held.ok) return held;
  const event = parseLeaf(receipt.leaf);
  return event === undefined ? refuse('event-malformed', { seq: 0 }) : ok({ event, head: held.value });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
