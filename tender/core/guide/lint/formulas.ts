import type { Rational } from '#platform/kernel/rational.ts';
import { isZero, one, sub, zero } from '#platform/kernel/rational.ts';
import type { Result } from '#platform/kernel/result.ts';
import { declared } from '../../scoring/declared.ts';
import { evaluate } from '../../scoring/formula/evaluate.ts';
import { compileFormula, type Formula } from '../../scoring/formula/formula.ts';
import { formulaWords } from '../../scoring/formula/words.ts';
import { type FormulaPlace, scopeOf } from '../../scoring/scopes.ts';
import type { Guide } from '../schema/guide.ts';
import type { PriceSheet } from '../schema/submission.ts';
import { type Check, error, type Finding, warning } from './finding.ts';

/** Every formula can be read, and every line of the price sheet counts in its total. */
export const formulas: Check = (guide) => [
  ...placed(guide).flatMap(({ path, formula }) =>
    formula.ok ? [] : [error(formulaCode(formula.error.code), path, formula.error.params)],
  ),
  ...(guide.priceSheet === undefined ? [] : itemsWithoutEffect(guide.priceSheet)),
];

interface Placed {
  readonly path: string;
  readonly formula: Result<Formula>;
}

function placed({ award, priceSheet, contract }: Guide): readonly Placed[] {
  const at = (path: string, place: FormulaPlace, text: string | undefined): readonly Placed[] => {
    if (text === undefined) return [];
    const truth = place === 'equal' || place === 'abnormally-low' || place === 'price-row';
    return [{ path, formula: compileFormula(text, scopeOf(place, award, priceSheet), truth ? 'truth' : 'number') }];
  };
  return [
    ...award.criteria.flatMap(({ formula, kind }, place) =>
      at(`/award/criteria/${place}/formula`, kind === 'price' ? 'price-criterion' : 'quality-criterion', formula),
    ),
    ...at('/award/total', 'total', award.total),
    ...award.thresholds.flatMap(({ measure }, place) => at(`/award/thresholds/${place}/measure`, 'threshold', measure)),
    ...at('/award/equal', 'equal', award.equal),
    ...at('/award/abnormallyLow', 'abnormally-low', award.abnormallyLow),
    ...at('/priceSheet/total', 'price-sheet', priceSheet?.total),
    ...(priceSheet?.checks ?? []).flatMap(({ test }, place) =>
      at(`/priceSheet/checks/${place}/test`, 'price-row', test),
    ),
    ...at('/contract/indexation/formula', 'indexation', contract.indexation?.formula),
  ];
}

export function formulaCode(code: string): keyof typeof formulaWords & string {
  const known = Object.keys(formulaWords).find((each): each is keyof typeof formulaWords & string => each === code);
  if (known === undefined) throw new Error(`a formula refused with a code that has no sentence: ${code}`);
  return known;
}

/** An item that leaves the total as it is whatever its tariff invites a price that nobody compares. */
function itemsWithoutEffect(sheet: PriceSheet): readonly Finding[] {
  const formula = compileFormula(sheet.total, scopeOf('price-sheet', undefined, sheet), 'number');
  if (!formula.ok) return [];
  const keys = sheet.items.map(({ id }) => id);
  const quantity = { over: 'items', keys, values: sheet.items.map((item) => declared(item.quantity)) } as const;
  const total = (priced: number): Result<Rational> =>
    evaluate(formula.value, {
      quantity,
      tariff: { over: 'items', keys, values: keys.map((_, place) => (place === priced ? one : zero)) },
    });
  const nothing = total(-1);
  if (!nothing.ok) return [];
  return sheet.items.flatMap((item, place) => {
    const alone = total(place);
    if (!alone.ok || !isZero(sub(alone.value, nothing.value))) return [];
    return [warning('item-without-effect', `/priceSheet/items/${place}`, { description: item.description })];
  });
}
