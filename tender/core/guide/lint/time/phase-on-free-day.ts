import { freeDay } from '../../../legal/calendar.ts';
import { datedPhases } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The start of the contract may fall on any day, and the standstill is judged by the law of terms. */
export const phaseOnFreeDay: Rule = {
  id: 'phase-on-free-day',
  severity: 'warning',
  reason: [
    'Op een vrije dag is er niemand om te helpen, te openen of te ondertekenen.',
    'Un jour férié, personne n’est là pour aider, ouvrir ou signer.',
    'On a day off nobody is there to help, to open or to sign.',
  ],
  basis: 'Algemene termijnenwet art. 3; in België wet van 4 januari 1974',
  example: { wrong: { '/planning/8/on': '2026-02-28' }, right: { '/planning/8/on': '2026-02-26' } },
  check: (guide, calendar) =>
    datedPhases(guide).flatMap(({ phase, span: { first }, path }) => {
      if ((phase.on === undefined && phase.until === undefined) || `${first}` === guide.contract.start) return [];
      const reason = freeDay(calendar, first);
      return reason === undefined ? [] : [{ path, params: { date: `${first}`, reason } }];
    }),
};
