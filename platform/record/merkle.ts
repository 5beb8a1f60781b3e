import { equalBytes } from '@noble/curves/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { JsonValue } from '#platform/kernel/json.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** A SHA-256 hash: 32 bytes. */
export type Hash = Uint8Array;

/** RFC 6962, 2.1: the prefixes keep a leaf from ever being taken for a node. */
export function leafHash(leaf: Uint8Array): Hash {
  return sha256.create().update(Uint8Array.of(0)).update(leaf).digest();
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256.create().update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** Merkle Tree Hash of RFC 6962, 2.1; of no leaves: SHA-256 of nothing. */
export function rootOf(leafHashes: readonly Hash[]): Hash {
  return frontierRoot(leafHashes.reduce(appendLeaf, emptyFrontier));
}

/**
 * The right edge of a tree: roots of its perfect subtrees from left to right, one for each bit of the size, so that a leaf is added
 * without the leaves before it.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Hash[];
}

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

export function appendLeaf(frontier: Frontier, leaf: Hash): Frontier {
  const hashes = [...frontier.hashes];
  let node = leaf;
  for (let size = frontier.size; size % 2 === 1; size = half(size)) {
    const left = hashes.pop();
    if (left === undefined) throw new Error('a frontier has fewer hashes than its size asks');
    node = nodeHash(left, node);
  }
  return { size: frontier.size + 1, hashes: [...hashes, node] };
}

export function frontierRoot(frontier: Frontier): Hash {
  const [last, ...before] = frontier.hashes.toReversed();
  return last === undefined ? sha256(new Uint8Array()) : before.reduce((right, left) => nodeHash(left, right), last);
}

export function frontierToJson(frontier: Frontier): JsonValue {
  return { size: frontier.size, hashes: frontier.hashes.map(toBase64) };
}

/** Undefined when the value is no frontier: another shape, or more or fewer hashes than the size has bits. */
export function frontierFromJson(value: unknown): Frontier | undefined {
  if (typeof value !== 'object' || value === null || !('size' in value) || !('hashes' in value)) return undefined;
  const { size, hashes } = value;
  if (!isSize(size) || !Array.isArray(hashes)) return undefined;
  const decoded = hashes.map((hash: unknown) => (typeof hash === 'string' ? fromBase64(hash) : undefined));
  const whole = decoded.filter((hash): hash is Hash => hash?.length === 32);
  return whole.length === hashes.length && whole.length === onesIn(size) ? { size, hashes: whole } : undefined;
}

export interface Inclusion {
  readonly leafHash: Hash;
  /** From 0: the place in the stream (`seq`) less one. */
  readonly index: number;
  readonly size: number;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

/** RFC 9162, 2.1.3.2. Every figure in it may come from an attacker. */
export function verifyInclusion({ leafHash: leaf, index, size, root, proof }: Inclusion): boolean {
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  const walk = { node: index, last: size - 1 };
  let hash = leaf;
  for (const sibling of proof) {
    if (walk.last === 0) return false;
    hash = stepUp(walk) === 'left' ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
  }
  return walk.last === 0 && equalBytes(hash, root);
}

export interface Consistency {
  readonly first: number;
  readonly firstRoot: Hash;
  readonly second: number;
  readonly secondRoot: Hash;
  readonly proof: readonly Hash[];
}

/** RFC 9162, 2.1.4.2; an empty first tree is the beginning of every tree. Every figure in it may come from an attacker. */
export function verifyConsistency({ first, firstRoot, second, secondRoot, proof }: Consistency): boolean {
  if (!isSize(first) || !isSize(second) || first > second) return false;
  if (first === second) return proof.length === 0 && equalBytes(firstRoot, secondRoot);
  if (first === 0) return proof.length === 0 && equalBytes(firstRoot, frontierRoot(emptyFrontier));
  if (proof.length === 0) return false;
  const walk = { node: first - 1, last: second - 1 };
  while (walk.node % 2 === 1) shift(walk);
  const [start, ...rest] = onesIn(first) === 1 ? [firstRoot, ...proof] : proof;
  if (start === undefined) return false;
  let one = start;
  let two = start;
  for (const sibling of rest) {
    if (walk.last === 0) return false;
    if (stepUp(walk) === 'left') {
      one = nodeHash(sibling, one);
      two = nodeHash(sibling, two);
    } else two = nodeHash(two, sibling);
  }
  return walk.last === 0 && equalBytes(one, firstRoot) && equalBytes(two, secondRoot);
}

/** A node's place in its level and the last place in that level. */
interface Walk {
  node: number;
  last: number;
}

/** Moves to the level where the sibling joins, and says on which side the sibling stands. */
function stepUp(walk: Walk): 'left' | 'right' {
  const side = walk.node % 2 === 1 || walk.node === walk.last ? 'left' : 'right';
  if (side === 'left') while (walk.node % 2 === 0 && walk.node !== 0) shift(walk);
  shift(walk);
  return side;
}

function shift(walk: Walk): void {
  walk.node = half(walk.node);
  walk.last = half(walk.last);
}

/** Halves without the 32-bit limit of the shift operators. */
export function half(n: number): number {
  return (n - (n % 2)) / 2;
}

function onesIn(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = half(rest)) ones += rest % 2;
  return ones;
}

export function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
