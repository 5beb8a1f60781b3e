import { localDate } from '#platform/kernel/time.ts';
import { type Calendar, freeDay } from './calendar.ts';
import type { Finding, Note, Severity } from './notes.ts';
import {
  answerRules,
  type PeriodRule,
  type Phase,
  type PriorNoticeRule,
  type Procedure,
  periodRules,
  type Regime,
  sources,
} from './period-rules.ts';
import { statutoryTerms, type Term, type TermId } from './statutory-terms.ts';
import { computeTerm, type TermOutcome } from './terms.ts';

export interface PeriodOptions {
  /** Tenders come in electronically. */
  readonly electronic?: boolean;
  /** Urgency is invoked; its reasons have to be stated in the notice. */
  readonly urgent?: boolean;
  /** Date on which a prior information notice with all known information was sent. */
  readonly priorNotice?: Temporal.PlainDate;
  /** The documents are free, direct, complete and electronic from the notice on. Taken as true when left out. */
  readonly documentsComplete?: boolean;
  /** A deadline on the last day itself is against the rule instead of a warning: the day must have run out first. */
  readonly wholeLastDay?: boolean;
}

export interface PeriodQuestion {
  readonly regime: Regime;
  readonly procedure: Procedure;
  readonly phase: Phase;
  /** Day on which the notice, or for tenders in a procedure with invitation the invitation, was sent. */
  readonly dispatchedOn: Temporal.PlainDate;
  readonly deadline: Temporal.Instant;
  readonly options?: PeriodOptions;
}

export interface MinimumPeriod {
  /** What is to be kept; undefined when no minimum is set or recorded. */
  readonly normal: TermOutcome | undefined;
  /** What may never be gone below, when the law knows a normal and a lowest period. */
  readonly floor: TermOutcome | undefined;
  readonly findings: readonly Finding[];
}

/** The shortest period that the law allows for handing in, and what was noted in choosing it. */
export function minimumPeriod(question: Omit<PeriodQuestion, 'deadline'>, calendar: Calendar): MinimumPeriod {
  const { regime, procedure, phase, dispatchedOn, options = {} } = question;
  const rule = periodRules.find(
    (each) => each.regime === regime && each.phase === phase && each.procedures.includes(procedure),
  );
  if (rule === undefined) return { normal: undefined, floor: undefined, findings: [noMinimum(regime)] };
  const { normal, floor, findings } = choose(rule, options, dispatchedOn);
  return {
    normal: computeTerm(normal, dispatchedOn, calendar),
    floor: floor === undefined ? undefined : computeTerm(floor, dispatchedOn, calendar),
    findings,
  };
}

