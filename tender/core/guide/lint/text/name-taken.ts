import type { Rule } from '../rule.ts';
import { ofSuitability } from '../suitability.ts';
import { byRule } from '../suitability-example.ts';

export const nameTaken: Rule = {
  id: 'name-taken',
  severity: 'error',
  reason: [
    'Een naam met twee betekenissen laat een formule iets anders uitrekenen dan er staat.',
    'Un nom à deux sens fait calculer à une formule autre chose que ce qu’on lit.',
    'A name with two meanings makes a formula compute something else than it says.',
  ],
  basis: 'CVO-12',
  example: {
    wrong: { '/suitability/0/financial': byRule({ figures: [{ name: 'sum', title: 'Equity' }] }) },
    right: { '/suitability/0/financial': byRule() },
  },
  check: ofSuitability('name-taken'),
};
