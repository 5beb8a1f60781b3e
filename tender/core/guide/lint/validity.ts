import { startOfDay } from '#platform/kernel/time.ts';
import type { Calendar } from '../../legal/calendar.ts';
import { tenderValidity } from '../../legal/validity.ts';
import type { Guide } from '../schema/guide.ts';
import { datedPhase } from './finding.ts';
import { daysOf } from './terms.ts';

/** The last day on which tenders bind when nobody goes to court; undefined without a date for the deadline. */
export function lastDayOfValidity(guide: Guide, calendar: Calendar): Temporal.PlainDate | undefined {
  const closed = datedPhase(guide, guide.submission.deadline)?.span.first;
  if (closed === undefined) return undefined;
  const days = daysOf(guide.submission.validity.after, closed);
  return tenderValidity({ days }, startOfDay(closed, calendar.zone), [], calendar).fromDeadline;
}
