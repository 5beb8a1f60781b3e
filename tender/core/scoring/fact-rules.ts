import { add, type Rational, zero } from '#platform/kernel/rational.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import type { Award, Criterion } from '../guide/schema/award.ts';
import type { Guide } from '../guide/schema/guide.ts';
import { rounded } from './criterion.ts';
import { declared } from './declared.ts';
import type { Scope } from './formula/check.ts';
import { holds } from './formula/evaluate.ts';
import { type Formula, namesIn } from './formula/formula.ts';
import type { CriterionResult } from './types.ts';

/** The facts that the rules of a criterion may look at: those that the guide asks of each reference. */
export function factScope(suitability: Guide['suitability'], criterion: Criterion): Scope {
  const requirement = suitability.find(({ id }) => id === criterion.rules?.requirement);
  const facts = requirement?.references?.facts ?? [];
  return { names: Object.fromEntries(facts.map(({ id, kind }) => [id, kind])), keys: {} };
}

/** Points that rules add up, each on its own: with no rule true there are none (CVO-16). */
export function addRules(
  criterion: Criterion,
  formulas: readonly Formula[],
  facts: Readonly<Record<string, boolean | Rational>>,
): Result<CriterionResult> {
  let points = zero;
  const rules: Extract<CriterionResult['trace'], { kind: 'rules' }>['rules'][number][] = [];
  for (const [place, rule] of (criterion.rules?.add ?? []).entries()) {
    const formula = formulas[place];
    if (formula === undefined) throw new Error('every rule of a criterion has its formula');
    const lacking = [...namesIn(formula.expression)].find((name) => facts[name] === undefined);
    const truth = lacking === undefined ? holds(formula, facts) : ok(false);
    if (!truth.ok) return truth;
    if (truth.value) points = add(points, declared(rule.points));
    rules.push({ formula, added: truth.value, ...(lacking === undefined ? {} : { lacking }) });
  }
  return ok({
    points: rounded(criterion, points),
    unrounded: points,
    trace: { kind: 'rules', rules, names: facts },
    adjustments: [],
  });
}

/** What the rules of a criterion add up to at most, were all of them true. */
export function mostOfRules({ rules }: Award['criteria'][number]): Rational {
  return (rules?.add ?? []).reduce((sum, { points }) => add(sum, declared(points)), zero);
}
