import type { Calendar } from '../../legal/calendar.ts';
import { checkAnswers, checkPeriod, type PeriodOptions } from '../../legal/minimum-periods.ts';
import type { Finding as LegalFinding } from '../../legal/notes.ts';
import type { Regime } from '../../legal/period-rules.ts';
import { computeForfeiture, type Standstill } from '../../legal/standstill.ts';
import { phaseInstant } from '../phase-span.ts';
import { isSelection } from '../places.ts';
import type { Period } from '../schema/basics.ts';
import type { Guide } from '../schema/guide.ts';
import { termAfterDecision } from '../term-after-decision.ts';
import { datedPhase, datedPhases } from './finding.ts';
import type { Found } from './rule.ts';

/** The law of terms that governs a guide. */
export function regimeOf({ country, procedure, subject }: Guide): Regime {
  if (procedure.regime === 'utilities') return 'utilities';
  if (country === 'BE') return 'be';
  if (procedure.scope === 'european') return 'nl';
  return subject.nature === 'works' ? 'nl-works-national' : 'nl-below-threshold';
}

/** The notice goes out on the day of the first phase of the planning. */
export function dispatchDay(guide: Guide): Temporal.PlainDate | undefined {
  return datedPhases(guide)[0]?.span.first;
}

export function periodOptions({ procedure }: Guide): PeriodOptions {
  return { electronic: procedure.electronic, documentsComplete: procedure.documentsComplete };
}

/** A period by the calendar as a number of days from one day. */
export function daysOf(period: Period, from: Temporal.PlainDate): number {
  return from.until(from.add({ years: period.years ?? 0, months: period.months ?? 0, days: period.days ?? 0 }), {
    largestUnit: 'days',
  }).days;
}

/** What the law says of the time between notice and deadline, as far as it says this. */
export function ofPeriod(code: LegalFinding['code']): (guide: Guide, calendar: Calendar) => readonly Found[] {
  return (guide, calendar) => {
    const dated = datedPhase(guide, guide.submission.deadline);
    const dispatchedOn = dispatchDay(guide);
    const deadline = dated === undefined ? undefined : phaseInstant(dated.span, calendar.zone);
    if (dated === undefined || dispatchedOn === undefined || deadline === undefined) return [];
    const question = {
      regime: regimeOf(guide),
      procedure: guide.procedure.type,
      phase: isSelection(guide) ? 'request' : 'tender',
      dispatchedOn,
      deadline,
      options: periodOptions(guide),
    } as const;
    return told(checkPeriod(question, calendar), code, dated.path);
  };
}

/** What the law says of the time between the last clarification note and the deadline, as far as it says this. */
export function ofAnswers(code: LegalFinding['code']): (guide: Guide, calendar: Calendar) => readonly Found[] {
  return (guide, calendar) => {
    const dated = datedPhase(guide, guide.submission.deadline);
    const deadline = dated === undefined ? undefined : phaseInstant(dated.span, calendar.zone);
    const last = guide.questions?.rounds.at(-1);
    const answered = last === undefined ? undefined : datedPhase(guide, last.note);
    if (deadline === undefined || answered === undefined) return [];
    const question = { regime: regimeOf(guide), answeredOn: answered.span.last, deadline };
    return told(checkAnswers(question, calendar), code, answered.path);
  };
}

/** What courts make of the term of forfeiture, as far as they say this. */
export function ofForfeiture(code: LegalFinding['code']): (guide: Guide, calendar: Calendar) => readonly Found[] {
  return (guide, calendar) => {
    const standstill = guide.standstill.forfeiture ? standstillOf(guide, calendar) : undefined;
    if (standstill === undefined) return [];
    return told(computeForfeiture(guide.standstill.days, standstill, calendar).findings, code, '/standstill/days');
  };
}

/** From the planned day of the award; undefined when that is not known or the declared days are fewer than the law allows. */
export function standstillOf(guide: Guide, calendar: Calendar): Standstill | undefined {
  const award = datedPhase(guide, guide.standstill.award);
  const sent = award === undefined ? undefined : phaseInstant(award.span, calendar.zone);
  const computed = sent === undefined ? undefined : termAfterDecision(guide, sent, calendar);
  return computed?.ok === true ? computed.value : undefined;
}

function told(findings: readonly LegalFinding[], code: LegalFinding['code'], path: string): readonly Found[] {
  return findings
    .filter((finding) => finding.code === code)
    .map(({ params, article }) => ({ path, params: { ...params, article } }));
}
