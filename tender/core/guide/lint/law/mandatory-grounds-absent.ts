import type { Rule } from '../rule.ts';

export const mandatoryGroundsAbsent: Rule = {
  id: 'mandatory-grounds-absent',
  severity: 'warning',
  reason: [
    'Boven de Europese drempel moet wie onherroepelijk is veroordeeld, worden uitgesloten; de dienst heeft geen keuze.',
    'Au-dessus du seuil européen, qui est définitivement condamné doit être exclu ; le pouvoir adjudicateur n’a pas le choix.',
    'Above the European threshold whoever is finally convicted has to be excluded; the authority has no choice.',
  ],
  basis:
    'Aanbestedingswet 2012 art. 2.86; Richtlijn 2014/24/EU art. 57 lid 1 en 5 (op elk moment, dus ook na een selectie)',
  example: { wrong: { '/exclusion/0/kind': 'optional' }, right: { '/exclusion/0/kind': 'mandatory' } },
  check: ({ exclusion, procedure: { scope, regime } }) =>
    scope === 'european' && regime === 'classic' && exclusion.every(({ kind }) => kind !== 'mandatory')
      ? [{ path: '/exclusion' }]
      : [],
};
