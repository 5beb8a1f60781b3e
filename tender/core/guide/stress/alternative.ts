import { mul, rational, toDecimal } from '#platform/kernel/rational.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import { compileAward } from '../../scoring/compile.ts';
import { compileFormula, namesIn } from '../../scoring/formula/formula.ts';
import { scopeOf } from '../../scoring/scopes.ts';
import type { Guide } from '../schema/guide.ts';
import { fieldOf } from './plausible.ts';

/** The guide with another formula for its price. Refuses what the formula language refuses. */
export function withPriceFormula(guide: Guide, formula: string): Result<Guide> {
  const read = compileFormula(formula, scopeOf('price-criterion', guide.award), 'number');
  if (!read.ok) return read;
  const criteria = guide.award.criteria.map((criterion) =>
    criterion.kind === 'price' && criterion.formula !== undefined ? { ...criterion, formula } : criterion,
  );
  return ok({ ...guide, award: { ...guide.award, criteria } });
}

/**
 * A formula to put beside that of the guide: a line between fixed amounts where price points depend on others, else the ratio to the lowest
 * price. Undefined where no criterion has a price formula.
 */
export function alternativeFormula(guide: Guide): string | undefined {
  const compiled = compileAward(guide);
  if (!compiled.ok) return undefined;
  const own = compiled.value.criteria.find(
    ({ criterion, formula }) => criterion.kind === 'price' && formula !== undefined,
  );
  if (own?.formula === undefined) return undefined;
  if (!namesIn(own.formula.expression).has('prices')) return 'lowest(prices) / price * weight';
  const { middle } = fieldOf(compiled.value);
  const [full, none] = [rational(1, 2), rational(3, 2)].map((share) => toDecimal(mul(middle, share), 0));
  return `clamp(weight * (${none} - price) / (${none} - ${full}), 0, weight)`;
}
