import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { endOfDay, startOfDay } from '#platform/kernel/time.ts';

/** Days that a report is about, both included, on the clocks of the organisation. */
export interface Period {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Three years, leap day included. */
export const longestPeriod = 1096;
const usualDays = 28;

/** Of two ISO days; left out: the last four weeks. Codes: `period-malformed`, `period-too-long`. */
export function readPeriod(
  from: string | undefined,
  to: string | undefined,
  today: Temporal.PlainDate,
): Result<Period> {
  const last = to === undefined || to === '' ? today : dayOf(to);
  const first = from === undefined || from === '' ? last?.subtract({ days: usualDays - 1 }) : dayOf(from);
  if (first === undefined || last === undefined || Temporal.PlainDate.compare(first, last) > 0)
    return refuse('period-malformed');
  if (first.until(last).days >= longestPeriod) return refuse('period-too-long', { days: longestPeriod });
  return ok({ from: first, to: last });
}

/** Whether an instant (ISO) lies in the period. */
export function isWithin({ from, to }: Period, at: string, zone: string): boolean {
  const instant = Temporal.Instant.from(at);
  return (
    Temporal.Instant.compare(instant, startOfDay(from, zone)) >= 0 &&
    Temporal.Instant.compare(instant, endOfDay(to, zone)) < 0
  );
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
