import type { Rule } from '../rule.ts';

export const openedByOne: Rule = {
  id: 'opened-by-one',
  severity: 'warning',
  reason: [
    'Inschrijvingen blijven dicht tot de sluiting; dat is pas zeker als niemand alleen kan openen.',
    'Les offres restent fermées jusqu’à la clôture ; ce n’est sûr que si personne ne peut ouvrir seul.',
    'Tenders stay closed until the deadline; that is certain only when nobody can open alone.',
  ],
  basis: 'Richtlijn 2014/24/EU art. 22 lid 3 en bijlage IV',
  example: { wrong: { '/submission/opening/persons': 1 }, right: { '/submission/opening/persons': 2 } },
  check: ({ submission: { opening } }) => (opening.persons === 1 ? [{ path: '/submission/opening/persons' }] : []),
};
