import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, type Viewer } from '../roles.ts';
import type { MailDraft, NextStep, Stage } from '../stage.ts';
import type { NegotiationCommand } from './commands.ts';
import { decideNegotiation, inTheWay } from './decide.ts';
import { evolveNegotiation, initialNegotiation } from './evolve.ts';
import { type NegotiationView, untalked, viewNegotiation } from './view.ts';

export const negotiationStage: Stage<'negotiation', NegotiationCommand, NegotiationView> = {
  name: 'negotiation',
  initial: initialNegotiation,
  evolve: evolveNegotiation,
  decide: decideNegotiation,
  view: viewNegotiation,
  next,
  mails,
};

function next(file: ProcedureFile, viewer: Viewer): NextStep | undefined {
  const rule = file.preparation.guide?.negotiation;
  if (rule === undefined || !isOneOf(viewer, 'buyer', 'process-leader') || !inTheWay(file).ok) return undefined;
  const { round } = file.negotiation;
  if (round === undefined && rule.firstTendersSuffice) {
    return { code: 'next-negotiate-or-award', stage: 'negotiation', must: true };
  }
  const count = untalked(file).length;
  return count === 0
    ? { code: 'next-invite-new-tenders', stage: 'negotiation', must: true }
    : { code: 'next-negotiate', params: { count }, stage: 'negotiation', must: true };
}

function mails({ event }: RecordedEvent, after: ProcedureFile): readonly MailDraft[] {
  if (event.type !== 'InvitedToRound' && event.type !== 'LeftOutOfRound' && event.type !== 'RoundExtended') return [];
  const { title, reference } = guideOf(after);
  const { round } = after.negotiation;
  if (round === undefined) return [];
  const params = { title, reference, round: round.number, until: round.until, text: round.text };
  if (event.type === 'RoundExtended') {
    return round.invited.map((operator) => ({
      recipient: { to: 'operator', operator },
      code: 'mail-round-extended',
      params: { ...params, reason: event.reason },
    }));
  }
  const recipient = { to: 'operator', operator: event.operator } as const;
  if (event.type === 'LeftOutOfRound')
    return [{ recipient, code: 'mail-left-out', params: { ...params, rank: event.rank } }];
  return [{ recipient, code: round.final ? 'mail-final-tenders' : 'mail-new-tenders', params }];
}
