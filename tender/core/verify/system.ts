import { canonicalJson } from '#platform/kernel/json.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { isOneOf } from '../procedure/roles.ts';
import { barringDecision } from '../qualification/bar.ts';
import type { QualificationCommand } from '../qualification/commands.ts';
import { inForce } from '../qualification/documents.ts';
import type { EventOf, QualificationEvent } from '../qualification/events.ts';
import { qualification } from '../qualification/qualification.ts';
import { registerOn } from '../qualification/register.ts';
import { runningCaseOf } from '../qualification/state.ts';
import { fails, holds, type Said, said } from './check.ts';
import type { SystemCheck, SystemMoment } from './system-check.ts';

/** The guide of a system stays as it was when its notice was published. */
const guideCheck: SystemCheck = {
  name: 'guide',
  needsAll: false,
  at({ recorded: { event }, before }) {
    const [first] = before.notices;
    if (event.type !== 'QualificationGuideReplaced' && event.type !== 'SystemDrafted') return [];
    return first === undefined ? [] : [fails('guide-changed-later', { publishedAt: first.at })];
  },
};

const byStaff: readonly QualificationEvent['type'][] = [
  'DocumentProvided',
  'DocumentWithdrawn',
  'SystemNoticePublished',
  'SystemEnded',
  'QualificationFileSent',
  'SupplementRequested',
  'ItemOfApplicationExamined',
  'AttestationExamined',
  'ApplicationConcluded',
  'PermitJudged',
  'TrialAssigned',
  'TrialPaid',
  'TrialEvaluated',
  'QualificationDecided',
  'DecisionNotified',
  'PeriodicNoticeIssued',
];

/** Who examined, decided and notified had the role for it, given before. */
const authorisedCheck: SystemCheck = {
  name: 'authorised',
  needsAll: true,
  at({ recorded: { event, actor }, before }) {
    if (!byStaff.includes(event.type)) return [];
    const held = before.granted[actor] ?? [];
    const roles = ['buyer', 'process-leader'] as const;
    const params = { actor, type: event.type, roles: roles.join(', '), held: held.join(', ') || '–' };
    return [isOneOf({ roles: held }, ...roles) ? holds('role-held', params) : fails('role-missing', params)];
  },
};

/** One case of an operator at a time, and none while he waits after a refusal or a loss (ORES-02, ORES-09). */
const interestsCheck: SystemCheck = {
  name: 'interests',
  needsAll: false,
  at({ recorded: { event, at }, before }) {
    if (event.type !== 'InterestExpressed' || before.guide === undefined) return [];
    const { operator, name } = event;
    const day = dayOf(at, before.guide.timeZone);
    const barred = barringDecision(before, operator, Temporal.PlainDate.from(day))?.notified?.freeFrom;
    if (barred !== undefined) return [fails('interest-in-bar', { name, day, freeFrom: barred })];
    if (runningCaseOf(before, operator) !== undefined) return [fails('interest-twice', { name, day })];
    return [holds('interest-free', { name, day })];
  },
};

/** Who was sent the qualification file got each document of the guide in his language, as it was then (ORES-03). */
const fileCheck: SystemCheck = {
  name: 'qualification-file',
  needsAll: false,
  at(moment) {
    const { recorded, before } = moment;
    const { event, at } = recorded;
    // Earlier logs say titles only.
    if (event.type !== 'QualificationFileSent' || event.files === undefined || before.guide === undefined) return [];
    const { files, language } = event;
    const wrong = before.guide.documents.filter(({ id }) => {
      const due = inForce(before, id, language)?.file.sha256;
      return due === undefined || files.filter(({ document }) => document === id).some((one) => one.sha256 !== due);
    });
    const absent = before.guide.documents.filter(({ id }) => !files.some(({ document }) => document === id));
    const params = { name: nameOf(moment, event.case), day: dayOf(at, before.guide.timeZone) };
    const documents = [...new Set([...wrong, ...absent])].map(({ id }) => id).join(', ');
    if (documents !== '') return [fails('file-sent-otherwise', { ...params, documents })];
    return [holds('file-sent-whole', { ...params, count: files.length })];
  },
};

