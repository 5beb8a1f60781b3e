import type { Why, WhyInput, WhyRule } from '#platform/kernel/why.ts';
import type { ChainStep, FinancialResult, SubjectResult } from './chain.ts';
import type { EntityResult } from './entity.ts';
import { type ExplainingFinancial, inUnit, phrase, quoted } from './explain.ts';
import type { FinancialStatement } from './statement.ts';

/** Why a tender as a whole passes or falls: everybody who was looked at, and the sentences by which their outcomes become one (CVO-13). */
export function explainFinancial(
  explaining: ExplainingFinancial,
  title: string,
  statement: FinancialStatement,
  result: FinancialResult,
): Why {
  const subjects = result.members.flatMap((member) => member.subjects);
  const steps = [...subjects.flatMap((subject) => subject.steps), ...result.steps];
  const outcome = phrase(explaining, result.outcome);
  return {
    title: phrase(explaining, 'title-requirement', { title, outcome }),
    rules: rulesOf(explaining, steps, subjects.length > 1),
    inputs: entitiesOf(subjects).flatMap((entity) => requirementInputs(explaining, entity)),
    steps: [
      ...steps.map((step) => chainStep(explaining, statement, step)),
      phrase(explaining, 'step-result', { outcome }),
    ],
    events: [],
  };
}

export function entitiesOf(subjects: readonly SubjectResult[]): readonly EntityResult[] {
  return subjects.flatMap(({ entities }) => entities);
}

function rulesOf(explaining: ExplainingFinancial, steps: readonly ChainStep[], several: boolean): readonly WhyRule[] {
  const { requirements, chain, members } = explaining.rule;
  const applied = new Set(steps.map(({ rule }) => rule));
  const shareholders = applied.has('shareholder') || applied.has('small-shareholder');
  const rules = [
    ...requirements,
    applied.has('guarantor') ? chain.guarantor : undefined,
    applied.has('top') ? chain.top : undefined,
    shareholders ? chain.shareholders : undefined,
    applied.has('guarantee') ? chain.guarantee : undefined,
    several ? members : undefined,
  ];
  return rules.flatMap((rule) => (rule === undefined ? [] : [quoted(explaining, rule)]));
}

/** The measured values of a company, each with whether it is enough. */
function requirementInputs(
  explaining: ExplainingFinancial,
  { entity, requirements }: EntityResult,
): readonly WhyInput[] {
  return requirements.map(({ requirement, measured, outcome }) => {
    const rule = explaining.rule.requirements.find(({ id }) => id === requirement);
    const value = measured.ok && rule !== undefined ? `${inUnit(explaining, measured.value, rule.unit)}, ` : '';
    return {
      label: `${entity.name}, ${rule?.title ?? requirement}`,
      value: `${value}${phrase(explaining, outcome)}`,
    };
  });
}

function chainStep(
  explaining: ExplainingFinancial,
  { entities }: FinancialStatement,
  { rule, entity: key, outcome }: ChainStep,
): string {
  if (rule === 'own' && key === undefined) return phrase(explaining, 'step-own-nobody');
  const entity = entities.find((one) => one.key === key);
  return phrase(explaining, `step-${rule}`, {
    name: entity?.name ?? '',
    share: entity?.share ?? '',
    outcome: phrase(explaining, outcome),
  });
}
