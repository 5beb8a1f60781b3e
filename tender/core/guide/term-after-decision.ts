import type { Result } from '#platform/kernel/result.ts';
import type { Calendar } from '../legal/calendar.ts';
import { computeObjectionTerm, computeStandstill, type Standstill } from '../legal/standstill.ts';
import { isSelection } from './places.ts';
import type { Guide } from './schema/guide.ts';

/** The term that runs once the letters of a decision are sent: the standstill of the law, or the objection term of a selection (CVO-23). */
export function termAfterDecision(guide: Guide, sentAt: Temporal.Instant, calendar: Calendar): Result<Standstill> {
  const compute = isSelection(guide) ? computeObjectionTerm : computeStandstill;
  return compute([sentAt], calendar, guide.standstill.days);
}
