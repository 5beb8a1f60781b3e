import type { QualificationRule } from '../rule.ts';

export const trialWithoutBound: QualificationRule = {
  id: 'trial-without-bound',
  severity: 'warning',
  reason: [
    'Een betaalde opdracht buiten mededinging blijft klein, of is zelf een opdracht die had moeten worden aangekondigd.',
    'Un marché payé hors concurrence reste petit, ou il aurait dû être annoncé lui-même.',
    'A paid job outside competition stays small, or is itself a contract that had to be announced.',
  ],
  basis: 'ORES-07; Richtlijn 2014/25/EU art. 16 lid 3',
  example: {
    wrong: { '/trial/highestValue': undefined },
    right: { '/trial/highestValue': 10000 },
  },
  check: ({ trial }) => (trial.for === 'nobody' || trial.highestValue !== undefined ? [] : [{ path: '/trial' }]),
};
