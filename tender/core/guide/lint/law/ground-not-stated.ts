import type { Rule } from '../rule.ts';

export const groundNotStated: Rule = {
  id: 'ground-not-stated',
  severity: 'warning',
  reason: [
    'Een grond waarnaar het UEA niet vraagt, komt pas aan het licht als het te laat is.',
    'Un motif que le DUME n’interroge pas n’apparaît que trop tard.',
    'A ground the ESPD does not ask about comes to light too late.',
  ],
  basis: 'Aanbestedingswet 2012 art. 2.84, 2.87 lid 5',
  example: {
    wrong: { '/submission/espd/1/about': undefined },
    right: { '/submission/espd/1/about': 'insolvency' },
  },
  check: ({ exclusion, submission: { espd, checklist } }) => {
    const stated = new Set(espd.map(({ about }) => about));
    if (checklist.every(({ kind }) => kind !== 'espd')) return [];
    return exclusion.flatMap(({ id, title, kind }, place) =>
      kind === 'guide' || stated.has(id) ? [] : [{ path: `/exclusion/${place}`, params: { title } }],
    );
  },
};
