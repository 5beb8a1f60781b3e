import type { Point } from '../organisation/organisation.ts';

interface Whole {
  readonly x: bigint;
  readonly y: bigint;
}

/**
 * Whether a closed line touches or crosses itself: two sides that do not follow each other have a point in common, or two that do fold
 * back on each other. Decided in whole numbers, so that no rounding makes a difference.
 */
export function crossesItself(points: readonly Point[]): boolean {
  const corners = points.map(({ lat, lon }) => ({ x: wholeOf(lon), y: wholeOf(lat) }));
  const sides = corners.map((from, index) => [from, corners[(index + 1) % corners.length] ?? from] as const);
  return sides.some((side, index) =>
    sides.slice(index + 1).some((other, offset) => {
      const next = offset === 0 || (index === 0 && offset === sides.length - 2);
      return next ? foldsBack(side, other) : meet(side, other);
    }),
  );
}

type Side = readonly [Whole, Whole];

/** `52.1` as a number of hundred-millionths of a degree. */
function wholeOf(degrees: string): bigint {
  const [units = '0', decimals = ''] = degrees.replace('-', '').split('.');
  const whole = BigInt(units + decimals.padEnd(8, '0').slice(0, 8));
  return degrees.startsWith('-') ? -whole : whole;
}

/** Positive when the third lies to the left of the line from the first to the second, 0 when it lies on it. */
function turn(a: Whole, b: Whole, c: Whole): bigint {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function meet([a, b]: Side, [c, d]: Side): boolean {
  const [c1, d1, a1, b1] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (opposite(c1, d1) && opposite(a1, b1)) return true;
  return (
    (c1 === 0n && within([a, b], c)) ||
    (d1 === 0n && within([a, b], d)) ||
    (a1 === 0n && within([c, d], a)) ||
    (b1 === 0n && within([c, d], b))
  );
}

function opposite(a: bigint, b: bigint): boolean {
  return (a < 0n && b > 0n) || (a > 0n && b < 0n);
}

/** Of a point on the line of the side. */
function within([a, b]: Side, { x, y }: Whole): boolean {
  const between = (one: bigint, other: bigint, it: bigint) => (one <= it && it <= other) || (other <= it && it <= one);
  return between(a.x, b.x, x) && between(a.y, b.y, y);
}

/** Two sides that share a corner: one of no length, or the second goes back over the first. */
function foldsBack(one: Side, other: Side): boolean {
  const [a, corner, c] = same(one[1], other[0]) ? [one[0], one[1], other[1]] : [other[0], one[0], one[1]];
  if (same(a, corner) || same(corner, c)) return true;
  const ahead = (corner.x - a.x) * (c.x - corner.x) + (corner.y - a.y) * (c.y - corner.y);
  return turn(a, corner, c) === 0n && ahead < 0n;
}

function same(a: Whole, b: Whole): boolean {
  return a.x === b.x && a.y === b.y;
}
