import type { Award } from '../guide/schema/award.ts';
import type { PriceSheet } from '../guide/schema/submission.ts';
import type { Over, Scope } from './formula/check.ts';

/** The places in a guide where a formula stands. */
export type FormulaPlace =
  | 'price-criterion'
  | 'quality-criterion'
  | 'total'
  | 'threshold'
  | 'equal'
  | 'abnormally-low'
  | 'price-sheet'
  | 'price-row'
  | 'indexation';

/**
 * The names a formula may use, by its place. `price` and `prices` are the total of this tender and of all tenders in the matrix, in euros;
 * `score` and `scores` the combined grade points of this tender and of all; `points` and `weights` run over the criteria of this tender,
 * `quality` over its criteria of the kinds quality and presentation; `quantity` and `tariff` over the items of the price sheet;
 * for one line of it, with its `amount` and the `total` of the sheet;
 * `current` and `previous` are two figures of the index that a price follows.
 */
export function scopeOf(place: FormulaPlace, award: Award | undefined, sheet?: PriceSheet): Scope {
  const keys: Partial<Record<Over, readonly string[]>> = {
    criteria: award?.criteria.map((criterion) => criterion.id) ?? [],
    'quality-criteria':
      award?.criteria.filter((criterion) => criterion.kind !== 'price').map((criterion) => criterion.id) ?? [],
    items: sheet?.items.map((item) => item.id) ?? [],
  };
  return { names: names[place], keys };
}

const wholeTender = {
  points: 'criteria',
  weights: 'criteria',
  quality: 'quality-criteria',
  price: 'number',
  prices: 'tenderers',
  maximum: 'number',
} as const;

const names: Readonly<Record<FormulaPlace, Scope['names']>> = {
  'price-criterion': { price: 'number', prices: 'tenderers', weight: 'number' },
  'quality-criterion': { score: 'number', scores: 'tenderers', weight: 'number' },
  total: wholeTender,
  threshold: wholeTender,
  equal: { total: 'number', best: 'number' },
  'abnormally-low': { price: 'number', prices: 'tenderers' },
  'price-sheet': { quantity: 'items', tariff: 'items' },
  'price-row': { quantity: 'number', tariff: 'number', amount: 'number', total: 'number' },
  indexation: { price: 'number', current: 'number', previous: 'number' },
};
