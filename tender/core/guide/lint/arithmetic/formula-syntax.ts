import { formulaWords } from '../../../scoring/formula/words.ts';
import { formulaCode, formulasOf } from '../formulas.ts';
import type { Rule } from '../rule.ts';
import { suitabilityFindings } from '../suitability.ts';

const codes = Object.keys(formulaWords).map(formulaCode);

export const formulaSyntax: Rule = {
  id: 'formula-syntax',
  severity: 'error',
  reason: [
    'Wat niet kan worden uitgerekend, kan niet beslissen.',
    'Ce qui ne se calcule pas ne peut décider.',
    'What cannot be computed cannot decide.',
  ],
  basis: 'De taal van formules',
  example: { wrong: { '/award/total': 'sum(points' }, right: { '/award/total': 'sum(points)' } },
  alsoSays: codes.filter((code) => code !== 'formula-syntax'),
  check: (guide) => [
    ...suitabilityFindings(guide).filter(({ code }) => codes.some((known) => known === code)),
    ...formulasOf(guide).flatMap(({ path, formula }) =>
      formula.ok ? [] : [{ path, code: formulaCode(formula.error.code), params: formula.error.params ?? {} }],
    ),
  ],
};
