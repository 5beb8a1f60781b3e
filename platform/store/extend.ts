import type { RandomBytes } from '#platform/kernel/random.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { checkpointText, originOf, type Signer, signNote } from '#platform/record/checkpoint.ts';
import { hashOfLeaf, isInstantText, leafText, parseLeaf, type StoredEvent } from '#platform/record/envelope.ts';
import { appendLeaf, emptyFrontier, type Frontier, frontierRoot } from '#platform/record/merkle.ts';
import { ClockSetBack, DamagedRecord, type NewEvent, type Stamp, type StreamHead } from './event-store.ts';

/** The end of a stream: all that the next event depends on. */
export interface Tip {
  /** Instant of the last event; empty in a new stream, which sorts before every instant. */
  readonly at: string;
  readonly frontier: Frontier;
}

export const emptyTip: Tip = { at: '', frontier: emptyFrontier };

export interface Extension {
  readonly tip: Tip;
  /** The texts to store, one for each event. */
  readonly texts: readonly string[];
}

export function extend(
  stream: string,
  tip: Tip,
  events: readonly NewEvent[],
  { at, actor }: Stamp,
  random: RandomBytes,
): Extension {
  if (!isInstantText(at)) throw new TypeError(`not an instant in UTC with milliseconds: ${JSON.stringify(at)}`);
  if (at < tip.at) throw new ClockSetBack(stream, tip.at, at);
  const { size } = tip.frontier;
  const texts = events.map(({ type, data, salt }, index) =>
    leafText({ stream, seq: size + index + 1, at, actor, type, data, salt: salt ?? newSalt(random) }),
  );
  const frontier = texts.map(hashOfLeaf).reduce(appendLeaf, tip.frontier);
  return { tip: texts.length === 0 ? tip : { at, frontier }, texts };
}

function newSalt(random: RandomBytes): string {
  return Buffer.from(random(16)).toString('base64url');
}

export function signedHead(stream: string, { frontier }: Tip, signer: Signer): StreamHead {
  const { size } = frontier;
  const root = toBase64(frontierRoot(frontier));
  return {
    size,
    root,
    checkpoint: signNote(checkpointText({ origin: originOf(signer.name, stream), size, root }), signer),
  };
}

/** As parsed from the stored texts, so that an event is the same just appended and read again. */
export function eventsFrom(stream: string, leaves: readonly string[]): readonly StoredEvent[] {
  return leaves.map((leaf) => {
    const event = parseLeaf(leaf);
    if (event === undefined) throw new DamagedRecord(stream, 'a row holds no event');
    return event;
  });
}
