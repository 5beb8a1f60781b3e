import { emptyFrontier, frontierRoot, type Hash, half, isSize, nodeHash } from './merkle.ts';

const hashSize = 32;

/**
 * A whole tree with the roots of all its perfect subtrees, 64 bytes a leaf: proofs about any place, in the tree as it is or as it was,
 * take a few dozen hashes at most.
 */
export class Tree {
  /** The subtrees of 2^level leaves from left to right, each level in one run of bytes. */
  readonly #levels: Level[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  append(leaf: Hash): void {
    let node = leaf;
    let place = this.#size;
    let level = 0;
    this.#level(level).push(node);
    while (place % 2 === 1) {
      node = nodeHash(this.#level(level).at(place - 1), node);
      place = half(place);
      level += 1;
      this.#level(level).push(node);
    }
    this.#size += 1;
  }

  /** Merkle Tree Hash of RFC 6962, 2.1, over the first `size` leaves. */
  root(size = this.#size): Hash {
    this.#require(size);
    return size === 0 ? frontierRoot(emptyFrontier) : this.#range(0, size);
  }

  /** PATH of RFC 6962, 2.1.1, in the tree of the first `size` leaves: from the sibling of the leaf upwards. `index` counts from 0. */
  inclusionProof(index: number, size = this.#size): readonly Hash[] {
    this.#require(size);
    if (!isSize(index) || index >= size) throw new RangeError(`no leaf ${index} among ${size}`);
    const { siblings } = this.#descend(size, (low, high) => high - low === 1, index);
    return siblings;
  }

  /** PROOF of RFC 6962, 2.1.2: that the tree of the first `first` leaves is the beginning of that of the first `size`. */
  consistencyProof(first: number, size = this.#size): readonly Hash[] {
    this.#require(size);
    if (!isSize(first) || first > size) throw new RangeError(`no tree of ${first} among ${size}`);
    if (first === 0) return [];
    const { siblings, low, high } = this.#descend(size, (_, end) => end === first, first - 1);
    const theWholeFirstTree = low === 0;
    return theWholeFirstTree ? siblings : [this.#range(low, high), ...siblings];
  }

  /** Goes down towards a leaf until `there` says so, and gathers what is left beside the way, the lowest first. */
  #descend(
    size: number,
    there: (low: number, high: number) => boolean,
    leaf: number,
  ): { readonly siblings: readonly Hash[]; readonly low: number; readonly high: number } {
    const siblings: Hash[] = [];
    let low = 0;
    let high = size;
    while (!there(low, high)) {
      const middle = low + splitOf(high - low);
      if (leaf < middle) {
        siblings.push(this.#range(middle, high));
        high = middle;
      } else {
        siblings.push(this.#range(low, middle));
        low = middle;
      }
    }
    return { siblings: siblings.toReversed(), low, high };
  }

  /** Root over the leaves from `low` up to `high`, a range that occurs in a tree: a perfect subtree, or the right edge. */
  #range(low: number, high: number): Hash {
    const width = high - low;
    const level = Math.log2(width);
    if (Number.isInteger(level)) return this.#level(level).at(low / width);
    const middle = low + splitOf(width);
    return nodeHash(this.#range(low, middle), this.#range(middle, high));
  }

  #level(level: number): Level {
    const known = this.#levels[level];
    if (known !== undefined) return known;
    const made = new Level();
    this.#levels.push(made);
    return made;
  }

  #require(size: number): void {
    if (!isSize(size) || size > this.#size) throw new RangeError(`no tree of ${size} among ${this.#size}`);
  }
}

export function treeOf(leafHashes: Iterable<Hash>): Tree {
  const tree = new Tree();
  for (const leaf of leafHashes) tree.append(leaf);
  return tree;
}

/** Hashes in one run of bytes, which grows by doubling. */
class Level {
  #bytes = new Uint8Array(hashSize);
  #count = 0;

  push(hash: Hash): void {
    const end = this.#count * hashSize;
    if (end === this.#bytes.length) {
      const larger = new Uint8Array(end * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(hash, end);
    this.#count += 1;
  }

  at(place: number): Hash {
    if (place >= this.#count) throw new Error(`a level of ${this.#count} hashes was asked for number ${place}`);
    return this.#bytes.slice(place * hashSize, (place + 1) * hashSize);
  }
}

/** The largest power of two below `size`; `size` is at least 2. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}
