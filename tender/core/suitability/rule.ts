import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Financial, FinancialRequirement } from '../guide/schema/financial.ts';
import type { Scope } from '../scoring/formula/check.ts';
import { compileFormula, type Formula } from '../scoring/formula/formula.ts';

type Condition = NonNullable<FinancialRequirement['exception']>[number];

export interface CompiledRequirement {
  readonly requirement: FinancialRequirement;
  readonly measure: Formula;
  /** What a lower minimum depends on. */
  readonly by?: Formula;
  readonly exception: readonly { readonly condition: Condition; readonly holds?: Formula }[];
}

/** A rule of financial health with its formulas read and checked. */
export interface CompiledFinancial {
  readonly rule: Financial;
  readonly measures: readonly { readonly measure: Financial['measures'][number]; readonly formula: Formula }[];
  readonly requirements: readonly CompiledRequirement[];
}

/** In a measure every name is the number of one year; in a requirement it is a list over the years: `profit`, `profit[last]`. */
export function financialScopes({ years, figures, measures }: Financial): {
  readonly measure: (place: number) => Scope;
  readonly requirement: Scope;
} {
  const named = (names: readonly string[], type: 'number' | 'years'): Scope['names'] =>
    Object.fromEntries([...names, 'weight'].map((name) => [name, type]));
  const stated = figures.map(({ name }) => name);
  return {
    measure: (place) => ({
      names: named([...stated, ...measures.slice(0, place).map(({ name }) => name)], 'number'),
      keys: {},
    }),
    requirement: {
      names: named([...stated, ...measures.map(({ name }) => name)], 'years'),
      keys: { years: years.map(({ id }) => id) },
    },
  };
}

/** Refusals are those of `compileFormula`, with `at`: the JSON Pointer from the rule. */
export function compileFinancial(rule: Financial): Result<CompiledFinancial> {
  const scopes = financialScopes(rule);
  const measures: CompiledFinancial['measures'][number][] = [];
  for (const [place, measure] of rule.measures.entries()) {
    const formula = read(measure.formula, scopes.measure(place), 'number', `/measures/${place}/formula`);
    if (!formula.ok) return formula;
    measures.push({ measure, formula: formula.value });
  }
  const requirements: CompiledRequirement[] = [];
  for (const [place, requirement] of rule.requirements.entries()) {
    const compiled = compileRequirement(requirement, scopes.requirement, `/requirements/${place}`);
    if (!compiled.ok) return compiled;
    requirements.push(compiled.value);
  }
  return ok({ rule, measures, requirements });
}

function compileRequirement(requirement: FinancialRequirement, scope: Scope, at: string): Result<CompiledRequirement> {
  const measure = read(requirement.measure, scope, 'number', `${at}/measure`);
  if (!measure.ok) return measure;
  const { lower } = requirement;
  const by = lower === undefined ? undefined : read(lower.by, scope, 'number', `${at}/lower/by`);
  if (by?.ok === false) return by;
  const exception: CompiledRequirement['exception'][number][] = [];
  for (const [place, condition] of (requirement.exception ?? []).entries()) {
    if (condition.holds === undefined) {
      exception.push({ condition });
      continue;
    }
    const holds = read(condition.holds, scope, 'truth', `${at}/exception/${place}/holds`);
    if (!holds.ok) return holds;
    exception.push({ condition, holds: holds.value });
  }
  return ok({ requirement, measure: measure.value, exception, ...(by === undefined ? {} : { by: by.value }) });
}

function read(text: string, scope: Scope, type: 'number' | 'truth', at: string): Result<Formula> {
  const formula = compileFormula(text, scope, type);
  return formula.ok ? formula : refuse(formula.error.code, { ...formula.error.params, at });
}
