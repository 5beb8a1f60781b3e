import { compare, type Rational, toFraction } from '#platform/kernel/rational.ts';
import { type Environment, isList, valueOf } from '../../../scoring/formula/evaluate.ts';
import { namesIn, partsIn } from '../../../scoring/formula/formula.ts';
import type { Expression } from '../../../scoring/formula/syntax.ts';
import { qualityEnds } from '../quality-ends.ts';
import type { Rule } from '../rule.ts';

/** Steps of a table that start above what the best grades come to; only for tables that look at quality alone. */
export const bandUnreachable: Rule = {
  id: 'band-unreachable',
  severity: 'warning',
  reason: [
    'Een korting die niemand kan verdienen, staat er voor niets.',
    'Une remise que nul ne peut gagner figure pour rien.',
    'A discount that nobody can earn stands there for nothing.',
  ],
  basis: 'Formules: korting in treden',
  example: {
    wrong: { '/award/total': 'price - table(sum(quality), 0: 0, 61: 5000)', '/award/best': 'lowest' },
    right: { '/award/total': 'price - table(sum(quality), 0: 0, 60: 5000)', '/award/best': 'lowest' },
  },
  check: (guide) => {
    const ends = qualityEnds(guide);
    if (ends === undefined) return [];
    return partsIn(ends.compiled.total.expression).flatMap((part) => {
      if (part.kind !== 'table' || [...namesIn(part.input)].some((name) => name !== 'quality')) return [];
      const most = numberOf(part.input, ends.highest);
      return part.steps.flatMap(({ from }) => {
        const start = numberOf(from, ends.highest);
        if (most === undefined || start === undefined || compare(start, most) <= 0) return [];
        return [{ path: '/award/total', params: { from: toFraction(start), most: toFraction(most) } }];
      });
    });
  },
};

function numberOf(expression: Expression, names: Environment): Rational | undefined {
  const result = valueOf(expression, names);
  if (!result.ok || typeof result.value === 'boolean' || isList(result.value)) return undefined;
  return result.value;
}
