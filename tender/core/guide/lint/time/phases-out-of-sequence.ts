import type { Guide } from '../../schema/guide.ts';
import { datedPhase } from '../finding.ts';
import type { Found, Rule } from '../rule.ts';
import { type Sequence, sequencesOf } from '../sequences.ts';

export const phasesOutOfSequence: Rule = {
  id: 'phases-out-of-sequence',
  severity: 'error',
  reason: [
    'Wat op iets anders wacht, kan er niet vóór komen.',
    'Ce qui attend autre chose ne peut le précéder.',
    'What waits for something else cannot come before it.',
  ],
  basis: 'ALM-01; ROC-01',
  example: { wrong: { '/planning/1/until': '2026-01-23T12:00' }, right: { '/planning/1/until': '2026-01-20T12:00' } },
  check: (guide) => sequencesOf(guide).flatMap((pair) => outOfSequence(guide, pair)),
};

function outOfSequence(guide: Guide, [earlier, later]: Sequence): readonly Found[] {
  const first = earlier === undefined ? undefined : datedPhase(guide, earlier);
  const second = later === undefined ? undefined : datedPhase(guide, later);
  if (first === undefined || second === undefined) return [];
  const days = Temporal.PlainDate.compare(first.span.last, second.span.first);
  const clocks = [first.span.clock, second.span.clock];
  const sameDay = days === 0 && clocks[0] !== undefined && clocks[1] !== undefined && clocks[0] > clocks[1];
  if (days < 0 || (days === 0 && !sameDay)) return [];
  return [{ path: second.path, params: { later: second.phase.title, earlier: first.phase.title } }];
}
