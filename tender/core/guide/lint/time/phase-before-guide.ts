import { before, datedPhases } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const phaseBeforeGuide: Rule = {
  id: 'phase-before-guide',
  severity: 'warning',
  reason: [
    'Wat vóór de leidraad ligt, is meestal een datum uit de vorige aanbesteding.',
    'Ce qui précède le guide est le plus souvent une date du marché précédent.',
    'What lies before the guide is mostly a date of the previous tender.',
  ],
  basis: 'Praktijk',
  example: { wrong: { '/date': '2026-01-20' }, right: { '/date': '2026-01-05' } },
  check: (guide) => {
    const written = Temporal.PlainDate.from(guide.date);
    return datedPhases(guide).flatMap(({ span: { first, last }, path }) =>
      before(last, written) ? [{ path, params: { date: `${first}`, guideDate: guide.date } }] : [],
    );
  },
};
