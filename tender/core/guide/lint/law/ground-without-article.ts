import type { Rule } from '../rule.ts';

export const groundWithoutArticle: Rule = {
  id: 'ground-without-article',
  severity: 'warning',
  reason: [
    'Een wettelijke grond staat in een gesloten lijst; zonder artikel kan niemand nagaan of hij erin staat.',
    'Un motif légal figure dans une liste limitative ; sans article, nul ne peut le vérifier.',
    'A statutory ground stands in a closed list; without its article nobody can check that it does.',
  ],
  basis: 'HvJ 16 december 2008, C-213/07 (Michaniki); Aanbestedingswet 2012 art. 2.86, 2.87',
  example: {
    wrong: { '/exclusion/1/article': undefined },
    right: { '/exclusion/1/article': 'Aw 2012 art. 2.87 lid 1 onder b' },
  },
  check: ({ exclusion }) =>
    exclusion.flatMap(({ kind, article, title }, place) =>
      kind === 'guide' || article !== undefined ? [] : [{ path: `/exclusion/${place}`, params: { title } }],
    ),
};
