import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, equals, max, mean, min, mul, type Rational, rational, zero } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Guide } from '../guide/schema/guide.ts';
import { lowPriceSignals } from './abnormally-low.ts';
import { rank } from './rank.ts';
import { awarding, byPrice } from './testing/guides.ts';
import type { ScoredTenderer } from './types.ts';

/** Laws that hold of a whole family of formulas, whatever the prices and grades; the worked figures stand in `formulas.test.ts`. */

const seeded = { seed: 1, numRuns: 60 };
const fields = fc.uniqueArray(fc.integer({ min: 100, max: 9_999_999 }), { minLength: 2, maxLength: 7 });
const weight = rational(40);

function tendering(prices: readonly number[], factor = 1): readonly ScoredTenderer[] {
  return prices.map((price, place) => ({ id: `t${place}`, price: rational(price * factor, 100), scores: {} }));
}

/** Price points in the order of the prices given. */
function pointsOf(guide: Guide, tenderers: readonly ScoredTenderer[]): readonly Rational[] {
  const { rows } = unwrap(rank({ guide, tenderers, prices: 'open' }));
  return tenderers.map(({ id }) => rows.find(({ tenderer }) => tenderer === id)?.criteria['price']?.points ?? zero);
}

interface Family {
  readonly name: string;
  readonly formula: string;
  /** Never below zero. */
  readonly bounded: boolean;
  /** The lowest price gets everything. */
  readonly bestGetsAll: boolean;
  /** Twice as dear for everybody changes nothing. */
  readonly scaleFree: boolean;
  /** No tender changes the points of another. */
  readonly independent: boolean;
}

const families: readonly Family[] = [
  {
    name: 'ratio to lowest',
    formula: 'lowest(prices) / price * weight',
    bounded: true,
    bestGetsAll: true,
    scaleFree: true,
    independent: false,
  },
  {
    name: 'preset band',
    formula: 'clamp(weight * (90000 - price) / (90000 - 1000), 0, weight)',
    bounded: true,
    bestGetsAll: false,
    scaleFree: false,
    independent: true,
  },
  {
    name: 'logarithmic',
    formula: 'weight * (1 - log(price / lowest(prices), 4, 6))',
    bounded: false,
    bestGetsAll: true,
    scaleFree: true,
    independent: false,
  },
  {
    name: 'absolute line',
    formula: 'weight * (1 - price / 150000)',
    bounded: true,
    bestGetsAll: false,
    scaleFree: false,
    independent: true,
  },
  {
    name: 'n-fold line',
    formula: 'weight * (3 * lowest(prices) - price) / ((3 - 1) * lowest(prices))',
    bounded: false,
    bestGetsAll: true,
    scaleFree: true,
    independent: false,
  },
];

describe.each(families)('$name', ({ formula, bounded, bestGetsAll, scaleFree, independent }) => {
  const guide = byPrice(formula);

  test('never gives more than the weight, nor more for a higher price', () => {
    fc.assert(
      fc.property(fields, (prices) => {
        const rising = prices.toSorted((a, b) => a - b);
        const points = pointsOf(guide, tendering(rising));
        for (const [place, own] of points.entries()) {
          expect(compare(own, weight)).toBeLessThanOrEqual(0);
          expect(compare(points[place + 1] ?? own, own)).toBeLessThanOrEqual(0);
        }
        if (bounded) expect(compare(min(zero, ...points), zero)).toBe(0);
        if (bestGetsAll) expect(equals(points[0] ?? zero, weight)).toBe(true);
      }),
      seeded,
    );
  });

  test('looks at proportions alone, or else scale counts', () => {
    fc.assert(
      fc.property(fields, fc.integer({ min: 2, max: 9 }), (prices, factor) => {
        const [once, more] = [pointsOf(guide, tendering(prices)), pointsOf(guide, tendering(prices, factor))];
        const same = once.every((points, place) => equals(points, more[place] ?? zero));
        const clamped = once.every((points) => equals(points, zero) || equals(points, weight));
        if (!clamped || scaleFree) expect(same).toBe(scaleFree);
      }),
      seeded,
    );
  });

  test('is the same whoever else tenders, or depends on the lowest price alone', () => {
    fc.assert(
      fc.property(fields, (prices) => {
        const all = tendering(prices.toSorted((a, b) => a - b));
        const rest = independent ? all.slice(1) : all.slice(0, -1);
        const before = independent ? pointsOf(guide, all).slice(1) : pointsOf(guide, all).slice(0, -1);
        expect(pointsOf(guide, rest)).toEqual(before);
      }),
      seeded,
    );
  });
});

