import type { QualificationRule } from '../rule.ts';

const needed = ['requirements', 'criteria'] as const;

export const fileIncomplete: QualificationRule = {
  id: 'file-incomplete',
  severity: 'error',
  reason: [
    'Wie wordt beoordeeld, moet de regels en criteria vooraf kunnen lezen.',
    'Qui est jugé doit pouvoir lire d’avance les règles et les critères.',
    'Whoever is judged must be able to read the rules and criteria beforehand.',
  ],
  basis: 'ORES-03; Richtlijn 2014/25/EU art. 77 lid 2 en 3',
  example: {
    wrong: { '/documents/1/kind': 'technical' },
    right: { '/documents/1/kind': 'criteria' },
  },
  check: ({ documents }) =>
    needed.flatMap((kind) =>
      documents.some((each) => each.kind === kind) ? [] : [{ path: '/documents', params: { kind } }],
    ),
};
