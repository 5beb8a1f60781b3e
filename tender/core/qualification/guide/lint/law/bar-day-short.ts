import type { QualificationRule } from '../rule.ts';

export const barDayShort: QualificationRule = {
  id: 'bar-day-short',
  severity: 'warning',
  reason: [
    'De dag van de kennisgeving telt niet mee; wie hem meetelt, komt een dag te kort.',
    'Le jour de la notification ne compte pas ; qui le compte s’arrête un jour trop tôt.',
    'The day of notification does not count; whoever counts it ends a day too early.',
  ],
  basis: 'Verordening 1182/71 art. 3; ORES-09',
  example: {
    wrong: { '/bar/counting': 'same-date' },
    right: { '/bar/counting': 'full-months' },
  },
  check: ({ bar: { counting, months } }) =>
    counting === 'same-date' ? [{ path: '/bar/counting', params: { months } }] : [],
};
