import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { compileAward } from './compile.ts';
import { type Environment, holds } from './formula/evaluate.ts';
import type { Formula } from './formula/formula.ts';
import { overTenderers } from './names.ts';
import type { ScoringInput } from './types.ts';

export interface LowPriceSignal {
  readonly tenderer: string;
  readonly suspect: boolean;
  readonly formula: Formula;
  readonly names: Environment;
}

/**
 * Which prices the guide wants explained (ALM-26; Aanbestedingswet 2012 art. 2.116): a signal to ask, never a verdict.
 * Empty when the guide declares no signal; a tender without a price is left out.
 */
export function lowPriceSignals(input: ScoringInput): Result<readonly LowPriceSignal[]> {
  const compiled = compileAward(input.guide);
  if (!compiled.ok) return compiled;
  const formula = compiled.value.abnormallyLow;
  if (formula === undefined || input.prices === 'closed') return ok([]);
  const priced = input.tenderers.flatMap(({ id, price }) => (price === undefined ? [] : [{ id, price }]));
  const prices = overTenderers(
    priced.map(({ id }) => id),
    priced.map(({ price }) => price),
  );
  const signals: LowPriceSignal[] = [];
  for (const { id, price } of priced) {
    const names = { price, prices };
    const suspect = holds(formula, names);
    if (!suspect.ok) return refuse(suspect.error.code, { ...suspect.error.params, tenderer: id });
    signals.push({ tenderer: id, suspect: suspect.value, formula, names });
  }
  return ok(signals);
}
