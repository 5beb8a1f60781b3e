import { ok, type Result, refuse, unreachable } from './result.ts';

/** An exact fraction in lowest terms; `d` is always positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * Halves: `half-up` away from zero, `half-down` towards zero, `half-even` to the even neighbour.
 * Always: `up` away from zero, `down` towards zero, `ceiling` towards +∞, `floor` towards −∞.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'ceiling' | 'floor';

/** Longest text that is read as a number; text may come from outside. */
const longestText = 1000;

/** Throws on a zero denominator and on a number that is not a safe integer. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const numerator = whole(n);
  const denominator = whole(d);
  if (denominator === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  const divisor = gcd(magnitude(numerator), magnitude(denominator)) * (denominator < 0n ? -1n : 1n);
  return { n: numerator / divisor, d: denominator / divisor };
}

export const zero: Rational = rational(0);
export const one: Rational = rational(1);

/** Reads `14.67`, `.35`, `44/3` and `-3`: a point as decimal mark, no groups, no exponent. Refuses with `not-a-number`. */
export function parseRational(text: string): Result<Rational> {
  const trimmed = text.trim();
  if (trimmed.length > longestText) return notANumber(trimmed);
  const fraction = /^(-?\d+)\/(\d+)$/.exec(trimmed);
  if (fraction?.[1] !== undefined && fraction[2] !== undefined) {
    const denominator = BigInt(fraction[2]);
    return denominator === 0n ? notANumber(trimmed) : ok(rational(BigInt(fraction[1]), denominator));
  }
  const decimal = /^(-?)(\d*)(?:\.(\d+))?$/.exec(trimmed);
  if (decimal === null) return notANumber(trimmed);
  const [, minus = '', units = '', decimals = ''] = decimal;
  if (units + decimals === '') return notANumber(trimmed);
  return ok(rational(BigInt(`${minus}${units}${decimals}`), 10n ** BigInt(decimals.length)));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function sub(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function mul(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** Throws when `b` is zero: what a formula does there is for the guide to say. */
export function div(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function neg(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function abs(a: Rational): Rational {
  return { n: magnitude(a.n), d: a.d };
}

export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

export function min(first: Rational, ...rest: readonly Rational[]): Rational {
  return rest.reduce((least, value) => (compare(value, least) < 0 ? value : least), first);
}

export function max(first: Rational, ...rest: readonly Rational[]): Rational {
  return rest.reduce((most, value) => (compare(value, most) > 0 ? value : most), first);
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

export function sign(a: Rational): -1 | 0 | 1 {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}

/** Zero for an empty list. */
export function sum(values: Iterable<Rational>): Rational {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
}

/** Throws for an empty list. */
export function mean(values: readonly Rational[]): Rational {
  if (values.length === 0) throw new RangeError('an empty list has no mean');
  return div(sum(values), rational(values.length));
}

/** To `places` decimals, zero or more. */
export function round(value: Rational, places: number, mode: RoundingMode): Rational {
  const scale = 10n ** decimalPlaces(places);
  return rational(roundToWhole(value.n * scale, value.d, mode), scale);
}

/** Exactly `places` decimals with a point: `14.67`. Never `-0.00`. */
export function toDecimal(value: Rational, places: number, mode: RoundingMode = 'half-up'): string {
  const scaled = roundToWhole(value.n * 10n ** decimalPlaces(places), value.d, mode);
  const digits = magnitude(scaled)
    .toString()
    .padStart(places + 1, '0');
  const units = digits.slice(0, digits.length - places);
  const text = places === 0 ? units : `${units}.${digits.slice(-places)}`;
  return scaled < 0n ? `-${text}` : text;
}

/** `44/3`, and `44` for a whole number; `parseRational` reads it back unchanged. */
export function toFraction(value: Rational): string {
  return value.d === 1n ? value.n.toString() : `${value.n}/${value.d}`;
}

/** Whether a finite number of decimals states the value exactly. */
export function isDecimal(value: Rational): boolean {
  let rest = value.d;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

/** `n / d` as a whole number, `d` positive. */
function roundToWhole(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const towardsZero = n / d;
  const rest = magnitude(n % d);
  if (rest === 0n) return towardsZero;
  const awayFromZero = towardsZero + (n < 0n ? -1n : 1n);
  const half = rest * 2n - d;
  switch (mode) {
    case 'half-up':
      return half >= 0n ? awayFromZero : towardsZero;
    case 'half-down':
      return half > 0n ? awayFromZero : towardsZero;
    case 'half-even':
      return half > 0n || (half === 0n && towardsZero % 2n !== 0n) ? awayFromZero : towardsZero;
    case 'up':
      return awayFromZero;
    case 'down':
      return towardsZero;
    case 'ceiling':
      return n > 0n ? awayFromZero : towardsZero;
    case 'floor':
      return n < 0n ? awayFromZero : towardsZero;
    default:
      return unreachable(mode);
  }
}

function decimalPlaces(places: number): bigint {
  if (!Number.isSafeInteger(places) || places < 0) throw new RangeError(`not a number of decimals: ${places}`);
  return BigInt(places);
}

function whole(value: bigint | number): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return BigInt(value);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function notANumber(text: string): Result<never> {
  return refuse('not-a-number', { text: text.slice(0, 40) });
}
