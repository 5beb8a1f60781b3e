import { before } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const indexNotYetKnown: Rule = {
  id: 'index-not-yet-known',
  severity: 'warning',
  reason: [
    'Een prijs die volgt uit een cijfer dat er nog niet is, kan niemand uitrekenen.',
    'Un prix qui découle d’un chiffre encore inconnu ne se calcule pas.',
    'A price that follows from a figure that is not there yet can be computed by nobody.',
  ],
  basis: 'ROC-45',
  example: {
    wrong: {
      '/contract/indexation': {
        from: '2027-01-01',
        askedBefore: { months: 2 },
        index: 'Consumer prices',
        firstFigure: '2026-12',
        formula: 'price * current / previous',
        round: { places: 2 },
      },
    },
    right: {
      '/contract/indexation': {
        from: '2027-01-01',
        askedBefore: { months: 2 },
        index: 'Consumer prices',
        firstFigure: '2026-09',
        formula: 'price * current / previous',
        round: { places: 2 },
      },
    },
  },
  check: ({ contract: { indexation } }) => {
    if (indexation?.firstFigure === undefined) return [];
    const { years = 0, months = 0, days = 0 } = indexation.askedBefore;
    const asked = Temporal.PlainDate.from(indexation.from).subtract({ years, months, days });
    const month = Temporal.PlainDate.from(`${indexation.firstFigure}-01`);
    if (before(month.add({ months: 1 }), asked)) return [];
    return [{ path: '/contract/indexation', params: { date: `${asked}`, figure: indexation.firstFigure } }];
  },
};