const levels = ['0', '10', '20', '30', '40', '50'];

/** One criterion with six levels, and a total that turns price and level into one figure. */
function valued(total: string, best: 'highest' | 'lowest' = 'lowest'): Guide {
  const criterion = {
    id: 'q',
    title: 'Q',
    kind: 'quality',
    weight: 50,
    scale: 's',
    combine: 'consensus',
    points: Object.fromEntries(levels.map((level) => [`g${level}`, level])),
  };
  return awarding({
    scales: [{ id: 's', grades: levels.map((level) => ({ id: `g${level}`, title: level, text: 'x' })) }],
    criteria: [criterion],
    total,
    best,
    maximum: 50,
    ties: [{ by: 'lots', drawnBy: 'staff' }],
  });
}

const offers = fc.array(fc.record({ price: fc.integer({ min: 1000, max: 99_999 }), level: fc.nat(5) }), {
  minLength: 2,
  maxLength: 6,
});
type Offer = { readonly price: number; readonly level: number };

function ranksOf(guide: Guide, given: readonly Offer[]): readonly number[] {
  const tenderers = given.map(({ price, level }, place) => ({
    id: `t${place}`,
    price: rational(price),
    scores: { q: [{ evaluator: 'e1', grade: `g${levels[level] ?? '0'}` }] },
  }));
  const { rows } = unwrap(rank({ guide, tenderers, prices: 'open' }));
  return tenderers.map(({ id }) => rows.find(({ tenderer }) => tenderer === id)?.rank ?? 0);
}

const totals = [
  { name: 'award on value', guide: valued('price - 100 * sum(points)'), shift: true, scale: false },
  { name: 'money per point', guide: valued('price - 1000 * sum(quality)'), shift: true, scale: false },
  {
    name: 'stepped discount',
    guide: valued('price - table(sum(quality), 0: 0, 20: 1000, 40: 5000)'),
    shift: true,
    scale: false,
  },
  {
    name: 'percentage step',
    guide: valued('price * (1 - table(sum(quality), 0: 0, 20: 2%, 40: 5%))'),
    shift: false,
    scale: true,
  },
  { name: 'value for money', guide: valued('sum(quality) / price * 1000', 'highest'), shift: false, scale: true },
  { name: 'superformula', guide: valued('(price + 10000) / (sum(quality) + 50)'), shift: false, scale: false },
] as const;

describe.each(totals)('$name', ({ guide, shift, scale }) => {
  test('a lower price or a better grade never loses a place', () => {
    fc.assert(
      fc.property(offers, fc.nat(900), (given, less) => {
        const [own, ...others] = given;
        if (own === undefined) return;
        const [place = 0] = ranksOf(guide, given);
        expect(ranksOf(guide, [{ ...own, price: own.price - less }, ...others])[0]).toBeLessThanOrEqual(place);
        expect(ranksOf(guide, [{ ...own, level: Math.min(5, own.level + 1) }, ...others])[0]).toBeLessThanOrEqual(
          place,
        );
      }),
      seeded,
    );
  });

  test('nobody overtakes another because a third one leaves', () => {
    fc.assert(
      fc.property(offers, (given) => {
        const before = ranksOf(guide, given).slice(0, -1);
        const after = ranksOf(guide, given.slice(0, -1));
        for (const [place, own] of before.entries()) {
          for (const [other, rival] of before.entries()) {
            if (own < rival) expect(after[place] ?? 0).toBeLessThan(after[other] ?? 0);
          }
        }
      }),
      seeded,
    );
  });

  test('the same sum, or the same factor, on every price changes no place where the formula says so', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 5000 }), (given, more) => {
        const moved = given.map((offer) => ({ ...offer, price: offer.price + more }));
        const grown = given.map((offer) => ({ ...offer, price: offer.price * 3 }));
        if (shift) expect(ranksOf(guide, moved)).toEqual(ranksOf(guide, given));
        if (scale) expect(ranksOf(guide, grown)).toEqual(ranksOf(guide, given));
      }),
      seeded,
    );
  });
});

