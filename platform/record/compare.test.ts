import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64 } from './base64.ts';
import { compareShown, type Shown, spansOfProof } from './compare.ts';
import { type Hash, leafHash } from './merkle.ts';
import { treeOf } from './tree.ts';

const leaves = (count: number, told: (place: number) => string = () => 'told'): readonly Hash[] =>
  Array.from({ length: count }, (_, index) => leafHash(new TextEncoder().encode(`${told(index + 1)} ${index}`)));
const headOf = (hashes: readonly Hash[], size = hashes.length, origin = 'log') => ({
  origin,
  size,
  root: toBase64(treeOf(hashes).root(size)),
});
const bundle = (hashes: readonly Hash[]): Shown => ({ head: headOf(hashes), leaves: hashes, spans: [] });
const receipt = (hashes: readonly Hash[], seq: number, size = hashes.length): Shown => ({
  head: headOf(hashes, size),
  spans: spansOfProof(hashes[seq - 1]!, seq - 1, size, treeOf(hashes).inclusionProof(seq - 1, size)),
});
const forkedAt = (at: number, count: number) => leaves(count, (place) => (place >= at ? 'otherwise' : 'told'));

describe('threat: corrupt operator: what two parties were shown, side by side', () => {
  test('two bundles name the very event at which they part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(20), fc.nat(20), (at, more, others) => {
        const [one, other] = [bundle(leaves(at + more)), bundle(forkedAt(at, at + others))];
        expect(compareShown(one, other)).toEqual({ outcome: 'parted', from: at, to: at });
        expect(compareShown(other, one)).toEqual({ outcome: 'parted', from: at, to: at });
      }),
      { seed: 1 },
    );
  });

  test('a receipt beside the bundle of another history parts from it, and the place lies in what is named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(30), fc.nat(69), (at, more, any) => {
        const size = at + more;
        const shown = receipt(leaves(size), (any % size) + 1);
        const compared = compareShown(shown, bundle(forkedAt(at, size + 3)));
        expect(compared.outcome).toBe('parted');
        if (compared.outcome !== 'parted') return;
        expect(compared.to).toBeGreaterThanOrEqual(at);
        expect(compared.from).toBeLessThanOrEqual(size);
      }),
      { seed: 1 },
    );
  });

  test('two receipts of the same size and of two histories part; of one history they agree', () => {
    expect(compareShown(receipt(leaves(20), 3), receipt(forkedAt(18, 20), 5))).toMatchObject({ outcome: 'parted' });
    expect(compareShown(receipt(leaves(20), 3), receipt(leaves(20), 5))).toEqual({ outcome: 'same-history', size: 20 });
  });

  test('two receipts of other sizes that contradict each other nowhere ask for the way between them', () => {
    const [one, other] = [receipt(leaves(11), 3), receipt(leaves(20), 18)];
    expect(compareShown(one, other)).toEqual({ outcome: 'undecided', first: 11, second: 20 });
    const proved: Shown = {
      head: headOf(leaves(20)),
      spans: [],
      extends: { from: 11, proof: treeOf(leaves(20)).consistencyProof(11) },
    };
    expect(compareShown(one, proved)).toEqual({ outcome: 'same-history', size: 11 });
    const forged = { ...proved, head: headOf(forkedAt(9, 20)) };
    expect(compareShown(one, forged)).toEqual({ outcome: 'undecided', first: 11, second: 20 });
  });

  test('one that goes on from the other is the same history, however it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(30), fc.nat(99), (size, more, any) => {
        const all = leaves(size + more);
        const early = receipt(all, (any % size) + 1, size);
        expect(compareShown(early, bundle(all))).toEqual({ outcome: 'same-history', size });
        expect(compareShown(bundle(all.slice(0, size)), bundle(all))).toEqual({ outcome: 'same-history', size });
      }),
      { seed: 1 },
    );
  });

  test('a log that was set back and went on otherwise parts where it was set back to', () => {
    const kept = bundle(leaves(20));
    const onwards = forkedAt(13, 17);
    expect(compareShown(kept, bundle(onwards))).toEqual({ outcome: 'parted', from: 13, to: 13 });
    // Only set back it is a beginning: whoever was given it later than the longer one knows that something was taken away.
    expect(compareShown(kept, bundle(leaves(12)))).toEqual({ outcome: 'same-history', size: 12 });
  });

  test('of two logs there is nothing to compare', () => {
    const other = { head: headOf(leaves(3), 3, 'another'), spans: [] };
    expect(compareShown(bundle(leaves(3)), other)).toEqual({ outcome: 'other-log' });
  });
});
