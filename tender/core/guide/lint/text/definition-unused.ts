import type { Rule } from '../rule.ts';
import { textsWithStatements } from '../texts.ts';

export const definitionUnused: Rule = {
  id: 'definition-unused',
  severity: 'warning',
  reason: [
    'Een begrip dat is gedefinieerd en nergens voorkomt, is vaak de rest van een regel die is vervallen.',
    'Une notion définie qui n’apparaît nulle part est souvent le reste d’une règle supprimée.',
    'A term that is defined and occurs nowhere is often what is left of a rule that was dropped.',
  ],
  basis: 'ALM § 1',
  example: {
    wrong: { '/definitions': [{ term: 'Screening' }] },
    right: { '/definitions': [{ term: 'windows' }] },
  },
  whole: true,
  check: (guide) => {
    const texts = textsWithStatements(guide).map(({ text }) => text.toLowerCase());
    return guide.definitions.flatMap(({ term }, place) =>
      texts.some((text) => text.includes(term.toLowerCase()))
        ? []
        : [{ path: `/definitions/${place}`, params: { term } }],
    );
  },
};
