import type { Rule } from '../rule.ts';

export const itemWithoutFormat: Rule = {
  id: 'item-without-format',
  severity: 'error',
  reason: [
    'Een document zonder bestandsvorm kan niemand indienen of openen.',
    'Un document sans format ne peut être ni remis ni ouvert.',
    'A document without a format can be neither handed in nor opened.',
  ],
  basis: 'ALM-06; ROC-12',
  example: {
    wrong: { '/submission/checklist/3/formats': [] },
    right: { '/submission/checklist/3/formats': ['pdf'] },
  },
  check: ({ submission: { checklist } }) =>
    checklist.flatMap(({ kind, formats, title, about }, place) => {
      const onPage = kind === 'espd' || kind === 'financial' || about !== undefined;
      return onPage || formats.length > 0 ? [] : [{ path: `/submission/checklist/${place}`, params: { title } }];
    }),
};
