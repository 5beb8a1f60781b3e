import { before } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const reminderAfterDecision: Rule = {
  id: 'reminder-after-decision',
  severity: 'warning',
  reason: [
    'Een herinnering die na de uiterste dag komt, is er voor niets; de optie is dan verlopen.',
    'Un rappel qui vient après le dernier jour ne sert à rien ; l’option est alors perdue.',
    'A reminder after the last day is of no use; the option has lapsed by then.',
  ],
  basis: 'ROC-44',
  example: { wrong: { '/contract/remindMonths': 2 }, right: { '/contract/remindMonths': 6 } },
  check: ({ contract: { start, months, options, remindMonths } }) => {
    if (options?.decideBefore === undefined) return [];
    const { years = 0, months: ahead = 0, days = 0 } = options.decideBefore;
    const next = Temporal.PlainDate.from(start).add({ months });
    const reminded = next.subtract({ months: remindMonths });
    const decided = next.subtract({ years, months: ahead, days });
    if (before(reminded, decided) || reminded.equals(decided)) return [];
    return [{ path: '/contract/remindMonths', params: { date: `${reminded}`, last: `${decided}` } }];
  },
};
