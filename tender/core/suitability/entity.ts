import { compare, parseRational, type Rational } from '#platform/kernel/rational.ts';
import type { Refusal, Result } from '#platform/kernel/result.ts';
import { refuse } from '#platform/kernel/result.ts';
import type { Financial } from '../guide/schema/financial.ts';
import { declared } from '../scoring/declared.ts';
import { type Environment, evaluate, holds, isList, type List } from '../scoring/formula/evaluate.ts';
import { type Formula, namesIn } from '../scoring/formula/formula.ts';
import { type Outcome, worst, yearsIn } from './outcome.ts';
import type { CompiledFinancial, CompiledRequirement } from './rule.ts';
import type { FinancialEntity } from './statement.ts';

/** What a formula came to, with the numbers that went in; or why it has no outcome. */
export type Computed =
  | { readonly ok: true; readonly formula: Formula; readonly names: Environment; readonly value: Rational }
  | { readonly ok: false; readonly error: Refusal };

export interface ConditionResult {
  readonly place: number;
  readonly met: boolean;
  /** Absent where the condition is that another requirement is met. */
  readonly formula?: Formula;
  readonly names?: Environment;
  readonly error?: Refusal;
}

export interface RequirementResult {
  readonly requirement: string;
  readonly outcome: Outcome;
  /** By what it is met, left open, or failed. */
  readonly way: 'minimum' | 'lower' | 'exception' | 'explanation' | 'none' | 'unknown';
  readonly measured: Computed;
  /** Where the guide allows a lower minimum: the amount it depends on, and the step that it reaches. */
  readonly lower?: { readonly by: Computed; readonly minimum?: Rational };
  readonly conditions: readonly ConditionResult[];
  readonly explanation?: string;
}

export interface EntityResult {
  readonly entity: FinancialEntity;
  readonly outcome: Outcome;
  /** The requirements that this entity answers to. */
  readonly requirements: readonly RequirementResult[];
  /** Measures by year, as far as they can be computed. */
  readonly measures: Readonly<Record<string, Readonly<Record<string, Computed>>>>;
}

type Years = Readonly<Record<string, Readonly<Record<string, Rational>>>>;

/** One company against the requirements of the rule. `above`: it stands above the tenderer (CVO-13). */
export function judgeEntity(compiled: CompiledFinancial, entity: FinancialEntity, above: boolean): EntityResult {
  const { values, measures } = valuesOf(compiled, entity);
  const names = listsOf(compiled.rule, values);
  const requirements: RequirementResult[] = [];
  for (const each of compiled.requirements) {
    const result = judge(each, names, entity, requirements);
    const { higher } = each.requirement;
    const left = above && (higher === 'never' || (higher === 'when-known' && result.way === 'unknown'));
    if (!left) requirements.push(result);
  }
  return { entity, outcome: worst(requirements.map(({ outcome }) => outcome)), requirements, measures };
}

function valuesOf(
  { rule, measures }: CompiledFinancial,
  entity: FinancialEntity,
): { readonly values: Years; readonly measures: EntityResult['measures'] } {
  const values: Record<string, Record<string, Rational>> = {};
  const computed: Record<string, Record<string, Computed>> = {};
  for (const { id, weight } of rule.years) {
    const ofYear: Record<string, Rational> = { weight: declared(weight) };
    for (const { name } of rule.figures) {
      const stated = parseRational(entity.figures[id]?.[name] ?? '');
      if (stated.ok) ofYear[name] = stated.value;
    }
    const measured: Record<string, Computed> = {};
    for (const { measure, formula } of measures) {
      const result = compute(formula, ofYear, evaluate);
      measured[measure.name] = result;
      if (result.ok) ofYear[measure.name] = result.value;
    }
    values[id] = ofYear;
    computed[id] = measured;
  }
  return { values, measures: computed };
}

