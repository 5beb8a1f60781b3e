import type { Language } from '#platform/kernel/language.ts';
import type { Rule, Stated } from '../../../../guide/lint/rule.ts';
import { normUnknown } from '../../../../guide/lint/text/norm-unknown.ts';
import { settlesNothing } from '../../../../guide/lint/text/settles-nothing.ts';
import { statementAboutNothing } from '../../../../guide/lint/text/statement-about-nothing.ts';
import { statementsDisagree } from '../../../../guide/lint/text/statements-disagree.ts';
import { textDateImpossible } from '../../../../guide/lint/text/text-date-impossible.ts';
import { textWeekday } from '../../../../guide/lint/text/text-weekday.ts';
import type { QualificationRule } from '../rule.ts';
import { criterionNotMeasurable } from './criterion-not-measurable.ts';

/** What a qualification guide says and refers to: its own rules, and those on what every kind of guide has. */
export const text: readonly QualificationRule[] = [
  criterionNotMeasurable,
  normUnknown,
  statementAboutNothing,
  statementsDisagree,
  inItsLanguages(textDateImpossible),
  inItsLanguages(textWeekday),
  settlesNothing,
];

/** The texts of a system are in any of its languages. */
function inItsLanguages(rule: Rule<Stated & { readonly language: Language }>): QualificationRule {
  return {
    ...rule,
    check: (guide, calendar, found) => {
      const all = guide.languages.flatMap((language) => rule.check({ ...guide, language }, calendar, found));
      return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
    },
  };
}
