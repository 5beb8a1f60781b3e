import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { compare, equals, one, rational, sum } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { slots } from '#platform/kernel/words.ts';
import { specimen } from '../lint/testing/specimen.ts';
import type { Guide } from '../schema/guide.ts';
import { changed } from '../testing/almelo.ts';
import { alternativeFormula, withPriceFormula } from './alternative.ts';
import { chanceOf } from './chance.ts';
import { fieldOf, plausibleSet } from './plausible.ts';
import { ruledBy, stress } from './stress.ts';
import type { StressSummary } from './summary.ts';
import { stressTold } from './told.ts';
import { stressWords } from './words.ts';

const base = specimen();
const ratio = changed(base, { '/award/criteria/0/formula': 'lowest(prices) / price * weight' });

function outcome(guide: Guide, seed: number, sets: number): StressSummary {
  const run = stress({ guide, tendersOf: base, seed, sets });
  for (;;) {
    const step = run.next();
    if (step.done === true) return unwrap(step.value);
  }
}

/** Points in hundredths, by whole numbers alone: the grades as the specimen lists them, the price as lowest / price × 40, halves up. */
function hundredths(tender: ReturnType<typeof plausibleSet>[number], lowest: bigint): bigint {
  const worth: Readonly<Record<string, Readonly<Record<string, bigint>>>> = {
    approach: { good: 20n, fair: 12n, poor: 0n },
    staff: { good: 40n, fair: 25n, poor: 0n },
  };
  let total = (2n * lowest * 4000n + cents(tender)) / (2n * cents(tender));
  for (const [criterion, grades] of Object.entries(worth)) {
    const given = (tender.scores[criterion] ?? []).map(({ grade }) => grades[grade] ?? 0n);
    const added = given.reduce((all, points) => all + points, 0n) * 100n;
    total += (2n * added + BigInt(given.length)) / (2n * BigInt(given.length));
  }
  return total;
}

function cents({ price }: ReturnType<typeof plausibleSet>[number]): bigint {
  return price === undefined ? 0n : (price.n * 100n) / price.d;
}

function firstPlaces(tenders: ReturnType<typeof plausibleSet>): readonly string[] {
  const lowest = tenders.map(cents).toSorted((a, b) => (a < b ? -1 : 1))[0] ?? 0n;
  const totals = tenders.map((tender) => ({ tender, total: hundredths(tender, lowest) }));
  const best = totals.map(({ total }) => total).toSorted((a, b) => (a > b ? -1 : 1))[0];
  const quality = ({ tender, total }: (typeof totals)[number]): bigint =>
    total - (2n * lowest * 4000n + cents(tender)) / (2n * cents(tender));
  const tied = totals.filter(({ total }) => total === best);
  const most = tied.map(quality).toSorted((a, b) => (a > b ? -1 : 1))[0];
  return tied.filter((each) => quality(each) === most).map(({ tender }) => tender.id);
}