/** What is wrong with a deadline, most serious first; empty when nothing is. */
export function checkPeriod(question: PeriodQuestion, calendar: Calendar): readonly Finding[] {
  const { normal, floor, findings } = minimumPeriod(question, calendar);
  const strict = question.options?.wholeLastDay === true;
  const hard = shortfall(floor ?? normal, question, calendar, { code: 'period-too-short', severity: 'error', strict });
  const usual = floor === undefined ? undefined : normal;
  const soft = shortfall(usual, question, calendar, {
    code: 'period-below-normal',
    severity: 'warning',
    strict: false,
  });
  const shown = hard?.code === 'period-too-short' ? [hard] : [hard, soft].filter((finding) => finding !== undefined);
  return [...findings, ...shown, ...onFreeDay(question.deadline, calendar)].toSorted(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
}

export interface AnswersQuestion {
  readonly regime: Regime;
  readonly urgent?: boolean;
  /** Day on which the last clarification note goes out. */
  readonly answeredOn: Temporal.PlainDate;
  readonly deadline: Temporal.Instant;
}

/** The last day for answers to questions, counted back from the deadline; undefined when no number is recorded for the regime. */
export function lastDayForAnswers(
  { regime, urgent, deadline }: Omit<AnswersQuestion, 'answeredOn'>,
  calendar: Calendar,
): TermOutcome | undefined {
  const rule = answerRules[regime];
  if (rule === undefined) return undefined;
  const id = urgent === true ? (rule.urgent ?? rule.base) : rule.base;
  return computeTerm(statutoryTerms[id], localDate(deadline, calendar.zone), calendar);
}

/** Aanbestedingswet 2012 art. 2.54. Too late is an error; a day off is lawful, since the law does not move a term that is counted back. */
export function checkAnswers(question: AnswersQuestion, calendar: Calendar): readonly Finding[] {
  const latest = lastDayForAnswers(question, calendar);
  if (latest === undefined) return [];
  const { article, count } = latest.term;
  const params = {
    answeredOn: `${question.answeredOn}`,
    lastDay: `${latest.lastDay}`,
    advised: `${latest.advisedDay}`,
    count,
  };
  if (Temporal.PlainDate.compare(question.answeredOn, latest.lastDay) > 0) {
    return [{ code: 'answers-too-late', severity: 'error', article, params }];
  }
  const afterAdvice = Temporal.PlainDate.compare(question.answeredOn, latest.advisedDay) > 0;
  return afterAdvice ? [{ code: 'answers-on-free-day', severity: 'advice', article, params }] : [];
}

const order: readonly Severity[] = ['error', 'warning', 'advice'];

interface Choice {
  readonly normal: Term;
  readonly floor: Term | undefined;
  readonly findings: readonly Finding[];
}

function choose(rule: PeriodRule, options: PeriodOptions, dispatchedOn: Temporal.PlainDate): Choice {
  const base = statutoryTerms[rule.base];
  const floor = optional(rule.floor);
  if (options.urgent === true) return urgency(rule, base, floor);
  const prior =
    options.priorNotice === undefined ? undefined : judgePriorNotice(rule, options.priorNotice, dispatchedOn);
  const extra = options.documentsComplete === false ? (rule.incompleteDocuments ?? 0) : 0;
  const findings = prior?.finding === undefined ? [] : [prior.finding];
  const electronic = options.electronic === true ? optional(rule.electronic) : undefined;
  const normal = optional(prior?.rule?.normal) ?? electronic ?? base;
  const lowest = prior?.rule === undefined ? floor : optional(prior.rule.floor);
  return { normal: longer(normal, extra), floor: lowest === undefined ? undefined : longer(lowest, extra), findings };
}

function urgency(rule: PeriodRule, base: Term, floor: Term | undefined): Choice {
  const urgent = optional(rule.urgent);
  if (urgent === undefined) {
    return {
      normal: base,
      floor,
      findings: [{ code: 'no-urgent-period', severity: 'warning', article: base.article, params: {} }],
    };
  }
  const findings: Finding[] = [
    { code: 'urgency-needs-reasons', severity: 'advice', article: urgent.article, params: {} },
  ];
  return { normal: urgent, floor: undefined, findings };
}

/** A prior notice shortens the period only when it went out early enough, and not over 12 months before the notice. */
function judgePriorNotice(
  rule: PeriodRule,
  sentOn: Temporal.PlainDate,
  dispatchedOn: Temporal.PlainDate,
): { readonly rule?: PriorNoticeRule; readonly finding?: Finding } {
  const { priorNotice } = rule;
  if (priorNotice === undefined) {
    return {
      finding: {
        code: 'prior-notice-no-effect',
        severity: 'warning',
        article: statutoryTerms[rule.base].article,
        params: {},
      },
    };
  }
  const latest = dispatchedOn.subtract({ days: priorNotice.leastDaysBefore });
  const earliest = dispatchedOn.subtract({ months: 12 });
  const inTime = Temporal.PlainDate.compare(sentOn, latest) <= 0 && Temporal.PlainDate.compare(sentOn, earliest) >= 0;
  if (inTime) return { rule: priorNotice };
  const params = {
    sentOn: `${sentOn}`,
    earliest: `${earliest}`,
    latest: `${latest}`,
    days: priorNotice.leastDaysBefore,
  };
  const { article } = statutoryTerms[priorNotice.normal];
  return { finding: { code: 'prior-notice-out-of-time', severity: 'warning', article, params } };
}

interface Shortfall {
  readonly code: 'period-too-short' | 'period-below-normal';
  readonly severity: Severity;
  readonly strict: boolean;
}

function shortfall(
  outcome: TermOutcome | undefined,
  { deadline }: PeriodQuestion,
  calendar: Calendar,
  kind: Shortfall,
): Finding | undefined {
  if (outcome === undefined || Temporal.Instant.compare(deadline, outcome.endsAt) >= 0) return undefined;
  const closing = localDate(deadline, calendar.zone);
  const params = { count: outcome.term.count, lastDay: `${outcome.lastDay}`, closing: `${closing}` };
  const { article } = outcome.term;
  if (Temporal.PlainDate.compare(closing, outcome.lastDay) < 0)
    return { code: kind.code, severity: kind.severity, article, params };
  return { code: 'deadline-within-last-day', severity: kind.strict ? 'error' : 'warning', article, params };
}

function onFreeDay(deadline: Temporal.Instant, calendar: Calendar): readonly Finding[] {
  // Midnight is 24.00 of the day before.
  const date = localDate(deadline.subtract({ milliseconds: 1 }), calendar.zone);
  const reason = freeDay(calendar, date);
  if (reason === undefined) return [];
  const note: Note = { code: 'deadline-on-free-day', params: { date: `${date}`, reason } };
  return [{ ...note, severity: 'advice', article: 'Verordening 1182/71 art. 3 lid 4' }];
}

function noMinimum(regime: Regime): Finding {
  const article = sources[regime];
  return regime === 'nl-below-threshold'
    ? { code: 'no-statutory-minimum', severity: 'advice', article, params: {} }
    : { code: 'minimum-not-recorded', severity: 'warning', article, params: {} };
}

function optional(id: TermId | undefined): Term | undefined {
  return id === undefined ? undefined : statutoryTerms[id];
}

function longer(term: Term, extra: number): Term {
  return extra === 0 ? term : { ...term, count: term.count + extra };
}
