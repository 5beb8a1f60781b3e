import type { Criterion } from '../../guide/schema/award.ts';
import type { Score } from '../../scoring/types.ts';
import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { type Evaluator, type GivenScore, scoreKey } from './state.ts';

/** Criteria that evaluators grade: those with a scale and points. */
export function gradedCriteria(file: ProcedureFile): readonly Criterion[] {
  return guideOf(file).award.criteria.filter(
    ({ kind, scale, weight }) => kind !== 'price' && scale !== undefined && weight !== '0',
  );
}

export function evaluatorOf(file: ProcedureFile, user: string | undefined): Evaluator | undefined {
  return file.evaluation.evaluators.find((one) => one.user === user && one.dismissed === undefined);
}

/** Those whose scores count: not dismissed, and declared without a conflict of interest. */
export function activeEvaluators(file: ProcedureFile): readonly Evaluator[] {
  return file.evaluation.evaluators.filter((one) => one.dismissed === undefined && one.declared?.conflict === false);
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
  return admitted(file).flatMap((operator) =>
    gradedCriteria(file).filter(({ id }) => versionsOf(file, user, operator, id).length === 0),
  ).length;
}

/** The scores that count for a tenderer, by criterion: the last of each evaluator (ALM-15, ALM-16). */
export function finalScores(file: ProcedureFile, operator: string): Readonly<Record<string, readonly Score[]>> {
  return Object.fromEntries(
    gradedCriteria(file).map(({ id }) => [
      id,
      activeEvaluators(file).flatMap(({ user }) => {
        const last = versionsOf(file, user, operator, id).at(-1);
        return last === undefined ? [] : [{ evaluator: user, grade: last.grade }];
      }),
    ]),
  );
}
