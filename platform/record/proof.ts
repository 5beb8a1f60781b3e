import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type Checkpoint, openNote, originOf, readCheckpoint, readVerifierKey } from './checkpoint.ts';
import { hashOfLeaf, parseLeaf } from './envelope.ts';
import { type Hash, verifyInclusion } from './merkle.ts';

/** Proofs that an event stands in a log, verifiable without it: the text format C2SP tlog-proof v1. */

export interface Proof {
  /** From 0: the place in the stream (`seq`) less one. */
  readonly index: number;
  /** From the sibling of the leaf upwards. */
  readonly hashes: readonly Hash[];
  /** The checkpoint as it was signed, with the lines of witnesses. */
  readonly checkpoint: string;
}

const header = 'c2sp.org/tlog-proof@v1';
/** A tree of as many leaves as a number can count is not deeper. */
const mostHashes = 63;

export function proofText({ index, hashes, checkpoint }: Proof): string {
  return [header, `index ${index}`, ...hashes.map(toBase64), '', checkpoint].join('\n');
}

/** Codes: `proof-malformed`. A line of extra data is passed over: nobody signed it. */
export function readProof(text: string): Result<Proof> {
  const malformed = refuse('proof-malformed');
  const blank = text.indexOf('\n\n');
  if (blank < 0) return malformed;
  const [first, ...lines] = text.slice(0, blank).split('\n');
  if (first !== header) return malformed;
  if (
    lines[0]?.startsWith('extra ') === true &&
    fromBase64(lines.shift()?.slice('extra '.length) ?? '') === undefined
  ) {
    return malformed;
  }
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1];
  const hashes = readHashes(lines);
  if (index === undefined || !Number.isSafeInteger(Number(index)) || hashes === undefined) return malformed;
  return ok({ index: Number(index), hashes, checkpoint: text.slice(blank + 2) });
}

/** Undefined unless there are at most 63 lines, and each is the base64 of 32 bytes. */
export function readHashes(lines: readonly string[]): readonly Hash[] | undefined {
  const hashes = lines.map(fromBase64).filter((hash): hash is Hash => hash?.length === 32);
  return lines.length <= mostHashes && hashes.length === lines.length ? hashes : undefined;
}

/**
 * Whether the log of this key holds this event at the place that the proof says, under a head that the key signed. Trusts nothing else.
 *
 * Codes: `proof-malformed`, those of `openNote`, `checkpoint-malformed`, `event-malformed` (not the text of an event),
 * `checkpoint-of-other-stream`, `event-out-of-order` (another place than the event itself says), `event-not-in-tree`.
 */
export function verifyProof(leaf: string, proof: string, verifierKey: string): Result<Checkpoint> {
  const event = parseLeaf(leaf);
  if (event === undefined) return refuse('event-malformed', { seq: 0 });
  const read = readProof(proof);
  if (!read.ok) return read;
  const { seq, stream } = event;
  if (read.value.index !== seq - 1) return refuse('event-out-of-order', { seq });
  const held = verifyLeafHash(hashOfLeaf(leaf), proof, verifierKey);
  if (!held.ok) return held;
  const { origin } = held.value;
  const key = readVerifierKey(verifierKey);
  const right = key.ok && origin === originOf(key.value.name, stream);
  return right ? held : refuse('checkpoint-of-other-stream', { origin, stream });
}

/** The same for who knows the hash of an event alone. */
export function verifyLeafHash(leafHash: Hash, proof: string, verifierKey: string): Result<Checkpoint> {
  const read = readProof(proof);
  if (!read.ok) return read;
  const { index, hashes, checkpoint } = read.value;
  const head = openCheckpoint(checkpoint, verifierKey);
  if (!head.ok) return head;
  const { size, root } = head.value;
  const included = verifyInclusion({
    leafHash,
    index,
    size,
    root: fromBase64(root) ?? new Uint8Array(),
    proof: hashes,
  });
  return included ? head : refuse('event-not-in-tree', { seq: index + 1 });
}

/** The head that a note with the signature of this key says. Codes: those of `openNote`, `checkpoint-malformed`. */
export function openCheckpoint(note: string, verifierKey: string): Result<Checkpoint> {
  const opened = openNote(note, verifierKey);
  return opened.ok ? readCheckpoint(opened.value) : opened;
}
