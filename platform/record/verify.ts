import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toBase64 } from './base64.ts';
import { openNote, originOf, readCheckpoint, readVerifierKey } from './checkpoint.ts';
import { canonicalLeaf, hashOfLeaf, type StoredEvent } from './envelope.ts';
import { appendLeaf, emptyFrontier, type Frontier, frontierRoot } from './merkle.ts';

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
  const check = new StreamCheck();
  for (const text of texts) check.add(text);
  return check.compare(note, verifierKey);
}

/** As `verifyStream`, for who has the texts one after the other. */
export class StreamCheck {
  #frontier: Frontier = emptyFrontier;
  #first: StoredEvent | undefined;
  #last: StoredEvent | undefined;
  readonly #seqs = new Set<number>();
  #malformed: Result<never> | undefined;
  #disorder: Result<never> | undefined;

  /** The name that the first event gives; undefined while there is none. */
  get stream(): string | undefined {
    return this.#first?.stream;
  }

  /** The event of the next text; undefined where it is malformed. */
  add(text: string): StoredEvent | undefined {
    const seq = this.#frontier.size + 1;
    this.#frontier = appendLeaf(this.#frontier, hashOfLeaf(text));
    const event = canonicalLeaf(text);
    if (event === undefined) {
      this.#malformed ??= refuse('event-malformed', { seq });
      return undefined;
    }
    this.#first ??= event;
    this.#disorder ??= disorderOf(event, seq, this.#first, this.#last);
    this.#seqs.add(event.seq);
    this.#last = event;
    return event;
  }

  /** The verdict on what was added; codes as for `verifyStream`. */
  compare(note: string, verifierKey: string): Result<Verified> {
    const key = readVerifierKey(verifierKey);
    if (!key.ok) return key;
    const opened = openNote(note, verifierKey);
    if (!opened.ok) return opened;
    const checkpoint = readCheckpoint(opened.value);
    if (!checkpoint.ok) return checkpoint;
    const { origin, size, root } = checkpoint.value;
    if (this.#malformed !== undefined) return this.#malformed;
    for (let seq = 1; seq <= size; seq++) if (!this.#seqs.has(seq)) return refuse('event-missing', { seq });
    if (this.#disorder !== undefined) return this.#disorder;
    const { stream } = this;
    if (stream !== undefined && origin !== originOf(key.value.name, stream)) {
      return refuse('checkpoint-of-other-stream', { origin, stream });
    }
    if (this.#frontier.size > size) return refuse('event-not-signed', { seq: size + 1 });
    return toBase64(frontierRoot(this.#frontier)) === root ? ok({ size, root }) : refuse('root-differs', { size });
  }
}

function disorderOf(
  event: StoredEvent,
  seq: number,
  first: StoredEvent,
  before: StoredEvent | undefined,
): Result<never> | undefined {
  if (event.stream !== first.stream) return refuse('event-of-other-stream', { seq, stream: event.stream });
  if (event.seq !== seq) return refuse('event-out-of-order', { seq });
  return before !== undefined && event.at < before.at ? refuse('event-time-set-back', { seq: event.seq }) : undefined;
}
