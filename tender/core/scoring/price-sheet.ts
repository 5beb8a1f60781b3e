import { type Rational, round } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { PriceSheet } from '../guide/schema/submission.ts';
import { declared } from './declared.ts';
import { evaluate } from './formula/evaluate.ts';
import { compileFormula } from './formula/formula.ts';
import { scopeOf } from './scopes.ts';

/**
 * The total of a price sheet in euros, computed by the formula of the guide from the tariffs (exact decimals by item) and rounded as
 * declared; what the sheet itself says of a total is never looked at (ALM-13). Refuses `price-missing` for an item without a tariff.
 */
export function priceSheetTotal(sheet: PriceSheet, prices: Readonly<Record<string, string>>): Result<Rational> {
  const missing = sheet.items.find(({ id }) => prices[id] === undefined);
  if (missing !== undefined) return refuse('price-missing', { item: missing.description });
  const formula = compileFormula(sheet.total, scopeOf('price-sheet', undefined, sheet), 'number');
  if (!formula.ok) return formula;
  const keys = sheet.items.map(({ id }) => id);
  const total = evaluate(formula.value, {
    quantity: { over: 'items', keys, values: sheet.items.map(({ quantity }) => declared(quantity)) },
    tariff: { over: 'items', keys, values: keys.map((id) => declared(prices[id] ?? '0')) },
  });
  return total.ok ? ok(round(total.value, sheet.round.places, sheet.round.mode)) : total;
}
