import type { Rule } from '../rule.ts';

export const contradictionsWithoutRule: Rule = {
  id: 'contradictions-without-rule',
  severity: 'note',
  reason: [
    'Een inschrijver mag vooraf weten wat geldt als hij op twee plaatsen iets anders zegt; anders telt alleen zijn eigen toelichting.',
    'Un soumissionnaire peut savoir d’avance ce qui vaut s’il dit deux choses différentes ; sinon seule son explication compte.',
    'A tenderer may know beforehand what counts when he says two different things; else only his own explanation does.',
  ],
  basis: 'ROC-26; transparantiebeginsel, Aanbestedingswet 2012 art. 1.9',
  example: {
    wrong: { '/submission/contradictions': [] },
    right: { '/submission/contradictions': [{ reading: 'most-favourable', items: [] }] },
  },
  check: ({ submission: { checklist, contradictions } }) => {
    const open = checklist.filter(
      ({ id }) => !contradictions.some(({ items }) => items.length === 0 || items.includes(id)),
    );
    if (open.length === 0) return [];
    return [{ path: '/submission', params: { titles: open.map(({ title }) => title).join(', ') } }];
  },
};
