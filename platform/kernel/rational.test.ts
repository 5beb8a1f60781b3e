import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  abs,
  add,
  compare,
  div,
  equals,
  isDecimal,
  isZero,
  max,
  mean,
  min,
  mul,
  neg,
  parseRational,
  type Rational,
  type RoundingMode,
  rational,
  round,
  sign,
  sub,
  sum,
  toDecimal,
  toFraction,
} from './rational.ts';
import { unwrap } from './result.ts';

const parse = (text: string): Rational => unwrap(parseRational(text));

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => rational(n, d));
/** Values that lie on or next to a half, where the modes part. */
const nearHalves = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -1, max: 1 }), fc.integer({ min: 0, max: 6 }))
  .map(([halves, nudge, places]) => ({
    value: add(rational(BigInt(halves), 2n * 10n ** BigInt(places)), rational(nudge, 10n ** 12n)),
    places,
  }));
const modes = fc.constantFrom<RoundingMode[]>('half-up', 'half-even', 'half-down', 'up', 'down', 'ceiling', 'floor');

/** Divides as on paper, digit after digit, and rounds by looking at the digits alone. */
function onPaper({ n, d }: Rational, places: number, mode: RoundingMode): string {
  const negative = n < 0n;
  const size = negative ? -n : n;
  let digits = String(size / d);
  let rest = size % d;
  for (let place = 0; place < places; place += 1) {
    digits += String((rest * 10n) / d);
    rest = (rest * 10n) % d;
  }
  const next = (rest * 10n) / d;
  const sticky = (rest * 10n) % d !== 0n;
  const away = awayFromZero(mode, { negative, next, sticky, odd: Number(digits.at(-1)) % 2 === 1 });
  const whole = String(BigInt(digits) + (away ? 1n : 0n)).padStart(places + 1, '0');
  const text = places === 0 ? whole : `${whole.slice(0, -places)}.${whole.slice(-places)}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

function awayFromZero(
  mode: RoundingMode,
  cut: { negative: boolean; next: bigint; sticky: boolean; odd: boolean },
): boolean {
  const exact = cut.next === 0n && !cut.sticky;
  const half = cut.next === 5n && !cut.sticky;
  const over = cut.next >= 5n && !half;
  const answers: Record<RoundingMode, boolean> = {
    'half-up': half || over,
    'half-down': over,
    'half-even': over || (half && cut.odd),
    up: !exact,
    down: false,
    ceiling: !exact && !cut.negative,
    floor: !exact && cut.negative,
  };
  return answers[mode];
}

describe('rounding', () => {
  test('ALM-15: 20, 12 and 12 have the mean 44/3, which is 14.67', () => {
    const result = mean([rational(20), rational(12), rational(12)]);
    expect(toFraction(result)).toBe('44/3');
    expect(toDecimal(result, 2)).toBe('14.67');
  });

  test('halves go as each mode says, on both sides of zero', () => {
    const table: readonly (readonly [RoundingMode, readonly string[]])[] = [
      ['half-up', ['3', '-3', '2', '-2']],
      ['half-down', ['2', '-2', '1', '-1']],
      ['half-even', ['2', '-2', '2', '-2']],
      ['up', ['3', '-3', '2', '-2']],
      ['down', ['2', '-2', '1', '-1']],
      ['ceiling', ['3', '-2', '2', '-1']],
      ['floor', ['2', '-3', '1', '-2']],
    ];
    for (const [mode, expected] of table) {
      const rounded = ['2.5', '-2.5', '1.5', '-1.5'].map((text) => toDecimal(parse(text), 0, mode));
      expect(rounded, mode).toEqual(expected);
    }
  });

  test('agrees with long division on paper for all values, places and modes', () => {
    const values = fc.oneof(fc.record({ value: fractions, places: fc.integer({ min: 0, max: 12 }) }), nearHalves);
    fc.assert(
      fc.property(values, modes, ({ value, places }, mode) => {
        expect(toDecimal(value, places, mode)).toBe(onPaper(value, places, mode));
        expect(equals(round(value, places, mode), parse(onPaper(value, places, mode)))).toBe(true);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('rounding what is rounded changes nothing, and never passes a neighbour', () => {
    fc.assert(
      fc.property(fractions, fractions, fc.integer({ min: 0, max: 8 }), modes, (a, b, places, mode) => {
        const once = round(a, places, mode);
        expect(equals(round(once, places, mode), once)).toBe(true);
        expect(compare(abs(sub(a, once)), rational(1n, 10n ** BigInt(places)))).toBe(-1);
        const order = compare(a, b);
        expect([0, order]).toContain(compare(once, round(b, places, mode)));
      }),
      { seed: 1 },
    );
  });

  test('a rounded nothing has no sign', () => {
    expect(toDecimal(rational(-1, 1000), 2)).toBe('0.00');
    expect(toDecimal(rational(-1, 1000), 2, 'floor')).toBe('-0.01');
  });

  test('refuses a number of places that is none', () => {
    expect(() => toDecimal(rational(1), -1)).toThrow(RangeError);
    expect(() => round(rational(1), 1.5, 'half-up')).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  test('0.1 + 0.2 is 0.3', () => {
    expect(equals(add(parse('0.1'), parse('0.2')), parse('0.3'))).toBe(true);
  });

  test('agrees with whole numbers brought under one denominator', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(add(a, b).n * a.d * b.d).toBe((a.n * b.d + b.n * a.d) * add(a, b).d);
        expect(equals(sub(add(a, b), b), a)).toBe(true);
        expect(equals(mul(a, b), mul(b, a))).toBe(true);
        if (!isZero(b)) expect(equals(mul(div(a, b), b), a)).toBe(true);
        expect(compare(a, b)).toBe(sign(sub(a, b)));
        expect(equals(add(a, neg(a)), rational(0))).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test('every value is in lowest terms with a positive denominator, so that equal values are identical', () => {
    fc.assert(
      fc.property(fractions, fc.bigInt({ min: 1n, max: 10n ** 9n }), (a, k) => {
        expect(rational(a.n * k, a.d * k)).toEqual(a);
        expect(rational(a.n * -k, a.d * -k)).toEqual(a);
      }),
      { seed: 1 },
    );
    expect(rational(2, -4)).toEqual({ n: -1n, d: 2n });
  });

  test('sum, mean, min and max of a list', () => {
    const values = ['3', '-1/2', '2.25'].map(parse);
    expect(toFraction(sum(values))).toBe('19/4');
    expect(toFraction(mean(values))).toBe('19/12');
    expect(toFraction(min(rational(3), ...values))).toBe('-1/2');
    expect(toFraction(max(rational(0), ...values))).toBe('3');
    expect(isZero(sum([]))).toBe(true);
  });

  test('what has no answer throws', () => {
    expect(() => div(rational(1), rational(0))).toThrow(RangeError);
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => rational(0.5)).toThrow(RangeError);
    expect(() => rational(2 ** 53)).toThrow(RangeError);
    expect(() => mean([])).toThrow(RangeError);
  });
});

describe('text', () => {
  test('reads decimals, fractions and whole numbers', () => {
    const pairs = {
      '14.67': '1467/100',
      '44/3': '44/3',
      '-3': '-3',
      '.35': '7/20',
      '-0.50': '-1/2',
      '-0': '0',
      ' 7 ': '7',
      '6/4': '3/2',
    };
    for (const [text, fraction] of Object.entries(pairs)) expect(toFraction(parse(text)), text).toBe(fraction);
  });

  test('refuses everything else with not-a-number', () => {
    const bad = [
      '',
      '-',
      '.',
      '5.',
      '1,5',
      '1e3',
      '0x10',
      '1/0',
      '1/-2',
      '1.5/2',
      '--1',
      '+1',
      'NaN',
      'Infinity',
      '1 2',
      '1_000',
      '٣',
      '9'.repeat(1001),
    ];
    for (const text of bad) {
      const result = parseRational(text);
      expect(result.ok, text).toBe(false);
      if (!result.ok) expect(result.error.code).toBe('not-a-number');
    }
  });

  test('toFraction reads back unchanged; so does toDecimal where decimals suffice', () => {
    fc.assert(
      fc.property(fractions, (a) => {
        expect(parse(toFraction(a))).toEqual(a);
      }),
      { seed: 1 },
    );
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 20 }), (n, places) => {
        const value = rational(n, 10n ** BigInt(places));
        expect(isDecimal(value)).toBe(true);
        expect(parse(toDecimal(value, places))).toEqual(value);
      }),
      { seed: 1 },
    );
  });

  test('a third is no decimal, an eighth is', () => {
    expect(isDecimal(rational(1, 3))).toBe(false);
    expect(isDecimal(rational(1, 8))).toBe(true);
    expect(isDecimal(rational(7, 14))).toBe(true);
  });
});
