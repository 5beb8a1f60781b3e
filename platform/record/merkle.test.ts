import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appendLeaf,
  emptyFrontier,
  frontierFromJson,
  frontierRoot,
  frontierToJson,
  type Hash,
  leafHash,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';
import { Tree, treeOf } from './tree.ts';

/** The definitions of RFC 6962, 2.1, 2.1.1 and 2.1.2, word for word: slow, and plainly right. */
const oracle = {
  split: (n: number): number => 2 ** (Math.ceil(Math.log2(n)) - 1),
  root(d: readonly Hash[]): Hash {
    const [only] = d;
    if (only === undefined) return sha256(new Uint8Array());
    if (d.length === 1) return only;
    const k = oracle.split(d.length);
    return nodeHash(oracle.root(d.slice(0, k)), oracle.root(d.slice(k)));
  },
  path(m: number, d: readonly Hash[]): Hash[] {
    if (d.length === 1) return [];
    const k = oracle.split(d.length);
    return m < k
      ? [...oracle.path(m, d.slice(0, k)), oracle.root(d.slice(k))]
      : [...oracle.path(m - k, d.slice(k)), oracle.root(d.slice(0, k))];
  },
  proof(m: number, d: readonly Hash[], whole = true): Hash[] {
    if (m === d.length) return whole ? [] : [oracle.root(d)];
    const k = oracle.split(d.length);
    return m <= k
      ? [...oracle.proof(m, d.slice(0, k), whole), oracle.root(d.slice(k))]
      : [...oracle.proof(m - k, d.slice(k), false), oracle.root(d.slice(0, k))];
  },
};

const vectors = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
] as const;
const eight = vectors.map(([leaf]) => leafHash(hexToBytes(leaf)));

function leaves(count: number): Hash[] {
  return Array.from({ length: count }, (_, index) => leafHash(new TextEncoder().encode(`event ${index}`)));
}

const sizes = { min: 1, max: 40 };

describe('the tree of Certificate Transparency with eight leaves', () => {
  test('has the published root after each leaf', () => {
    const roots = vectors.map((_, index) => bytesToHex(rootOf(eight.slice(0, index + 1))));
    expect(roots).toEqual(vectors.map(([, root]) => root));
  });

  test('has the published root when empty', () => {
    expect(bytesToHex(rootOf([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('has the published proofs', () => {
    const hex = (proof: readonly Hash[]) => proof.map(bytesToHex);
    expect(hex(treeOf(eight).inclusionProof(0))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(hex(treeOf(eight).consistencyProof(6))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });
});

describe('for every tree', () => {
  test('root, proofs and frontier are those of the recursive definition', { timeout: 20_000 }, () => {
    for (let size = sizes.min; size <= sizes.max; size++) {
      const all = leaves(size);
      const tree = treeOf(all);
      expect(rootOf(all)).toEqual(oracle.root(all));
      for (let at = 0; at < size; at++) {
        expect(tree.inclusionProof(at)).toEqual(oracle.path(at, all));
        expect(tree.consistencyProof(at + 1)).toEqual(oracle.proof(at + 1, all));
        expect(tree.root(at + 1)).toEqual(oracle.root(all.slice(0, at + 1)));
      }
    }
  });

  test('each leaf is proved to stand in it, at its own place only', () => {
    fc.assert(
      fc.property(fc.integer(sizes), fc.nat(), fc.nat(), (size, a, b) => {
        const all = leaves(size);
        const [index, other] = [a % size, b % size];
        const claim = {
          leafHash: pick(all, index),
          index,
          size,
          root: rootOf(all),
          proof: treeOf(all).inclusionProof(index),
        };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, index: other })).toBe(other === index);
        expect(verifyInclusion({ ...claim, leafHash: pick(all, other) })).toBe(other === index);
      }),
      { seed: 1 },
    );
  });

  test('each earlier tree is proved to be its beginning', () => {
    fc.assert(
      fc.property(fc.integer(sizes), fc.nat(), (second, a) => {
        const all = leaves(second);
        const first = a % (second + 1);
        const claim = {
          first,
          second,
          firstRoot: rootOf(all.slice(0, first)),
          secondRoot: rootOf(all),
          proof: treeOf(all).consistencyProof(first),
        };
        expect(verifyConsistency(claim)).toBe(true);
        expect(verifyConsistency({ ...claim, first: second, second: first })).toBe(first === second);
      }),
      { seed: 1 },
    );
  });

  test('one flipped bit anywhere in an inclusion proof makes it fail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), fc.nat(), fc.nat(255), (size, a, b, bit) => {
        const all = leaves(size);
        const index = a % size;
        const proof = treeOf(all).inclusionProof(index);
        const hashes = [pick(all, index), rootOf(all), ...proof];
        const bad = withFlip(hashes, b % hashes.length, bit);
        const claim = { leafHash: pick(bad, 0), index, size, root: pick(bad, 1), proof: bad.slice(2) };
        expect(verifyInclusion(claim)).toBe(false);
      }),
      { seed: 1 },
    );
  });

  test('one flipped bit anywhere in a consistency proof makes it fail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), fc.nat(), fc.nat(255), (second, a, b, bit) => {
        const all = leaves(second);
        const first = 1 + (a % (second - 1));
        const hashes = [rootOf(all.slice(0, first)), rootOf(all), ...treeOf(all).consistencyProof(first)];
        const bad = withFlip(hashes, b % hashes.length, bit);
        const claim = { first, firstRoot: pick(bad, 0), second, secondRoot: pick(bad, 1), proof: bad.slice(2) };
        expect(verifyConsistency(claim)).toBe(false);
      }),
      { seed: 1 },
    );
  });

  test('a proof with a hash too many or too few fails', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), (size, a) => {
        const all = leaves(size);
        const index = a % size;
        const [root, proof] = [rootOf(all), treeOf(all).inclusionProof(index)];
        const claim = { leafHash: pick(all, index), index, size, root };
        expect(verifyInclusion({ ...claim, proof: [...proof, root] })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: proof.slice(0, -1) })).toBe(false);
        const first = 1 + (a % (size - 1));
        const steps = treeOf(all).consistencyProof(first);
        const beginning = { first, firstRoot: rootOf(all.slice(0, first)), second: size, secondRoot: root };
        expect(verifyConsistency({ ...beginning, proof: [...steps, root] })).toBe(false);
        expect(verifyConsistency({ ...beginning, proof: steps.slice(0, -1) })).toBe(false);
      }),
      { seed: 1 },
    );
  });

  test('a tree that has grown still proves what it was', () => {
    const all = leaves(sizes.max);
    const tree = treeOf(all);
    fc.assert(
      fc.property(fc.integer(sizes), fc.nat(), fc.nat(), (size, a, b) => {
        const then = all.slice(0, size);
        expect(tree.inclusionProof(a % size, size)).toEqual(oracle.path(a % size, then));
        expect(tree.consistencyProof(1 + (b % size), size)).toEqual(oracle.proof(1 + (b % size), then));
      }),
      { seed: 1 },
    );
  });

  test('a tree grows leaf by leaf past the room it began with', () => {
    const all = leaves(5000);
    const tree = new Tree();
    for (const leaf of all) tree.append(leaf);
    expect(tree.size).toBe(5000);
    expect(tree.root()).toEqual(rootOf(all));
    const claim = { leafHash: pick(all, 4711), index: 4711, size: 5000, root: rootOf(all) };
    expect(verifyInclusion({ ...claim, proof: tree.inclusionProof(4711) })).toBe(true);
  });

  test('an altered history is not consistent with the old head', () => {
    const all = leaves(20);
    const altered = all.with(3, leafHash(Uint8Array.of(9)));
    const claim = { first: 12, firstRoot: rootOf(all.slice(0, 12)), second: 20, secondRoot: rootOf(altered) };
    expect(verifyConsistency({ ...claim, proof: treeOf(altered).consistencyProof(12) })).toBe(false);
  });

  test('the frontier survives being written down', () => {
    for (let size = 0; size <= sizes.max; size++) {
      const frontier = leaves(size).reduce(appendLeaf, emptyFrontier);
      const text = JSON.stringify(frontierToJson(frontier));
      expect(frontierFromJson(JSON.parse(text))).toEqual(frontier);
      expect(frontierRoot(frontier)).toEqual(oracle.root(leaves(size)));
    }
  });
});

