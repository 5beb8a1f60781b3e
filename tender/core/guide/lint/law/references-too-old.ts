import type { Rule } from '../rule.ts';

/** Years within which the law lets references be asked as a rule. */
const years = { works: 5, supplies: 3, services: 3 } as const;

export const referencesTooOld: Rule = {
  id: 'references-too-old',
  severity: 'warning',
  reason: [
    'De wet laat referenties vragen van de laatste drie jaar, bij werken vijf; ouder kan alleen als er anders te weinig mededinging is.',
    'La loi permet des références des trois dernières années, cinq pour les travaux ; plus anciennes seulement si la concurrence l’exige.',
    'The law lets references be asked of the last three years, five for works; older ones only where competition would otherwise fall short.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.93 lid 1',
  example: {
    wrong: { '/suitability/0/endedWithin': { years: 6 } },
    right: { '/suitability/0/endedWithin': { years: 3 } },
  },
  check: ({ suitability, subject: { nature } }) =>
    suitability.flatMap(({ endedWithin, title }, place) => {
      const asked = (endedWithin?.years ?? 0) * 12 + (endedWithin?.months ?? 0) + (endedWithin?.days ?? 0) / 31;
      if (asked <= years[nature] * 12) return [];
      return [{ path: `/suitability/${place}/endedWithin`, params: { title, years: years[nature] } }];
    }),
};
