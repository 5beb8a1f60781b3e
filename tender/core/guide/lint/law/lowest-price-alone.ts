import type { Rule } from '../rule.ts';

export const lowestPriceAlone: Rule = {
  id: 'lowest-price-alone',
  severity: 'warning',
  reason: [
    'Gunnen op alleen de laagste prijs mag, maar de dienst moet in de stukken zeggen waarom.',
    'Attribuer au seul prix le plus bas est permis, mais les documents doivent dire pourquoi.',
    'Awarding on lowest price alone is allowed, but the documents must say why.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.114 lid 4',
  example: {
    wrong: { '/award/criteria/1/kind': 'presentation', '/award/criteria/2/kind': 'presentation' },
    right: { '/award/criteria/1/kind': 'quality', '/award/criteria/2/kind': 'quality' },
  },
  check: ({ award: { criteria } }) =>
    criteria.some(({ kind }) => kind === 'quality') ? [] : [{ path: '/award/criteria' }],
};
