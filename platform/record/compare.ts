import { equalBytes } from '@noble/curves/utils.js';
import { fromBase64 } from './base64.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type Hash, nodeHash, rootOf, verifyConsistency } from './merkle.ts';

/**
 * What two parties were shown of one log, side by side. A log that tells each another history signs heads that cannot both be true; wherever both
 * speak of the same events, their hashes show it.
 */
export interface Shown {
  /** Its signature was checked by whoever made this. */
  readonly head: Checkpoint;
  /** Hashes of every event, where all of them are there. They give the root of the head. */
  readonly leaves?: readonly Hash[];
  /** Hashes over some of them: what an inclusion proof holds. */
  readonly spans: readonly Span[];
  /** That the head goes on from an earlier one. */
  readonly extends?: { readonly from: number; readonly proof: readonly Hash[] };
}

/** The Merkle tree hash (RFC 6962, 2.1) over the events `from` up to and with `to`, counted from 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly hash: Hash;
}

export type Comparison =
  /** Of other logs: there is nothing to compare. */
  | { readonly outcome: 'other-log' }
  /** One is the beginning of the other, or both are the same. */
  | { readonly outcome: 'same-history'; readonly size: number }
  /** Both were signed and cannot both be true. They part at one of these events, at `from` itself where both show all. */
  | { readonly outcome: 'parted'; readonly from: number; readonly to: number }
  /** Nothing is different and not enough is there to say that nothing can be: ask the log for the consistency of these sizes. */
  | { readonly outcome: 'undecided'; readonly first: number; readonly second: number };

export function compareShown(one: Shown, other: Shown): Comparison {
  if (one.head.origin !== other.head.origin) return { outcome: 'other-log' };
  const [shorter, longer] = one.head.size <= other.head.size ? [one, other] : [other, one];
  const first = firstDifferentLeaf(one, other);
  if (first !== undefined) return { outcome: 'parted', from: first, to: first };
  const parted = narrowest([...differing(one, other), ...differing(other, one)]);
  if (parted !== undefined) return { outcome: 'parted', from: parted.from, to: parted.to };
  const size = shorter.head.size;
  if (isBeginning(shorter, longer)) return { outcome: 'same-history', size };
  return { outcome: 'undecided', first: size, second: longer.head.size };
}

/** The hashes that an inclusion proof speaks of, and those that follow from it on the way up; `index` counts from 0. */
export function spansOfProof(leaf: Hash, index: number, size: number, proof: readonly Hash[]): readonly Span[] {
  const way: { readonly from: number; readonly to: number; readonly left: boolean }[] = [];
  let [low, high] = [0, size];
  while (high - low > 1) {
    const middle = low + splitOf(high - low);
    const left = index < middle;
    way.push(left ? { from: middle, to: high, left } : { from: low, to: middle, left });
    if (left) high = middle;
    else low = middle;
  }
  const spans: Span[] = [{ from: index + 1, to: index + 1, hash: leaf }];
  let own = { from: index, to: index + 1, hash: leaf };
  for (const [place, { from, to, left }] of way.toReversed().entries()) {
    const hash = proof[place];
    if (hash === undefined) break;
    spans.push({ from: from + 1, to, hash });
    own = left
      ? { from: own.from, to, hash: nodeHash(own.hash, hash) }
      : { from, to: own.to, hash: nodeHash(hash, own.hash) };
    spans.push({ from: own.from + 1, to: own.to, hash: own.hash });
  }
  return spans;
}

function firstDifferentLeaf({ leaves: ones = [] }: Shown, { leaves: others = [] }: Shown): number | undefined {
  const length = Math.min(ones.length, others.length);
  for (let index = 0; index < length; index++) {
    const [one, other] = [ones[index], others[index]];
    if (one !== undefined && other !== undefined && !equalBytes(one, other)) return index + 1;
  }
  return undefined;
}

/** Spans of the one that the other contradicts. */
function differing(one: Shown, other: Shown): readonly Span[] {
  const known = new Map(spansOf(other).map((span) => [keyOf(span), span.hash]));
  return spansOf(one).filter((span) => {
    const { leaves } = other;
    const hash =
      known.get(keyOf(span)) ??
      (leaves !== undefined && leaves.length >= span.to ? rootOf(leaves.slice(span.from - 1, span.to)) : undefined);
    return hash !== undefined && !equalBytes(hash, span.hash);
  });
}

/** A head is a span as well: over everything from the first event on. */
function spansOf({ head: { size, root }, spans }: Shown): readonly Span[] {
  const hash = fromBase64(root);
  return size === 0 || hash === undefined ? spans : [...spans, { from: 1, to: size, hash }];
}

function keyOf({ from, to }: Span): string {
  return `${from}-${to}`;
}

function narrowest(spans: readonly Span[]): Span | undefined {
  return spans.toSorted((one, other) => one.to - one.from - (other.to - other.from) || one.from - other.from)[0];
}

/** Proved, not only not contradicted. */
function isBeginning(shorter: Shown, longer: Shown): boolean {
  const { size, root } = shorter.head;
  if (size === longer.head.size || size === 0) return true;
  if (longer.leaves !== undefined) return true;
  if (longer.spans.some(({ from, to }) => from === 1 && to === size)) return true;
  if (longer.extends?.from !== size) return false;
  return verifyConsistency({
    first: size,
    firstRoot: fromBase64(root) ?? new Uint8Array(),
    second: longer.head.size,
    secondRoot: fromBase64(longer.head.root) ?? new Uint8Array(),
    proof: longer.extends.proof,
  });
}

/** The largest power of two below `size`; `size` is at least 2. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}
