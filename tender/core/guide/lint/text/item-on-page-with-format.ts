import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';

const references = {
  '/suitability/0/references': { text: 'One for each.' },
  '/submission/checklist/1/about': 'experience',
};

export const itemOnPageWithFormat: Rule = {
  id: 'item-on-page-with-format',
  severity: 'error',
  reason: [
    'Wat op de pagina wordt ingevuld én als bestand komt, staat er twee keer en kan verschillen.',
    'Ce qui se remplit sur la page et vient aussi en fichier figure deux fois et peut différer.',
    'What is filled in on the page and comes as a file too stands there twice and can differ.',
  ],
  basis: 'CVO-15',
  example: {
    wrong: { ...references, '/submission/checklist/1/formats': ['pdf'] },
    right: { ...references, '/submission/checklist/1/formats': [] },
  },
  check: ofSuitability('item-on-page-with-format'),
};
