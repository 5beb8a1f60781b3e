import { type Decider, fold } from '#platform/kernel/decider.ts';
import { refuse, unreachable } from '#platform/kernel/result.ts';
import type { Context, Viewer } from '../procedure/roles.ts';
import type { QualificationCommand } from './commands.ts';
import {
  concludeApplication,
  examineAttestation,
  examineItem,
  renewAttestation,
  requestSupplement,
  submitApplication,
} from './decide/application.ts';
import type { SystemContext, SystemDecision } from './decide/context.ts';
import { decideQualification, endQualification, notifyDecision } from './decide/decision.ts';
import { provideDocument, withdrawDocument } from './decide/documents.ts';
import { expressInterest, sendQualificationFile, withdrawInterest } from './decide/interest.ts';
import { assignTrial, evaluateTrial, handInPermit, judgePermit, payTrial } from './decide/permits.ts';
import {
  changeRole,
  draftSystem,
  endSystem,
  issuePeriodicNotice,
  publishNotice,
  replaceGuide,
  signalExpiries,
} from './decide/system.ts';
import type { QualificationEvent, RecordedQualification } from './events.ts';
import { evolveSystem } from './evolve.ts';
import { initialSystem, type QualificationSystem } from './state.ts';

/** A permanent qualification system as a Decider: no closing date, and a case for every operator (seed of ORES). */
export const qualification: Decider<QualificationSystem, QualificationCommand, QualificationEvent, Context> = {
  initial: initialSystem,
  decide(file, command, context) {
    const refusal = refuseSystemInGeneral(file, command, context);
    if (refusal !== undefined) return refusal;
    const known = { ...context, viewer: viewerOfSystem(file, context.actor) };
    return isOfOperator(command) ? forOperator(file, command, known) : forAuthority(file, command, known);
  },
  evolve: evolveSystem,
};

export function systemAfter(
  file: QualificationSystem,
  recorded: readonly RecordedQualification[],
): QualificationSystem {
  return fold(file, recorded, evolveSystem);
}

/** What this actor is in this system. Nobody has a role by default, and who works for an operator has none whatever is written. */
export function viewerOfSystem(file: QualificationSystem, { user, organisation }: Context['actor']): Viewer {
  if (organisation?.kind === 'operator') {
    return { user, roles: [], operator: { id: organisation.id, name: organisation.name } };
  }
  const roles = file.granted[user] ?? [];
  return { user, roles, ...(organisation === undefined ? {} : { authority: organisation.id }) };
}

const beforeNotice: readonly QualificationCommand['type'][] = [
  'replace-qualification-guide',
  'grant-system-role',
  'revoke-system-role',
  'provide-document',
  'withdraw-document',
  'publish-system-notice',
];

function refuseSystemInGeneral(
  file: QualificationSystem,
  { type }: QualificationCommand,
  { now }: Context,
): SystemDecision | undefined {
  if (file.lastAt !== undefined && Temporal.Instant.compare(now, Temporal.Instant.from(file.lastAt)) < 0) {
    return refuse('clock-set-back', { lastAt: file.lastAt });
  }
  if (file.version === 0) return type === 'draft-system' ? undefined : refuse('no-such-system');
  if (type === 'draft-system') return refuse('system-exists');
  return file.notices.length === 0 && !beforeNotice.includes(type) ? refuse('system-not-published') : undefined;
}

const ofOperator = [
  'express-interest',
  'withdraw-interest',
  'submit-application',
  'hand-in-permit',
  'renew-attestation',
] as const satisfies readonly QualificationCommand['type'][];

type OperatorCommand = Extract<QualificationCommand, { type: (typeof ofOperator)[number] }>;

function isOfOperator(command: QualificationCommand): command is OperatorCommand {
  return ofOperator.some((type) => type === command.type);
}

function forOperator(file: QualificationSystem, command: OperatorCommand, context: SystemContext): SystemDecision {
  switch (command.type) {
    case 'express-interest':
      return expressInterest(file, command, context);
    case 'withdraw-interest':
      return withdrawInterest(file, command, context);
    case 'submit-application':
      return submitApplication(file, command, context);
    case 'hand-in-permit':
      return handInPermit(file, command, context);
    case 'renew-attestation':
      return renewAttestation(file, command, context);
    default:
      return unreachable(command);
  }
}

type AuthorityCommand = Exclude<QualificationCommand, OperatorCommand>;

function forAuthority(file: QualificationSystem, command: AuthorityCommand, context: SystemContext): SystemDecision {
  switch (command.type) {
    case 'draft-system':
      return draftSystem(command, context);
    case 'replace-qualification-guide':
      return replaceGuide(file, command, context);
    case 'grant-system-role':
    case 'revoke-system-role':
      return changeRole(file, command, context);
    case 'provide-document':
      return provideDocument(file, command, context);
    case 'withdraw-document':
      return withdrawDocument(file, command, context);
    case 'publish-system-notice':
      return publishNotice(file, context);
    case 'end-system':
      return endSystem(file, command, context);
    case 'issue-periodic-notice':
      return issuePeriodicNotice(file, command, context);
    case 'signal-expiries':
      return signalExpiries(file, context);
    default:
      return onCase(file, command, context);
  }
}

type CaseCommand = Extract<AuthorityCommand, { case: string }>;

function onCase(file: QualificationSystem, command: CaseCommand, context: SystemContext): SystemDecision {
  switch (command.type) {
    case 'send-qualification-file':
      return sendQualificationFile(file, command, context);
    case 'request-supplement':
      return requestSupplement(file, command, context);
    case 'examine-item':
      return examineItem(file, command, context);
    case 'examine-attestation':
      return examineAttestation(file, command, context);
    case 'conclude-application':
      return concludeApplication(file, command, context);
    case 'judge-permit':
      return judgePermit(file, command, context);
    case 'assign-trial':
      return assignTrial(file, command, context);
    case 'pay-trial':
      return payTrial(file, command, context);
    case 'evaluate-trial':
      return evaluateTrial(file, command, context);
    case 'decide-qualification':
      return decideQualification(file, command, context);
    case 'end-qualification':
      return endQualification(file, command, context);
    case 'notify-decision':
      return notifyDecision(file, command, context);
    default:
      return unreachable(command);
  }
}
