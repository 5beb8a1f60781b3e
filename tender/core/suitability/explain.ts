import type { Language } from '#platform/kernel/language.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import { mul, parseRational, type Rational, rational } from '#platform/kernel/rational.ts';
import type { Why, WhyInput, WhyRule } from '#platform/kernel/why.ts';
import { type Params, say } from '#platform/kernel/words.ts';
import type { Financial, FinancialRequirement, FinancialUnit } from '../guide/schema/financial.ts';
import { declared } from '../scoring/declared.ts';
import { exactNumber, filledIn } from '../scoring/formula/filled.ts';
import { namesIn } from '../scoring/formula/formula.ts';
import type { Computed, ConditionResult, EntityResult, RequirementResult } from './entity.ts';
import { suitabilityWhy } from './explain-words.ts';

/** For whom it is written. */
export interface ExplainingFinancial {
  readonly rule: Financial;
  readonly language: Language;
}

type Key = keyof typeof suitabilityWhy & string;

export function phrase({ language }: ExplainingFinancial, key: Key, params: Params = {}): string {
  return say(suitabilityWhy, key, language, params);
}

export function quoted(
  explaining: ExplainingFinancial,
  rule: { readonly text: string; readonly source?: string | undefined },
): WhyRule {
  const { text, source } = rule;
  return source === undefined ? { text } : { text, place: phrase(explaining, 'place', { place: source }) };
}

/** A value in its unit: money, a percentage with all its decimals (or an ellipsis), or a plain number. */
export function inUnit({ language }: ExplainingFinancial, value: Rational, unit: FinancialUnit): string {
  if (unit === 'euro') return formatMoney(value, language);
  const number = exactNumber(unit === 'percent' ? mul(value, rational(100)) : value, language);
  if (unit === 'number') return number;
  return language === 'en' ? `${number}%` : `${number} %`;
}

/** Why one company meets one requirement, or does not: the sentences, the figures stated, and every step of the arithmetic (CVO-12). */
export function explainRequirement(
  explaining: ExplainingFinancial,
  entity: EntityResult,
  result: RequirementResult,
): Why {
  const requirement = requirementOf(explaining.rule, result);
  const { lower, exception = [], explanation } = requirement;
  return {
    title: phrase(explaining, 'title-requirement', {
      title: `${entity.entity.name}, ${requirement.title}`,
      outcome: phrase(explaining, result.outcome),
    }),
    rules: [
      quoted(explaining, requirement),
      ...(result.lower === undefined || lower === undefined ? [] : [quoted(explaining, lower)]),
      ...(result.conditions.length === 0 ? [] : exception.map((condition) => quoted(explaining, condition))),
      ...(explanation === undefined || result.outcome === 'met' ? [] : [quoted(explaining, explanation)]),
    ],
    inputs: inputsOf(explaining, entity, mentionedBy(explaining.rule, result)),
    steps: [
      ...measureSteps(explaining, entity, mentionedBy(explaining.rule, result)),
      ...judgedSteps(explaining, requirement, result),
    ],
    events: [],
  };
}

function requirementOf(rule: Financial, { requirement }: RequirementResult): FinancialRequirement {
  const found = rule.requirements.find(({ id }) => id === requirement);
  if (found === undefined) throw new Error(`no requirement to explain: ${requirement}`);
  return found;
}

