import type { Rule } from '../rule.ts';

export const suitabilityUnproven: Rule = {
  id: 'suitability-unproven',
  severity: 'warning',
  reason: [
    'Een eis die niemand hoeft te verklaren of te bewijzen, sluit niemand uit.',
    'Une exigence que nul ne doit déclarer ni prouver n’exclut personne.',
    'A requirement that nobody has to state or prove excludes nobody.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.84, 2.89',
  example: {
    wrong: { '/suitability/0/evidence': undefined, '/submission/espd/2/about': undefined },
    right: { '/suitability/0/evidence': 'references' },
  },
  check: ({ suitability, submission: { espd } }) => {
    const stated = new Set(espd.map(({ about }) => about));
    return suitability.flatMap(({ id, title, evidence }, place) =>
      stated.has(id) || evidence !== undefined ? [] : [{ path: `/suitability/${place}`, params: { title } }],
    );
  },
};
