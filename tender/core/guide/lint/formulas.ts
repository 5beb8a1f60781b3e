import type { Result } from '#platform/kernel/result.ts';
import { compileFormula, type Formula } from '../../scoring/formula/formula.ts';
import { formulaWords } from '../../scoring/formula/words.ts';
import { type FormulaPlace, scopeOf } from '../../scoring/scopes.ts';
import type { Guide } from '../schema/guide.ts';

export interface PlacedFormula {
  readonly path: string;
  readonly formula: Result<Formula>;
}

/** Every formula of a guide, read. */
export function formulasOf({ award, priceSheet, contract }: Guide): readonly PlacedFormula[] {
  const at = (path: string, place: FormulaPlace, text: string | undefined): readonly PlacedFormula[] => {
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
