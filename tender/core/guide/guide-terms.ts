import { localDate, startOfDay } from '#platform/kernel/time.ts';
import { type Calendar, workingDayUntil } from '../legal/calendar.ts';
import { endedRecently, notOlderThan } from '../legal/evidence-age.ts';
import { lastDayForAnswers, minimumPeriod } from '../legal/minimum-periods.ts';
import type { Note } from '../legal/notes.ts';
import { computeForfeiture } from '../legal/standstill.ts';
import { guideTerm } from '../legal/statutory-terms.ts';
import { computeTerm } from '../legal/terms.ts';
import { tenderValidity } from '../legal/validity.ts';
import { datedPhase } from './lint/finding.ts';
import { daysOf, dispatchDay, periodOptions, regimeOf } from './lint/terms.ts';
import { optionMonths } from './options.ts';
import { phaseInstant } from './phase-span.ts';
import { isSelection } from './places.ts';
import type { Period } from './schema/basics.ts';
import type { Guide } from './schema/guide.ts';
import { termAfterDecision } from './term-after-decision.ts';

/** What a term is about; each has a name in the words of the terms. */
export type TermKind =
  | 'earliest-deadline'
  | 'last-answers'
  | 'references-from'
  | 'evidence-from'
  | 'tenders-bind'
  | 'evidence-due'
  | 'standstill'
  | 'forfeiture'
  | 'earliest-conclusion'
  | 'contract-end'
  | 'option-reminder'
  | 'option-end'
  | 'reserve-end';

/** A date that follows from a guide and the law, computed from the planned dates. */
export interface GuideTerm {
  readonly kind: TermKind;
  /** Which one, where there are several: the title of a piece of evidence, the number of an option. */
  readonly of?: string;
  /** The day itself, or the last day, ISO date. */
  readonly date: string;
  /** First day, where it is a stretch of days. */
  readonly from?: string;
  /** Article of law, absent for a term that the guide alone sets. */
  readonly article?: string;
  /** Paragraph of the source text. */
  readonly source?: string;
  readonly why: readonly Note[];
}

/** Every date that follows from the planning, in the order of the procedure. Dates of the planning itself are not repeated. */
export function guideTerms(guide: Guide, calendar: Calendar): readonly GuideTerm[] {
  return [
    ...beforeDeadline(guide, calendar),
    ...ages(guide, calendar),
    ...afterDeadline(guide, calendar),
    ...afterAward(guide, calendar),
    ...contractTerms(guide, calendar),
  ];
}

function deadlineOf(guide: Guide, calendar: Calendar): Temporal.Instant | undefined {
  const dated = datedPhase(guide, guide.submission.deadline);
  return dated === undefined ? undefined : phaseInstant(dated.span, calendar.zone);
}

function beforeDeadline(guide: Guide, calendar: Calendar): readonly GuideTerm[] {
  const dispatchedOn = dispatchDay(guide);
  const deadline = deadlineOf(guide, calendar);
  if (dispatchedOn === undefined || deadline === undefined) return [];
  const regime = regimeOf(guide);
  const { normal } = minimumPeriod(
    {
      regime,
      procedure: guide.procedure.type,
      phase: isSelection(guide) ? 'request' : 'tender',
      dispatchedOn,
      options: periodOptions(guide),
    },
    calendar,
  );
  const answers = lastDayForAnswers({ regime, deadline }, calendar);
  return [
    ...(normal === undefined
      ? []
      : [
          {
            kind: 'earliest-deadline',
            date: `${normal.lastDay}`,
            article: normal.term.article,
            why: normal.why,
          } as const,
        ]),
    ...(answers === undefined
      ? []
      : [
          {
            kind: 'last-answers',
            date: `${answers.lastDay}`,
            article: answers.term.article,
            why: answers.why,
          } as const,
        ]),
  ];
}

