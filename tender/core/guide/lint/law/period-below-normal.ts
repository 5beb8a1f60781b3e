import type { Rule } from '../rule.ts';
import { ofPeriod } from '../terms.ts';

const selecting = {
  '/procedure/type': 'restricted',
  '/procedure/phase': 'selection',
  '/procedure/regime': 'utilities',
  '/selection': { places: 5, scoreWhenMoreThan: 5 },
};

export const periodBelowNormal: Rule = {
  id: 'period-below-normal',
  severity: 'warning',
  reason: [
    'Korter dan gewoonlijk mag alleen met een reden die bij de opdracht past.',
    'Un délai plus court que d’ordinaire exige une raison liée au marché.',
    'Less than the usual time needs a reason that lies in the contract.',
  ],
  basis: 'Richtlijn 2014/25/EU art. 46, 47',
  example: { wrong: { ...selecting, '/planning/0/on': '2026-01-30' }, right: selecting },
  check: ofPeriod('period-below-normal'),
};
