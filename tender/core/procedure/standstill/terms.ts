import { type Result, unwrap } from '#platform/kernel/result.ts';
import { endOfDay, localDate, startOfDay } from '#platform/kernel/time.ts';
import { termAfterDecision } from '../../guide/term-after-decision.ts';
import { calendarOf } from '../../legal/calendar.ts';
import { computeForfeiture, type Forfeiture, mayConclude, type Standstill } from '../../legal/standstill.ts';
import { guideTerm } from '../../legal/statutory-terms.ts';
import { computeTerm } from '../../legal/terms.ts';
import { tenderValidity, type Validity } from '../../legal/validity.ts';
import { lastSentDecision } from '../award/decisions.ts';
import type { AwardDecision } from '../award/state.ts';
import type { ProcedureFile } from '../file.ts';
import { deadlineOf, guideOf } from '../planning/phases.ts';

export interface RunningStandstill {
  readonly decision: AwardDecision;
  readonly sentAt: Temporal.Instant;
  readonly standstill: Standstill;
  readonly forfeiture: Forfeiture;
}

/** The standstill of the decision whose letters went out last: a new decision starts it again (ALM-20). */
export function standstillOf(file: ProcedureFile, decision = lastSentDecision(file)): RunningStandstill | undefined {
  if (decision?.sent === undefined) return undefined;
  const guide = guideOf(file);
  const calendar = calendarOf(guide.country);
  const sentAt = Temporal.Instant.from(decision.sent.at);
  const standstill = unwrap(termAfterDecision(guide, sentAt, calendar));
  return { decision, sentAt, standstill, forfeiture: computeForfeiture(guide.standstill.days, standstill, calendar) };
}

/** Refuses `standstill-runs` or `proceedings-pending`. */
export function mayConcludeNow(file: ProcedureFile, running: RunningStandstill, now: Temporal.Instant): Result<true> {
  const zone = guideOf(file).timeZone;
  const proceedings = file.standstill.proceedings.map(({ servedOn, ended }) => ({
    broughtAt: startOfDay(Temporal.PlainDate.from(servedOn), zone),
    ...(ended === undefined ? {} : { endedAt: startOfDay(Temporal.PlainDate.from(ended.on), zone) }),
  }));
  return mayConclude(running.standstill, proceedings, now);
}

/** Until when tenders bind: from the deadline, and from judgment or withdrawal when proceedings ran (ALM-20). */
export function validityOf(file: ProcedureFile): Validity {
  const guide = guideOf(file);
  const { after, afterJudgment } = guide.submission.validity;
  const proceedings = file.standstill.proceedings.map(({ ended }) =>
    ended === undefined ? {} : { endedOn: Temporal.PlainDate.from(ended.on), by: ended.how },
  );
  const rule = { days: inDays(after), daysAfterProceedings: inDays(afterJudgment) };
  return tenderValidity(rule, deadlineOf(file), proceedings, calendarOf(guide.country));
}

/** Validity is counted in days; a guide that states months is read as thirty days each and says so when it is checked. */
function inDays(period: {
  readonly days?: number | undefined;
  readonly months?: number | undefined;
  readonly years?: number | undefined;
}): number {
  return period.days ?? (period.months === undefined ? 365 * (period.years ?? 0) : 30 * period.months);
}

/** The last instant for evidence: so many days after the letters, a term of the guide that weekends do not lengthen (ALM-10). */
export function evidenceUntil(file: ProcedureFile, decision: AwardDecision): Temporal.Instant | undefined {
  return decision.sent === undefined ? undefined : evidenceUntilFrom(file, Temporal.Instant.from(decision.sent.at));
}

/** The same from another instant on. */
export function evidenceUntilFrom(file: ProcedureFile, askedAt: Temporal.Instant): Temporal.Instant | undefined {
  const { evidence, country, timeZone } = guideOf(file);
  if (evidence === undefined) return undefined;
  const sentOn = localDate(askedAt, timeZone);
  const { days, months, years } = evidence.within;
  const term = days === undefined ? guideTerm(months ?? 12 * (years ?? 0), 'months') : guideTerm(days, 'days');
  return endOfDay(computeTerm(term, sentOn, calendarOf(country)).lastDay, timeZone);
}
