import { ofNegotiation } from '../negotiation.ts';
import type { Rule } from '../rule.ts';

const negotiation = {
  rounds: 2,
  subjects: [{ id: 'uitvoeringstermijn', title: 'Uitvoeringstermijn' }],
  withoutNewTender: 'stands',
  days: 10,
};

export const subjectNotNegotiable: Rule = {
  id: 'subject-not-negotiable',
  severity: 'error',
  reason: [
    'Minimumeisen, uitsluitingsgronden en gunningscriteria liggen vast: wie erover onderhandelt, meet met meer dan één maat.',
    'Exigences minimales, motifs d’exclusion et critères d’attribution sont fixes : les négocier, c’est mesurer inégalement.',
    'Minimum requirements, exclusion grounds and award criteria are fixed: who negotiates them measures with more than one measure.',
  ],
  basis: 'ORES-14',
  example: {
    wrong: {
      '/procedure/type': 'negotiated',
      '/negotiation': { ...negotiation, subjects: [{ id: 'price', title: 'Price' }] },
    },
    right: { '/procedure/type': 'negotiated', '/negotiation': negotiation },
  },
  check: ofNegotiation('subject-not-negotiable'),
};
