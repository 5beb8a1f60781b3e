import type { MailDraft } from '../procedure/stage.ts';
import type { EventOf, RecordedQualification } from './events.ts';
import { guideOfSystem, type QualificationSystem, standingOf } from './state.ts';

type Told = readonly [code: string, params?: MailDraft['params']];

/** The messages that follow from an event; `after` is the system as it stands right after it. */
export function mailsOfSystem({ event }: RecordedQualification, after: QualificationSystem): readonly MailDraft[] {
  switch (event.type) {
    case 'InterestExpressed':
      return [toStaff('mail-interest-expressed', { name: event.name })];
    case 'ApplicationSubmitted':
      return [toStaff('mail-application-submitted', { name: nameOf(after, event.case) })];
    case 'PeriodicNoticeIssued':
      return event.invited.map(({ operator }) =>
        toOperator(operator, ['mail-periodic-notice', { call: event.title, summary: event.summary }]),
      );
    case 'DocumentProvided':
    case 'DocumentWithdrawn':
      return ofDocument(event, after);
    case 'DecisionDueSignalled':
      return [toStaff(...dueTold(event, after))];
    case 'ExpirySignalled':
      return expiry(event, after);
    default: {
      const told = toldTo(event, after);
      return told === undefined || !('operator' in event) ? [] : [toOperator(event.operator, told)];
    }
  }
}

function toldTo(event: RecordedQualification['event'], after: QualificationSystem): Told | undefined {
  switch (event.type) {
    case 'QualificationFileSent':
      return ['mail-qualification-file', { count: event.documents.length }];
    case 'SupplementRequested':
      return ['mail-supplement-requested', { asks: event.asks }];
    case 'ApplicationConcluded':
      return ['mail-application-concluded', { least: guideOfSystem(after).teams.least }];
    case 'TrialAssigned':
      return ['mail-trial-assigned', { subject: event.subject, start: event.start, value: event.value }];
    case 'DecisionNotified':
      return notified(event, after);
    default:
      return undefined;
  }
}

const decided = {
  qualified: 'mail-qualified',
  refused: 'mail-qualification-refused',
  lapsed: 'mail-qualification-lapsed',
  withdrawn: 'mail-qualification-withdrawn',
} as const;

function notified({ case: key, outcome, freeFrom }: EventOf<'DecisionNotified'>, after: QualificationSystem): Told {
  const reasons = after.cases.find((one) => one.key === key)?.decisions.at(-1)?.reasons ?? '';
  return [decided[outcome], { reasons, ...(freeFrom === undefined ? {} : { freeFrom }) }];
}

/** Ahead, the operator alone is told; afterwards also who must decide. */
function expiry(event: EventOf<'ExpirySignalled'>, after: QualificationSystem): readonly MailDraft[] {
  const { operator, attestation, validUntil, ahead } = event;
  const title = guideOfSystem(after).attestations.find(({ id }) => id === attestation)?.title ?? attestation;
  const params = { attestation: title, validUntil, name: nameOf(after, event.case) };
  if (ahead !== 'expired') return [toOperator(operator, ['mail-attestation-expires', params])];
  return [
    toOperator(operator, ['mail-attestation-expired', params]),
    toStaff('mail-attestation-expired-staff', params),
  ];
}

/** Those who were sent the file in this language and have not been decided upon; the first provision changes nothing that they have. */
function ofDocument(
  event: EventOf<'DocumentProvided'> | EventOf<'DocumentWithdrawn'>,
  after: QualificationSystem,
): readonly MailDraft[] {
  const { document, language } = event;
  const title = guideOfSystem(after).documents.find(({ id }) => id === document)?.titles[language] ?? document;
  const told: Told =
    event.type === 'DocumentProvided'
      ? ['mail-document-replaced', { document: title }]
      : ['mail-document-withdrawn', { document: title, reason: event.reason }];
  return after.cases
    .filter((one) => one.language === language && ['invited', 'applied', 'concluded'].includes(standingOf(one)))
    .map(({ operator }) => toOperator(operator, told));
}

function dueTold(
  { case: key, appliedOn, lastDay, ahead }: EventOf<'DecisionDueSignalled'>,
  after: QualificationSystem,
): readonly [string, NonNullable<MailDraft['params']>] {
  const params = { name: nameOf(after, key), appliedOn, lastDay };
  return [ahead === 'late' ? 'mail-decision-late' : 'mail-decision-due', params];
}

function nameOf(file: QualificationSystem, key: string): string {
  return file.cases.find((one) => one.key === key)?.name ?? key;
}

function toOperator(operator: string, [code, params]: Told): MailDraft {
  return { recipient: { to: 'operator', operator }, code, ...(params === undefined ? {} : { params }) };
}

function toStaff(code: string, params: NonNullable<MailDraft['params']>): MailDraft {
  return { recipient: { to: 'role', role: 'buyer' }, code, params };
}
