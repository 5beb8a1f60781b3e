import { compare, mul, type Rational, round, toDecimal, zero } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { PriceSheet } from '../guide/schema/submission.ts';
import { declared } from './declared.ts';
import { type Environment, evaluate, holds } from './formula/evaluate.ts';
import { compileFormula, type Formula } from './formula/formula.ts';
import { scopeOf } from './scopes.ts';

export interface PricedRow {
  readonly item: string;
  readonly quantity: Rational;
  readonly tariff: Rational;
  /** Quantity × tariff, for showing: the total follows from the formula of the sheet. */
  readonly amount: Rational;
}

export interface PriceTotal {
  readonly total: Rational;
  readonly unrounded: Rational;
  readonly rows: readonly PricedRow[];
  readonly formula: Formula;
  readonly names: Environment;
}

/**
 * The total of a filled-in price sheet by the formula of the guide (ALM-13): what a spreadsheet says its total is does not count.
 * Refuses `tariff-missing`, `tariff-negative` and `tariff-too-precise` (more decimals than the sheet allows) with the item,
 * `item-unknown` for a tariff of an item that is not on the sheet, and the refusals of formulas.
 */
export function priceTotal(sheet: PriceSheet, tariffs: Readonly<Record<string, Rational>>): Result<PriceTotal> {
  const unknown = Object.keys(tariffs).find((id) => sheet.items.every((item) => item.id !== id));
  if (unknown !== undefined) return refuse('item-unknown', { item: unknown });
  const rows: PricedRow[] = [];
  for (const item of sheet.items) {
    const tariff = checked(sheet, item.id, Object.hasOwn(tariffs, item.id) ? tariffs[item.id] : undefined);
    if (!tariff.ok) return tariff;
    const quantity = declared(item.quantity);
    rows.push({ item: item.id, quantity, tariff: tariff.value, amount: mul(quantity, tariff.value) });
  }
  const formula = compileFormula(sheet.total, scopeOf('price-sheet', undefined, sheet), 'number');
  if (!formula.ok) return formula;
  const keys = sheet.items.map(({ id }) => id);
  const names: Environment = {
    quantity: { over: 'items', keys, values: rows.map(({ quantity }) => quantity) },
    tariff: { over: 'items', keys, values: rows.map(({ tariff }) => tariff) },
  };
  const unrounded = evaluate(formula.value, names);
  if (!unrounded.ok) return unrounded;
  const total = round(unrounded.value, sheet.round.places, sheet.round.mode);
  return ok({ total, unrounded: unrounded.value, rows, formula: formula.value, names });
}

function checked(sheet: PriceSheet, item: string, tariff: Rational | undefined): Result<Rational> {
  if (tariff === undefined) return refuse('tariff-missing', { item });
  if (compare(tariff, zero) < 0) return refuse('tariff-negative', { item, tariff: toDecimal(tariff, sheet.decimals) });
  const exact = compare(round(tariff, sheet.decimals, 'half-up'), tariff) === 0;
  return exact ? ok(tariff) : refuse('tariff-too-precise', { item, decimals: sheet.decimals });
}

export interface PriceFinding {
  /** Of the guide. */
  readonly check: string;
  readonly item: string;
  readonly tariff: Rational;
  readonly consequence: 'exclude' | 'explain';
  readonly ground: string;
}

/** Lines of a filled-in sheet that a check of the guide does not take as they are (ROC-25). Refuses as `priceTotal` and as formulas do. */
export function priceFindings(
  sheet: PriceSheet,
  tariffs: Readonly<Record<string, Rational>>,
): Result<readonly PriceFinding[]> {
  const priced = priceTotal(sheet, tariffs);
  if (!priced.ok) return priced;
  const findings: PriceFinding[] = [];
  for (const { id: check, test, consequence, ground } of sheet.checks) {
    const formula = compileFormula(test, scopeOf('price-row', undefined), 'truth');
    if (!formula.ok) return formula;
    for (const { item, quantity, tariff, amount } of priced.value.rows) {
      const found = holds(formula.value, { quantity, tariff, amount, total: priced.value.total });
      if (!found.ok) return found;
      if (found.value) findings.push({ check, item, tariff, consequence, ground });
    }
  }
  return ok(findings);
}
