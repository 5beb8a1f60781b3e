import type { Rule } from '../rule.ts';

/** Article 2.86 and directive 57(1) bind; article 2.87 and directive 57(4) leave a choice. */
const binding = /\bart\.? ?2\.86\b/;
const atChoice = /\bart\.? ?2\.87\b/;

export const groundOfOtherKind: Rule = {
  id: 'ground-of-other-kind',
  severity: 'error',
  reason: [
    'Verplicht en facultatief verschillen in wie beslist en of herstel van betrouwbaarheid meetelt.',
    'Obligatoire et facultatif diffèrent par qui décide et par la prise en compte des mesures correctrices.',
    'Mandatory and optional differ in who decides and in whether self-cleaning counts.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.86, 2.87, 2.87a',
  example: {
    wrong: { '/exclusion/1/article': 'Aw 2012 art. 2.86' },
    right: { '/exclusion/1/article': 'Aw 2012 art. 2.87 lid 1 onder b' },
  },
  check: ({ exclusion }) =>
    exclusion.flatMap(({ kind, article = '', title }, place) => {
      const other =
        (kind === 'mandatory' && atChoice.test(article) && !binding.test(article)) ||
        (kind === 'optional' && binding.test(article) && !atChoice.test(article));
      return other ? [{ path: `/exclusion/${place}/kind`, params: { title, article } }] : [];
    }),
};
