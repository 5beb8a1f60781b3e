import type { Language } from '#platform/kernel/language.ts';
import type { Criterion } from '../../guide/schema/award.ts';
import { compileAward } from '../../scoring/compile.ts';
import { ruleSteps } from '../../scoring/explain-rules.ts';
import { addRules } from '../../scoring/fact-rules.ts';
import { factsOf } from '../evaluation/facts.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { guideOf } from '../planning/phases.ts';

/** Why the rules of a criterion gave this tender its points, rule by rule; also of somebody who is out by now. Empty for any other criterion (CVO-16). */
export function ruleReasons(
  file: ProcedureFile,
  operator: string,
  criterion: Criterion,
  language: Language,
): readonly string[] {
  const guide = guideOf(file);
  const compiled = compileAward(guide);
  const formulas = compiled.ok ? compiled.value.criteria.find((one) => one.criterion.id === criterion.id)?.rules : [];
  if (criterion.rules === undefined || formulas === undefined) return [];
  const added = addRules(criterion, formulas, factsOf(file, operator).facts?.[criterion.id] ?? {});
  if (!added.ok || added.value.trace.kind !== 'rules') return [];
  const nobody = (id: string): string => operatorName(file, id);
  return ruleSteps({ guide, language, tenderer: nobody, evaluator: nobody }, criterion, added.value.trace.rules);
}
