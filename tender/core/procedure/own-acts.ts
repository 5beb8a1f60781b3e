import type { ProcedureEvent } from './file.ts';

/** What operators themselves do. Anything else that names an operator is done by others, and shown to him by views alone. */
const actsOfOperators: ReadonlySet<ProcedureEvent['type']> = new Set([
  'ProcedureFollowed',
  'ProcedureUnfollowed',
  'QuestionAsked',
  'SiteVisitRegistered',
  'SiteVisitCancelled',
  'DraftKept',
  'TenderPlaced',
  'TenderWithdrawn',
  'TenderRefusedLate',
  'OutageReported',
  'RemedyHandedIn',
  'RemedyRefusedLate',
  'ExplanationGiven',
  'DrawJoined',
  'DrawRevealed',
  'EvidenceHandedIn',
  'ObjectionRaised',
  'ComplaintFiled',
  'IndexationRequested',
  'CandidateWithdrew',
]);

/** Whether this operator did it himself, so that he may have its text and a receipt for it. Deny by default. */
export function isOwnAct(operator: string, event: ProcedureEvent): boolean {
  return actsOfOperators.has(event.type) && 'operator' in event && event.operator === operator;
}
