import type { Guide } from '../schema/guide.ts';
import { type Check, error, type Finding } from './finding.ts';

/** The phase of a restricted procedure, and what belongs to it. */
export const selection: Check = ({ procedure: { type, phase }, selection: rule, award, priceSheet }: Guide) => {
  const findings: Finding[] = [];
  if (type === 'open' && phase !== undefined) findings.push(error('phase-of-open', '/procedure/phase'));
  if (type === 'restricted' && phase === undefined) findings.push(error('phase-missing', '/procedure/type'));
  if (rule === undefined) {
    return phase === 'selection' ? [...findings, error('selection-missing', '/procedure/phase')] : findings;
  }
  const { places, scoreWhenMoreThan } = rule;
  if (phase !== 'selection') findings.push(error('selection-outside-phase', '/selection'));
  if (scoreWhenMoreThan > places)
    findings.push(error('selection-takes-too-many', '/selection/scoreWhenMoreThan', { places, scoreWhenMoreThan }));
  if (priceSheet !== undefined || award.criteria.some(({ kind }) => kind === 'price'))
    findings.push(error('selection-with-prices', '/award/criteria'));
  return findings;
};
