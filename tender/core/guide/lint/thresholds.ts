import { compare, max, min, type Rational, toFraction, zero } from '#platform/kernel/rational.ts';
import { type CompiledAward, type CompiledThreshold, compileAward } from '../../scoring/compile.ts';
import { gradePoints, noPoints } from '../../scoring/criterion.ts';
import { declared } from '../../scoring/declared.ts';
import { type Environment, evaluate, isList, valueOf } from '../../scoring/formula/evaluate.ts';
import { type Formula, namesIn, partsIn } from '../../scoring/formula/formula.ts';
import { tenderNames } from '../../scoring/names.ts';
import type { CriterionResult } from '../../scoring/types.ts';
import type { Criterion } from '../schema/award.ts';
import { type Check, error, type Finding, warning } from './finding.ts';

/** A threshold on quality can be reached, and can be missed; so can every band of a table over quality. */
export const thresholds: Check = (guide) => {
  const compiled = compileAward(guide);
  // Points that follow from a comparison with others have no bounds of their own.
  const relative = guide.award.criteria.some(({ kind, formula }) => kind !== 'price' && formula !== undefined);
  if (!compiled.ok || relative) return [];
  const names = (end: 'lowest' | 'highest'): Environment =>
    tenderNames(compiled.value, quality(compiled.value, end), undefined, undefined);
  const [lowest, highest] = [names('lowest'), names('highest')];
  return [
    ...compiled.value.thresholds.flatMap((each, place) =>
      each.onQuality ? reachable(each, lowest, highest, `/award/thresholds/${place}`) : [],
    ),
    ...bands(compiled.value.total, highest),
  ];
};

function reachable(
  { declared: { title, minimum }, measure }: CompiledThreshold,
  lowest: Environment,
  highest: Environment,
  path: string,
): readonly Finding[] {
  const most = evaluate(measure, highest);
  const least = evaluate(measure, lowest);
  if (most.ok && compare(most.value, declared(minimum)) < 0) {
    return [error('threshold-unreachable', path, { title, minimum, most: toFraction(most.value) })];
  }
  const always = least.ok && compare(least.value, declared(minimum)) >= 0;
  return always ? [warning('threshold-always-met', path, { title, minimum })] : [];
}

/** Steps of a table that start above what the best grades come to; only for tables that look at quality alone. */
function bands(total: Formula, highest: Environment): readonly Finding[] {
  return partsIn(total.expression).flatMap((part) => {
    if (part.kind !== 'table' || [...namesIn(part.input)].some((name) => name !== 'quality')) return [];
    const most = valueOf(part.input, highest);
    if (!most.ok || typeof most.value === 'boolean' || isList(most.value)) return [];
    const reached = most.value;
    return part.steps.flatMap(({ from }) => {
      const start = valueOf(from, highest);
      if (!start.ok || typeof start.value === 'boolean' || isList(start.value)) return [];
      const params = { from: toFraction(start.value), most: toFraction(reached) };
      return compare(start.value, reached) > 0 ? [warning('band-unreachable', '/award/total', params)] : [];
    });
  });
}

/** The points of every criterion when each gets its worst, or its best grade. */
function quality({ award }: CompiledAward, end: 'lowest' | 'highest'): Readonly<Record<string, CriterionResult>> {
  const points = (criterion: Criterion): Rational => {
    const scale = award.scales.find(({ id }) => id === criterion.scale);
    const all = (scale?.grades ?? [])
      .map(({ id }) => gradePoints(award, criterion, id))
      .flatMap((result) => (result.ok ? [result.value] : []));
    const [first = zero, ...rest] = all;
    return end === 'lowest' ? min(first, ...rest) : max(first, ...rest);
  };
  return Object.fromEntries(
    award.criteria.map((criterion) => [criterion.id, { ...noPoints, points: points(criterion) }]),
  );
}
