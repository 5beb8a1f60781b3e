import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { activeEvaluators, gradedCriteria, isGraded, judgesOf } from './committee.ts';
import type { Evaluator, Proposal } from './state.ts';

/** Whether a criterion gets one grade on which the evaluators agree, beside those that each gave alone (ROC-34). */
export function byConsensus(file: ProcedureFile, criterion: string): boolean {
  const { award } = guideOf(file);
  const rule = award.criteria.find(({ id }) => id === criterion);
  return award.consensus !== undefined && rule?.combine === 'consensus';
}

/** Those who have to agree on a criterion. */
export function votersOn(file: ProcedureFile, criterion: string): readonly Evaluator[] {
  return guideOf(file).award.consensus?.voices === 'all' ? activeEvaluators(file) : judgesOf(file, criterion);
}

/** The proposal that holds for a cell: the last one that was made. */
export function proposedFor(file: ProcedureFile, operator: string, criterion: string): Proposal | undefined {
  return file.evaluation.proposals.findLast((one) => one.operator === operator && one.criterion === criterion);
}

/** That proposal, when everybody who has to agree does. */
export function agreedOn(file: ProcedureFile, operator: string, criterion: string): Proposal | undefined {
  const proposal = proposedFor(file, operator, criterion);
  if (proposal === undefined || !byConsensus(file, criterion)) return undefined;
  const voters = votersOn(file, criterion);
  const unanimous = voters.length > 0 && voters.every(({ user }) => proposal.voices[user]?.agrees === true);
  return unanimous ? proposal : undefined;
}

/** How many grades still lack agreement where the guide waits for it. */
export function consensusMissing(file: ProcedureFile): number {
  if (guideOf(file).award.consensus?.without !== 'wait') return 0;
  const criteria = gradedCriteria(file).filter(({ id }) => byConsensus(file, id));
  return admitted(file).flatMap((operator) =>
    criteria.filter(
      (criterion) => isGraded(file, operator, criterion) && agreedOn(file, operator, criterion.id) === undefined,
    ),
  ).length;
}
