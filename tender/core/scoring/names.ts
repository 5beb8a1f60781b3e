import { type Rational, zero } from '#platform/kernel/rational.ts';
import type { CompiledAward } from './compile.ts';
import { declared } from './declared.ts';
import type { Environment, List } from './formula/evaluate.ts';
import type { CriterionResult } from './types.ts';

/** A list over the tenderers of the matrix. */
export function overTenderers(tenderers: readonly string[], values: readonly Rational[]): List {
  return { over: 'tenderers', keys: tenderers, values };
}

/** The values behind the names of the total and of a threshold, for one tender. */
export function tenderNames(
  { award }: CompiledAward,
  criteria: Readonly<Record<string, CriterionResult>>,
  price: Rational | undefined,
  prices: List | undefined,
): Environment {
  const ids = award.criteria.map(({ id }) => id);
  const quality = qualityIds(award);
  const points = (id: string): Rational => criteria[id]?.points ?? zero;
  return {
    points: { over: 'criteria', keys: ids, values: ids.map(points) },
    weights: { over: 'criteria', keys: ids, values: award.criteria.map(({ weight }) => declared(weight)) },
    quality: { over: 'quality-criteria', keys: quality, values: quality.map(points) },
    maximum: declared(award.maximum),
    ...(price === undefined ? {} : { price }),
    ...(prices === undefined ? {} : { prices }),
  };
}

export function qualityIds(award: CompiledAward['award']): readonly string[] {
  return award.criteria.filter(({ kind }) => kind !== 'price').map(({ id }) => id);
}
