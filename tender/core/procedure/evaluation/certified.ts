import type { Criterion } from '../../guide/schema/award.ts';
import type { ProcedureFile } from '../file.ts';
import { tenderOf } from '../opening/tender-of.ts';
import { guideOf } from '../planning/phases.ts';
import { isUnscored } from '../selection/unscored.ts';

/**
 * Whether a tenderer has the grade of this criterion by a certificate that he states in the ESPD, or that a member of his consortium states: a
 * consortium meets together what is asked (CVO-07, CVO-17).
 */
export function hasByCertificate(
  file: ProcedureFile,
  operator: string,
  { certified }: Pick<Criterion, 'certified'>,
): boolean {
  if (certified === undefined) return false;
  const tender = tenderOf(file, operator);
  const members = (tender?.parties ?? []).filter(({ role }) => role === 'member').map(({ key }) => key);
  return ['tenderer', ...members].some((party) =>
    tender?.espd[party]?.some(({ statement, answer }) => statement === certified.statement && answer === 'yes'),
  );
}

/** Whether a piece of evidence proves a certificate that brings this tenderer no points: then it is not asked of him. */
export function provesNothing(file: ProcedureFile, operator: string, item: string): boolean {
  const proved = guideOf(file).award.criteria.filter(({ certified }) => certified?.evidence === item);
  if (proved.length === 0) return false;
  return isUnscored(file) || proved.every((criterion) => !hasByCertificate(file, operator, criterion));
}
