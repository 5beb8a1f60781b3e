import { startOfDay } from '#platform/kernel/time.ts';
import type { Calendar } from '../../legal/calendar.ts';
import { checkAnswers, checkPeriod, type PeriodOptions } from '../../legal/minimum-periods.ts';
import type { Finding as LegalFinding } from '../../legal/notes.ts';
import type { Regime } from '../../legal/period-rules.ts';
import { computeForfeiture, type Standstill } from '../../legal/standstill.ts';
import { tenderValidity } from '../../legal/validity.ts';
import { phaseInstant } from '../phase-span.ts';
import { isSelection } from '../places.ts';
import type { Period } from '../schema/basics.ts';
import type { Guide } from '../schema/guide.ts';
import { termAfterDecision } from '../term-after-decision.ts';
import { before, type Check, datedPhase, datedPhases, error, type Finding, warning } from './finding.ts';

/** The dates of the guide against the terms of the law and of the guide itself. */
export const terms: Check = (guide, calendar) => [
  ...submissionPeriod(guide, calendar),
  ...answers(guide, calendar),
  ...standstill(guide, calendar),
  ...validity(guide, calendar),
  ...evidenceWindow(guide),
  ...contractStart(guide),
];

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

function submissionPeriod(guide: Guide, calendar: Calendar): readonly Finding[] {
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
  // A day off is already told for every phase of the planning.
  return legal(checkPeriod(question, calendar), dated.path).filter(({ code }) => code !== 'deadline-on-free-day');
}

function answers(guide: Guide, calendar: Calendar): readonly Finding[] {
  const dated = datedPhase(guide, guide.submission.deadline);
  const deadline = dated === undefined ? undefined : phaseInstant(dated.span, calendar.zone);
  const last = guide.questions?.rounds.at(-1);
  const answered = last === undefined ? undefined : datedPhase(guide, last.note);
  if (deadline === undefined || answered === undefined) return [];
  return legal(
    checkAnswers({ regime: regimeOf(guide), answeredOn: answered.span.last, deadline }, calendar),
    answered.path,
  );
}

function standstill(guide: Guide, calendar: Calendar): readonly Finding[] {
  const award = datedPhase(guide, guide.standstill.award);
  const sent = award === undefined ? undefined : phaseInstant(award.span, calendar.zone);
  if (sent === undefined) return [];
  const computed = termAfterDecision(guide, sent, calendar);
  if (!computed.ok) return [error('standstill-too-short', '/standstill/days', computed.error.params)];
  const forfeiture = guide.standstill.forfeiture
    ? computeForfeiture(guide.standstill.days, computed.value, calendar).findings
    : [];
  return [
    ...printedDates(guide, computed.value),
    ...legal(forfeiture, '/standstill/days'),
    ...finalAward(guide, computed.value),
  ];
}

/** The number of days in the text and the dates in the planning say the same thing twice, and so they can differ. */
function printedDates(guide: Guide, { firstDay, lastDay, outcome }: Standstill): readonly Finding[] {
  const period = datedPhase(guide, guide.standstill.period);
  if (period === undefined) return [];
  const { first, last } = period.span;
  const findings: Finding[] = [];
  if (!first.equals(firstDay))
    findings.push(error('standstill-first-day', period.path, { printed: `${first}`, date: `${firstDay}` }));
  if (last.equals(lastDay)) return findings;
  const params = { printed: `${last}`, raw: `${outcome.rawLastDay}`, date: `${lastDay}`, days: guide.standstill.days };
  const code = last.equals(outcome.rawLastDay) ? 'standstill-runs-on' : 'standstill-last-day';
  return [...findings, error(code, period.path, params)];
}

function finalAward(guide: Guide, { lastDay }: Standstill): readonly Finding[] {
  const final = datedPhase(guide, guide.standstill.final);
  if (final === undefined || before(lastDay, final.span.first)) return [];
  return [error('final-within-standstill', final.path, { printed: `${final.span.first}`, date: `${lastDay}` })];
}

function validity(guide: Guide, calendar: Calendar): readonly Finding[] {
  const deadline = datedPhase(guide, guide.submission.deadline);
  const final = datedPhase(guide, guide.standstill.final);
  if (deadline === undefined) return [];
  const closed = deadline.span.first;
  const days = daysOf(guide.submission.validity.after, closed);
  const { fromDeadline } = tenderValidity({ days }, startOfDay(closed, calendar.zone), [], calendar);
  const path = '/submission/validity/after';
  if (final !== undefined && before(fromDeadline, final.span.first)) {
    return [error('validity-before-final', path, { date: `${fromDeadline}`, final: `${final.span.first}` })];
  }
  const start = Temporal.PlainDate.from(guide.contract.start);
  return before(fromDeadline, start)
    ? [warning('validity-before-start', path, { date: `${fromDeadline}`, start: `${start}` })]
    : [];
}

/** A period by the calendar as a number of days from one day. */
export function daysOf(period: Period, from: Temporal.PlainDate): number {
  return from.until(from.add({ years: period.years ?? 0, months: period.months ?? 0, days: period.days ?? 0 }), {
    largestUnit: 'days',
  }).days;
}

function evidenceWindow(guide: Guide): readonly Finding[] {
  const award = datedPhase(guide, guide.standstill.award);
  const final = datedPhase(guide, guide.standstill.final);
  if (award === undefined || final === undefined || guide.evidence === undefined) return [];
  const last = award.span.first.add({ days: daysOf(guide.evidence.within, award.span.first) });
  return before(last, final.span.first)
    ? []
    : [warning('evidence-after-final', '/evidence/within', { date: `${last}`, final: `${final.span.first}` })];
}

function contractStart(guide: Guide): readonly Finding[] {
  const final = datedPhase(guide, guide.standstill.final);
  const start = Temporal.PlainDate.from(guide.contract.start);
  if (final === undefined || before(final.span.first, start)) return [];
  return [error('contract-before-final', '/contract/start', { start: `${start}`, final: `${final.span.first}` })];
}

const severities = { error: 'error', warning: 'warning', advice: 'note' } as const;

function legal(findings: readonly LegalFinding[], path: string): readonly Finding[] {
  return findings.map(
    ({ code, severity, params, article }): Finding => ({
      code,
      severity: severities[severity],
      path,
      params: { ...params, article },
    }),
  );
}