/** Names of figures and measures that had a part in it, also through other measures. */
function mentionedBy({ measures }: Financial, result: RequirementResult): ReadonlySet<string> {
  const formulas = [
    ...[result.measured, ...(result.lower === undefined ? [] : [result.lower.by])].flatMap((computed) =>
      computed.ok ? [computed.formula] : [],
    ),
    ...result.conditions.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
  ];
  const names = new Set(
    formulas.flatMap(({ expression }) => [...namesIn(expression)].map((name) => name.replace(/\[.*$/, ''))),
  );
  for (const { name, formula } of measures.toReversed()) {
    if (names.has(name)) for (const word of formula.match(/[A-Za-z]\w*/g) ?? []) names.add(word);
  }
  return names;
}

function inputsOf(
  explaining: ExplainingFinancial,
  { entity }: EntityResult,
  mentioned: ReadonlySet<string>,
): readonly WhyInput[] {
  const { figures, years } = explaining.rule;
  const source = phrase(explaining, 'stated', { name: entity.name });
  return figures
    .filter(({ name }) => mentioned.has(name))
    .flatMap(({ name, title }) =>
      years.flatMap(({ id, year }): readonly WhyInput[] => {
        const stated = parseRational(entity.figures[id]?.[name] ?? '');
        if (!stated.ok) return [];
        const label = phrase(explaining, 'in-year', { title, year });
        return [{ label, value: formatMoney(stated.value, explaining.language), source }];
      }),
    );
}

function measureSteps(
  explaining: ExplainingFinancial,
  { measures }: EntityResult,
  mentioned: ReadonlySet<string>,
): readonly string[] {
  const { rule } = explaining;
  return rule.measures
    .filter(({ name }) => mentioned.has(name))
    .flatMap(({ name, title, unit }) =>
      rule.years.map(({ id, year }) => {
        const what = phrase(explaining, 'in-year', { title, year });
        const computed = measures[id]?.[name];
        return phrase(explaining, 'step-of', {
          what,
          step: computed === undefined ? '' : computedStep(explaining, computed, unit),
        });
      }),
    );
}

function computedStep(explaining: ExplainingFinancial, computed: Computed, unit: FinancialUnit): string {
  if (!computed.ok) return whyNot(explaining, computed);
  return phrase(explaining, 'step-measured', {
    formula: filledIn(computed.formula, computed.names, explaining.language),
    value: inUnit(explaining, computed.value, unit),
  });
}

function whyNot(explaining: ExplainingFinancial, { error }: Extract<Computed, { ok: false }>): string {
  const { code, params = {} } = error;
  if (code === 'division-by-zero') return phrase(explaining, 'division-by-zero');
  if (code !== 'figure-missing') return phrase(explaining, 'no-outcome');
  const { figures, measures, years } = explaining.rule;
  const title = [...figures, ...measures].find(({ name }) => name === params['name'])?.title ?? String(params['name']);
  const year = years.find(({ id }) => id === params['year'])?.year;
  const figure = year === undefined ? title : phrase(explaining, 'in-year', { title, year });
  return phrase(explaining, 'figure-missing', { figure });
}

function judgedSteps(
  explaining: ExplainingFinancial,
  requirement: FinancialRequirement,
  result: RequirementResult,
): readonly string[] {
  const { measured, way } = result;
  const { unit, title } = requirement;
  const computed = phrase(explaining, 'step-of', { what: title, step: computedStep(explaining, measured, unit) });
  if (!measured.ok) return [computed];
  const value = inUnit(explaining, measured.value, unit);
  const minimum = inUnit(explaining, declared(requirement.minimum), unit);
  if (way === 'minimum') {
    const key = requirement.above ? 'exceeds-minimum' : 'reaches-minimum';
    return [computed, phrase(explaining, key, { value, minimum })];
  }
  return [
    computed,
    phrase(explaining, 'below-minimum', { value, minimum }),
    ...lowerSteps(explaining, requirement, result, value),
    ...result.conditions.map((condition) => conditionStep(explaining, requirement, condition)),
    ...(result.conditions.length === 0
      ? []
      : [phrase(explaining, way === 'exception' ? 'exception-holds' : 'exception-fails')]),
    ...(way === 'explanation' ? [phrase(explaining, 'explanation-given', { text: result.explanation ?? '' })] : []),
  ];
}

function lowerSteps(
  explaining: ExplainingFinancial,
  { lower: rule, unit }: FinancialRequirement,
  { lower, way }: RequirementResult,
  value: string,
): readonly string[] {
  if (rule === undefined || lower === undefined) return [];
  if (!lower.by.ok) return [whyNot(explaining, lower.by)];
  const amount = inUnit(explaining, lower.by.value, rule.unit);
  if (lower.minimum === undefined) return [phrase(explaining, 'lower-none', { amount })];
  const minimum = inUnit(explaining, lower.minimum, unit);
  return [
    phrase(explaining, 'lower-reached', { amount, minimum }),
    phrase(explaining, way === 'lower' ? 'lower-enough' : 'lower-not-enough', { value, minimum }),
  ];
}

function conditionStep(
  explaining: ExplainingFinancial,
  { exception = [] }: FinancialRequirement,
  { place, met, formula, names, error }: ConditionResult,
): string {
  const text = exception[place]?.text ?? '';
  const said = phrase(explaining, met ? 'condition-true' : 'condition-false', { text });
  if (error !== undefined) return `${said} ${whyNot(explaining, { ok: false, error })}`;
  if (formula === undefined || names === undefined) return said;
  return `${said} (${filledIn(formula, names, explaining.language)})`;
}
