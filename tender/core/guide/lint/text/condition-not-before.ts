import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';
import { byRule } from '../suitability-example.ts';

const solvency = {
  id: 'solvency',
  title: 'Solvency',
  text: 'Enough.',
  measure: 'sum(equity)',
  unit: 'euro',
  minimum: 1,
};
const excepted = { ...solvency, id: 'profit', title: 'Profit', exception: [{ text: 'Solvent.', met: 'solvency' }] };

export const conditionNotBefore: Rule = {
  id: 'condition-not-before',
  severity: 'error',
  reason: [
    'Een uitzondering die wacht op een eis die nog komt, is nooit te beoordelen.',
    'Une exception qui attend une exigence à venir ne se juge jamais.',
    'An exception that waits for a requirement still to come can never be judged.',
  ],
  basis: 'CVO-12',
  example: {
    wrong: { '/suitability/0/financial': byRule({ requirements: [excepted, solvency] }) },
    right: { '/suitability/0/financial': byRule({ requirements: [solvency, excepted] }) },
  },
  check: ofSuitability('condition-not-before'),
};
