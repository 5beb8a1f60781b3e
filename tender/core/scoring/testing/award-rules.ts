import { mul, rational, toFraction } from '#platform/kernel/rational.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { awarding, decimal } from './guides.ts';

/** Four quality criteria of which at least half of the points is needed before the price counts (ROC-32 … ROC-36). */
export function fourCriteria(weights: readonly string[], scale: readonly string[]): Guide {
  const grades = scale.map((share, place) => ({
    id: `g${place}`,
    title: `G${place}`,
    text: 'x',
    percent: toFraction(mul(decimal(share), rational(100))),
  }));
  const criteria = weights.map((weight, place) => ({
    id: `c${place}`,
    title: `C${place}`,
    kind: 'quality',
    weight,
    scale: 's',
    combine: 'consensus',
  }));
  return awarding({
    scales: [{ id: 's', grades }],
    criteria: [
      ...criteria,
      {
        id: 'price',
        title: 'Price',
        kind: 'price',
        weight: 35,
        formula: 'lowest(prices) / price * weight',
        round: { places: 2 },
      },
    ],
    thresholds: [{ id: 'half', title: 'Half of the quality', measure: 'sum(quality)', minimum: '32.5' }],
    ties: [{ by: 'lots', drawnBy: 'staff' }],
  });
}

/** One quality criterion with a grade for each number of points, beside a relative price. */
export function qualityAndPrice(totals: readonly string[], afterExclusion: 'keep' | 'recompute'): Guide {
  const ids = [...new Set(totals)];
  const scale = {
    id: 's',
    grades: ids.map((points) => ({ id: `g${points.replace('.', '-')}`, title: points, text: 'x' })),
  };
  const listed = Object.fromEntries(ids.map((each) => [`g${each.replace('.', '-')}`, each]));
  const quality = {
    id: 'quality',
    title: 'Quality',
    kind: 'quality',
    weight: 65,
    scale: 's',
    combine: 'consensus',
    points: listed,
  };
  const price = {
    id: 'price',
    title: 'Price',
    kind: 'price',
    weight: 35,
    formula: 'lowest(prices) / price * weight',
    round: { places: 2 },
  };
  return awarding({
    scales: [scale],
    criteria: [quality, price],
    afterExclusion,
    ties: [{ by: 'lots', drawnBy: 'staff' }],
  });
}

/** Every choice of a grade on every criterion. */
export function combinations(grades: number, criteria: number): readonly (readonly number[])[] {
  if (criteria === 0) return [[]];
  return combinations(grades, criteria - 1).flatMap((rest) =>
    Array.from({ length: grades }, (_, grade) => [...rest, grade]),
  );
}
