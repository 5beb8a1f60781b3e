import type { ProblemCode } from '../problem.ts';
import type { Guide } from '../schema/guide.ts';
import type { Found } from './rule.ts';

type Coded = Found & { readonly code: ProblemCode };

/** What one rule says of the phase of a restricted procedure. */
export function ofSelection(code: ProblemCode): (guide: Guide) => readonly Found[] {
  return (guide) =>
    selectionFindings(guide)
      .filter((found) => found.code === code)
      .map(({ path, params = {} }) => ({ path, params }));
}

function error(code: ProblemCode, path: string, params: Coded['params'] = {}): Coded {
  return { code, path, params };
}

/** The phase of a restricted procedure, and what belongs to it. */
function selectionFindings({
  procedure: { type, phase },
  selection: rule,
  award,
  priceSheet,
}: Guide): readonly Coded[] {
  const findings: Coded[] = [];
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
}
