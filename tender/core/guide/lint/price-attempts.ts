import { compare, mul, type Rational, rational, toDecimal, zero } from '#platform/kernel/rational.ts';
import { rounded } from '../../scoring/criterion.ts';
import { declared } from '../../scoring/declared.ts';
import { evaluate } from '../../scoring/formula/evaluate.ts';
import { compileFormula, type Formula, namesIn, partsIn } from '../../scoring/formula/formula.ts';
import type { Expression } from '../../scoring/formula/syntax.ts';
import { scopeOf } from '../../scoring/scopes.ts';
import type { Award, Criterion } from '../schema/award.ts';

/** The points of one price with a lowest one and a highest one beside it. */
export interface Attempt {
  readonly price: Rational;
  readonly lowest: Rational;
  /** After rounding. */
  readonly points: Rational;
  readonly unrounded: Rational;
}

/**
 * A price formula tried on fields of tenders. Trying cannot prove a formula right, but what it finds is wrong beyond doubt, and the
 * finding carries the prices that show it.
 */
export interface TriedPrices {
  readonly criterion: Criterion;
  readonly formula: Formula;
  /** Where the formula stands. */
  readonly path: string;
  /** Whether the points of one tender depend on the prices of others. */
  readonly relative: boolean;
  /** Attempts with the same lowest price, the price rising. */
  readonly fields: readonly (readonly Attempt[])[];
}

export function priceFormulas(award: Award): readonly Omit<TriedPrices, 'fields'>[] {
  return award.criteria.flatMap((criterion, place) => {
    if (criterion.kind !== 'price' || criterion.formula === undefined) return [];
    const formula = compileFormula(criterion.formula, scopeOf('price-criterion', award), 'number');
    if (!formula.ok) return [];
    const relative = namesIn(formula.value.expression).has('prices');
    return [{ criterion, formula: formula.value, path: `/award/criteria/${place}/formula`, relative }];
  });
}

/** One guide is tried once for all rules that look at it. */
const tried = new WeakMap<Award, readonly TriedPrices[]>();

/** Only where the highest total wins: otherwise price points are no reward and there is no range to keep. */
export function triedPrices(award: Award): readonly TriedPrices[] {
  if (award.best === 'lowest') return [];
  const known = tried.get(award);
  if (known !== undefined) return known;
  const all = priceFormulas(award).map((each) => ({ ...each, fields: attempts(each.criterion, each.formula) }));
  tried.set(award, all);
  return all;
}

/** Shares of the reference prices, from well below to far above. */
const shares = [
  rational(1, 2),
  rational(9, 10),
  rational(1),
  rational(101, 100),
  rational(3, 2),
  rational(2),
  rational(3),
  rational(10),
];

function attempts(criterion: Criterion, formula: Formula): readonly (readonly Attempt[])[] {
  const weight = declared(criterion.weight);
  const prices = referencePrices(formula).flatMap((reference) => shares.map((share) => mul(reference, share)));
  const ladder = prices
    .toSorted(compare)
    .filter((price, place, all) => place === 0 || compare(price, all[place - 1] ?? zero) !== 0);
  const top = ladder.at(-1) ?? zero;
  return ladder.slice(0, -1).map((lowest, start) =>
    ladder.slice(start).flatMap((price) => {
      const values = [lowest, price, top];
      const points = evaluate(formula, {
        price,
        weight,
        prices: { over: 'tenderers', keys: ['lowest', 'own', 'highest'], values },
      });
      return points.ok ? [{ price, lowest, points: rounded(criterion, points.value), unrounded: points.value }] : [];
    }),
  );
}

/** Fixed amounts in the formula mark where it changes; without any, all prices are alike but for their proportion. */
function referencePrices(formula: Formula): readonly Rational[] {
  const amounts = partsIn(formula.expression)
    .filter((part): part is Extract<Expression, { kind: 'number' }> => part.kind === 'number')
    .map(({ value }) => value)
    .filter((value) => compare(value, rational(1000)) > 0);
  return amounts.length > 0 ? amounts.slice(0, 4) : [rational(100_000)];
}

/** The attempt that shows it, as the sentences tell it. */
export function shown(attempt: Attempt, { criterion }: TriedPrices): Readonly<Record<string, string>> {
  return {
    price: amount(attempt.price),
    lowest: amount(attempt.lowest),
    points: toDecimal(attempt.points, 2),
    weight: criterion.weight,
  };
}

export function amount(price: Rational): string {
  return toDecimal(price, 2);
}
