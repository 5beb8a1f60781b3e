import { before, datedPhases } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const phaseOutOfOrder: Rule = {
  id: 'phase-out-of-order',
  severity: 'warning',
  reason: [
    'De planning leest als een lijst in de tijd; wat uit de rij valt, is meestal een verkeerde datum.',
    'Le calendrier se lit dans l’ordre du temps ; ce qui en sort est le plus souvent une date fausse.',
    'The planning reads as a list in time; what falls out of line is mostly a wrong date.',
  ],
  basis: 'Praktijk',
  example: { wrong: { '/planning/13/month': '2026-02' }, right: { '/planning/13/month': '2026-04' } },
  check: (guide) => {
    const dated = datedPhases(guide);
    return dated.flatMap(({ phase: { title }, span: { first, last }, path }, place) => {
      const previous = dated[place - 1];
      if (previous === undefined || !before(last, previous.span.first)) return [];
      return [{ path, params: { title, date: `${first}`, previous: previous.phase.title } }];
    });
  },
};
