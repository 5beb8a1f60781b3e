import { localInstant } from '#platform/kernel/time.ts';
import { freeDay } from '../../legal/calendar.ts';
import type { Guide } from '../schema/guide.ts';
import {
  before,
  type Check,
  type DatedPhase,
  datedPhase,
  datedPhases,
  error,
  type Finding,
  warning,
} from './finding.ts';

/** A planning further away than this, in years after the date of the guide, is more likely a slip of the pen. */
const farAhead = 2;

/** Within these hours somebody can still be called when handing in fails. */
const officeHours = { from: '09:00', to: '17:00' };

/** Dates that exist, in an order that can be lived. */
export const planning: Check = (guide, calendar) => [
  ...datedPhases(guide).flatMap((dated) => [...clock(dated, guide), ...year(dated, guide), ...span(dated)]),
  ...freeDays(guide, calendar),
  ...sequences(guide),
  ...listed(guide),
  ...siteVisitDay(guide),
  ...closingHour(guide),
];

function clock({ span: { clock: text }, path }: DatedPhase, { timeZone }: Guide): readonly Finding[] {
  const instant = text === undefined ? undefined : localInstant(text, timeZone);
  if (instant === undefined || instant.ok) return [];
  return [
    error(instant.error.code === 'ambiguous-time' ? 'time-twice' : 'time-skipped', path, {
      time: text ?? '',
      zone: timeZone,
    }),
  ];
}

function year({ span: { first, last }, path }: DatedPhase, guide: Guide): readonly Finding[] {
  const guideDate = Temporal.PlainDate.from(guide.date);
  const params = { date: `${first}`, guideDate: guide.date };
  if (before(last, guideDate)) return [warning('phase-before-guide', path, params)];
  return before(guideDate.add({ years: farAhead }), first) ? [warning('phase-far-ahead', path, params)] : [];
}

function span({ span: { first, last }, path }: DatedPhase): readonly Finding[] {
  return before(last, first) ? [error('phase-ends-before-start', path, { first: `${first}`, last: `${last}` })] : [];
}

/** The start of the contract may fall on any day, and the standstill is judged by the law of terms. */
function freeDays(guide: Guide, calendar: Parameters<Check>[1]): readonly Finding[] {
  return datedPhases(guide).flatMap(({ phase, span: { first }, path }) => {
    if ((phase.on === undefined && phase.until === undefined) || `${first}` === guide.contract.start) return [];
    const reason = freeDay(calendar, first);
    return reason === undefined ? [] : [warning('phase-on-free-day', path, { date: `${first}`, reason })];
  });
}

/** Pairs of phases of which the first must be over when the second comes. */
function sequences(guide: Guide): readonly Finding[] {
  const { questions, siteVisit, submission, award, standstill } = guide;
  const pairs: (readonly [earlier: string | undefined, later: string | undefined])[] = [
    ...(questions?.rounds ?? []).flatMap(({ closes, note }, place, rounds) => [
      [closes, note] as const,
      [note, submission.deadline] as const,
      [place === 0 ? undefined : rounds[place - 1]?.note, closes] as const,
    ]),
    [siteVisit?.registration, siteVisit?.visit],
    [siteVisit?.visit, submission.deadline],
    [submission.deadline, award.presentation?.invitations],
    [award.presentation?.invitations, award.presentation?.phase],
    [award.presentation?.phase, standstill.award],
    [submission.deadline, standstill.award],
    [standstill.award, standstill.period],
    [standstill.period, standstill.final],
  ];
  return pairs.flatMap(([earlier, later]) => outOfSequence(guide, earlier, later));
}

function outOfSequence(guide: Guide, earlier: string | undefined, later: string | undefined): readonly Finding[] {
  const first = earlier === undefined ? undefined : datedPhase(guide, earlier);
  const second = later === undefined ? undefined : datedPhase(guide, later);
  if (first === undefined || second === undefined) return [];
  const days = Temporal.PlainDate.compare(first.span.last, second.span.first);
  const clocks = [first.span.clock, second.span.clock];
  const sameDay = days === 0 && clocks[0] !== undefined && clocks[1] !== undefined && clocks[0] > clocks[1];
  if (days < 0 || (days === 0 && !sameDay)) return [];
  return [error('phases-out-of-sequence', second.path, { later: second.phase.title, earlier: first.phase.title })];
}

/** The planning reads as a list in time; a phase out of place is mostly a wrong date. */
function listed(guide: Guide): readonly Finding[] {
  const dated = datedPhases(guide);
  return dated.flatMap(({ phase, span: { first, last }, path }, place) => {
    const previous = dated[place - 1];
    if (previous === undefined || !before(last, previous.span.first)) return [];
    return [
      warning('phase-out-of-order', path, { title: phase.title, date: `${first}`, previous: previous.phase.title }),
    ];
  });
}

function siteVisitDay(guide: Guide): readonly Finding[] {
  const visit = guide.siteVisit === undefined ? undefined : datedPhase(guide, guide.siteVisit.visit);
  const starts = guide.siteVisit?.startsAt.slice(0, 10);
  if (visit === undefined || starts === undefined || starts === `${visit.span.first}`) return [];
  return [error('visit-on-other-day', '/siteVisit/startsAt', { date: starts, planned: `${visit.span.first}` })];
}

function closingHour(guide: Guide): readonly Finding[] {
  const deadline = datedPhase(guide, guide.submission.deadline);
  if (deadline === undefined) return [];
  const hour = deadline.span.clock?.slice(11);
  if (hour === undefined) return [error('deadline-without-time', deadline.path)];
  return hour < officeHours.from || hour > officeHours.to
    ? [warning('deadline-outside-hours', deadline.path, { hour, ...officeHours })]
    : [];
}
