import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational, toDecimal, toFraction } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Guide } from '../guide/schema/guide.ts';
import { lowPriceSignals } from './abnormally-low.ts';
import { scoreCriterion } from './criterion.ts';
import { rank } from './rank.ts';
import { awarding, byPrice, decimal, graded, order, priced } from './testing/guides.ts';
import type { ScoredTenderer } from './types.ts';

/** Prices in whole cents, so that the hand computation below never leaves whole numbers. */
const cents = fc.integer({ min: 1, max: 9_999_999 });
const fields = fc.uniqueArray(cents, { minLength: 1, maxLength: 8 });

/** n / d rounded half-up to hundredths, as an integer number of hundredths: no fraction type involved. */
function hundredths(n: bigint, d: bigint): bigint {
  const [top, bottom] = d < 0n ? [-n, -d] : [n, d];
  const scaled = (top < 0n ? -top : top) * 100n;
  const rounded = (2n * scaled + bottom) / (2n * bottom);
  return top < 0n ? -rounded : rounded;
}

function tenderers(prices: readonly number[]): readonly ScoredTenderer[] {
  return prices.map((price, place) => ({ id: `t${place}`, price: rational(price, 100), scores: {} }));
}

/** Points in hundredths by tenderer, as the ranking gives them. */
function pointsOf(guide: Guide, prices: readonly number[]): Readonly<Record<string, bigint>> {
  const ranking = unwrap(rank({ guide, tenderers: tenderers(prices), prices: 'open' }));
  return Object.fromEntries(
    ranking.rows.map(({ tenderer, criteria }) => [
      tenderer,
      BigInt(toDecimal(criteria['price']?.points ?? decimal('0'), 2).replace('.', '')),
    ]),
  );
}

type ByHand = (price: bigint, lowest: bigint, highest: bigint) => readonly [n: bigint, d: bigint];

function holdsFor(formula: string, byHand: ByHand): void {
  const guide = byPrice(formula, {}, { round: { places: 2 } });
  fc.assert(
    fc.property(fields, (prices) => {
      const [lowest, highest] = [BigInt(Math.min(...prices)), BigInt(Math.max(...prices))];
      const expected = Object.fromEntries(
        prices.map((price, place) => [`t${place}`, hundredths(...byHand(BigInt(price), lowest, highest))]),
      );
      expect(pointsOf(guide, prices)).toEqual(expected);
    }),
    { seed: 1, numRuns: 60 },
  );
}

