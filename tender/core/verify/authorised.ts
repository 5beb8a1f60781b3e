import type { ProcedureEvent } from '../procedure/file.ts';
import { isOneOf, type Role } from '../procedure/roles.ts';
import { type Check, fails, holds, type Moment, type Said } from './check.ts';

const leading: readonly Role[] = ['buyer', 'process-leader'];

/** Who must have done it: a role granted before by an event of the same file. What is not named here anyone signed in may do. */
const needed: Partial<Readonly<Record<ProcedureEvent['type'], readonly Role[]>>> = {
  ProcedurePublished: leading,
  PlanningChanged: leading,
  ClarificationNotePublished: leading,
  CustodyKeyRegistered: ['custodian', 'process-leader'],
  VaultKeyMade: leading,
  ShareProved: ['custodian', 'process-leader'],
  ShareReleased: ['custodian'],
  VaultOpened: ['custodian'],
  PriceKeyMade: leading,
  PriceShareReleased: ['custodian', 'process-leader'],
  PriceEnvelopeOpened: ['custodian', 'process-leader'],
  OutageReportNoted: [...leading, 'helpdesk'],
  OutageConfirmed: [...leading, 'helpdesk'],
  OutageRejected: [...leading, 'helpdesk'],
  ItemExamined: leading,
  ContradictionNoted: [...leading, 'evaluator'],
  ContradictionWithdrawn: [...leading, 'evaluator'],
  TendererExcluded: leading,
  ExaminationConcluded: leading,
  NegotiationHeld: leading,
  RoundOpened: leading,
  InvitedToRound: leading,
  LeftOutOfRound: leading,
  RoundExtended: leading,
  NegotiationForgone: leading,
  EvaluatorAppointed: leading,
  AdviceGiven: ['adviser'],
  ScoreGiven: ['evaluator'],
  ScoreChanged: ['evaluator'],
  ScoresHandedIn: ['evaluator'],
  QualityFrozen: leading,
  PricesOpened: leading,
  VerificationHeld: leading,
  AwardDecided: leading,
  LettersSent: leading,
  FinalAwardMade: leading,
};

/** Who set dates, opened, scored and decided had the role for it, given before; nobody scored or approved in another's name (Annex IV c–f). */
export const authorisedCheck: Check = {
  name: 'authorised',
  needsAll: true,
  at({ recorded: { event, actor }, before }: Moment): readonly Said[] {
    const roles = needed[event.type];
    if (roles === undefined) return [];
    const held = before.preparation.granted[actor] ?? [];
    const params = { actor, type: event.type, roles: roles.join(', '), held: held.join(', ') || '–' };
    const inOwnName = !('user' in event) || event.type === 'EvaluatorAppointed' || event.user === actor;
    if (!inOwnName) return [fails('in-other-name', params)];
    return [isOneOf({ roles: held }, ...roles) ? holds('role-held', params) : fails('role-missing', params)];
  },
};
