import { compare } from '#platform/kernel/rational.ts';
import { declared } from '../../scoring/declared.ts';
import { factScope } from '../../scoring/fact-rules.ts';
import { compileFormula } from '../../scoring/formula/formula.ts';
import { functions } from '../../scoring/formula/functions.ts';
import { compileFinancial } from '../../suitability/rule.ts';
import type { ProblemCode } from '../problem.ts';
import type { Criterion } from '../schema/award.ts';
import type { Financial, FinancialRequirement } from '../schema/financial.ts';
import type { Guide } from '../schema/guide.ts';
import type { ChecklistItem, Suitability } from '../schema/submission.ts';

import { formulaCode } from './formulas.ts';
import type { Found } from './rule.ts';

type Coded = Found & { readonly code: ProblemCode };

/** One guide is looked at once for all rules. */
const looked = new WeakMap<Guide, readonly Coded[]>();

/** A requirement that is judged by rule can be computed, its exceptions can be reached, and somebody is asked for what it needs (CVO-12, CVO-15). */
export function suitabilityFindings(guide: Guide): readonly Coded[] {
  const known = looked.get(guide);
  if (known !== undefined) return known;
  const found = [
    ...guide.suitability.flatMap((requirement, place) => ofRequirement(guide, requirement, `/suitability/${place}`)),
    ...guide.submission.checklist.flatMap((item, place) => ofItem(guide, item, `/submission/checklist/${place}`)),
    ...guide.award.criteria.flatMap((criterion, place) => ofCriterion(guide, criterion, `/award/criteria/${place}`)),
  ];
  looked.set(guide, found);
  return found;
}
/** What one rule says of requirements that are judged by rule. */
export function ofSuitability(code: ProblemCode): (guide: Guide) => readonly Found[] {
  return (guide) =>
    suitabilityFindings(guide)
      .filter((found) => found.code === code)
      .map(({ path, params = {} }) => ({ path, params }));
}

function error(code: ProblemCode, path: string, params: Coded['params'] = {}): Coded {
  return { code, path, params };
}

function ofRequirement(guide: Guide, requirement: Suitability, path: string): readonly Coded[] {
  const { id, title, financial, references, competences = [] } = requirement;
  const asked = (kind: ChecklistItem['kind']): boolean =>
    guide.submission.checklist.some((item) => item.kind === kind && item.about === id);
  const unasked = (kind: ChecklistItem['kind']): readonly Coded[] =>
    asked(kind) ? [] : [error('requirement-not-asked', path, { title, kind })];
  return [
    ...(financial === undefined ? [] : [...unasked('financial'), ...ofRule(financial, `${path}/financial`)]),
    ...(references === undefined ? [] : unasked('references')),
    ...(references !== undefined && competences.length === 0
      ? [error('references-without-competences', `${path}/references`, { title })]
      : []),
  ];
}

function ofRule(rule: Financial, path: string): readonly Coded[] {
  const compiled = compileFinancial(rule);
  const { at = '', ...params } = compiled.ok ? {} : (compiled.error.params ?? {});
  return [
    ...names(rule, path),
    ...(compiled.ok ? [] : [error(formulaCode(compiled.error.code), `${path}${at}`, params)]),
    ...rule.requirements.flatMap((requirement, place) =>
      ofFinancial(rule, requirement, `${path}/requirements/${place}`),
    ),
  ];
}

/** Words that mean something else in a formula. */
const taken: ReadonlySet<string> = new Set([...Object.keys(functions), 'if', 'table', 'and', 'or', 'not', 'weight']);

function names({ years, figures, measures }: Financial, path: string): readonly Coded[] {
  const named = [
    ...figures.map(({ name }, place) => [name, `${path}/figures/${place}/name`] as const),
    ...measures.map(({ name }, place) => [name, `${path}/measures/${place}/name`] as const),
  ];
  const twice = named.flatMap(([name, at], place) =>
    taken.has(name) || named.findIndex(([other]) => other === name) < place ? [error('name-taken', at, { name })] : [],
  );
  const ids = years.map(({ id }) => id);
  const again = ids.flatMap((id, place) =>
    ids.indexOf(id) < place ? [error('id-twice', `${path}/years/${place}/id`, { id })] : [],
  );
  return [...twice, ...again];
}

function ofFinancial(rule: Financial, requirement: FinancialRequirement, path: string): readonly Coded[] {
  const { id, title, minimum, lower, exception = [] } = requirement;
  const before = rule.requirements.slice(0, rule.requirements.indexOf(requirement)).map((one) => one.id);
  const refers = exception.flatMap(({ met }, place) =>
    met === undefined || before.includes(met)
      ? []
      : [error('condition-not-before', `${path}/exception/${place}/met`, { id: met, title })],
  );
  const steps = lower?.steps ?? [];
  const useless = steps.flatMap(({ from, minimum: asks }, place) => {
    const previous = steps[place - 1];
    const less = compare(declared(asks), declared(previous?.minimum ?? minimum)) < 0;
    const rises = previous === undefined || compare(declared(from), declared(previous.from)) > 0;
    return less && rises ? [] : [error('lower-step-useless', `${path}/lower/steps/${place}`, { title, minimum: asks })];
  });
  const twice = before.includes(id) ? [error('id-twice', `${path}/id`, { id })] : [];
  return [...twice, ...refers, ...useless];
}

/** Rules look at facts that are asked, and stand in the place of a scale or formula. */
function ofCriterion(guide: Guide, criterion: Criterion, path: string): readonly Coded[] {
  const { rules, title, scale, formula } = criterion;
  if (rules === undefined) return [];
  const requirement = guide.suitability.find(({ id }) => id === rules.requirement);
  const known = requirement?.competences?.some(({ id }) => id === rules.competence) === true;
  const scope = factScope(guide.suitability, criterion);
  return [
    ...(requirement?.references === undefined || !known
      ? [error('rules-about-nothing', `${path}/rules`, { title })]
      : []),
    ...(scale === undefined && formula === undefined ? [] : [error('rules-beside-grades', `${path}/rules`, { title })]),
    ...rules.add.flatMap(({ when }, place) => {
      const read = compileFormula(when, scope, 'truth');
      return read.ok ? [] : [error(formulaCode(read.error.code), `${path}/rules/add/${place}/when`, read.error.params)];
    }),
  ];
}

function ofItem(guide: Guide, item: ChecklistItem, path: string): readonly Coded[] {
  const { kind, about, title, formats } = item;
  if (about === undefined) return kind === 'financial' ? [error('item-about-nothing', path, { title })] : [];
  const requirement = guide.suitability.find(({ id }) => id === about);
  const rule =
    kind === 'financial' ? requirement?.financial : kind === 'references' ? requirement?.references : undefined;
  return [
    ...(rule === undefined ? [error('item-about-nothing', `${path}/about`, { title })] : []),
    ...(formats.length === 0 ? [] : [error('item-on-page-with-format', `${path}/formats`, { title })]),
  ];
}
