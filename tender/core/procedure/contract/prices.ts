import { parseRational, type Rational, round, toDecimal } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Indexation } from '../../guide/schema/award.ts';
import { evaluate } from '../../scoring/formula/evaluate.ts';
import { compileFormula } from '../../scoring/formula/formula.ts';
import { scopeOf } from '../../scoring/scopes.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { contractorOf } from './duration.ts';

export interface ContractPrice {
  readonly item: string;
  readonly description: string;
  readonly unit: string;
  /** As tendered, then after each indexation that was accepted, in the order of their days; exact decimals. */
  readonly prices: readonly { readonly from?: string; readonly price: string }[];
}

/** What the contractor may charge for each line of the price sheet (ROC-45). Empty until prices are open. */
export function contractPrices(file: ProcedureFile): readonly ContractPrice[] {
  const { priceSheet, contract } = guideOf(file);
  const operator = contractorOf(file);
  const tendered = file.award.prices?.readings.find((one) => one.operator === operator)?.prices;
  if (priceSheet === undefined || tendered === undefined) return [];
  const rule = contract.indexation;
  const accepted = file.contract.indexations
    .flatMap(({ on, decided }) => (decided?.figures === undefined ? [] : [{ on, figures: decided.figures }]))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
  return priceSheet.items.flatMap(({ id, description, unit }) => {
    const first = tendered[id];
    if (first === undefined) return [];
    let price = unwrap(parseRational(first));
    const prices: { from?: string; price: string }[] = [{ price: first }];
    for (const { on, figures } of rule === undefined ? [] : accepted) {
      if (rule === undefined) break;
      price = indexed(rule, price, figures);
      prices.push({ from: on, price: toDecimal(price, rule.round.places) });
    }
    return [{ item: id, description, unit, prices }];
  });
}

/** One price by the formula of the guide, rounded as it declares. */
export function indexed(
  rule: Indexation,
  price: Rational,
  figures: { readonly current: string; readonly previous: string },
): Rational {
  const formula = unwrap(compileFormula(rule.formula, scopeOf('indexation', undefined), 'number'));
  const names = {
    price,
    current: unwrap(parseRational(figures.current)),
    previous: unwrap(parseRational(figures.previous)),
  };
  return round(unwrap(evaluate(formula, names)), rule.round.places, rule.round.mode);
}
