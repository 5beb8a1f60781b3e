import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';

/** Whether no more candidates qualify than the guide scores: then all of them go on, without points (CVO-20). */
export function isUnscored(file: ProcedureFile): boolean {
  const { selection } = file.preparation.guide ?? {};
  if (selection === undefined || file.examination.concluded === undefined) return false;
  return file.evaluation.frozenAt === undefined && admitted(file).length <= selection.scoreWhenMoreThan;
}