describe('every formula met in real guides is data', () => {
  test('ALM-13: ratio to lowest, W·Pmin/P', () => {
    holdsFor('lowest(prices) / price * weight', (price, lowest) => [40n * lowest, price]);
  });

  test('preset band, W·(Pmax−P)/(Pmax−Pset), clamped', () => {
    holdsFor('clamp(weight * (60000 - price) / (60000 - 20000), 0, weight)', (price) => {
      const points = 40n * (6_000_000n - price);
      const bounded = points < 0n ? 0n : points > 40n * 4_000_000n ? 40n * 4_000_000n : points;
      return [bounded, 4_000_000n];
    });
  });

  test('absolute line, W·(1 − P/Z)', () => {
    holdsFor('weight * (1 - price / 100000)', (price) => [40n * (10_000_000n - price), 10_000_000n]);
  });

  test('n-fold line, W·(n·Pmin − P)/((n−1)·Pmin)', () => {
    holdsFor('weight * (3 * lowest(prices) - price) / (2 * lowest(prices))', (price, lowest) => [
      40n * (3n * lowest - price),
      2n * lowest,
    ]);
  });

  test('ratio to largest, W·v/vmax', () => {
    holdsFor('weight * price / highest(prices)', (price, _, highest) => [40n * price, highest]);
  });

  test('logarithmic, W·(1 − log(P/Pmin)/log A): zero at A times the lowest, negative beyond it, half at the root', () => {
    const guide = byPrice('weight * (1 - log(price / lowest(prices), 4, 12))', {}, { round: { places: 2 } });
    const { rows } = unwrap(rank({ guide, tenderers: priced('100', '200', '400', '800'), prices: 'open' }));
    expect(rows.map(({ total }) => toFraction(total))).toEqual(['40', '20', '0', '-20']);
  });

  test('ratio to largest over a quality score', () => {
    const scale = {
      id: 's',
      grades: ['10', '20', '40'].map((points) => ({ id: `g${points}`, title: points, text: 'x' })),
    };
    const criterion = {
      id: 'q',
      title: 'Q',
      kind: 'quality',
      weight: 60,
      scale: 's',
      combine: 'consensus',
      points: { g10: 10, g20: 20, g40: 40 },
      formula: 'weight * score / highest(scores)',
    };
    const guide = awarding({
      scales: [scale],
      criteria: [criterion],
      maximum: 60,
      ties: [{ by: 'lots', drawnBy: 'staff' }],
    });
    const field = [graded('a', '1', { q: 'g10' }), graded('b', '1', { q: 'g20' })];
    const { rows } = unwrap(rank({ guide, tenderers: field, prices: 'open' }));
    expect(rows.map(({ tenderer, total }) => `${tenderer} ${toFraction(total)}`)).toEqual(['b 60', 'a 30']);
  });

  test('award on value, lowest P − Σ e, with a malus', () => {
    const guide = euros({ plus: '5000', zero: '0', minus: '-2500' }, 'price - sum(points)');
    const field = [
      graded('a', '50000', { q: 'plus' }),
      graded('b', '46000', { q: 'zero' }),
      graded('c', '43000', { q: 'minus' }),
    ];
    expect(ranked(guide, field)).toEqual(['a 45000', 'c 45500', 'b 46000']);
  });

  test('money per point, P − c·Σ q, with a minimum per criterion and in total', () => {
    const guide = euros({ plus: '8', zero: '5', minus: '2' }, 'price - 1000 * sum(points)', [
      { id: 'each', title: 'Each', measure: 'min(quality)', minimum: 5 },
      { id: 'all', title: 'All', measure: 'sum(quality)', minimum: 6 },
    ]);
    const field = [
      graded('a', '50000', { q: 'plus' }),
      graded('b', '46000', { q: 'zero' }),
      graded('c', '40000', { q: 'minus' }),
    ];
    const { rows } = unwrap(rank({ guide, tenderers: field, prices: 'open' }));
    expect(
      rows.map(({ tenderer, rank: place, failed }) => [tenderer, place, failed.map(({ threshold }) => threshold)]),
    ).toEqual([
      ['a', 1, []],
      ['b', null, ['all']],
      ['c', null, ['each', 'all']],
    ]);
  });

  test('stepped discount, P − g(Σ q), every band reached', () => {
    const guide = euros({ plus: '8', zero: '5', minus: '2' }, 'price - table(sum(points), 0: 0, 4: 1000, 8: 5000)');
    const field = [
      graded('a', '50000', { q: 'plus' }),
      graded('b', '50000', { q: 'zero' }),
      graded('c', '50000', { q: 'minus' }),
    ];
    expect(ranked(guide, field)).toEqual(['a 45000', 'b 49000', 'c 50000']);
  });

  test('percentage step, P·(1 − d(level))', () => {
    const guide = euros({ plus: '3', zero: '1', minus: '0' }, 'price * (1 - table(points[q], 0: 0, 1: 1%, 3: 4%))');
    const field = [graded('a', '30000', { q: 'plus' }), graded('b', '29000', { q: 'minus' })];
    expect(ranked(guide, field)).toEqual(['a 28800', 'b 29000']);
  });

  test('value for money, Q/P·X', () => {
    const guide = euros({ plus: '60', zero: '40', minus: '0' }, 'sum(quality) / price * 1000', [], 'highest');
    const field = [graded('a', '50000', { q: 'plus' }), graded('b', '32000', { q: 'zero' })];
    expect(ranked(guide, field)).toEqual(['b 5/4', 'a 6/5']);
  });

  test('superformula, (P₀ + Pwish)/(Q₀ + Qwish): no tender influences another', () => {
    const guide = euros({ plus: '60', zero: '40', minus: '0' }, '(price + 10000) / (50 + sum(quality))');
    const all = [
      graded('a', '50000', { q: 'plus' }),
      graded('b', '44000', { q: 'zero' }),
      graded('c', '30000', { q: 'minus' }),
    ];
    const alone = all.map((tenderer) => ranked(guide, [tenderer])[0]);
    expect(new Set(ranked(guide, all))).toEqual(new Set(alone));
  });

  test('additive checklist: the sum of what is true', () => {
    const grades = [
      { id: 'yes', title: 'Yes', text: 'x', percent: 100 },
      { id: 'no', title: 'No', text: 'x', percent: 0 },
    ];
    const criteria = [4, 2, 2, 2].map((weight, place) => ({
      id: `c${place}`,
      title: 'C',
      kind: 'quality',
      weight,
      scale: 's',
      combine: 'consensus',
    }));
    const guide = awarding({
      scales: [{ id: 's', grades }],
      criteria,
      maximum: 10,
      ties: [{ by: 'lots', drawnBy: 'staff' }],
    });
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (answers) => {
        const given = Object.fromEntries(answers.map((yes, place) => [`c${place}`, yes ? 'yes' : 'no']));
        const expected = (answers[0] === true ? 4 : 0) + 2 * answers.slice(1).filter(Boolean).length;
        expect(ranked(guide, [graded('a', '1', given)])).toEqual([`a ${expected}`]);
      }),
      { seed: 1 },
    );
  });

  test('ALM-15: evaluators, mean with declared rounding', () => {
    const grades = Array.from({ length: 20 }, (_, points) => ({ id: `g${points}`, title: `${points}`, text: 'x' }));
    const listed = Object.fromEntries(grades.map(({ id }, points) => [id, points]));
    const criterion = {
      id: 'q',
      title: 'Q',
      kind: 'quality',
      weight: 20,
      scale: 's',
      points: listed,
      combine: 'mean',
      round: { places: 2 },
    };
    const { award } = awarding({ scales: [{ id: 's', grades }], criteria: [criterion], maximum: 20 });
    const [only] = award.criteria;
    if (only === undefined) throw new Error('one criterion');
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 19 }), { minLength: 1, maxLength: 7 }), (points) => {
        const result = unwrap(
          scoreCriterion(
            award,
            only,
            points.map((each, place) => ({ evaluator: `e${place}`, grade: `g${each}` })),
          ),
        );
        const total = points.reduce((sum, each) => sum + each, 0);
        expect(BigInt(toDecimal(result.points, 2).replace('.', ''))).toBe(
          hundredths(BigInt(total), BigInt(points.length)),
        );
      }),
      { seed: 1 },
    );
  });

  test('ROC-34: evaluators, consensus; without it there is no score', () => {
    const criterion = {
      id: 'q',
      title: 'Q',
      kind: 'quality',
      weight: 20,
      scale: 'oordeel',
      combine: 'consensus',
      points: { uitstekend: 20, goed: 12, matig: 5, slecht: 0 },
    };
    const { award } = awarding({ criteria: [criterion], maximum: 20 });
    const [only] = award.criteria;
    if (only === undefined) throw new Error('one criterion');
    const score = (...grades: readonly string[]): ReturnType<typeof scoreCriterion> =>
      scoreCriterion(
        award,
        only,
        grades.map((grade, place) => ({ evaluator: `e${place}`, grade })),
      );
    expect(toFraction(unwrap(score('goed', 'goed')).points)).toBe('12');
    expect(score('goed', 'matig')).toMatchObject({
      ok: false,
      error: { code: 'no-consensus', params: { criterion: 'q' } },
    });
    expect(score()).toMatchObject({ ok: false, error: { code: 'score-missing' } });
    expect(score('prima')).toMatchObject({ ok: false, error: { code: 'grade-unknown' } });
  });

  test('tie band: totals closer than a percentage count as equal, measured from the best of the group', () => {
    const guide = byPrice('lowest(prices) / price * weight', { equal: 'best - total < 2% * best' }, { weight: 100 });
    const ranking = unwrap(rank({ guide, tenderers: priced('100', '101', '102', '103', '104'), prices: 'open' }));
    expect(ranking.undecided.map(({ tied }) => tied)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
    expect(order(ranking)).toEqual(['1 a', '1 b', '1 c', '4 d', '4 e']);
  });

  test('ALM-26: abnormally low is a signal, from four tenders on', () => {
    const guide = byPrice('lowest(prices) / price * weight', {
      abnormallyLow: 'count(prices) >= 4 and price <= 85% * mean(prices)',
    });
    const suspects = (...prices: readonly string[]): readonly string[] =>
      unwrap(lowPriceSignals({ guide, tenderers: priced(...prices), prices: 'open' })).flatMap(
        ({ tenderer, suspect }) => (suspect ? [tenderer] : []),
      );
    expect(suspects('70', '100', '110')).toEqual([]);
    expect(suspects('70', '100', '110', '105')).toEqual(['a']);
    expect(suspects('81', '100', '100', '100')).toEqual([]);
    expect(unwrap(lowPriceSignals({ guide, tenderers: priced('1', '9', '9', '9'), prices: 'closed' }))).toEqual([]);
  });
});

