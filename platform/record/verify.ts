import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toBase64 } from './base64.ts';
import { openNote, originOf, readCheckpoint, readVerifierKey } from './checkpoint.ts';
import { canonicalLeaf, hashOfLeaf, type StoredEvent } from './envelope.ts';
import { rootOf } from './merkle.ts';

export interface Verified {
  readonly size: number;
  /** Base64 of the tree hash that was recomputed. */
  readonly root: string;
}

/**
 * Recomputes everything about a stream from its stored texts, the signed head and the public key; trusts nothing else.
 *
 * Codes, in the order in which they are looked for: those of `openNote`; `checkpoint-malformed`; `event-malformed` (not the canonical text
 * of an event), `event-missing`, `event-of-other-stream`, `event-out-of-order`, `event-time-set-back`, `checkpoint-of-other-stream`,
 * `event-not-signed` (beyond the head); `root-differs`. `seq` in the parameters is the place in the stream, from 1.
 */
export function verifyStream(texts: readonly string[], note: string, verifierKey: string): Result<Verified> {
  const key = readVerifierKey(verifierKey);
  if (!key.ok) return key;
  const opened = openNote(note, verifierKey);
  if (!opened.ok) return opened;
  const checkpoint = readCheckpoint(opened.value);
  if (!checkpoint.ok) return checkpoint;
  const { origin, size, root } = checkpoint.value;

  const events = readAll(texts);
  if (!events.ok) return events;
  const order = verifyOrder(events.value, size);
  if (!order.ok) return order;
  const stream = events.value[0]?.stream;
  if (stream !== undefined && origin !== originOf(key.value.name, stream)) {
    return refuse('checkpoint-of-other-stream', { origin, stream });
  }
  if (texts.length > size) return refuse('event-not-signed', { seq: size + 1 });
  const recomputed = toBase64(rootOf(texts.map(hashOfLeaf)));
  return recomputed === root ? ok({ size, root }) : refuse('root-differs', { size });
}

function readAll(texts: readonly string[]): Result<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (const [index, text] of texts.entries()) {
    const event = canonicalLeaf(text);
    if (event === undefined) return refuse('event-malformed', { seq: index + 1 });
    events.push(event);
  }
  return ok(events);
}

function verifyOrder(events: readonly StoredEvent[], size: number): Result<undefined> {
  const [first] = events;
  const seqs = new Set(events.map(({ seq }) => seq));
  for (let seq = 1; seq <= size; seq++) {
    if (!seqs.has(seq)) return refuse('event-missing', { seq });
  }
  for (const [index, event] of events.entries()) {
    const before = events[index - 1];
    if (event.stream !== first?.stream)
      return refuse('event-of-other-stream', { seq: index + 1, stream: event.stream });
    if (event.seq !== index + 1) return refuse('event-out-of-order', { seq: index + 1 });
    if (before !== undefined && event.at < before.at) return refuse('event-time-set-back', { seq: event.seq });
  }
  return ok(undefined);
}
