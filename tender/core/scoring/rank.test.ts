import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, rational, toDecimal } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { underReading } from '../guide/readings.ts';
import { compareRankings, whatIfExcluded, withoutTenderers } from './compare.ts';
import { rank } from './rank.ts';
import { almelo, awarding, byPrice, decimal, graded, order, priced } from './testing/guides.ts';
import type { Draw, ScoredTenderer, ScoringInput } from './types.ts';

const three = [
  graded('noord', '312450.80', { 'vraag-1': 'goed', 'vraag-2': 'uitstekend' }),
  graded('oost', '298120.00', { 'vraag-1': 'goed', 'vraag-2': 'goed' }),
  graded('zuid', '287990.25', { 'vraag-1': 'matig', 'vraag-2': 'goed' }),
];

function input(tenderers: readonly ScoredTenderer[], more: Partial<ScoringInput> = {}): ScoringInput {
  return { guide: almelo(), tenderers, prices: 'open', ...more };
}

describe('a ranking by the guide of Almelo', () => {
  test('ALM-13: 40 for the price, 60 for quality, two decimals, added up', () => {
    const ranking = unwrap(rank(input(three)));
    expect(order(ranking)).toEqual(['1 noord', '2 oost', '3 zuid']);
    expect(ranking.rows.map(({ total }) => toDecimal(total, 2))).toEqual(['88.87', '75.64', '70.00']);
    expect(toDecimal(ranking.rows[0]?.criteria['prijs']?.points ?? decimal('0'), 2)).toBe('36.87');
    expect(ranking.undecided).toEqual([]);
  });

  test('ALM-14: every grade is worth the points of its question', () => {
    const worth = (question: string, grade: string): string => {
      const other = question === 'vraag-1' ? 'vraag-2' : 'vraag-1';
      const { rows } = unwrap(rank(input([graded('a', '1', { [question]: grade, [other]: 'slecht' })])));
      return toDecimal(rows[0]?.qualityTotal ?? decimal('-1'), 0);
    };
    const grades = ['uitstekend', 'goed', 'matig', 'slecht'];
    expect(grades.map((grade) => worth('vraag-1', grade))).toEqual(['20', '12', '5', '0']);
    expect(grades.map((grade) => worth('vraag-2', grade))).toEqual(['40', '25', '10', '0']);
  });

  test('ALM-12: while prices are closed tenderers stand in order of quality and no price is looked at', () => {
    const closed = three.map(({ id, scores }) => ({ id, scores }));
    const ranking = unwrap(rank(input(closed, { prices: 'closed' })));
    expect(order(ranking)).toEqual(['1 noord', '2 oost', '3 zuid']);
    expect(
      ranking.rows.every(
        ({ criteria, total, qualityTotal }) => criteria['prijs'] === undefined && compare(total, qualityTotal) === 0,
      ),
    ).toBe(true);
    const equal = unwrap(
      rank(
        input([...closed.slice(1), { ...closed[1], id: 'west', scores: closed[1]?.scores ?? {} }], {
          prices: 'closed',
        }),
      ),
    );
    expect(order(equal)).toEqual(['1 oost', '1 west', '3 zuid']);
    expect(equal.undecided).toEqual([]);
  });

  test('ALM-19: a verification meeting may lower points, and the ranking follows', () => {
    const lowered = three.map((tenderer) =>
      tenderer.id === 'noord'
        ? {
            ...tenderer,
            adjustments: [{ criterion: 'vraag-2', points: rational(-15), reason: 'toelichting wijkt af' }],
          }
        : tenderer,
    );
    const ranking = unwrap(rank(input(lowered)));
    expect(order(ranking)).toEqual(['1 oost', '2 noord', '3 zuid']);
    const tooMuch = [graded('a', '1', { 'vraag-1': 'matig', 'vraag-2': 'slecht' })].map((tenderer) => ({
      ...tenderer,
      adjustments: [{ criterion: 'vraag-1', points: rational(-6), reason: 'x' }],
    }));
    expect(rank(input(tooMuch))).toMatchObject({
      error: { code: 'adjustment-out-of-range', params: { tenderer: 'a', criterion: 'vraag-1' } },
    });
    const nowhere = three.map((tenderer) => ({
      ...tenderer,
      adjustments: [{ criterion: 'vraag-9', points: rational(-1), reason: 'x' }],
    }));
    expect(rank(input(nowhere))).toMatchObject({ error: { code: 'adjustment-of-unknown-criterion' } });
  });

  test.each([
    ['score-missing', [graded('a', '1', { 'vraag-1': 'goed' })]],
    ['grade-unknown', [graded('a', '1', { 'vraag-1': 'goed', 'vraag-2': 'prima' })]],
    ['price-missing', [{ id: 'a', scores: graded('a', '1', { 'vraag-1': 'goed', 'vraag-2': 'goed' }).scores }]],
    ['tenderer-twice', [...three, ...three]],
  ])('refuses %s', (code, tenderers) => {
    expect(rank(input(tenderers))).toMatchObject({ ok: false, error: { code } });
  });
});

