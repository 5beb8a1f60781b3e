import { max, min, type Rational, zero } from '#platform/kernel/rational.ts';
import { type CompiledAward, compileAward } from '../../scoring/compile.ts';
import { gradePoints, noPoints } from '../../scoring/criterion.ts';
import type { Environment } from '../../scoring/formula/evaluate.ts';
import { tenderNames } from '../../scoring/names.ts';
import type { CriterionResult } from '../../scoring/types.ts';
import type { Criterion } from '../schema/award.ts';
import type { Guide } from '../schema/guide.ts';

/** The award rules with the names of a tender that gets the worst grades everywhere, and of one that gets the best. */
export interface QualityEnds {
  readonly compiled: CompiledAward;
  readonly lowest: Environment;
  readonly highest: Environment;
}

/** Undefined where points follow from a comparison with others, which gives them no bounds of their own. */
export function qualityEnds(guide: Guide): QualityEnds | undefined {
  const compiled = compileAward(guide);
  const relative = guide.award.criteria.some(({ kind, formula }) => kind !== 'price' && formula !== undefined);
  if (!compiled.ok || relative) return undefined;
  const names = (end: 'lowest' | 'highest'): Environment =>
    tenderNames(compiled.value, quality(compiled.value, end), undefined, undefined);
  return { compiled: compiled.value, lowest: names('lowest'), highest: names('highest') };
}

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
