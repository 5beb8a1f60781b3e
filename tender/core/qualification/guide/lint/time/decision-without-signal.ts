import type { QualificationRule } from '../rule.ts';

export const decisionWithoutSignal: QualificationRule = {
  id: 'decision-without-signal',
  severity: 'warning',
  reason: [
    'Een termijn die niemand in het oog houdt, verstrijkt.',
    'Un délai que personne ne surveille expire.',
    'A term that nobody watches runs out.',
  ],
  basis: 'ORES-08; Richtlijn 2014/25/EU art. 75 lid 4',
  example: {
    wrong: { '/decision/signals': [] },
    right: { '/decision/signals': [{ months: 1 }] },
  },
  check: ({ decision: { within, signals } }) =>
    within !== undefined && signals.length === 0 ? [{ path: '/decision' }] : [],
};
