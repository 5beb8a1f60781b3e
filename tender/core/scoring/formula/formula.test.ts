import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRational, type Rational, rational, toDecimal, toFraction } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Scope } from './check.ts';
import { type Environment, evaluate, holds } from './evaluate.ts';
import { exactNumber, filledIn } from './filled.ts';
import { compileFormula } from './formula.ts';

const scope: Scope = {
  names: { price: 'number', prices: 'tenderers', weight: 'number', points: 'criteria', weights: 'criteria' },
  keys: { criteria: ['question-1', 'question-2'] },
};

const names: Environment = {
  price: decimal('22709.94'),
  prices: {
    over: 'tenderers',
    keys: ['a', 'b', 'c'],
    values: [decimal('22709.94'), decimal('19715.88'), decimal('29185.40')],
  },
  weight: rational(35),
  points: { over: 'criteria', keys: ['question-1', 'question-2'], values: [decimal('14.67'), rational(25)] },
  weights: { over: 'criteria', keys: ['question-1', 'question-2'], values: [rational(20), rational(40)] },
};

function decimal(text: string): Rational {
  return unwrap(parseRational(text));
}

function value(text: string): string {
  return toFraction(unwrap(evaluate(unwrap(compileFormula(text, scope, 'number')), names)));
}

function truth(text: string): boolean {
  return unwrap(holds(unwrap(compileFormula(text, scope, 'truth')), names));
}

function refusal(text: string): string {
  const formula = compileFormula(text, scope, 'number');
  const { error } = formula.ok ? { error: evaluate(formula.value, names) } : formula;
  const { code, params } = 'code' in error ? error : error.ok ? { code: 'fine', params: {} } : error.error;
  return `${code} ${params?.['column'] ?? ''}`.trim();
}

