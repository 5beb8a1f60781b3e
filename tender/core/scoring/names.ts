import { type Rational, zero } from '#platform/kernel/rational.ts';
import type { CompiledAward } from './compile.ts';
import type { Environment, List } from './formula/evaluate.ts';
import type { CriterionResult } from './types.ts';

/** A list over the tenderers of the matrix. */
export function overTenderers(tenderers: readonly string[], values: readonly Rational[]): List {
  return { over: 'tenderers', keys: tenderers, values };
}

/** The values behind the names of the total and of a threshold, for one tender. */
export function tenderNames(
  { ids, qualityIds, weights, maximum }: CompiledAward,
  criteria: Readonly<Record<string, CriterionResult>>,
  price: Rational | undefined,
  prices: List | undefined,
): Environment {
  const points = (id: string): Rational => criteria[id]?.points ?? zero;
  return {
    points: { over: 'criteria', keys: ids, values: ids.map(points) },
    weights,
    quality: { over: 'quality-criteria', keys: qualityIds, values: qualityIds.map(points) },
    maximum,
    ...(price === undefined ? {} : { price }),
    ...(prices === undefined ? {} : { prices }),
  };
}
