import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { awaitsFinalTenders } from '../negotiation/turns.ts';
import { guideOf } from '../planning/phases.ts';
import type { DecideContext, Decision } from '../stage.ts';
import { evaluatorOf, gradedCriteria, isGraded } from './committee.ts';
import type { Evaluator } from './state.ts';

/** The evaluator with a vote who acts: an adviser has none (CVO-21). */
export function acting(file: ProcedureFile, context: DecideContext): Result<Evaluator> {
  return evaluatorOf(file, context.actor.user)?.advises === true
    ? refuse('adviser-has-no-vote')
    : reading(file, context);
}

/** The member of the committee who acts, when he may see answers: declared, without a conflict, and after the examination. */
export function reading(file: ProcedureFile, context: DecideContext): Result<Evaluator> {
  const evaluator = evaluatorOf(file, context.actor.user);
  if (evaluator === undefined) return refuse('no-such-evaluator');
  if (evaluator.declared === undefined) return refuse('declare-first');
  if (evaluator.declared.conflict) return refuse('evaluator-has-conflict');
  if (file.examination.concluded === undefined) return refuse('examination-not-concluded');
  return awaitsFinalTenders(file) ? refuse('negotiations-not-closed') : ok(evaluator);
}

/** Why a tenderer cannot get this grade on this criterion; nothing when he can. */
export function refuseCell(
  file: ProcedureFile,
  operator: string,
  criterion: string,
  grade: string,
): Decision | undefined {
  if (!admitted(file).includes(operator)) return refuse('tenderer-not-admitted');
  const graded = gradedCriteria(file).find(({ id }) => id === criterion);
  if (graded === undefined) return refuse('criterion-is-not-graded');
  if (!isGraded(file, operator, graded)) return refuse('certificate-brings-grade');
  const scale = guideOf(file).award.scales.find(({ id }) => id === graded.scale);
  return scale?.grades.some(({ id }) => id === grade) === true ? undefined : refuse('no-such-grade');
}

/** What allows a change now: the meeting while it is open, afterwards the presentation of this tenderer. */
export function occasionFor(file: ProcedureFile, operator: string): 'meeting' | 'presentation' | undefined {
  const { meeting, presentations, frozenAt } = file.evaluation;
  if (meeting === undefined || frozenAt !== undefined) return undefined;
  if (meeting.closedAt === undefined) return 'meeting';
  const mayChange = guideOf(file).award.presentation?.mayChangeScores === true;
  return mayChange && presentations[operator]?.held !== undefined ? 'presentation' : undefined;
}
