import type { WhyInput } from '#platform/kernel/why.ts';
import type { Criterion } from '../guide/schema/award.ts';
import { declared } from './declared.ts';
import { type Explaining, phrase } from './explaining.ts';
import { type Environment, isList } from './formula/evaluate.ts';
import { exactNumber } from './formula/filled.ts';
import type { CriterionTrace } from './types.ts';

/** The facts of the reference that was looked at, as they were stated. */
export function factInputs(explaining: Explaining, criterion: Criterion, names: Environment): readonly WhyInput[] {
  return factsOf(explaining, criterion).flatMap(({ id, title, unit }) => {
    const value = names[id];
    if (value === undefined || (typeof value !== 'boolean' && isList(value))) return [];
    if (typeof value === 'boolean') return [{ label: title, value: phrase(explaining, value ? 'yes' : 'no') }];
    const number = exactNumber(value, explaining.language);
    return [{ label: title, value: unit === undefined ? number : `${number} ${unit}` }];
  });
}

/** Each rule with the points that it added, or that it did not. */
export function ruleSteps(
  explaining: Explaining,
  criterion: Criterion,
  rules: Extract<CriterionTrace, { kind: 'rules' }>['rules'],
): readonly string[] {
  return rules.map(({ formula, added, lacking }, place) => {
    const rule = criterion.rules?.add[place];
    const points = exactNumber(declared(rule?.points ?? '0'), explaining.language);
    const title = rule?.title ?? formula.text;
    const fact = factsOf(explaining, criterion).find(({ id }) => id === lacking)?.title ?? lacking ?? '';
    if (lacking !== undefined) return phrase(explaining, 'rule-lacking', { title, fact });
    return phrase(explaining, added ? 'rule-added' : 'rule-not-added', { title, points });
  });
}

function factsOf({ guide }: Explaining, { rules }: Criterion) {
  return guide.suitability.find(({ id }) => id === rules?.requirement)?.references?.facts ?? [];
}