/** How old references and evidence may be on the day of the deadline, which is the day of tendering for all alike (ALM-09, ALM-10). */
function ages(guide: Guide, calendar: Calendar): readonly GuideTerm[] {
  const deadline = deadlineOf(guide, calendar);
  if (deadline === undefined) return [];
  const day = localDate(deadline, calendar.zone);
  const references = guide.suitability.flatMap(({ title, endedWithin, source }): readonly GuideTerm[] => {
    const age = ageOf(endedWithin);
    if (age === undefined) return [];
    const { oldestAllowed } = endedRecently(undefined, age, day);
    return [
      {
        kind: 'references-from',
        of: title,
        date: `${oldestAllowed}`,
        ...at(source),
        why: endedRecently(oldestAllowed, age, day).why,
      },
    ];
  });
  const evidence = (guide.evidence?.items ?? []).flatMap(
    ({ title, notOlderThan: period, source }): readonly GuideTerm[] => {
      const age = ageOf(period);
      if (age === undefined) return [];
      const { oldestAllowed } = notOlderThan(day, age, day);
      return [
        {
          kind: 'evidence-from',
          of: title,
          date: `${oldestAllowed}`,
          ...at(source),
          why: notOlderThan(oldestAllowed, age, day).why,
        },
      ];
    },
  );
  return [...references, ...evidence];
}

function ageOf(period: Period | undefined): { months: number } | { years: number } | undefined {
  if (period?.years !== undefined) return { years: period.years };
  return period?.months === undefined ? undefined : { months: period.months };
}

function afterDeadline(guide: Guide, calendar: Calendar): readonly GuideTerm[] {
  const deadline = deadlineOf(guide, calendar);
  if (deadline === undefined) return [];
  const days = daysOf(guide.submission.validity.after, localDate(deadline, calendar.zone));
  const { fromDeadline, why } = tenderValidity({ days }, deadline, [], calendar);
  return [{ kind: 'tenders-bind', date: `${fromDeadline}`, why }];
}

function afterAward(guide: Guide, calendar: Calendar): readonly GuideTerm[] {
  const award = datedPhase(guide, guide.standstill.award);
  if (award === undefined) return [];
  const sentOn = award.span.first;
  const terms: GuideTerm[] = [];
  if (guide.evidence !== undefined) {
    const { lastDay, why } = computeTerm(guideTerm(daysOf(guide.evidence.within, sentOn), 'days'), sentOn, calendar);
    terms.push({ kind: 'evidence-due', date: `${lastDay}`, why });
  }
  const standstill = termAfterDecision(guide, startOfDay(sentOn, calendar.zone), calendar);
  if (!standstill.ok) return terms;
  const { firstDay, lastDay, earliestConclusion, outcome } = standstill.value;
  const { article } = outcome.term;
  terms.push({
    kind: 'standstill',
    from: `${firstDay}`,
    date: `${lastDay}`,
    article,
    ...at(guide.standstill.source),
    why: outcome.why,
  });
  if (guide.standstill.forfeiture) {
    const forfeiture = computeForfeiture(guide.standstill.days, standstill.value, calendar);
    const why = forfeiture.findings.map(({ code, params }) => ({ code, params }));
    terms.push({ kind: 'forfeiture', date: `${forfeiture.printedLastDay}`, ...at(guide.standstill.source), why });
  }
  terms.push({
    kind: 'earliest-conclusion',
    date: `${localDate(earliestConclusion, calendar.zone)}`,
    article,
    why: [],
  });
  return terms;
}

/** The contract from its first day on; a term of months ends on the day before the same day number (ALM-21). */
function contractTerms(guide: Guide, calendar: Calendar): readonly GuideTerm[] {
  const { start, months, remindMonths, reserve, source } = guide.contract;
  const first = Temporal.PlainDate.from(start);
  const end = (after: number): Temporal.PlainDate => first.add({ months: after }).subtract({ days: 1 });
  const terms: GuideTerm[] = [{ kind: 'contract-end', from: start, date: `${end(months)}`, ...at(source), why: [] }];
  let before = months;
  for (const [index, length] of optionMonths(guide.contract).entries()) {
    const option = index + 1;
    const reminder = workingDayUntil(calendar, first.add({ months: before - remindMonths }));
    terms.push({ kind: 'option-reminder', of: String(option), date: `${reminder}`, ...at(source), why: [] });
    terms.push({
      kind: 'option-end',
      of: String(option),
      date: `${end(before + length)}`,
      ...at(source),
      why: [],
    });
    before += length;
  }
  if (reserve !== undefined)
    terms.push({ kind: 'reserve-end', date: `${end(reserve.months)}`, ...at(source), why: [] });
  return terms;
}

function at(source: string | undefined): { source?: string } {
  return source === undefined ? {} : { source };
}
