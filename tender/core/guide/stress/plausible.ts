import { compare, div, mul, type Rational, rational, round, sum } from '#platform/kernel/rational.ts';
import type { CompiledAward } from '../../scoring/compile.ts';
import { partsIn } from '../../scoring/formula/formula.ts';
import type { Expression } from '../../scoring/formula/syntax.ts';
import type { Score, ScoredTenderer } from '../../scoring/types.ts';
import type { Chance } from './chance.ts';

/** Grades of one criterion from the best to the worst. */
interface Ladder {
  readonly criterion: string;
  readonly grades: readonly string[];
  readonly evaluators: number;
}

/** How tenders of one guide are made up. */
export interface Field {
  readonly ladders: readonly Ladder[];
  /** Price around which tenders lie, in euros. */
  readonly middle: Rational;
}

/** Fewest and most tenders that come in. */
const tenders = { from: 3, to: 7 };
/** Prices lie between these percentages of the middle, most of them near it. */
const prices = { from: 60, to: 150 };

export function fieldOf(compiled: CompiledAward): Field {
  const { award } = compiled;
  const evaluating = award.committee.members.filter(({ evaluates }) => evaluates).length;
  return {
    ladders: compiled.criteria.flatMap(({ criterion, grades }) => {
      if (criterion.kind === 'price' || grades.size === 0) return [];
      const best = [...grades].toSorted(([, a], [, b]) => compare(b, a)).map(([grade]) => grade);
      return [{ criterion: criterion.id, grades: best, evaluators: criterion.combine === 'mean' ? evaluating : 1 }];
    }),
    middle: middleOf(compiled),
  };
}

/** Fixed amounts in the rules of the guide tell which prices it expects; without any, only proportions matter. */
function middleOf({ criteria }: CompiledAward): Rational {
  const amounts = criteria
    .flatMap(({ formula }) => (formula === undefined ? [] : partsIn(formula.expression)))
    .filter((part): part is Extract<Expression, { kind: 'number' }> => part.kind === 'number')
    .map(({ value }) => value)
    .filter((value) => compare(value, rational(1000)) > 0);
  return amounts.length === 0 ? rational(100_000) : div(sum(amounts), rational(amounts.length));
}

/**
 * One set of tenders as a procedure might bring them: each tenderer is better or worse as a whole, evaluators see him a little differently on
 * each criterion, prices lie around a middle, and in half of the sets the better ones are also the dearer ones.
 */
export function plausibleSet(field: Field, chance: Chance): readonly ScoredTenderer[] {
  const dearer = chance.below(2) === 0;
  const count = tenders.from + chance.below(tenders.to - tenders.from + 1);
  return Array.from({ length: count }, (_, place) => {
    const strength = chance.below(1000);
    return {
      id: `t${place + 1}`,
      price: priceOf(field.middle, chance, dearer ? strength : undefined),
      scores: Object.fromEntries(field.ladders.map((ladder) => [ladder.criterion, scoresOf(ladder, chance, strength)])),
    };
  });
}

/** The sum of three draws lies near its middle more often than at its ends; strength takes the place of one. */
function priceOf(middle: Rational, chance: Chance, strength: number | undefined): Rational {
  const drawn = chance.below(1000) + chance.below(1000) + (strength ?? chance.below(1000));
  const percent = rational(prices.from * 3000 + (prices.to - prices.from) * drawn, 3000);
  return round(div(mul(middle, percent), rational(100)), 2, 'half-up');
}

function scoresOf({ grades, evaluators }: Ladder, chance: Chance, strength: number): readonly Score[] {
  const seen = strength + chance.below(600) - 300;
  return Array.from({ length: evaluators }, (_, place) => {
    const own = Math.min(999, Math.max(0, seen + chance.below(200) - 100));
    const step = Math.floor(((999 - own) * grades.length) / 1000);
    return { evaluator: `e${place + 1}`, grade: grades[step] ?? grades[0] ?? '' };
  });
}