describe('the formula language', () => {
  test.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 - 4 - 3', '3'],
    ['100 / 10 / 5', '2'],
    ['2 - -3', '5'],
    ['-2 * 3', '-6'],
    ['0.1 + 0.2', '3/10'],
    ['15%', '3/20'],
    ['2 × 3 ÷ 4 − 1', '1/2'],
    ['1 / 3 * 3', '1'],
    ['points[question-1] + points[question-2]', '3967/100'],
    ['sum(points * weights) / sum(weights)', '6467/300'],
    ['count(prices)', '3'],
    ['mean(points)', '3967/200'],
    ['highest(points) - lowest(points)', '1033/100'],
    ['min(3, 1, 2) + max(3, 1, 2)', '4'],
    ['min(points)', '1467/100'],
    ['abs(3 - 5)', '2'],
    ['clamp(17, 0, 10)', '10'],
    ['clamp(0 - 17, 0, 10)', '0'],
    ['round(2.345, 2)', '47/20'],
    ['floor(2.345, 2)', '117/50'],
    ['ceiling(2.341, 2)', '47/20'],
    ['round(-0.5, 0)', '-1'],
    ['if(price > 20000, 1, 2)', '1'],
    ['if(price = 0, 0, weight / price * price)', '35'],
    ['table(37, 0: 10, 10: 8, 25: 6, 50: 4)', '6'],
    ['table(10, 0: 10, 10: 8)', '8'],
  ])('%s is %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    ['price > lowest(prices) and price < highest(prices)', true],
    ['not price = lowest(prices)', true],
    ['count(prices) >= 4 and price <= 85% * mean(prices)', false],
    ['1 = 1 or 1 / 0 > 2', true],
    ['1 != 1 or 2 ≤ 2', true],
  ])('%s is %s', (text, expected) => {
    expect(truth(text)).toBe(expected);
  });

  test.each([
    ['price +', 'formula-syntax 8'],
    ['(price', 'formula-syntax 7'],
    ['price price', 'formula-syntax 7'],
    ['1 < 2 < 3', 'formula-syntax 7'],
    ['table(price, 0)', 'formula-syntax 15'],
    ['1,5', 'formula-syntax 2'],
    ['price $ 2', 'formula-character 7'],
    ['prise * 2', 'formula-unknown-name 1'],
    ['points[question-3]', 'formula-unknown-entry 1'],
    ['price[question-1]', 'formula-type 1'],
    ['average(prices)', 'formula-unknown-function 1'],
    ['sum(price)', 'formula-arguments 1'],
    ['round(price, weight)', 'formula-arguments 1'],
    ['log(price, 2)', 'formula-arguments 1'],
    ['round(price, 2.5)', 'formula-arguments 1'],
    ['prices * 2', 'formula-type 8'],
    ['sum(prices * points)', 'formula-lists-differ 12'],
    ['price > 2', 'formula-type 7'],
    ['table(price, 10: 1, 10: 2)', 'formula-table-steps 21'],
    ['table(price, weight: 1)', 'formula-table-steps 14'],
    ['constructor', 'formula-unknown-name 1'],
    ['toString(1)', 'formula-unknown-function 1'],
    ['weight / (price - price)', 'division-by-zero 8'],
    ['table(5, 10: 1)', 'outside-table 1'],
    ['clamp(1, 3, 2)', 'clamp-upside-down 1'],
    ['log(0, 2, 2)', 'log-of-nothing 1'],
    ['log(5, 1, 2)', 'log-of-nothing 1'],
  ])('%s is refused: %s', (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  test('is bounded: in length, in depth, and in the size of its numbers', () => {
    expect(refusal('1+'.repeat(251))).toBe('formula-too-long');
    expect(refusal(`${'('.repeat(40)}1${')'.repeat(40)}`)).toBe('formula-too-deep 34');
    expect(refusal('-'.repeat(400))).toBe('formula-too-deep 34');
    expect(refusal(`not ${'not '.repeat(60)}1`)).toMatch(/^formula-too-deep/);
    const values = Array.from({ length: 400 }, (_, place) => rational(10n ** 20n + 2n * BigInt(place) + 1n));
    const many: Environment = {
      ...names,
      prices: { over: 'tenderers', keys: values.map((_, place) => `t${place}`), values },
    };
    const formula = unwrap(compileFormula('sum(1 / prices)', scope, 'number'));
    expect(evaluate(formula, many)).toMatchObject({ ok: false, error: { code: 'number-too-large' } });
  });

  test('reads any text without throwing, and what it reads has an outcome or a refusal', () => {
    const pieces = fc.constantFrom(
      '1',
      '2.5',
      '10%',
      'price',
      'prices',
      'points',
      '[question-1]',
      '(',
      ')',
      ',',
      ':',
      '+',
      '-',
      '*',
      '/',
      '<',
      'and',
      'not',
      'sum',
      'mean',
      'if',
      'table',
      'log',
      'round',
      ' ',
      '&',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const formula = compileFormula(parts.join(' '), scope, 'number');
        if (formula.ok) evaluate(formula.value, names);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('computes what fractions of whole numbers compute by hand', () => {
    fc.assert(
      fc.property(tree(4), ({ text, n, d }) => {
        const formula = unwrap(compileFormula(text, scope, 'number'));
        const outcome = evaluate(formula, names);
        if (d === 0n) expect(outcome.ok ? 'a value' : outcome.error.code).toBe('division-by-zero');
        else expect(unwrap(outcome)).toEqual(rational(n, d));
      }),
      { seed: 1 },
    );
  });
});

interface Hand {
  readonly text: string;
  readonly n: bigint;
  /** Zero once something was divided by zero. */
  readonly d: bigint;
}

/** Random formulas with their value as a numerator and a denominator, never reduced, computed beside the language. */
function tree(depth: number): fc.Arbitrary<Hand> {
  const leaf = fc.nat({ max: 12 }).map((n): Hand => ({ text: `${n}`, n: BigInt(n), d: 1n }));
  if (depth === 0) return leaf;
  const branch = fc
    .tuple(fc.constantFrom('+', '-', '*', '/'), tree(depth - 1), tree(depth - 1))
    .map(([operator, a, b]): Hand => {
      const text = `(${a.text} ${operator} ${b.text})`;
      if (a.d === 0n || b.d === 0n) return { text, n: 0n, d: 0n };
      if (operator === '+') return { text, n: a.n * b.d + b.n * a.d, d: a.d * b.d };
      if (operator === '-') return { text, n: a.n * b.d - b.n * a.d, d: a.d * b.d };
      return operator === '*' ? { text, n: a.n * b.n, d: a.d * b.d } : { text, n: a.n * b.d, d: a.d * b.n };
    });
  return fc.oneof(leaf, branch);
}

describe('logarithms', () => {
  test.each([
    ['log(2, 10, 30)', '0.301029995663981195213738894724'],
    ['log(125 / 80, 2, 20)', '0.64385618977472469574'],
    ['log(1000, 10, 0)', '3'],
    ['log(0.125, 2, 5)', '-3'],
    ['log(4, 16, 0)', '1'],
    ['log(4, 16, 3)', '0.5'],
    ['log(3, 0.5, 10)', '-1.5849625007'],
    ['log(2, 1.000001, 6)', '693147.527133'],
  ])('%s is %s to the last digit', (text, expected) => {
    expect(unwrap(evaluate(unwrap(compileFormula(text, scope, 'number')), names))).toEqual(decimal(expected));
  });

  test('agree with the bounds that powers give: b^floor ≤ x^scale < b^(floor + 1)', () => {
    const place = 2;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 9 }), (x, base) => {
        const formula = unwrap(compileFormula(`floor(log(${x}, ${base}, 12), ${place})`, scope, 'number'));
        const hundredths = BigInt(toDecimal(unwrap(evaluate(formula, names)), place).replace('.', ''));
        const power = BigInt(x) ** 100n;
        expect(BigInt(base) ** hundredths <= power && power < BigInt(base) ** (hundredths + 1n)).toBe(true);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('a formula written out with its numbers', () => {
  test.each([
    ['lowest(prices) / price * weight', '19.715,88 / 22.709,94 × 35'],
    ['sum(points)', '14,67 + 25'],
    ['sum(points * weights)', '14,67 × 20 + 25 × 40'],
    ['mean(points)', '(14,67 + 25) / 2'],
    ['weight - (price - 5)', '35 − (22.709,94 − 5)'],
    ['weight - price - 5', '35 − 22.709,94 − 5'],
    ['weight * (1 - price / 30000)', '35 × (1 − 22.709,94 / 30.000)'],
    ['if(price > 20000, weight, 0)', '35'],
    ['table(price, 0: 10, 20000: 7)', '7'],
    ['-(weight + 1)', '−(35 + 1)'],
    ['clamp(price * 10%, 0, 500)', 'clamp(22.709,94 × 10%; 0; 500)'],
    ['round(weight / 3, 2)', '11,67'],
  ])('%s: %s', (text, expected) => {
    expect(filledIn(unwrap(compileFormula(text, scope, 'number')), names, 'nl')).toBe(expected);
  });

  test('shows a number as exactly as it can be shown', () => {
    expect(exactNumber(rational(44, 3), 'nl')).toBe('14,666666…');
    expect(exactNumber(rational(-44, 3), 'en')).toBe('-14.666666…');
    expect(exactNumber(decimal('1234.500'), 'nl')).toBe('1.234,50');
    expect(exactNumber(decimal('0.0000001'), 'nl')).toBe('0,000000…');
    expect(exactNumber(rational(1000), 'nl')).toBe('1.000');
  });
});
