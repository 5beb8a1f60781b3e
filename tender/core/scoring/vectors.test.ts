import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compare, rational, toDecimal, toFraction } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Guide } from '../guide/schema/guide.ts';
import { compareRankings, withoutTenderers } from './compare.ts';
import { scoreCriterion } from './criterion.ts';
import { evaluate } from './formula/evaluate.ts';
import { compileFormula } from './formula/formula.ts';
import { rank } from './rank.ts';
import { combinations, fourCriteria, qualityAndPrice } from './testing/award-rules.ts';
import { almelo, awarding, byPrice, decimal, graded, priced, vector } from './testing/guides.ts';
import type { Ranking, ScoredTenderer } from './types.ts';

function ranked(guide: Guide, tenderers: readonly ScoredTenderer[]): Ranking {
  return unwrap(rank({ guide, tenderers, prices: 'open' }));
}

function pointsOn(ranking: Ranking, criterion: string, places: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ranking.rows.map(({ tenderer, criteria }) => [
      tenderer,
      toDecimal(criteria[criterion]?.points ?? decimal('0'), places),
    ]),
  );
}

const texts = z.record(z.string(), z.string());
const number = z.union([z.string(), z.number()]).transform(String);

describe('worked cases of the source documents', () => {
  test('ALM-13, ROC-36, V01: 22.709,94 and 19.715,88 and 29.185,40 give 30,39 and 35,00 and 23,64', () => {
    const { inputs, expected } = vector(
      'V01',
      z.object({ A: z.string(), B: z.string(), C: z.string(), W: z.number() }),
      z.object({ unweighted: texts, weighted: texts }),
    );
    const tenderers = priced(inputs.A, inputs.B, inputs.C).map((tenderer, place) => ({
      ...tenderer,
      id: 'ABC'[place] ?? '',
    }));
    const weighted = byPrice('lowest(prices) / price * weight', {}, { weight: inputs.W, round: { places: 2 } });
    expect(pointsOn(ranked(weighted, tenderers), 'price', 2)).toEqual(expected.weighted);
    const unweighted = byPrice('lowest(prices) / price * 100', {}, { weight: 100, round: { places: 2 } });
    expect(pointsOn(ranked(unweighted, tenderers), 'price', 2)).toEqual(expected.unweighted);
  });

  test('V02: rounding once and rounding twice differ, and a guide can state either', () => {
    const { inputs, expected } = vector(
      'V02',
      z.object({ Pmin: z.string(), P: z.string(), W: z.number() }),
      z.object({ unweighted: z.string(), round_once: z.string(), round_unweighted_first: z.string() }),
    );
    const tenderers = priced(inputs.Pmin, inputs.P);
    const of = (formula: string): string | undefined =>
      pointsOn(ranked(byPrice(formula, {}, { weight: inputs.W, round: { places: 2 } }), tenderers), 'price', 2)['b'];
    expect(of('lowest(prices) / price * weight')).toBe(expected.round_once);
    expect(of('round(lowest(prices) / price * 100, 2) * weight / 100')).toBe(expected.round_unweighted_first);
  });

  test('ROC-35, V03: of all grades on four criteria, 32,175 is the highest total under the threshold of 32,5 and 32,5 itself is reached', () => {
    const { inputs, expected } = vector(
      'V03',
      z.object({ weights: z.array(z.string()), scale: z.array(z.string()) }),
      z.object({ highest_failing_total: z.string(), lowest_passing_total: z.string() }),
    );
    const guide = fourCriteria(inputs.weights, inputs.scale);
    const totals = combinations(inputs.scale.length, 4).map((choice, place) => {
      const grades = Object.fromEntries(choice.map((grade, criterion) => [`c${criterion}`, `g${grade}`]));
      return graded(`t${place}`, '100', grades);
    });
    const { rows } = ranked(guide, totals);
    const failing = rows.filter(({ eligible }) => !eligible).map(({ qualityTotal }) => qualityTotal);
    const passing = rows.filter(({ eligible }) => eligible).map(({ qualityTotal }) => qualityTotal);
    expect(toDecimal(failing.toSorted(compare).at(-1) ?? decimal('0'), 4)).toBe(expected.highest_failing_total);
    expect(toDecimal(passing.toSorted(compare)[0] ?? decimal('0'), 2)).toBe(expected.lowest_passing_total);
    expect(
      rows
        .filter(({ eligible }) => !eligible)
        .every(({ rank: place, criteria }) => place === null && criteria['price']?.trace.kind === 'not-assessed'),
    ).toBe(true);
  });

  test('ALM-18, ROC-42, V04: when the first drops out, keeping and recomputing award to different tenderers', () => {
    const { inputs, expected } = vector(
      'V04',
      z.record(z.string(), z.object({ Q: z.string(), P: z.number() })),
      z.object({
        totals: texts,
        after_A_out_freeze: z.string(),
        after_A_out_recompute: z.object({ winner: z.string(), B: z.string(), C: z.string() }),
      }),
    );
    for (const afterExclusion of ['keep', 'recompute'] as const) {
      const guide = qualityAndPrice(
        Object.values(inputs).map(({ Q }) => Q),
        afterExclusion,
      );
      const tenderers = Object.entries(inputs).map(([id, { Q, P }]) =>
        graded(id, String(P), { quality: `g${Q.replace('.', '-')}` }),
      );
      const input = { guide, tenderers, prices: 'open' as const };
      const before = unwrap(rank(input));
      for (const row of before.rows) expect(compare(row.total, decimal(expected.totals[row.tenderer] ?? ''))).toBe(0);
      const after = unwrap(rank(withoutTenderers(input, before, ['A'])));
      const winner = afterExclusion === 'keep' ? expected.after_A_out_freeze : expected.after_A_out_recompute.winner;
      expect(after.rows[0]?.tenderer).toBe(winner);
      expect(compareRankings(before, after).reversed).toBe(afterExclusion === 'recompute');
    }
  });

  test('ALM-15, V06: 20, 12 and 12 give 14.67', () => {
    const { inputs, expected } = vector(
      'V06',
      z.object({ scores: z.array(z.number()) }),
      z.object({ mean: z.string() }),
    );
    const grade = { 20: 'uitstekend', 12: 'goed' } as const;
    const { award } = almelo();
    const criterion = award.criteria.find(({ id }) => id === 'vraag-1');
    if (criterion === undefined) throw new Error('the example has question 1');
    const scores = inputs.scores.map((score, place) => ({
      evaluator: `e${place}`,
      grade: score === 20 ? grade[20] : grade[12],
    }));
    const result = unwrap(scoreCriterion(award, criterion, scores));
    expect(toDecimal(result.points, 2)).toBe(expected.mean);
    expect(toFraction(result.unrounded)).toBe('44/3');
  });

  test('ALM-17, V07: two totals of 80 tie on a presentation without points, so a notary draws lots', () => {
    const { inputs } = vector(
      'V07',
      z.record(z.string(), z.object({ total: z.string(), presentation: z.null() })),
      z.object({ winner: z.literal('lottery by notary') }),
    );
    const tenderers = Object.keys(inputs).map((id) =>
      graded(id, '1000', { 'vraag-1': 'uitstekend', 'vraag-2': 'goed' }),
    );
    const { rows, undecided } = ranked(almelo(), tenderers);
    expect(rows.map(({ total }) => toDecimal(total, 2))).toEqual(['85.00', '85.00']);
    expect(undecided).toEqual([{ tied: Object.keys(inputs), needs: 'lots', drawnBy: 'notary' }]);
    expect(rows[0]?.ties.map(({ rule, decided }) => [rule.by, decided])).toEqual([
      ['criterion', false],
      ['lots', false],
    ]);
  });

  test('V08: percentages rounded to whole points, where 75 % and 60 % of three points become the same', () => {
    const { inputs, expected } = vector(
      'V08',
      z.object({ max: z.array(z.number()), pct: z.array(z.number()) }),
      z.record(z.string(), z.record(z.string(), z.number())),
    );
    for (const weight of inputs.max) {
      const grades = inputs.pct.map((percent) => ({ id: `p${percent}`, title: `${percent} %`, text: 'x', percent }));
      const criterion = {
        id: 'c',
        title: 'C',
        kind: 'quality',
        weight,
        scale: 's',
        combine: 'consensus',
        round: { places: 0 },
      };
      const { award } = awarding({ scales: [{ id: 's', grades }], criteria: [criterion], maximum: weight });
      const [only] = award.criteria;
      if (only === undefined) throw new Error('one criterion');
      for (const percent of inputs.pct) {
        const result = unwrap(scoreCriterion(award, only, [{ evaluator: 'e', grade: `p${percent}` }]));
        expect(toFraction(result.points)).toBe(String(expected[weight]?.[percent]));
      }
    }
  });

  test('V09: points for a distance, each band reached', () => {
    const { inputs, expected } = vector(
      'V09',
      z.object({ km: z.array(number) }),
      z.object({ pts: z.array(z.number()) }),
    );
    const formula = unwrap(
      compileFormula(
        'table(price, 0: 10, 10: 8, 25: 6, 50: 4, 100: 0)',
        { names: { price: 'number' }, keys: {} },
        'number',
      ),
    );
    expect(inputs.km.map((km) => toFraction(unwrap(evaluate(formula, { price: decimal(km) }))))).toEqual(
      expected.pts.map(String),
    );
  });

  test('V10: a weighted mean of three years that is just above nothing passes', () => {
    const { inputs, expected } = vector(
      'V10',
      z.object({ pct: z.array(z.number()) }),
      z.object({ weighted_sum: z.number(), weighted_mean: z.string() }),
    );
    const values = inputs.pct.map((percent) => rational(percent));
    const list = { over: 'criteria', keys: ['y1', 'y2', 'y3'], values } as const;
    const formula = unwrap(
      compileFormula(
        '(points[y1] + 2 * points[y2] + 3 * points[y3]) / 6',
        { names: { points: 'criteria' }, keys: { criteria: ['y1', 'y2', 'y3'] } },
        'number',
      ),
    );
    const result = unwrap(evaluate(formula, { points: list }));
    expect(toDecimal(result, 4)).toBe(expected.weighted_mean);
    expect(toFraction(result)).toBe(`${expected.weighted_sum}/6`);
  });

  test('V29: award on value, a wish of 2.500 scored at 60 % takes 1.500 off the price', () => {
    const { inputs, expected } = vector(
      'V29',
      z.object({ P: number, wish_value: z.number(), score: z.string() }),
      z.object({ fictitious: number }),
    );
    const scale = {
      id: 's',
      grades: [
        { id: 'none', title: 'None', text: 'x', percent: 0 },
        { id: 'some', title: 'Some', text: 'x', percent: Number.parseInt(inputs.score, 10) },
      ],
    };
    const wish = {
      id: 'wish',
      title: 'Wish',
      kind: 'quality',
      weight: inputs.wish_value,
      scale: 's',
      combine: 'consensus',
    };
    const guide = awarding({
      criteria: [wish],
      scales: [scale],
      maximum: 0,
      best: 'lowest',
      total: 'price - sum(points)',
      ties: [{ by: 'lots', drawnBy: 'staff' }],
    });
    const { rows } = ranked(guide, [graded('a', inputs.P, { wish: 'some' }), graded('b', '78600', { wish: 'none' })]);
    expect(rows.map(({ tenderer, total }) => [tenderer, toFraction(total)])).toEqual([
      ['a', expected.fictitious],
      ['b', '78600'],
    ]);
  });

  test('V31: a price twice the lowest gets half of the points', () => {
    const { inputs, expected } = vector(
      'V31',
      z.object({ P: number, Pbest: number, WP: z.number() }),
      z.object({ points: z.string() }),
    );
    const guide = byPrice('lowest(prices) / price * weight', {}, { weight: inputs.WP });
    expect(pointsOn(ranked(guide, priced(inputs.Pbest, inputs.P)), 'price', 2)['b']).toBe(expected.points);
  });

  test('V32: a preset band gives more than its weight and less than nothing outside its limits, unless clamped', () => {
    const { inputs, expected } = vector(
      'V32',
      z.object({ P: z.array(number) }),
      z.object({ raw: z.array(z.string()) }),
    );
    const band = 'weight * (120000 - price) / (120000 - 80000)';
    const of = (formula: string): readonly string[] =>
      inputs.P.map((price) => toFraction(ranked(byPrice(formula), priced(price)).rows[0]?.total ?? decimal('0')));
    expect(of(band)).toEqual(expected.raw);
    expect(of(`clamp(${band}, 0, weight)`)).toEqual(['40', '20', '0', '0', '40']);
  });

  test('V33: a logarithm with declared precision', () => {
    const { inputs, expected } = vector(
      'V33',
      z.object({ P: z.array(number) }),
      z.object({ score: z.array(z.string()) }),
    );
    const guide = byPrice(
      'weight - 50 * log(price / lowest(prices), 2, 12)',
      {},
      { weight: 100, round: { places: 1 } },
    );
    const { rows } = ranked(guide, priced(...inputs.P));
    expect(rows.map(({ total }) => toDecimal(total, 1).replace(/\.0$/, ''))).toEqual(expected.score);
  });

  test('ALM-18, V34: without the cheapest tender the distance between the others grows from 5 to 10', () => {
    const { inputs, expected } = vector(
      'V34',
      z.object({ P: z.record(z.string(), number) }),
      z.object({ with_A: z.array(z.string()), without_A: texts }),
    );
    const tenderers = Object.entries(inputs.P).map(([id, price]) => ({ id, price: decimal(price), scores: {} }));
    const input = {
      guide: byPrice('lowest(prices) / price * weight', {}, { weight: 50 }),
      tenderers,
      prices: 'open' as const,
    };
    const before = unwrap(rank(input));
    expect(before.rows.map(({ total }) => toFraction(total))).toEqual(expected.with_A);
    const after = unwrap(rank(withoutTenderers(input, before, ['A'])));
    expect(pointsOn(after, 'price', 0)).toEqual(expected.without_A);
  });

  test('V35: a certificate level lowers the price by a percentage', () => {
    const side = z.object({ P: number, level: z.number() });
    const { inputs, expected } = vector(
      'V35',
      z.object({ A: side, B: side }),
      z.object({ A: number, B: number, winner: z.string() }),
    );
    const grades = ['0', '0.01', '0.02', '0.04', '0.07', '0.10'];
    const scale = {
      id: 'ladder',
      grades: grades.map((_, level) => ({ id: `level-${level}`, title: `Level ${level}`, text: 'x' })),
    };
    const level = {
      id: 'level',
      title: 'Level',
      kind: 'quality',
      weight: '0.10',
      scale: 'ladder',
      combine: 'consensus',
      points: Object.fromEntries(grades.map((part, step) => [`level-${step}`, part])),
    };
    const guide = awarding({
      criteria: [level],
      scales: [scale],
      maximum: 0,
      best: 'lowest',
      total: 'price * (1 - points[level])',
      ties: [{ by: 'lots', drawnBy: 'staff' }],
    });
    const { rows } = ranked(guide, [
      graded('A', inputs.A.P, { level: `level-${inputs.A.level}` }),
      graded('B', inputs.B.P, { level: `level-${inputs.B.level}` }),
    ]);
    expect(rows[0]?.tenderer).toBe(expected.winner);
    expect(Object.fromEntries(rows.map(({ tenderer, total }) => [tenderer, toFraction(total)]))).toEqual({
      A: expected.A,
      B: expected.B,
    });
  });

  test('V38: the n-fold line, and the same with its bracket misplaced', () => {
    const { inputs, expected } = vector(
      'V38',
      z.object({ n: z.number(), best: number, P: number, max: z.number() }),
      z.object({ correct: z.number(), as_printed: z.number() }),
    );
    const of = (formula: string): string =>
      toFraction(ranked(byPrice(formula, {}, { weight: inputs.max }), priced(inputs.P)).rows[0]?.total ?? decimal('0'));
    expect(of(`weight * (${inputs.n} * lowest(prices) - price) / ((${inputs.n} - 1) * lowest(prices))`)).toBe(
      String(expected.correct),
    );
    expect(of(`(weight * ${inputs.n} * lowest(prices) - price) / ((${inputs.n} - 1) * lowest(prices))`)).toBe(
      String(expected.as_printed),
    );
  });
});
