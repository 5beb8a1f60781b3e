import { compare, mul, type Rational, rational, toDecimal, zero } from '#platform/kernel/rational.ts';
import type { Result } from '#platform/kernel/result.ts';
import { rounded } from '../../scoring/criterion.ts';
import { declared } from '../../scoring/declared.ts';
import { evaluate } from '../../scoring/formula/evaluate.ts';
import { compileFormula, type Formula, namesIn, partsIn } from '../../scoring/formula/formula.ts';
import type { Expression } from '../../scoring/formula/syntax.ts';
import { scopeOf } from '../../scoring/scopes.ts';
import type { Award, Criterion } from '../schema/award.ts';
import { type Check, error, type Finding, note, warning } from './finding.ts';

/**
 * Tries each price formula on fields of tenders. Trying cannot prove a formula right, but what it finds is wrong beyond doubt,
 * and the finding carries the prices that show it.
 */
export const pricePoints: Check = ({ award }) =>
  award.criteria.flatMap((criterion, place) => {
    if (criterion.kind !== 'price' || criterion.formula === undefined) return [];
    const formula = compileFormula(criterion.formula, scopeOf('price-criterion', award), 'number');
    if (!formula.ok) return [];
    const path = `/award/criteria/${place}/formula`;
    const tried = attempts(criterion, formula.value);
    const relative = namesIn(formula.value.expression).has('prices');
    return [
      ...ranges(award, criterion, tried, relative, path),
      ...others(award, relative, path),
      ...nothing(formula.value, criterion, path),
    ];
  });

/** The points of one price with a lowest and a highest one beside it. */
interface Attempt {
  readonly price: Rational;
  readonly lowest: Rational;
  readonly points: Result<Rational>;
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
    ladder.slice(start).map((price) => {
      const values = [lowest, price, top];
      const points = evaluate(formula, {
        price,
        weight,
        prices: { over: 'tenderers', keys: ['lowest', 'own', 'highest'], values },
      });
      return { price, lowest, points: points.ok ? { ok: true, value: rounded(criterion, points.value) } : points };
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

function ranges(
  award: Award,
  criterion: Criterion,
  fields: readonly (readonly Attempt[])[],
  relative: boolean,
  path: string,
): readonly Finding[] {
  // Where the lowest total wins, price points are no reward: there is no range to keep.
  if (award.best === 'lowest') return [];
  const weight = declared(criterion.weight);
  const all = fields
    .flat()
    .flatMap(({ price, lowest, points }) => (points.ok ? [{ price, lowest, points: points.value }] : []));
  const told = (attempt: Scored | undefined): Record<string, string> =>
    attempt === undefined
      ? {}
      : {
          price: amount(attempt.price),
          lowest: amount(attempt.lowest),
          points: toDecimal(attempt.points, 2),
          weight: criterion.weight,
        };
  const above = all.find(({ points }) => compare(points, weight) > 0);
  const below = all.find(({ points }) => compare(points, zero) < 0);
  const best = shortOfWeight(all, weight, relative);
  return [
    ...(above === undefined ? [] : [error('price-points-above-weight', path, told(above))]),
    ...(below === undefined ? [] : [warning('price-points-below-zero', path, told(below))]),
    ...(best === undefined ? [] : [warning('best-price-below-weight', path, told(best))]),
    ...rising(fields, path),
  ];
}

interface Scored {
  readonly price: Rational;
  readonly lowest: Rational;
  readonly points: Rational;
}

/** The lowest price of any field earns the weight; where points hang on fixed amounts, some price does. */
function shortOfWeight(all: readonly Scored[], weight: Rational, relative: boolean): Scored | undefined {
  const short = all.find(({ price, lowest, points }) => compare(price, lowest) === 0 && compare(points, weight) < 0);
  const somewhere = all.some(({ points }) => compare(points, weight) >= 0);
  return relative || !somewhere ? short : undefined;
}

/** With the same lowest price beside it, a higher price never earns more. */
function rising(fields: readonly (readonly Attempt[])[], path: string): readonly Finding[] {
  for (const field of fields) {
    for (const [place, { price, points }] of field.entries()) {
      const next = field[place + 1];
      if (next === undefined || !points.ok || !next.points.ok || compare(next.points.value, points.value) <= 0)
        continue;
      const params = {
        price: amount(price),
        points: toDecimal(points.value, 2),
        higher: amount(next.price),
        more: toDecimal(next.points.value, 2),
      };
      return [error('price-points-rise', path, params)];
    }
  }
  return [];
}

/** Points that hang on other tenders can turn the ranking round when one of those drops out: better known beforehand. */
function others(award: Award, relative: boolean, path: string): readonly Finding[] {
  if (!relative) return [];
  return [note(award.afterExclusion === 'recompute' ? 'points-depend-recompute' : 'points-depend-keep', path)];
}

function nothing(formula: Formula, criterion: Criterion, path: string): readonly Finding[] {
  const prices = { over: 'tenderers', keys: ['own', 'other'], values: [zero, rational(100_000)] } as const;
  const points = evaluate(formula, { price: zero, weight: declared(criterion.weight), prices });
  if (points.ok || points.error.code !== 'division-by-zero') return [];
  return [note('price-of-nothing', path)];
}

function amount(price: Rational): string {
  return toDecimal(price, 2);
}
