import { type Environment, isList } from '../scoring/formula/evaluate.ts';

/**
 * What became of a requirement, a company or a tender. `open`: the authority still judges an explanation; `unknown`: figures lack, or
 * a formula has no outcome with them. From worst to best: failed, unknown, open, met.
 */
export type Outcome = 'met' | 'open' | 'unknown' | 'failed';

const order: readonly Outcome[] = ['failed', 'unknown', 'open', 'met'];

/** All have to be met. Nothing to meet is met. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'met';
}

/** One that is met is enough. Of nobody, nothing is known. */
export function best(outcomes: readonly Outcome[]): Outcome {
  return order.toReversed().find((outcome) => outcomes.includes(outcome)) ?? 'unknown';
}

/** The years of the rule: those of the weights, which the guide gives for each. */
export function yearsIn(names: Environment): readonly string[] {
  const { weight } = names;
  return weight !== undefined && typeof weight !== 'boolean' && isList(weight) ? weight.keys : [];
}
