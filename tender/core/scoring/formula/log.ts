import { compare, one, type Rational, rational, round } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** Extra decimals of the first attempt; doubled until the result is certain. */
const firstGuard = 10;
const lastGuard = 320;

/**
 * The logarithm of `x` to `base`, rounded half-up to `places` decimals: the digits are those of the true value, on every machine.
 * Refuses `log-of-nothing` unless x > 0, base > 0 and base ≠ 1.
 */
export function logarithm(x: Rational, base: Rational, places: number): Result<Rational> {
  if (x.n <= 0n || base.n <= 0n || compare(base, one) === 0) return refuse('log-of-nothing');
  const exact = wholePower(x, base);
  if (exact !== undefined) return ok(rational(exact));
  for (let guard = firstGuard; guard < lastGuard; guard *= 2) {
    const value = approximate(x, base, places + guard);
    // The error of `approximate` stays far under one unit of half the guard digits.
    const margin = rational(1n, 10n ** BigInt(places + guard / 2));
    const low = round({ n: value.n * margin.d - value.d, d: value.d * margin.d }, places, 'half-up');
    const high = round({ n: value.n * margin.d + value.d, d: value.d * margin.d }, places, 'half-up');
    if (compare(low, high) === 0) return ok(low);
  }
  // Hundreds of digits agree with a half: the value is that half, such as log(4, 16) to no decimals.
  return ok(round(round(approximate(x, base, places + lastGuard), places + 1, 'half-up'), places, 'half-up'));
}

/** `k` when x = base^k for a whole k of at most 64 either way. */
function wholePower(x: Rational, base: Rational): number | undefined {
  let power = one;
  let inverse = one;
  for (let k = 0; k <= 64; k += 1) {
    if (compare(power, x) === 0) return k;
    if (compare(inverse, x) === 0) return -k;
    power = rational(power.n * base.n, power.d * base.d);
    inverse = rational(inverse.n * base.d, inverse.d * base.n);
  }
  return undefined;
}

function approximate(x: Rational, base: Rational, digits: number): Rational {
  // A base close to 1 has a logarithm close to nothing, by which the error grows: it is at least 1 / d.
  const scale = 10n ** BigInt(digits + 20 + 2 * base.d.toString().length);
  return rational(naturalLog(x, scale), naturalLog(base, scale));
}

/** ln(x) × scale: x is brought to 3/4…3/2 by powers of two, then 2·artanh((y−1)/(y+1)). */
function naturalLog(x: Rational, scale: bigint): bigint {
  let { n, d } = x;
  let twos = 0n;
  for (; n * 2n > d * 3n; twos += 1n) d *= 2n;
  for (; n * 4n < d * 3n; twos -= 1n) n *= 2n;
  return 2n * inverseTanh(n - d, n + d, scale) + twos * 2n * inverseTanh(1n, 3n, scale);
}

/** artanh(n/d) × scale for |n/d| ≤ 1/3. */
function inverseTanh(n: bigint, d: bigint, scale: bigint): bigint {
  let term = (n * scale) / d;
  let result = 0n;
  for (let k = 1n; term !== 0n; k += 2n) {
    result += term / k;
    term = (term * n * n) / (d * d);
  }
  return result;
}
