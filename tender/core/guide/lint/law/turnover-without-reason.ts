import type { Rule } from '../rule.ts';

export const turnoverWithoutReason: Rule = {
  id: 'turnover-without-reason',
  severity: 'warning',
  reason: [
    'Een omzeteis is een uitzondering die in de stukken moet worden gemotiveerd.',
    'Exiger un chiffre d’affaires est une exception à motiver dans les documents.',
    'A demand on turnover is an exception that the documents have to give reasons for.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.90; Gids Proportionaliteit par. 3.5',
  example: {
    wrong: { '/suitability/0/minimum': { of: 'turnover', amount: 100_000 } },
    right: { '/suitability/0/minimum': { of: 'turnover', amount: 100_000, because: 'Wages are paid ahead.' } },
  },
  check: ({ suitability }) =>
    suitability.flatMap(({ minimum, title }, place) =>
      minimum?.of === 'turnover' && minimum.because === undefined
        ? [{ path: `/suitability/${place}/minimum`, params: { title } }]
        : [],
    ),
};
