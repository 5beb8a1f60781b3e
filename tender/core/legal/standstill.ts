import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { endOfDay, localDate } from '#platform/kernel/time.ts';
import { type Calendar, freeDay } from './calendar.ts';
import type { Country } from './holidays.ts';
import type { Finding, Note } from './notes.ts';
import { guideTerm, statutoryTerms, type Term } from './statutory-terms.ts';
import { computeTerm, type TermOutcome } from './terms.ts';

export interface Standstill {
  readonly outcome: TermOutcome;
  readonly sentOn: Temporal.PlainDate;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  /** 00:00 after the last day: the contract may be concluded from this instant on, and not before. */
  readonly earliestConclusion: Temporal.Instant;
}

export function standstillTerm(country: Country): Term {
  return statutoryTerms[country === 'NL' ? 'standstill-nl-2.127' : 'standstill-be-art11'];
}

/**
 * Aanbestedingswet 2012 art. 2.127; in Belgium wet van 17 juni 2013 art. 11.
 * `sent` holds the instant at which each tenderer's notice went out: the term starts the day after the last of them.
 * `days` lengthens the statutory term; shorter is refused with `standstill-too-short`, an empty list with `no-notice-sent`.
 */
export function computeStandstill(
  sent: readonly Temporal.Instant[],
  calendar: Calendar,
  days?: number,
): Result<Standstill> {
  const last = sent.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1);
  if (last === undefined) return refuse('no-notice-sent');
  const statutory = standstillTerm(calendar.country);
  const count = days ?? statutory.count;
  if (count < statutory.count) return refuse('standstill-too-short', { count, minimum: statutory.count });
  const sentOn = localDate(last, calendar.zone);
  const outcome = computeTerm({ ...statutory, count }, sentOn, calendar);
  const { firstDay, lastDay, endsAt } = outcome;
  return ok({ outcome, sentOn, firstDay, lastDay, earliestConclusion: endsAt });
}

/** The term in which a selection decision can be contested: as many days as the guide says, from the day after the letters. The law sets none. */
export function computeObjectionTerm(
  sent: readonly Temporal.Instant[],
  calendar: Calendar,
  days: number,
): Result<Standstill> {
  const last = sent.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1);
  if (last === undefined) return refuse('no-notice-sent');
  const sentOn = localDate(last, calendar.zone);
  const outcome = computeTerm(guideTerm(days, 'days'), sentOn, calendar);
  const { firstDay, lastDay, endsAt } = outcome;
  return ok({ outcome, sentOn, firstDay, lastDay, earliestConclusion: endsAt });
}

export interface StandstillFacts {
  /** Whether the law asks a notice of the contract through the electronic system. */
  readonly noticeRequired: boolean;
  readonly tenderersConcerned: number;
  /** Whether the one to whom the contract is awarded is among the tenderers concerned. */
  readonly winnerConcerned: boolean;
  readonly candidatesConcerned: number;
  /** A call-off under a framework agreement, or a specific contract under a dynamic purchasing system. */
  readonly callOff: boolean;
}

/** The ground on which no standstill need be kept (Aanbestedingswet 2012 art. 2.127 lid 4), or undefined when it must be. */
export function standstillExemption(facts: StandstillFacts): Note | undefined {
  if (!facts.noticeRequired) return { code: 'no-standstill-no-notice', params: {} };
  const onlyWinner = facts.tenderersConcerned === 1 && facts.winnerConcerned && facts.candidatesConcerned === 0;
  if (onlyWinner) return { code: 'no-standstill-only-tenderer', params: {} };
  return facts.callOff ? { code: 'no-standstill-call-off', params: {} } : undefined;
}

/** Summary proceedings against the award decision. */
export interface Proceedings {
  readonly broughtAt: Temporal.Instant;
  /** Judgment or withdrawal. */
  readonly endedAt?: Temporal.Instant;
}

/**
 * Refuses with `standstill-runs` until the standstill is over, and with `proceedings-pending` while proceedings that were brought during it
 * await their decision (Aanbestedingswet 2012 art. 2.131). Proceedings brought later do not bar the contract by law.
 */
export function mayConclude(
  standstill: Standstill,
  proceedings: readonly Proceedings[],
  now: Temporal.Instant,
): Result<true> {
  if (before(now, standstill.earliestConclusion))
    return refuse('standstill-runs', { lastDay: `${standstill.lastDay}` });
  const pending = proceedings.some(
    ({ broughtAt, endedAt }) =>
      before(broughtAt, standstill.earliestConclusion) && (endedAt === undefined || before(now, endedAt)),
  );
  return pending ? refuse('proceedings-pending') : ok(true);
}

export interface Forfeiture {
  /** Where the words of the guide end it: never lengthened, since courts differ on that. */
  readonly lastDay: Temporal.PlainDate;
  readonly endsAt: Temporal.Instant;
  /** What the letter must state as the last moment: never before the end of the standstill. */
  readonly printedLastDay: Temporal.PlainDate;
  readonly printedEndsAt: Temporal.Instant;
  readonly findings: readonly Finding[];
}

/** The term of forfeiture (vervaltermijn) that the guide sets for summary proceedings (ALM-20), apart from the standstill of the law. */
export function computeForfeiture(days: number, standstill: Standstill, calendar: Calendar): Forfeiture {
  const { lastDay, endsAt } = computeTerm(guideTerm(days, 'days'), standstill.sentOn, calendar);
  const early = Temporal.PlainDate.compare(lastDay, standstill.lastDay) < 0;
  const printedLastDay = early ? standstill.lastDay : lastDay;
  const article = standstill.outcome.term.article;
  const off = freeDay(calendar, lastDay);
  const findings: Finding[] = [];
  if (off !== undefined) {
    findings.push({
      code: 'forfeiture-on-free-day',
      severity: 'warning',
      article,
      params: { date: `${lastDay}`, reason: off },
    });
  }
  if (early) {
    const params = { date: `${lastDay}`, lastDay: `${standstill.lastDay}` };
    findings.push({ code: 'forfeiture-before-standstill', severity: 'warning', article, params });
  }
  return { lastDay, endsAt, printedLastDay, printedEndsAt: endOfDay(printedLastDay, calendar.zone), findings };
}

function before(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
