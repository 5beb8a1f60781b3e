import type { Score } from '../../scoring/types.ts';
import type { ProcedureFile } from '../file.ts';
import { gradedCriteria, isGraded, judgesOf, versionsOf } from './committee.ts';
import { agreedOn, votersOn } from './consensus.ts';

/**
 * The scores that count for a tenderer, by criterion: the grade on which the evaluators agreed, else the last of each (ALM-15, ALM-16,
 * ROC-34). What each gave alone stays in the file.
 */
export function finalScores(file: ProcedureFile, operator: string): Readonly<Record<string, readonly Score[]>> {
  const graded = gradedCriteria(file).filter((criterion) => isGraded(file, operator, criterion));
  return Object.fromEntries(graded.map(({ id }) => [id, scoresOn(file, operator, id)]));
}

function scoresOn(file: ProcedureFile, operator: string, criterion: string): readonly Score[] {
  const agreed = agreedOn(file, operator, criterion);
  if (agreed !== undefined)
    return votersOn(file, criterion).map(({ user }) => ({ evaluator: user, grade: agreed.grade }));
  return judgesOf(file, criterion).flatMap(({ user }) => {
    const last = versionsOf(file, user, operator, criterion).at(-1);
    return last === undefined ? [] : [{ evaluator: user, grade: last.grade }];
  });
}