/** Each name over the years in which it has a value. */
function listsOf({ years, figures, measures }: Financial, values: Years): Readonly<Record<string, List>> {
  const names = ['weight', ...figures.map(({ name }) => name), ...measures.map(({ name }) => name)];
  return Object.fromEntries(
    names.map((name): [string, List] => {
      const known = years.flatMap(({ id }) => {
        const value = values[id]?.[name];
        return value === undefined ? [] : [{ id, value }];
      });
      return [name, { over: 'years', keys: known.map(({ id }) => id), values: known.map(({ value }) => value) }];
    }),
  );
}

function judge(
  { requirement, measure, by, exception }: CompiledRequirement,
  names: Readonly<Record<string, List>>,
  entity: FinancialEntity,
  before: readonly RequirementResult[],
): RequirementResult {
  const measured = compute(measure, names, evaluate);
  const given = requirement.explanation === undefined ? undefined : entity.explanations?.[requirement.id];
  const explained = given === undefined ? {} : { explanation: given };
  const result = { requirement: requirement.id, measured, conditions: [], ...explained };
  if (!measured.ok) return { ...result, outcome: 'unknown', way: 'unknown' };
  const minimum = declared(requirement.minimum);
  const over = compare(measured.value, minimum);
  if (over > 0 || (over === 0 && !requirement.above)) return { ...result, outcome: 'met', way: 'minimum' };
  const lower = by === undefined ? undefined : lowerMinimum(requirement, compute(by, names, evaluate));
  const withLower = lower === undefined ? result : { ...result, lower };
  if (lower?.minimum !== undefined && compare(measured.value, lower.minimum) >= 0)
    return { ...withLower, outcome: 'met', way: 'lower' };
  const conditions = exception.map((each, place) => conditionOf(each, place, names, before));
  const whole = { ...withLower, conditions };
  if (conditions.length > 0 && conditions.every(({ met }) => met))
    return { ...whole, outcome: 'met', way: 'exception' };
  return given === undefined
    ? { ...whole, outcome: 'failed', way: 'none' }
    : { ...whole, outcome: 'open', way: 'explanation' };
}

/** Of all steps that the amount reaches, the one that asks least. */
function lowerMinimum(
  { lower }: CompiledRequirement['requirement'],
  by: Computed,
): NonNullable<RequirementResult['lower']> {
  if (!by.ok) return { by };
  let least: Rational | undefined;
  for (const { from, minimum } of lower?.steps ?? []) {
    const asks = declared(minimum);
    const reached = compare(by.value, declared(from)) >= 0;
    if (reached && (least === undefined || compare(asks, least) < 0)) least = asks;
  }
  return least === undefined ? { by } : { by, minimum: least };
}

function conditionOf(
  { condition, holds: formula }: CompiledRequirement['exception'][number],
  place: number,
  names: Readonly<Record<string, List>>,
  before: readonly RequirementResult[],
): ConditionResult {
  if (formula === undefined) {
    const other = before.find(({ requirement }) => requirement === condition.met);
    return { place, met: other?.outcome === 'met' };
  }
  const lacking = missing(formula, names);
  const truth: Result<boolean> = lacking === undefined ? holds(formula, names) : refuse('figure-missing', lacking);
  return truth.ok ? { place, met: truth.value, formula, names } : { place, met: false, formula, error: truth.error };
}

function compute(
  formula: Formula,
  names: Environment,
  by: (formula: Formula, names: Environment) => Result<Rational>,
): Computed {
  const lacking = missing(formula, names);
  if (lacking !== undefined) return { ok: false, error: { code: 'figure-missing', params: lacking } };
  const value = by(formula, names);
  return value.ok ? { ok: true, formula, names, value: value.value } : value;
}

/** The first name of a formula that has no value: of one year where an entry is named, of any where the whole list is. */
function missing(formula: Formula, names: Environment): Readonly<Record<string, string>> | undefined {
  const years = yearsIn(names);
  for (const mentioned of namesIn(formula.expression)) {
    const [name = '', key] = mentioned.replace(']', '').split('[');
    const value = names[name];
    if (value === undefined) return { name };
    if (typeof value === 'boolean' || !isList(value)) continue;
    const wanted = key === undefined ? years : [key];
    const lacks = wanted.find((year) => !value.keys.includes(year));
    if (lacks !== undefined) return { name, year: lacks };
  }
  return undefined;
}
