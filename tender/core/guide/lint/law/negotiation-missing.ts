import { ofNegotiation } from '../negotiation.ts';
import type { Rule } from '../rule.ts';

const negotiation = {
  rounds: 2,
  subjects: [{ id: 'uitvoeringstermijn', title: 'Uitvoeringstermijn' }],
  withoutNewTender: 'stands',
  days: 10,
};

export const negotiationMissing: Rule = {
  id: 'negotiation-missing',
  severity: 'error',
  reason: [
    'Wie onderhandelt, zegt vooraf waarover, in hoeveel rondes en wat de laatste inschrijving is.',
    'Qui négocie dit à l’avance sur quoi, en combien de tours et quelle offre est la dernière.',
    'Who negotiates says beforehand about what, in how many rounds, and which tender is the last.',
  ],
  basis: 'ORES-14',
  example: {
    wrong: { '/procedure/type': 'negotiated' },
    right: { '/procedure/type': 'negotiated', '/negotiation': negotiation },
  },
  check: ofNegotiation('negotiation-missing'),
};