test('ratio to largest: the best score gets the weight, nobody more, and twice the score is twice the points', () => {
  const base = valued('sum(points)', 'highest');
  const [criterion] = base.award.criteria;
  const guide = awarding({ ...base.award, criteria: [{ ...criterion, formula: 'weight * score / highest(scores)' }] });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }), (given) => {
      const tenderers = given.map((level, place) => ({
        id: `t${place}`,
        price: rational(1),
        scores: { q: [{ evaluator: 'e1', grade: `g${levels[level] ?? '0'}` }] },
      }));
      const { rows } = unwrap(rank({ guide, tenderers, prices: 'open' }));
      const best = Math.max(...given);
      for (const [place, level] of given.entries()) {
        const points = rows.find(({ tenderer }) => tenderer === `t${place}`)?.criteria['q']?.points ?? zero;
        expect(equals(mul(points, rational(best)), mul(rational(50), rational(level)))).toBe(true);
      }
    }),
    seeded,
  );
});

test('evaluators: a mean lies between the lowest and the highest, in whatever order they speak', () => {
  const base = valued('sum(points)', 'highest');
  const [criterion] = base.award.criteria;
  const guide = awarding({ ...base.award, criteria: [{ ...criterion, combine: 'mean' }] });
  const score = (given: readonly number[]): Rational => {
    const scores = given.map((level, place) => ({ evaluator: `e${place}`, grade: `g${levels[level] ?? '0'}` }));
    const tenderers = [{ id: 'a', price: rational(1), scores: { q: scores } }];
    return unwrap(rank({ guide, tenderers, prices: 'open' })).rows[0]?.criteria['q']?.points ?? zero;
  };
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 7 }), (given) => {
      const [first = zero, ...rest] = given.map((level) => rational(10 * level));
      const points = score(given);
      expect(compare(points, min(first, ...rest))).toBeGreaterThanOrEqual(0);
      expect(compare(points, max(first, ...rest))).toBeLessThanOrEqual(0);
      expect(equals(points, score(given.toReversed()))).toBe(true);
    }),
    seeded,
  );
});

test('tie band: a wider band parts nobody whom a narrower one held together at the top', () => {
  const banded = (percent: number): Guide =>
    byPrice('lowest(prices) / price * weight', { equal: `best - total < ${percent}% * best` });
  const top = (guide: Guide, prices: readonly number[]): readonly string[] =>
    unwrap(rank({ guide, tenderers: tendering(prices), prices: 'open' })).rows.flatMap(({ tenderer, rank: place }) =>
      place === 1 ? [tenderer] : [],
    );
  fc.assert(
    fc.property(fields, fc.integer({ min: 1, max: 10 }), fc.nat(20), (prices, percent, more) => {
      expect(top(banded(percent + more), prices)).toEqual(expect.arrayContaining([...top(banded(percent), prices)]));
    }),
    seeded,
  );
});

test('abnormally low: proportions decide, and a price at the mean or above it is never suspect', () => {
  const guide = byPrice('lowest(prices) / price * weight', {
    abnormallyLow: 'count(prices) >= 4 and price <= 85% * mean(prices)',
  });
  const suspects = (tenderers: readonly ScoredTenderer[]): readonly string[] =>
    unwrap(lowPriceSignals({ guide, tenderers, prices: 'open' })).flatMap(({ tenderer, suspect }) =>
      suspect ? [tenderer] : [],
    );
  fc.assert(
    fc.property(fields, (prices) => {
      const found = suspects(tendering(prices));
      expect(suspects(tendering(prices, 7))).toEqual(found);
      const middle = mean(prices.map((price) => rational(price)));
      for (const id of found) {
        expect(compare(rational(prices[Number(id.slice(1))] ?? 0), middle)).toBe(-1);
        expect(prices.length).toBeGreaterThanOrEqual(4);
      }
    }),
    seeded,
  );
});