describe('ALM-17: ties', () => {
  const tied = [
    graded('a', '1000', { 'vraag-1': 'goed', 'vraag-2': 'goed' }),
    graded('b', '1000', { 'vraag-1': 'goed', 'vraag-2': 'goed' }),
    graded('c', '1000', { 'vraag-1': 'goed', 'vraag-2': 'goed' }),
    graded('d', '2000', { 'vraag-1': 'goed', 'vraag-2': 'goed' }),
  ];

  test('share a place until lots are drawn, and keep the places behind them', () => {
    const ranking = unwrap(rank(input(tied)));
    expect(order(ranking)).toEqual(['1 a', '1 b', '1 c', '4 d']);
    expect(ranking.undecided).toEqual([{ tied: ['a', 'b', 'c'], needs: 'lots', drawnBy: 'notary' }]);
  });

  test('are settled by the outcome of the draw, which is an input like any other', () => {
    const draws: readonly Draw[] = [{ tied: ['a', 'b', 'c'], order: ['c', 'a', 'b'] }];
    const ranking = unwrap(rank(input(tied, { draws })));
    expect(order(ranking)).toEqual(['1 c', '2 a', '3 b', '4 d']);
    expect(ranking.undecided).toEqual([]);
  });

  test('keep the order that was drawn when one of the tied drops out', () => {
    const draws: readonly Draw[] = [{ tied: ['a', 'b', 'c'], order: ['c', 'a', 'b'] }];
    const without = tied.filter(({ id }) => id !== 'c');
    expect(order(unwrap(rank(input(without, { draws }))))).toEqual(['1 a', '2 b', '3 d']);
  });

  test('a draw that is not about the tied is refused', () => {
    expect(rank(input(tied, { draws: [{ tied: ['a', 'b'], order: ['a', 'c'] }] }))).toMatchObject({
      error: { code: 'draw-not-of-tied' },
    });
    expect(rank(input(tied, { draws: [{ tied: ['a', 'b'], order: ['a', 'a'] }] }))).toMatchObject({
      error: { code: 'draw-not-of-tied' },
    });
  });

  test('under the other reading of the guide quality decides first', () => {
    const guide = unwrap(underReading(almelo(), 'gelijke-stand', 'kwaliteit-beslist'));
    // 40 + 12 + 10 = 62, and 40 × 1000 / 1600 + 12 + 25 = 62.
    const field = [
      graded('a', '1000', { 'vraag-1': 'goed', 'vraag-2': 'matig' }),
      graded('b', '1600', { 'vraag-1': 'goed', 'vraag-2': 'goed' }),
    ];
    expect(unwrap(rank(input(field))).undecided).toHaveLength(1);
    const ranking = unwrap(rank(input(field, { guide })));
    expect(order(ranking)).toEqual(['1 b', '2 a']);
    expect(ranking.rows[0]?.ties.map(({ rule, decided }) => [rule.by, decided])).toEqual([['quality', true]]);
  });

  test('a criterion tells some apart and leaves the rest to the next rule', () => {
    const ties = [
      { by: 'criterion', criterion: 'vraag-1' },
      { by: 'lots', drawnBy: 'staff' },
    ];
    const field = [
      graded('a', '1000', { 'vraag-1': 'matig', 'vraag-2': 'goed' }),
      graded('b', '1000', { 'vraag-1': 'matig', 'vraag-2': 'goed' }),
      graded('c', '2500', { 'vraag-1': 'uitstekend', 'vraag-2': 'goed' }),
    ];
    const guide = awarding({ ties, equal: 'best - total <= 9' });
    const ranking = unwrap(rank(input(field, { guide })));
    expect(order(ranking)).toEqual(['1 c', '2 a', '2 b']);
    expect(ranking.undecided).toEqual([{ tied: ['a', 'b'], needs: 'lots', drawnBy: 'staff' }]);
  });

  test('without a last rule the tie is reported as one that nothing decides', () => {
    const guide = awarding({ ties: [{ by: 'quality' }] });
    expect(unwrap(rank(input(tied, { guide }))).undecided).toEqual([{ tied: ['a', 'b', 'c'], needs: 'rule' }]);
  });
});

