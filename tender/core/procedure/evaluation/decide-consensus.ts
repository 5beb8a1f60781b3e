import { ok, refuse } from '#platform/kernel/result.ts';
import { newKey, type ProcedureFile } from '../file.ts';
import type { DecideContext, Decision } from '../stage.ts';
import { acting, occasionFor, refuseCell } from './cells.ts';
import type { EvaluationCommand } from './commands.ts';
import { byConsensus, proposedFor, votersOn } from './consensus.ts';
import type { Proposal } from './state.ts';

type Propose = Extract<EvaluationCommand, { type: 'propose-consensus' }>;
type Voice = Extract<EvaluationCommand, { type: 'voice-consensus' }>;

/** In the meeting, or after the presentation that allows a change; a new proposal sets the voices on the one before aside (ROC-34). */
export function proposeConsensus(file: ProcedureFile, command: Propose): Decision {
  const { operator, criterion, grade, reason } = command;
  const wrong = refuseCell(file, operator, criterion, grade);
  if (wrong !== undefined) return wrong;
  if (!byConsensus(file, criterion)) return refuse('no-consensus-asked');
  if (occasionFor(file, operator) === undefined) return refuse('no-occasion-to-change');
  const proposal = newKey(file, 'proposal');
  return ok([{ type: 'ConsensusProposed', proposal, operator, criterion, grade, reason }]);
}

/** Nobody speaks for another: unanimity is what each of them said (ROC-34). */
export function voiceConsensus(
  file: ProcedureFile,
  { proposals, agrees, reason }: Voice,
  context: DecideContext,
): Decision {
  const evaluator = acting(file, context);
  if (!evaluator.ok) return evaluator;
  if (!agrees && reason === '') return refuse('disagreement-needs-reason');
  const { user } = evaluator.value;
  for (const key of proposals) {
    const wrong = refuseVoice(file, user, key);
    if (wrong !== undefined) return wrong;
  }
  return ok([{ type: 'ConsensusVoiced', user, proposals, agrees, reason }]);
}

function refuseVoice(file: ProcedureFile, user: string, key: string): Decision | undefined {
  const proposal = file.evaluation.proposals.find((one) => one.proposal === key);
  if (proposal === undefined) return refuse('no-such-proposal');
  if (!holds(file, proposal)) return refuse('proposal-replaced');
  if (votersOn(file, proposal.criterion).every((one) => one.user !== user)) return refuse('not-an-expert');
  return occasionFor(file, proposal.operator) === undefined ? refuse('no-occasion-to-change') : undefined;
}

function holds(file: ProcedureFile, { proposal, operator, criterion }: Proposal): boolean {
  return proposedFor(file, operator, criterion)?.proposal === proposal;
}
