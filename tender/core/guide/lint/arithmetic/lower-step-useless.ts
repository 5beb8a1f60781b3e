import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';
import { byRule } from '../suitability-example.ts';

const asked = (steps: readonly object[]): object => ({
  id: 'solvency',
  title: 'Solvency',
  text: 'Enough.',
  measure: 'sum(equity)',
  unit: 'euro',
  minimum: 100,
  lower: { text: 'Less for the larger.', by: 'sum(equity)', unit: 'euro', steps },
});

export const lowerStepUseless: Rule = {
  id: 'lower-step-useless',
  severity: 'error',
  reason: [
    'Een trede die niets verlicht, doet een verlichting vermoeden die er niet is.',
    'Un palier qui n’allège rien laisse croire à un allègement.',
    'A step that eases nothing suggests an ease that is not there.',
  ],
  basis: 'CVO-12',
  example: {
    wrong: { '/suitability/0/financial': byRule({ requirements: [asked([{ from: 1000, minimum: 100 }])] }) },
    right: { '/suitability/0/financial': byRule({ requirements: [asked([{ from: 1000, minimum: 50 }])] }) },
  },
  check: ofSuitability('lower-step-useless'),
};
