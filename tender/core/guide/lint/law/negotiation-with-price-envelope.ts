import { ofNegotiation } from '../negotiation.ts';
import type { Rule } from '../rule.ts';

const negotiation = {
  rounds: 2,
  subjects: [{ id: 'uitvoeringstermijn', title: 'Uitvoeringstermijn' }],
  withoutNewTender: 'stands',
  days: 10,
};

export const negotiationWithPriceEnvelope: Rule = {
  id: 'negotiation-with-price-envelope',
  severity: 'error',
  reason: [
    'Over een prijs die nog gesloten ligt, kan niet worden onderhandeld, en na elke ronde zou die envelop open moeten.',
    'Un prix encore scellé ne se négocie pas, et l’enveloppe devrait s’ouvrir après chaque tour.',
    'A price that still lies closed cannot be negotiated, and its envelope would have to open after each round.',
  ],
  basis: 'ORES-14',
  example: {
    wrong: {
      '/procedure/type': 'negotiated',
      '/negotiation': negotiation,
      '/submission/priceEnvelope': { openedBy: 'custodians' },
    },
    right: { '/procedure/type': 'negotiated', '/negotiation': negotiation },
  },
  check: ofNegotiation('negotiation-with-price-envelope'),
};