/** Every decision and every notification is what the rules make of the log before it: criteria, reasons, day, first free day (ORES-08 to ORES-10). */
const decisionsCheck: SystemCheck = {
  name: 'decisions',
  needsAll: false,
  at(moment) {
    const { event } = moment.recorded;
    if (event.type === 'QualificationDecided') return decided(moment, event);
    return event.type === 'DecisionNotified' ? notified(moment, event) : [];
  },
};

function decided(moment: SystemMoment, event: EventOf<'QualificationDecided'>): readonly Said[] {
  const { outcome, criteria, reasons } = event;
  const params = { name: nameOf(moment, event.case), outcome, criteria: criteria.join(', ') };
  if (reasons.trim() === '' || criteria.length === 0) return [fails('decision-without-reasons', params)];
  const parts = { case: event.case, criteria: [...criteria], reasons };
  const command: QualificationCommand =
    outcome === 'qualified' || outcome === 'refused'
      ? { type: 'decide-qualification', ...parts, outcome }
      : { type: 'end-qualification', ...parts, outcome };
  const why = refusalOf(moment, command);
  return [why === undefined ? holds('decision-as-ruled', params) : fails('decision-not-as-ruled', { ...params, why })];
}

function notified(moment: SystemMoment, event: EventOf<'DecisionNotified'>): readonly Said[] {
  const { day, freeFrom = '–', channels, outcome } = event;
  const params = { name: nameOf(moment, event.case), outcome, day, freeFrom };
  const why = refusalOf(moment, { type: 'notify-decision', case: event.case, channels: [...channels] });
  if (why === undefined) return [holds(freeFrom === '–' ? 'notified-right' : 'bar-right', params)];
  return [fails('notified-wrong', { ...params, why })];
}

/** Nothing when the rules make the very same event of this command; else the code of their refusal, or `other-event`. */
function refusalOf({ recorded, before }: SystemMoment, command: QualificationCommand): string | undefined {
  const outcome = qualification.decide(before, command, {
    now: fromIso(recorded.at),
    actor: { user: recorded.actor },
  });
  if (!outcome.ok) return outcome.error.code;
  const [made] = outcome.value;
  return canonical(made) === canonical(recorded.event) ? undefined : 'other-event';
}

function canonical(event: QualificationEvent | undefined): string {
  // Optional properties that are undefined have no place in canonical JSON.
  return event === undefined ? '' : canonicalJson(JSON.parse(JSON.stringify(event)));
}

/** The register has an operator from the day of notification to the day before the end, and frozen lists are those of their moment (ORES-10, ORES-11). */
const registerCheck: SystemCheck = {
  name: 'register',
  needsAll: true,
  at(moment) {
    const { event } = moment.recorded;
    if (event.type === 'PeriodicNoticeIssued') return frozen(moment, event);
    if (event.type !== 'DecisionNotified' || event.outcome === 'refused') return [];
    const day = Temporal.PlainDate.from(event.day);
    const inOn = (on: Temporal.PlainDate) => registerOn(moment.after, on).some((line) => line.case === event.case);
    const from = event.outcome === 'qualified';
    const right = inOn(day) === from && inOn(day.subtract({ days: 1 })) !== from;
    const params = { name: nameOf(moment, event.case), day: event.day };
    return [said(right, from ? ['register-from', 'register-wrong'] : ['register-until', 'register-wrong'], params)];
  },
};

function frozen(moment: SystemMoment, event: EventOf<'PeriodicNoticeIssued'>): readonly Said[] {
  const { call, title, summary, invited, day } = event;
  const why = refusalOf(moment, { type: 'issue-periodic-notice', call, title, summary });
  const params = { call, day, count: invited.length };
  return [why === undefined ? holds('frozen-right', params) : fails('frozen-wrong', { ...params, why })];
}

function nameOf({ after }: SystemMoment, key: string): string {
  return after.cases.find((one) => one.key === key)?.name ?? key;
}

function dayOf(at: string, zone: string): string {
  return fromIso(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export const systemChecks: readonly SystemCheck[] = [
  guideCheck,
  authorisedCheck,
  interestsCheck,
  fileCheck,
  decisionsCheck,
  registerCheck,
];
