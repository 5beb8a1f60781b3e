import type { Play } from './given.ts';
import { informed, prove } from './journey.ts';
import { aquila, leader, noorderwacht, veste } from './people.ts';

/** The guide as one of a framework agreement with two parties, and number three in reserve. */
export const two = { '/award/places': 2, '/contract/reserve/rank': 3, '/evidence/ranks': 3 };

/** Awarded finally to the first two. */
export function final(): Play {
  const play = informed(two).at('2025-11-12T10:00');
  for (const who of [veste, noorderwacht, aquila]) prove(play, who);
  play.at('2025-11-25T10:00').does(leader, { type: 'award-finally' });
  return play.at('2025-12-02T11:00');
}

export const days = { signedOn: '2025-12-02', start: '2026-02-01' } as const;

/** Both have signed, and the reserve. */
export function signed(): Play {
  const play = final();
  for (const operator of ['veste', 'noorderwacht'])
    play.does(leader, { type: 'register-contract', kind: 'main', operator, ...days });
  play.does(leader, { type: 'register-contract', kind: 'reserve', ...days });
  return play;
}