describe('the stress test of a guide', () => {
  test('ROC-42: reversals are those that whole numbers find, reckoned apart from the scoring of the platform', () => {
    const seed = 7;
    const sets = 400;
    const field = fieldOf(unwrap(ruledBy(base)).compiled);
    const chance = chanceOf(seed);
    let [won, tied, reversed] = [0, 0, 0];
    for (let set = 0; set < sets; set += 1) {
      const tenders = plausibleSet(field, chance);
      const [winner, other] = firstPlaces(tenders);
      if (winner === undefined || other !== undefined) {
        tied += 1;
        continue;
      }
      won += 1;
      const falls = tenders.some(
        ({ id }) => id !== winner && !firstPlaces(tenders.filter((each) => each.id !== id)).includes(winner),
      );
      if (falls) reversed += 1;
    }
    expect(reversed).toBeGreaterThan(0);
    expect(outcome(ratio, seed, sets)).toMatchObject({ won, tied, reversed });
  });

  test('a formula in which no tender influences another is never reversed', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const { reversed, reversal } = outcome(base, seed, 15);
        expect(reversed).toBe(0);
        expect(reversal).toBeUndefined();
      }),
      { seed: 1, numRuns: 15 },
    );
  });

  test('points that are kept after an exclusion reverse nothing either', () => {
    const kept = changed(ratio, { '/award/afterExclusion': 'keep' });
    expect(outcome(ratio, 7, 200).reversed).toBeGreaterThan(0);
    expect(outcome(kept, 7, 200).reversed).toBe(0);
  });

  test('the example of a reversal is one: the winner loses his place through somebody behind him', () => {
    const { reversal } = outcome(ratio, 7, 200);
    const totals = (when: 'total' | 'after') =>
      (reversal?.tenderers ?? []).flatMap((each) =>
        each[when] === undefined ? [] : [{ id: each.id, points: each[when] }],
      );
    const best = (when: 'total' | 'after') => totals(when).toSorted((a, b) => compare(b.points, a.points))[0]?.id;
    expect(best('total')).toBe(reversal?.winner);
    expect(best('after')).toBe(reversal?.winnerAfter);
    expect(reversal?.winnerAfter).not.toBe(reversal?.winner);
    expect(totals('after').map(({ id }) => id)).not.toContain(reversal?.excluded);
  });

  test('the same seed gives the same answer, and shares add up to one', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const summary = outcome(ratio, seed, 10);
        expect(summary).toEqual(outcome(ratio, seed, 10));
        expect(summary.won + summary.tied + summary.nobody).toBe(10);
        expect(equals(sum(summary.criteria.map(({ announced }) => announced)), one)).toBe(true);
        expect(equals(sum(summary.criteria.map(({ effective }) => effective)), one)).toBe(true);
      }),
      { seed: 1, numRuns: 10 },
    );
  });

  test('a price that hardly moves the points weighs less than announced, one that moves them fully weighs more', () => {
    const flat = outcome(changed(ratio, { '/award/criteria/0/formula': '30 + lowest(prices) / price * 10' }), 1, 60);
    const steep = outcome(changed(ratio, { '/award/criteria/0/formula': 'if(price = lowest(prices), 40, 0)' }), 1, 60);
    const [price, stepped] = [flat.criteria[0], steep.criteria[0]];
    expect(compare(price?.effective ?? one, rational(1, 5))).toBe(-1);
    expect(compare(stepped?.effective ?? rational(0), rational(2, 5))).toBe(1);
    expect(stepped?.decides).toBeGreaterThan(price?.decides ?? 0);
    expect(stepped?.collapsed).toBeGreaterThan(0);
  });

  test('without a bound a very low price buys the contract; a threshold on quality stops it', () => {
    const unbounded = changed(ratio, { '/award/criteria/0/formula': 'weight * (120000 - price) / 40000' });
    expect(outcome(unbounded, 1, 40).cheap.find(({ percent }) => percent === 1)?.wins).toBeGreaterThan(0);
    const threshold = [{ id: 'half', title: 'Half', measure: 'sum(quality)', minimum: 30 }];
    const held = outcome(changed(unbounded, { '/award/thresholds': threshold }), 1, 40);
    expect(held.cheap.map(({ wins }) => wins)).toEqual([0, 0, 0, 0, 0]);
    expect(held.nobody).toBeGreaterThan(0);
  });

  test('award on value is tried as well: the price decides without giving points', () => {
    const value = changed(base, {
      '/award/criteria/0/formula': undefined,
      '/award/criteria/0/weight': 0,
      '/award/total': 'price - 1000 * sum(quality)',
      '/award/best': 'lowest',
    });
    const { criteria, reversed } = outcome(value, 1, 40);
    expect(reversed).toBe(0);
    expect(criteria[0]).toMatchObject({ kind: 'price' });
    expect(criteria[0]?.decides).toBeGreaterThan(0);
    expect(alternativeFormula(value)).toBeUndefined();
  });

  test('beside a ratio stands a line between fixed amounts, beside a line the ratio', () => {
    expect(alternativeFormula(ratio)).toBe('clamp(weight * (150000 - price) / (150000 - 50000), 0, weight)');
    expect(alternativeFormula(base)).toBe('lowest(prices) / price * weight');
    expect(unwrap(withPriceFormula(base, 'lowest(prices) / price * weight')).award).toEqual(ratio.award);
    expect(withPriceFormula(base, 'lowest(price')).toMatchObject({ ok: false });
  });
});

test('what was found is told in three languages, without an empty place', () => {
  for (const language of languages) {
    for (const sentence of stressTold(outcome(ratio, 7, 60), language)) expect(sentence).not.toMatch(/[{}]/);
  }
  expect(stressTold(outcome(base, 7, 60), 'en')[0]).toMatch(/^In none of the \d+ sets/);
  for (const [key, sentences] of Object.entries(stressWords)) {
    const [dutch, french, english] = sentences.map((sentence) => slots(sentence).toSorted());
    expect(french, key).toEqual(dutch);
    expect(english, key).toEqual(dutch);
  }
});