describe('what a formula does at the edge is named', () => {
  test('a price of nothing is a refusal that says whose', () => {
    const guide = byPrice('lowest(prices) / price * weight');
    expect(rank({ guide, tenderers: priced('100', '0'), prices: 'open' })).toEqual({
      ok: false,
      error: { code: 'division-by-zero', params: { column: 16, tenderer: 'b', criterion: 'price' } },
    });
  });

  test('a guide can state what holds instead', () => {
    const guide = byPrice('if(price = 0, 0, lowest(prices) / price * weight)');
    expect(order(unwrap(rank({ guide, tenderers: priced('100', '0'), prices: 'open' })))).toEqual(['1 a', '1 b']);
  });
});

/** One graded criterion whose points are euros or weights, under a total of its own. */
function euros(
  points: Readonly<Record<string, string>>,
  total: string,
  thresholds: readonly unknown[] = [],
  best = 'lowest',
): Guide {
  const scale = { id: 's', grades: Object.keys(points).map((id) => ({ id, title: id, text: 'x' })) };
  const criterion = { id: 'q', title: 'Q', kind: 'quality', weight: 60, scale: 's', combine: 'consensus', points };
  return awarding({
    scales: [scale],
    criteria: [criterion],
    maximum: 60,
    best,
    total,
    thresholds,
    ties: [{ by: 'lots', drawnBy: 'staff' }],
  });
}

function ranked(guide: Guide, field: readonly ScoredTenderer[]): readonly string[] {
  return unwrap(rank({ guide, tenderers: field, prices: 'open' })).rows.map(
    ({ tenderer, total }) => `${tenderer} ${toFraction(total)}`,
  );
}
