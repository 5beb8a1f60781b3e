import { valueAt } from '../../readings.ts';
import type { Rule, Stated } from '../rule.ts';

export const statementAboutNothing: Rule<Stated> = {
  id: 'statement-about-nothing',
  severity: 'error',
  reason: [
    'Een uitspraak over iets wat er niet is, kan nergens mee worden vergeleken.',
    'Une mention de ce qui n’existe pas ne se compare à rien.',
    'A statement about what is not there can be compared with nothing.',
  ],
  basis: 'De taal van de leidraad',
  example: {
    wrong: { '/statements': [{ about: '/award/best-of', title: 'Who wins', place: '3', value: 'highest' }] },
    right: { '/statements': [{ about: '/award/best', title: 'Who wins', place: '3', value: 'highest' }] },
  },
  whole: true,
  check: (guide) =>
    guide.statements.flatMap(({ about, title }, place) =>
      about.startsWith('/') && valueAt(guide, about) === undefined
        ? [{ path: `/statements/${place}/about`, params: { title, about } }]
        : [],
    ),
};
