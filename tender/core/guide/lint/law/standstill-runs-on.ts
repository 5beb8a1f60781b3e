import { datedPhase } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { standstillOf } from '../terms.ts';

export const standstillRunsOn: Rule = {
  id: 'standstill-runs-on',
  severity: 'error',
  reason: [
    'Een wettelijke termijn die op een vrije dag eindigt, loopt door; wie eerder sluit, doet dat binnen de termijn.',
    'Un délai légal qui expire un jour férié court au jour ouvrable suivant ; conclure plus tôt, c’est conclure pendant le délai.',
    'A statutory term that ends on a day off runs on; whoever concludes earlier does so within it.',
  ],
  basis: 'Verordening 1182/71 art. 3 lid 4; Algemene termijnenwet art. 1 lid 1',
  example: {
    wrong: { '/planning/10/on': '2026-03-09', '/planning/11/from': '2026-03-10', '/planning/11/through': '2026-03-29' },
    right: { '/planning/10/on': '2026-03-10', '/planning/11/from': '2026-03-11', '/planning/11/through': '2026-03-30' },
  },
  check: (guide, calendar) => {
    const period = datedPhase(guide, guide.standstill.period);
    const standstill = standstillOf(guide, calendar);
    if (period === undefined || standstill === undefined) return [];
    const { last } = period.span;
    const { lastDay, outcome } = standstill;
    if (last.equals(lastDay) || !last.equals(outcome.rawLastDay)) return [];
    return [{ path: period.path, params: { raw: `${outcome.rawLastDay}`, date: `${lastDay}` } }];
  },
};
