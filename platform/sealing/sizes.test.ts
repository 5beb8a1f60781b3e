import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paddedSize } from './sizes.ts';

test('some sizes and what they are padded to', () => {
  const padded = [0, 1, 2, 8, 9, 100, 1000, 65_536, 65_537, 1_000_000, 2 ** 31].map((size) => paddedSize(size));
  expect(padded).toEqual([0, 1, 2, 8, 10, 104, 1024, 65_536, 67_584, 1_015_808, 2 ** 31]);
});

const size = fc.oneof(fc.nat(2000), fc.nat(), fc.integer({ min: 0, max: 2 ** 45 }));

test('padding never shrinks, never adds more than 12 %, and a padded size stays what it is', () => {
  fc.assert(
    fc.property(size, (bytes) => {
      const padded = paddedSize(bytes);
      expect(padded).toBeGreaterThanOrEqual(bytes);
      expect(padded - bytes).toBeLessThanOrEqual(bytes * 0.12);
      expect(paddedSize(padded)).toBe(padded);
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('a larger file never has a smaller padded size', () => {
  fc.assert(
    fc.property(size, size, (one, other) => {
      expect(paddedSize(Math.min(one, other))).toBeLessThanOrEqual(paddedSize(Math.max(one, other)));
    }),
    { seed: 1 },
  );
});

test('all files from 1 to 2 MiB come in 32 sizes', () => {
  const seen = new Set<number>();
  for (let bytes = 2 ** 20; bytes < 2 ** 21; bytes += 511) seen.add(paddedSize(bytes));
  expect(seen.size).toBeLessThanOrEqual(33);
  expect(seen.size).toBeGreaterThan(30);
});

test('what is no size is a mistake of the caller', () => {
  for (const bytes of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => paddedSize(bytes)).toThrow(RangeError);
});