describe('ALM-18: an exclusion gives a new ranking', () => {
  const field = [
    graded('a', '20000', { 'vraag-1': 'slecht', 'vraag-2': 'slecht' }),
    graded('b', '40100', { 'vraag-1': 'uitstekend', 'vraag-2': 'slecht' }),
    graded('c', '31000', { 'vraag-1': 'goed', 'vraag-2': 'slecht' }),
  ];

  test('recomputed price points can turn round two who both stayed, and it is told who passed whom', () => {
    const first = unwrap(rank(input(field)));
    const second = unwrap(rank(withoutTenderers(input(field), first, ['a'])));
    expect([order(first), order(second)]).toEqual([
      ['1 a', '2 b', '3 c'],
      ['1 c', '2 b'],
    ]);
    const { movements, reversed } = compareRankings(first, second);
    expect(reversed).toBe(true);
    expect(
      movements.map(({ tenderer, direction, passed, passedBy }) => ({ tenderer, direction, passed, passedBy })),
    ).toEqual([
      { tenderer: 'c', direction: 'rose', passed: ['b'], passedBy: [] },
      { tenderer: 'b', direction: 'stayed', passed: [], passedBy: ['c'] },
      { tenderer: 'a', direction: 'left', passed: [], passedBy: [] },
    ]);
    expect(
      movements[0]?.changed.map(({ criterion, before: old, after: fresh }) => [
        criterion,
        toDecimal(old, 2),
        toDecimal(fresh, 2),
      ]),
    ).toEqual([['prijs', '25.81', '40.00']]);
  });

  test('kept price points never turn anybody round', () => {
    const grades = fc.constantFrom('uitstekend', 'goed', 'matig', 'slecht');
    const guide = awarding({ afterExclusion: 'keep' });
    const tenderer = fc.record({ price: fc.integer({ min: 1, max: 100_000 }), one: grades, two: grades });
    fc.assert(
      fc.property(fc.array(tenderer, { minLength: 2, maxLength: 7 }), fc.nat(), (drawn, which) => {
        const all = drawn.map(({ price, one, two }, place) =>
          graded(`t${place}`, `${price}`, { 'vraag-1': one, 'vraag-2': two }),
        );
        const before = unwrap(rank(input(all, { guide })));
        const after = unwrap(rank(withoutTenderers(input(all, { guide }), before, [`t${which % all.length}`])));
        expect(compareRankings(before, after).reversed).toBe(false);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('a second exclusion keeps the points of before the first', () => {
    const guide = awarding({ afterExclusion: 'keep' });
    const base = input(field, { guide });
    const first = unwrap(rank(base));
    const once = withoutTenderers(base, first, ['a']);
    const second = unwrap(rank(once));
    const twice = unwrap(rank(withoutTenderers(once, second, ['b'])));
    expect(toDecimal(twice.rows[0]?.criteria['prijs']?.points ?? decimal('0'), 2)).toBe('25.81');
    expect(twice.rows[0]?.criteria['prijs']?.trace.kind).toBe('kept');
  });

  test('what if this one drops out is known for every tenderer beforehand', () => {
    const results = unwrap(whatIfExcluded(input(three)));
    expect(results.map(({ excluded, ranking }) => [excluded, ranking.rows[0]?.tenderer])).toEqual([
      ['noord', 'oost'],
      ['oost', 'noord'],
      ['zuid', 'noord'],
    ]);
  });
});

describe('rankings hold together whatever the tenders', () => {
  const grades = fc.constantFrom('uitstekend', 'goed', 'matig', 'slecht');
  const field = fc.array(fc.record({ price: fc.integer({ min: 1, max: 400 }), one: grades, two: grades }), {
    minLength: 1,
    maxLength: 9,
  });
  const all = (drawn: readonly { price: number; one: string; two: string }[]): readonly ScoredTenderer[] =>
    drawn.map(({ price, one, two }, place) => graded(`t${place}`, `${price}`, { 'vraag-1': one, 'vraag-2': two }));

  test('the order of the input decides nothing but the order within an open tie', () => {
    fc.assert(
      fc.property(field, (drawn) => {
        const there = unwrap(rank(input(all(drawn))));
        const back = unwrap(rank(input(all(drawn).toReversed())));
        expect(order(back).toSorted()).toEqual(order(there).toSorted());
      }),
      { seed: 1, numRuns: 80 },
    );
  });

  test('ranks count from 1 without gaps but for shared places, totals never rise down the list, the best total is the most', () => {
    fc.assert(
      fc.property(field, (drawn) => {
        const { rows, undecided } = unwrap(rank(input(all(drawn))));
        for (const [place, { rank: own, total }] of rows.entries()) {
          const previous = rows[place - 1];
          if (previous !== undefined) expect(compare(previous.total, total)).toBeGreaterThanOrEqual(0);
          const shared = previous !== undefined && previous.rank === own;
          expect(shared || own === place + 1).toBe(true);
        }
        const open = new Set(undecided.flatMap(({ tied }) => tied));
        const sharedPlaces = rows.filter((row) => rows.some((other) => other !== row && other.rank === row.rank));
        expect(new Set(sharedPlaces.map(({ tenderer }) => tenderer))).toEqual(open);
      }),
      { seed: 1, numRuns: 80 },
    );
  });

  test('a lower price never harms the tender that has it', () => {
    fc.assert(
      fc.property(field, fc.nat(), fc.integer({ min: 1, max: 399 }), (drawn, which, less) => {
        const own = `t${which % drawn.length}`;
        const before = unwrap(rank(input(all(drawn))));
        const cheaper = all(drawn).map((tenderer) => {
          const price = tenderer.price;
          const lower = price === undefined || compare(price, rational(less)) <= 0 ? price : rational(less);
          return tenderer.id === own && lower !== undefined ? { ...tenderer, price: lower } : tenderer;
        });
        const after = unwrap(rank(input(cheaper)));
        const place = (ranking: typeof before): number =>
          ranking.rows.find(({ tenderer }) => tenderer === own)?.rank ?? 0;
        expect(place(after)).toBeLessThanOrEqual(place(before));
      }),
      { seed: 1, numRuns: 80 },
    );
  });

  test('a threshold on quality takes a tender out of the comparison of prices', () => {
    const guide = awarding({ thresholds: [{ id: 'min', title: 'Minimum', measure: 'sum(quality)', minimum: 20 }] });
    const cheap = graded('cheap', '10', { 'vraag-1': 'matig', 'vraag-2': 'matig' });
    const good = graded('good', '1000', { 'vraag-1': 'goed', 'vraag-2': 'goed' });
    const { rows } = unwrap(rank(input([cheap, good], { guide })));
    expect(rows.map(({ tenderer, rank: place, total }) => [tenderer, place, toDecimal(total, 2)])).toEqual([
      ['good', 1, '77.00'],
      ['cheap', null, '15.00'],
    ]);
  });

  test('a threshold that looks at the price comes after the points are known', () => {
    const guide = byPrice('lowest(prices) / price * weight', {
      thresholds: [{ id: 'ceiling', title: 'Ceiling', measure: '500 - price', minimum: 0 }],
    });
    const { rows } = unwrap(rank({ guide, tenderers: priced('400', '600'), prices: 'open' }));
    expect(rows.map(({ tenderer, rank: place, failed }) => [tenderer, place, failed.length])).toEqual([
      ['a', 1, 0],
      ['b', null, 1],
    ]);
  });
});
