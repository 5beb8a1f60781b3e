import type { Play } from './given.ts';
import { priced, prove } from './journey.ts';
import { aquila, leader, noorderwacht, veste } from './people.ts';
import { days, two } from './several.ts';

/** The guide as one with two parts, which the two winners get. */

const parts = [
  { id: 'noord', title: 'Locaties in het noorden' },
  { id: 'zuid', title: 'Locaties in het zuiden' },
];
export const withParts = { ...two, '/award/assignment': { parts, backUp: true } };
export const toVeste = { part: 'zuid', operator: 'veste', reason: 'Heeft daar een vestiging.' };
export const toNoorderwacht = { part: 'noord', operator: 'noorderwacht', reason: 'Kent de gebouwen.' };
export const decide = { type: 'decide-award', reasons: 'De hoogste scores.' } as const;

/** Veste gets the south, Noorderwacht the north. */
export function assigned(): Play {
  const play = priced(withParts).at('2025-11-04T09:30');
  play.does(leader, { ...decide, assigned: [toVeste, toNoorderwacht] });
  play.at('2025-11-04T10:00').does(leader, { type: 'send-letters' });
  return play;
}

/** Both have a contract. */
export function partsContracted(): Play {
  const play = assigned().at('2025-11-12T10:00');
  for (const who of [veste, noorderwacht, aquila]) prove(play, who);
  play.at('2025-11-25T10:00').does(leader, { type: 'award-finally' });
  play.at('2025-12-02T11:00');
  for (const operator of ['veste', 'noorderwacht'])
    play.does(leader, { type: 'register-contract', kind: 'main', operator, ...days });
  return play;
}
