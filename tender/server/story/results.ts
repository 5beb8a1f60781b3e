import type { CommandType } from '#tender/core/procedure/commands.ts';
import type { ProcedureEvent } from '#tender/core/procedure/file.ts';
import { isDraftEdit, type StoryStep } from './story.ts';

type EventType = ProcedureEvent['type'];

/** The event by which a command is recognised once it was done. */
const results: Readonly<Record<CommandType, EventType>> = {
  'draft-procedure': 'ProcedureDrafted',
  'replace-guide': 'GuideReplaced',
  'choose-reading': 'ReadingChosen',
  'grant-role': 'RoleGranted',
  'revoke-role': 'RoleRevoked',
  'publish-procedure': 'ProcedurePublished',
  'change-planning': 'PlanningChanged',
  'follow-procedure': 'ProcedureFollowed',
  'unfollow-procedure': 'ProcedureUnfollowed',
  'renew-invitations': 'OperatorsInvited',
  'ask-question': 'QuestionAsked',
  'withdraw-question': 'QuestionWithdrawn',
  'refuse-question': 'QuestionRefused',
  'answer-question': 'QuestionAnswered',
  'publish-clarification-note': 'ClarificationNotePublished',
  'register-for-site-visit': 'SiteVisitRegistered',
  'cancel-site-visit': 'SiteVisitCancelled',
  'record-site-visit-attendance': 'SiteVisitAttended',
  'keep-draft': 'DraftKept',
  'place-tender': 'TenderPlaced',
  'withdraw-tender': 'TenderWithdrawn',
  'report-outage': 'OutageReported',
  'note-outage-report': 'OutageReportNoted',
  'confirm-outage': 'OutageConfirmed',
  'reject-outage': 'OutageRejected',
  'register-custody-key': 'CustodyKeyRegistered',
  'prove-share': 'ShareProved',
  'release-share': 'ShareReleased',
  'release-price-share': 'PriceShareReleased',
  'examine-item': 'ItemExamined',
  'request-remedy': 'RemedyRequested',
  'hand-in-remedy': 'RemedyHandedIn',
  'judge-remedy': 'RemedyJudged',
  'request-explanation': 'ExplanationRequested',
  'give-explanation': 'ExplanationGiven',
  'judge-explanation': 'ExplanationJudged',
  'note-contradiction': 'ContradictionNoted',
  'withdraw-contradiction': 'ContradictionWithdrawn',
  'exclude-tenderer': 'TendererExcluded',
  'conclude-examination': 'ExaminationConcluded',
  'record-negotiation': 'NegotiationHeld',
  'invite-new-tenders': 'RoundOpened',
  'extend-round': 'RoundExtended',
  'forgo-negotiation': 'NegotiationForgone',
  'appoint-evaluator': 'EvaluatorAppointed',
  'declare-conflict': 'ConflictDeclared',
  'dismiss-evaluator': 'EvaluatorDismissed',
  'give-score': 'ScoreGiven',
  'give-advice': 'AdviceGiven',
  'hand-in-scores': 'ScoresHandedIn',
  'open-meeting': 'MeetingOpened',
  'change-score': 'ScoreChanged',
  'propose-consensus': 'ConsensusProposed',
  'voice-consensus': 'ConsensusVoiced',
  'close-meeting': 'MeetingClosed',
  'plan-presentation': 'PresentationPlanned',
  'record-presentation': 'PresentationHeld',
  'freeze-quality': 'QualityFrozen',
  'open-prices': 'PricesOpened',
  'record-draw': 'LotsDrawn',
  'announce-draw': 'DrawAnnounced',
  'join-draw': 'DrawJoined',
  'close-draw': 'DrawJoiningClosed',
  'reveal-draw': 'DrawRevealed',
  'conclude-draw': 'LotsDrawn',
  'abandon-draw': 'DrawAbandoned',
  'record-verification': 'VerificationHeld',
  'decide-award': 'AwardDecided',
  'send-letters': 'LettersSent',
  'note-for-report': 'ReportNoted',
  'raise-objection': 'ObjectionRaised',
  'answer-objection': 'ObjectionAnswered',
  'record-proceedings': 'ProceedingsStarted',
  'end-proceedings': 'ProceedingsEnded',
  'hand-in-evidence': 'EvidenceHandedIn',
  'judge-evidence': 'EvidenceJudged',
  'award-finally': 'FinalAwardMade',
  'register-contract': 'ContractRegistered',
  'decide-option': 'OptionDecided',
  'revise-contract': 'ContractRevised',
  'end-contract': 'ContractEnded',
  'call-reserve-contract': 'ReserveContractCalled',
  'request-indexation': 'IndexationRequested',
  'decide-indexation': 'IndexationDecided',
  'record-talk': 'TalkRecorded',
  'warn-contractor': 'ContractorWarned',
  'record-guarantee': 'GuaranteeRecorded',
  'call-back-up': 'BackUpCalled',
  'publish-award-notice': 'AwardNoticePublished',
  'withdraw-candidacy': 'CandidateWithdrew',
  'replace-candidate': 'CandidateReplaced',
  'invite-candidates': 'CandidatesInvited',
  'file-complaint': 'ComplaintFiled',
  'handle-complaint': 'ComplaintHandled',
  'stop-procedure': 'ProcedureStopped',
  'resume-procedure': 'ProcedureResumed',
};

/** The events that keep a refusal. */
const keptRefusals: Partial<Readonly<Record<CommandType, EventType>>> = {
  'place-tender': 'TenderRefusedLate',
  'release-share': 'OpeningRefusedEarly',
  'release-price-share': 'PriceOpeningRefusedEarly',
  'hand-in-remedy': 'RemedyRefusedLate',
};

/** Fields that say what a command is about; all others are a person's own words and choices. */
const telling = [
  'reading',
  'user',
  'role',
  'phase',
  'round',
  'operator',
  'item',
  'party',
  'criterion',
  'kind',
  'option',
  'clause',
];

export interface StepResult {
  /** Undefined when nothing in the log tells that the step was done. */
  readonly type: EventType | undefined;
  readonly same: readonly (readonly [path: string, value: string | number])[];
}

/** What changes a draft shows to nobody but its tenderer: that such a step was done, only his placing tells. */
export function resultOf({ command, expect }: StoryStep): StepResult {
  if (isDraftEdit(command.type)) return { type: undefined, same: [] };
  const type = expect === undefined ? results[command.type] : keptRefusals[command.type];
  const same = telling.flatMap((field) => {
    const value = command[field];
    return typeof value === 'string' || typeof value === 'number' ? [[field, value] as const] : [];
  });
  const { proposals } = command;
  // A voice on one proposal is not yet one on all.
  if (Array.isArray(proposals)) return { type, same: [...same, ['proposals.length', proposals.length]] };
  return { type, same };
}
