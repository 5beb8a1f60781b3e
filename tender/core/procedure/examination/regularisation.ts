import { endOfDay, localDate } from '#platform/kernel/time.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import type { ChecklistItem } from '../../guide/schema/submission.ts';
import { calendarOf } from '../../legal/calendar.ts';
import { guideTerm } from '../../legal/statutory-terms.ts';
import { computeTerm, hoursAfter } from '../../legal/terms.ts';
import type { ProcedureFile } from '../file.ts';
import { remediesOf } from './race.ts';
import type { Remedy } from './state.ts';

/** How an irregular tender is made regular: by a supplement within a term, beside the tender as it was sealed (ORES-13, ORES-14). */

/**
 * The end of the term for what is asked, exclusive: clock hours, or where the guide asks for supplements the end of so many days after today, a
 * term of the guide that weekends do not lengthen.
 */
export function remedyUntil({ submission, country, timeZone }: Guide, now: Temporal.Instant): Temporal.Instant {
  const { regularisation, remedyHours } = submission;
  if (regularisation === undefined) return hoursAfter(now, remedyHours);
  const term = guideTerm(regularisation.days, 'days');
  return endOfDay(computeTerm(term, localDate(now, timeZone), calendarOf(country)).lastDay, timeZone);
}

/** A supplement explains in writing, whatever the document is made of. */
export function forSupplement(item: ChecklistItem): ChecklistItem {
  return { ...item, formats: [...new Set([...item.formats, 'pdf' as const])] };
}

/** Whether a substantial irregularity was found in this item that no supplement has taken away. */
export function isIrregular(file: ProcedureFile, operator: string, item: string): boolean {
  return lastRequest(file, operator, item)?.judged?.accepted !== true && wasSubstantial(file, operator, item);
}

function wasSubstantial(file: ProcedureFile, operator: string, item: string): boolean {
  return lastRequest(file, operator, item)?.irregularity === 'substantial';
}

function lastRequest(file: ProcedureFile, operator: string, item: string): Remedy | undefined {
  return remediesOf(file, operator).findLast((one) => one.item === item);
}

/** Requests whose term is over, or whose supplement was not accepted, and that leave a substantial irregularity: nothing but exclusion is left. */
export function leftIrregular(file: ProcedureFile, operator: string, now: Temporal.Instant): readonly Remedy[] {
  return remediesOf(file, operator).filter((one) => {
    if (!isIrregular(file, operator, one.item) || lastRequest(file, operator, one.item) !== one) return false;
    const over = Temporal.Instant.compare(now, Temporal.Instant.from(one.until)) >= 0;
    return one.judged?.accepted === false || (over && one.handedIn === undefined);
  });
}
