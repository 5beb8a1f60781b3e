import { ofNegotiation } from '../negotiation.ts';
import type { Rule } from '../rule.ts';

const negotiation = {
  rounds: 2,
  subjects: [{ id: 'uitvoeringstermijn', title: 'Uitvoeringstermijn' }],
  withoutNewTender: 'stands',
  days: 10,
};

export const negotiationOutside: Rule = {
  id: 'negotiation-outside',
  severity: 'error',
  reason: [
    'In een open of niet-openbare procedure wordt over een inschrijving niet onderhandeld.',
    'Dans une procédure ouverte ou restreinte, une offre ne se négocie pas.',
    'In an open or restricted procedure a tender is not negotiated.',
  ],
  basis: 'ORES-14',
  example: {
    wrong: { '/negotiation': negotiation },
    right: { '/procedure/type': 'negotiated', '/negotiation': negotiation },
  },
  check: ofNegotiation('negotiation-outside'),
};
