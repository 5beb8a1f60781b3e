import type { Rule, Stated } from '../rule.ts';
import { settlements } from '../settled.ts';

/** Stands last: it looks at what the other rules found. */
export const settlesNothing: Rule<Stated> = {
  id: 'settles-nothing',
  severity: 'warning',
  reason: [
    'Een verantwoording van iets wat niet meer speelt, verbergt straks iets nieuws.',
    'Une justification sans objet cachera demain quelque chose de neuf.',
    'An answer to what no longer stands will hide something new tomorrow.',
  ],
  basis: 'docs/adr/0003',
  example: {
    wrong: { '/readings/0/alternatives/0/settles': [{ finding: 'price-of-nothing' }] },
    right: {
      '/readings/0/alternatives/0/settles': [{ finding: 'price-of-nothing' }],
      '/award/criteria/0/formula': 'lowest(prices) / price * weight',
    },
  },
  whole: true,
  check: (guide, _, found) =>
    settlements(guide).flatMap(({ finding, at, path }) =>
      found.some(
        ({ code, path: where, severity }) =>
          severity !== 'error' && code === finding && (at === undefined || at === where),
      )
        ? []
        : [{ path, params: { finding } }],
    ),
};
