import { before, datedPhases } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A planning further away than this, in years after the date of the guide, is more likely a slip of the pen. */
const farAhead = 2;

export const phaseFarAhead: Rule = {
  id: 'phase-far-ahead',
  severity: 'warning',
  reason: [
    'Een fase jaren vooruit is meestal een verschreven jaartal.',
    'Une phase à des années est le plus souvent une erreur de plume.',
    'A phase years ahead is mostly a slip of the pen.',
  ],
  basis: 'Praktijk',
  example: { wrong: { '/planning/13/month': '2029-04' }, right: { '/planning/13/month': '2026-04' } },
  check: (guide) => {
    const horizon = Temporal.PlainDate.from(guide.date).add({ years: farAhead });
    return datedPhases(guide).flatMap(({ span: { first }, path }) =>
      before(horizon, first) ? [{ path, params: { date: `${first}`, guideDate: guide.date } }] : [],
    );
  },
};
