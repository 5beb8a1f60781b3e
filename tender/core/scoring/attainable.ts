import { add, compare, div, type Rational, rational, toFraction, zero } from '#platform/kernel/rational.ts';
import type { Award, Criterion } from '../guide/schema/award.ts';
import { gradeTable, rounded } from './criterion.ts';

/**
 * Every number of points that so many evaluators can bring about together on a graded criterion, from most to least: what may be left of
 * it when they grade once more (ALM-19). Undefined for a criterion whose points a formula makes.
 */
export function attainablePoints(
  award: Award,
  criterion: Criterion,
  evaluators: number,
): readonly Rational[] | undefined {
  if (criterion.formula !== undefined) return undefined;
  const grades = [...gradeTable(award, criterion).values()];
  const count = criterion.combine === 'mean' ? evaluators : 1;
  let sums: readonly Rational[] = [zero];
  for (let given = 0; given < count; given += 1) {
    sums = distinct(sums.flatMap((sum) => grades.map((points) => add(sum, points))));
  }
  const points = sums.map((sum) => rounded(criterion, div(sum, rational(count))));
  return distinct(points).toSorted((one, other) => compare(other, one));
}

function distinct(values: readonly Rational[]): readonly Rational[] {
  return [...new Map(values.map((value) => [toFraction(value), value])).values()];
}
