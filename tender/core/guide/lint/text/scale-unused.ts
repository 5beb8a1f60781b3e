import type { Rule } from '../rule.ts';

export const scaleUnused: Rule = {
  id: 'scale-unused',
  severity: 'warning',
  reason: [
    'Een schaal die nergens geldt, doet vermoeden dat een criterium de verkeerde heeft.',
    'Une échelle qui ne sert nulle part laisse craindre qu’un critère ait la mauvaise.',
    'A scale that holds nowhere suggests that a criterion has the wrong one.',
  ],
  basis: 'Praktijk',
  example: {
    wrong: {
      '/award/scales/-': {
        id: 'spare',
        grades: [
          { id: 'yes', title: 'Yes', text: 'Yes.' },
          { id: 'no', title: 'No', text: 'No.' },
        ],
      },
    },
    right: {},
  },
  check: ({ award }) => {
    const used = new Set(award.criteria.map(({ scale }) => scale));
    return award.scales.flatMap(({ id }, place) =>
      used.has(id) ? [] : [{ path: `/award/scales/${place}`, params: { id } }],
    );
  },
};
