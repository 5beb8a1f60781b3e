import { almelo } from '../../guide/testing/almelo.ts';
import type { Play } from './given.ts';
import { type Changes, committee, examined, type Grades, giveScores, prove, usualGrades } from './journey.ts';
import { evaluators, leader, noorderwacht, veste } from './people.ts';

/** The usual guide as one of a selection phase: two of three candidates are invited, by their answers, without prices. */
export function selecting(places = 2, scoreWhenMoreThan = 2): Changes {
  const { award, submission, planning, standstill } = almelo();
  const graded = award.criteria.filter(({ kind }) => kind === 'quality');
  return {
    '/procedure/type': 'restricted',
    '/procedure/phase': 'selection',
    '/selection': { places, scoreWhenMoreThan },
    '/award/criteria': graded,
    '/award/maximum': '60',
    '/award/ties': [{ by: 'lots', drawnBy: 'notary', method: 'by-hand' }],
    '/award/presentation': undefined,
    '/award/abnormallyLow': undefined,
    '/submission/checklist': submission.checklist.filter(({ kind }) => !kind.startsWith('price-sheet')),
    '/priceSheet': undefined,
    '/contract/reserve': undefined,
    '/evidence/ranks': places,
    '/standstill/days': 10,
    '/planning': planning.map((phase) =>
      phase.id === standstill.period ? { ...phase, through: '2025-11-14' } : phase,
    ),
    '/readings': [],
  };
}

/** Scored and frozen: Veste has 39.67 points, Noorderwacht 37.00, Aquila 30.00. */
export function ranked(changes: Changes = selecting(), grades: Grades = usualGrades): Play {
  const play = committee(examined(changes)).at('2025-10-13T10:00');
  giveScores(play, grades);
  for (const who of evaluators) play.does(who, { type: 'hand-in-scores' });
  play.does(leader, { type: 'open-meeting' });
  play.does(leader, { type: 'close-meeting', minutes: 'Besproken.' });
  play.does(leader, { type: 'freeze-quality' });
  return play.at('2025-10-28T10:00');
}

/** The provisional decision, and its letters on 28 October 2025: objections until the end of 7 November. */
export function told(changes: Changes = selecting()): Play {
  const play = ranked(changes);
  play.does(leader, { type: 'decide-award', reasons: 'De meeste punten.' });
  play.does(leader, { type: 'send-letters' });
  return play;
}

export function selected(): Play {
  const play = told().at('2025-10-31T10:00');
  for (const who of [veste, noorderwacht]) prove(play, who);
  play.at('2025-11-08T00:00').does(leader, { type: 'award-finally' });
  return play;
}
