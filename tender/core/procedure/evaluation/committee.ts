import type { Criterion } from '../../guide/schema/award.ts';
import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { hasByCertificate } from './certified.ts';
import { type Evaluator, type GivenScore, scoreKey } from './state.ts';

/** Criteria that evaluators grade: those with a scale and points. */
export function gradedCriteria(file: ProcedureFile): readonly Criterion[] {
  return guideOf(file).award.criteria.filter(
    ({ kind, scale, weight }) => kind !== 'price' && scale !== undefined && weight !== '0',
  );
}

/** Whether presentations are graded themselves: then they come before the meeting, each before its grade (CVO-24). */
export function gradesPresentations(file: ProcedureFile): boolean {
  return (
    guideOf(file).award.presentation !== undefined && gradedCriteria(file).some(({ kind }) => kind === 'presentation')
  );
}

/** Whether a presentation has to be held before this can be graded. */
export function awaitsPresentation(file: ProcedureFile, operator: string, criterion: string): boolean {
  const graded = gradedCriteria(file).find(({ id }) => id === criterion);
  return (
    graded?.kind === 'presentation' &&
    gradesPresentations(file) &&
    file.evaluation.presentations[operator]?.held === undefined
  );
}

export function evaluatorOf(file: ProcedureFile, user: string | undefined): Evaluator | undefined {
  return file.evaluation.evaluators.find((one) => one.user === user && one.dismissed === undefined);
}

/** Those whose scores count: not dismissed, declared without a conflict of interest, and no adviser (CVO-21). */
export function activeEvaluators(file: ProcedureFile): readonly Evaluator[] {
  return file.evaluation.evaluators.filter(
    (one) => one.dismissed === undefined && one.declared?.conflict === false && one.advises !== true,
  );
}

/** Cells that evaluators grade: not those in which a certificate brings the grade (CVO-17). */
export function isGraded(file: ProcedureFile, operator: string, criterion: Criterion): boolean {
  return !hasByCertificate(file, operator, criterion);
}

/** Whether this evaluator grades the criterion: all do, unless he was appointed for some criteria (ROC-34). */
export function judges({ criteria }: Evaluator, criterion: string): boolean {
  return criteria?.includes(criterion) ?? true;
}

/** Those whose scores on this criterion count. */
export function judgesOf(file: ProcedureFile, criterion: string): readonly Evaluator[] {
  return activeEvaluators(file).filter((one) => judges(one, criterion));
}

export function versionsOf(
  file: ProcedureFile,
  user: string,
  operator: string,
  criterion: string,
): readonly GivenScore[] {
  return file.evaluation.scores[scoreKey(user, operator, criterion)] ?? [];
}

/** How many scores this evaluator still has to give. */
export function scoresMissing(file: ProcedureFile, user: string): number {
  const evaluator = evaluatorOf(file, user);
  if (evaluator?.advises === true) return 0;
  const criteria = gradedCriteria(file).filter(({ id }) => evaluator === undefined || judges(evaluator, id));
  return admitted(file).flatMap((operator) =>
    criteria.filter(
      (criterion) => isGraded(file, operator, criterion) && versionsOf(file, user, operator, criterion.id).length === 0,
    ),
  ).length;
}
