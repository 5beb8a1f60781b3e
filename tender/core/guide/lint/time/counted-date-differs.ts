import { addWorkingDays } from '../../../legal/calendar.ts';
import { datedPhase, datedPhases } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const countedDateDiffers: Rule = {
  id: 'counted-date-differs',
  severity: 'error',
  reason: [
    'Een termijn in woorden en een datum in de planning zeggen hetzelfde twee keer; verschillen zij, dan geldt geen van beide zeker.',
    'Un délai en toutes lettres et une date au calendrier disent deux fois la même chose ; s’ils diffèrent, aucun n’est certain.',
    'A term in words and a date in the planning say one thing twice; where they differ neither holds for certain.',
  ],
  basis: 'Verordening 1182/71 art. 3',
  example: {
    wrong: { '/planning/8/counted': { from: 'closing', days: 5 } },
    right: { '/planning/8/counted': { from: 'closing', days: 3 } },
  },
  check: (guide, calendar) =>
    datedPhases(guide).flatMap(({ phase: { counted }, span: { first: printed }, path }) => {
      const from = counted === undefined ? undefined : datedPhase(guide, counted.from);
      if (counted === undefined || from === undefined) return [];
      const date =
        counted.days === undefined
          ? addWorkingDays(calendar, from.span.last, counted.workingDays ?? 0)
          : from.span.last.add({ days: counted.days });
      if (date.equals(printed)) return [];
      return [{ path, params: { printed: `${printed}`, date: `${date}`, from: from.phase.title } }];
    }),
};
