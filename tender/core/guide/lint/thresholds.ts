import { compare, max, min, type Rational, toFraction, zero } from '#platform/kernel/rational.ts';
import type { Result } from '#platform/kernel/result.ts';
import { type CompiledAward, compileAward } from '../../scoring/compile.ts';
import { gradePoints, noPoints } from '../../scoring/criterion.ts';
import { declared } from '../../scoring/declared.ts';
import { evaluate } from '../../scoring/formula/evaluate.ts';
import { tenderNames } from '../../scoring/names.ts';
import type { CriterionResult } from '../../scoring/types.ts';
import type { Criterion } from '../schema/award.ts';
import { type Check, error, type Finding, warning } from './finding.ts';

/** A threshold on quality can be reached, and can be missed. */
export const thresholds: Check = (guide) => {
  const compiled = compileAward(guide);
  if (!compiled.ok) return [];
  const [lowest, highest] = [quality(compiled.value, 'lowest'), quality(compiled.value, 'highest')];
  return compiled.value.thresholds.flatMap(({ declared: threshold, measure, onQuality }, place): readonly Finding[] => {
    if (!onQuality) return [];
    const most = evaluate(measure, tenderNames(compiled.value, highest, undefined, undefined));
    const least = evaluate(measure, tenderNames(compiled.value, lowest, undefined, undefined));
    const path = `/award/thresholds/${place}`;
    const minimum = declared(threshold.minimum);
    if (falls(most, minimum))
      return [
        error('threshold-unreachable', path, { title: threshold.title, minimum: threshold.minimum, most: shown(most) }),
      ];
    return least.ok && compare(least.value, minimum) >= 0
      ? [warning('threshold-always-met', path, { title: threshold.title, minimum: threshold.minimum })]
      : [];
  });
};

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

function falls(result: Result<Rational>, minimum: Rational): boolean {
  return result.ok && compare(result.value, minimum) < 0;
}

function shown(result: Result<Rational>): string {
  return result.ok ? toFraction(result.value) : '';
}
