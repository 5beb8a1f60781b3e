import type { Rule } from '../rule.ts';

export const outageJudgedByAuthority: Rule = {
  id: 'outage-judged-by-authority',
  severity: 'note',
  reason: [
    'Wie belang heeft bij de uitkomst, beslist beter niet of er een storing was.',
    'Qui a intérêt au résultat ne devrait pas décider s’il y a eu une panne.',
    'Whoever has a stake in the outcome had better not decide whether there was an outage.',
  ],
  basis: 'ROC-04',
  example: {
    wrong: {
      '/submission/outage': { withinHours: 24, extensionHours: 24, extensions: 1, confirmedBy: 'authority' },
    },
    right: { '/submission/outage': { withinHours: 24, extensionHours: 24, extensions: 1, confirmedBy: 'helpdesk' } },
  },
  check: ({ submission: { outage } }) =>
    outage?.confirmedBy === 'authority' ? [{ path: '/submission/outage/confirmedBy' }] : [],
};
