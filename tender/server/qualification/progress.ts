import type { QualificationCommand } from '#tender/core/qualification/commands.ts';
import type { QualificationEvent, RecordedQualification } from '#tender/core/qualification/events.ts';
import type { Played, StepState } from '../story/progress.ts';
import type { QualificationStep, QualificationStory } from './story.ts';

/** What became of each step: what this program did itself is written down, what people did by hand is recognised in the logs. */

type Told = QualificationStep['commands'][number];
type EventType = QualificationEvent['type'];

export interface SystemStepProgress {
  readonly step: QualificationStep;
  readonly state: StepState;
  readonly refusal?: Played['refusal'];
  /** Commands of the step that were done by hand, by their place in it. */
  readonly byHand: readonly number[];
}

/** What shows that a command was done: an event, the same in the fields that are named. */
const results: Readonly<Record<QualificationCommand['type'], readonly [EventType, ...string[]]>> = {
  'draft-system': ['SystemDrafted'],
  'replace-qualification-guide': ['QualificationGuideReplaced'],
  'grant-system-role': ['SystemRoleGranted', 'user', 'role'],
  'revoke-system-role': ['SystemRoleRevoked', 'user', 'role'],
  'provide-document': ['DocumentProvided', 'document', 'language'],
  'withdraw-document': ['DocumentWithdrawn', 'document', 'language'],
  'publish-system-notice': ['SystemNoticePublished'],
  'end-system': ['SystemEnded'],
  'express-interest': ['InterestExpressed'],
  'withdraw-interest': ['InterestWithdrawn'],
  'send-qualification-file': ['QualificationFileSent'],
  'submit-application': ['ApplicationSubmitted'],
  'request-supplement': ['SupplementRequested'],
  'examine-item': ['ItemOfApplicationExamined', 'item'],
  'examine-attestation': ['AttestationExamined'],
  'conclude-application': ['ApplicationConcluded'],
  'hand-in-permit': ['PermitHandedIn', 'team', 'permit'],
  'judge-permit': ['PermitJudged', 'team', 'permit'],
  'assign-trial': ['TrialAssigned'],
  'pay-trial': ['TrialPaid'],
  'evaluate-trial': ['TrialEvaluated'],
  'decide-qualification': ['QualificationDecided', 'outcome'],
  'end-qualification': ['QualificationDecided', 'outcome'],
  'notify-decision': ['DecisionNotified'],
  'renew-attestation': ['AttestationRenewed'],
  'issue-periodic-notice': ['PeriodicNoticeIssued', 'call'],
  'signal-expiries': ['ExpirySignalled'],
};

/** Logs by system. */
export type Logs = ReadonlyMap<string, readonly RecordedQualification[]>;

/** Each event shows one command at most. A step that only shows a refusal is over once somebody went on past it. */
export function systemProgress(
  { steps }: QualificationStory,
  logs: Logs,
  played: ReadonlyMap<string, Played>,
): readonly SystemStepProgress[] {
  const claimed = new Set(
    steps.flatMap(({ id, system }) => (played.get(id)?.seqs ?? []).map((seq) => `${system} ${seq}`)),
  );
  const seen = steps.map((step) => {
    const own = played.get(step.id);
    return own === undefined ? seenByHand(step, logs, claimed) : asPlayed(step, own);
  });
  const last = seen.findLastIndex(({ done }) => done);
  let open = true;
  return seen.map(({ step, done, refused, refusal, byHand }, place): SystemStepProgress => {
    const known = { step, byHand, ...(refusal === undefined ? {} : { refusal }) };
    if (refused) return { ...known, state: 'refused' };
    if (done || (step.expect !== undefined && place < last)) return { ...known, state: 'done' };
    const state = open ? 'next' : 'later';
    open = false;
    return { ...known, state };
  });
}

interface Seen {
  readonly step: QualificationStep;
  readonly done: boolean;
  readonly refused: boolean;
  readonly refusal?: Played['refusal'];
  readonly byHand: readonly number[];
}

function asPlayed(step: QualificationStep, { refusal }: Played): Seen {
  const refused = refusal !== undefined && refusal.code !== step.expect;
  return { step, done: !refused, refused, byHand: [], ...(refusal === undefined ? {} : { refusal }) };
}

function seenByHand(step: QualificationStep, logs: Logs, claimed: Set<string>): Seen {
  const unseen = { step, done: false, refused: false, byHand: [] };
  if (step.expect !== undefined) return unseen;
  const events = logs.get(step.system) ?? [];
  const found = step.commands.flatMap((told, place) => {
    const event = events.find((one) => !claimed.has(`${step.system} ${one.seq}`) && shows(one, step, told, events));
    if (event === undefined) return [];
    claimed.add(`${step.system} ${event.seq}`);
    return [place];
  });
  return { ...unseen, done: found.length === step.commands.length, byHand: found };
}

function shows(
  { event, actor }: RecordedQualification,
  step: QualificationStep,
  told: Told,
  events: readonly RecordedQualification[],
): boolean {
  const [type, ...same] = Object.hasOwn(results, told.type) ? results[told.type as keyof typeof results] : [];
  if (event.type !== type) return false;
  const operator = pick(told['case'], 'caseOf');
  // Whoever of the authority did it; of an operator it is his own.
  if (operator === undefined ? actor !== step.by : !('operator' in event) || event.operator !== operator) return false;
  if (!same.every((field) => Reflect.get(event, field) === told[field])) return false;
  return attestationTold(told) === undefined || attestationTold(told) === attestationOf(event, events);
}

/** Of which attestation a command speaks, when it names a piece. */
function attestationTold({ piece }: Told): unknown {
  const named = pick(piece, 'pieceOf');
  if (Array.isArray(named)) return named[1];
  return pick(piece, 'attestation');
}

function attestationOf(event: QualificationEvent, events: readonly RecordedQualification[]): string | undefined {
  if (event.type === 'AttestationRenewed') return event.piece.attestation;
  if (event.type !== 'AttestationExamined') return undefined;
  const pieces = events.flatMap(({ event: known }) => {
    if (known.type === 'ApplicationSubmitted') return known.pieces;
    return known.type === 'AttestationRenewed' ? [known.piece] : [];
  });
  return pieces.find(({ piece }) => piece === event.piece)?.attestation;
}

function pick(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
