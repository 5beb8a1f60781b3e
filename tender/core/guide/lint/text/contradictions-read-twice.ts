import type { Rule } from '../rule.ts';

export const contradictionsReadTwice: Rule = {
  id: 'contradictions-read-twice',
  severity: 'error',
  reason: [
    'Twee regels voor hetzelfde document laten open wat bij een tegenstrijdigheid geldt, en dat kiest dan wie beoordeelt.',
    'Deux règles pour un même document laissent ouvert ce qui vaut en cas de contradiction, au choix de qui évalue.',
    'Two rules for one document leave open what counts in a contradiction, to be chosen by who assesses.',
  ],
  basis: 'ROC-26; gelijke behandeling, Richtlijn 2014/24/EU art. 18 lid 1',
  example: {
    wrong: {
      '/submission/contradictions': [
        { reading: 'most-favourable', items: [] },
        { reading: 'as-explained', items: ['answer'] },
      ],
    },
    right: {
      '/submission/contradictions': [
        { reading: 'most-favourable', items: ['prices', 'references', 'espd'] },
        { reading: 'as-explained', items: ['answer'] },
      ],
    },
  },
  check: ({ submission: { checklist, contradictions } }) =>
    contradictions.flatMap(({ items, reading }, place) => {
      const earlier = contradictions.slice(0, place).filter((rule) => rule.reading !== reading);
      const both = checklist.filter(({ id }) => covers(items, id) && earlier.some((rule) => covers(rule.items, id)));
      if (both.length === 0) return [];
      const titles = both.map(({ title }) => title).join(', ');
      return [{ path: `/submission/contradictions/${place}`, params: { titles } }];
    }),
};

function covers(items: readonly string[], id: string): boolean {
  return items.length === 0 || items.includes(id);
}