describe('figures of an attacker are refused, not followed', () => {
  const all = leaves(5);
  const inclusion = {
    leafHash: pick(all, 2),
    index: 2,
    size: 5,
    root: rootOf(all),
    proof: treeOf(all).inclusionProof(2),
  };
  const consistency = {
    first: 3,
    firstRoot: rootOf(all.slice(0, 3)),
    second: 5,
    secondRoot: rootOf(all),
    proof: treeOf(all).consistencyProof(3),
  };

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 5])('an index of %s', (index) => {
    expect(verifyInclusion(inclusion)).toBe(true);
    expect(verifyInclusion({ ...inclusion, index })).toBe(false);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 53 - 1, 0])('a size of %s', (size) => {
    expect(verifyConsistency(consistency)).toBe(true);
    expect(verifyInclusion({ ...inclusion, size })).toBe(false);
    expect(verifyConsistency({ ...consistency, second: size })).toBe(false);
    expect(verifyConsistency({ ...consistency, first: size })).toBe(false);
  });

  test.each([
    ['no object', 3],
    ['no hashes', { size: 1 }],
    ['a hash too few', { size: 3, hashes: [] }],
    ['a short hash', { size: 1, hashes: ['AAAA'] }],
    ['a size that is no number', { size: '1', hashes: [] }],
    ['a hash that is no text', { size: 1, hashes: [1] }],
  ])('a frontier with %s', (_, value) => {
    expect(frontierFromJson(value)).toBeUndefined();
  });

  test('proofs for places that do not exist are not made', () => {
    expect(() => treeOf(all).inclusionProof(5)).toThrow(RangeError);
    expect(() => treeOf(all).inclusionProof(3, 3)).toThrow(RangeError);
    expect(() => treeOf(all).consistencyProof(6)).toThrow(RangeError);
    expect(() => treeOf(all).consistencyProof(2, 6)).toThrow(RangeError);
    expect(() => treeOf(all).root(6)).toThrow(RangeError);
  });
});

function pick(hashes: readonly Hash[], index: number): Hash {
  const hash = hashes[index];
  if (hash === undefined) throw new RangeError(`no hash ${index}`);
  return hash;
}

/** The hashes with one bit (0 to 255) of one of them turned over. */
function withFlip(hashes: readonly Hash[], index: number, bit: number): readonly Hash[] {
  const hash = pick(hashes, index);
  const byte = bit >> 3;
  return hashes.with(index, hash.with(byte, (hash[byte] ?? 0) ^ (1 << (bit & 7))));
}
