import { expect, test } from 'vitest';
import { almelo } from '../../guide/testing/almelo.ts';
import { scoringInput } from '../award/ranking.ts';
import { type Changes, committee, examineAll, giveScores, opened, usualGrades } from '../testing/journey.ts';
import { evaluators, leader, tenderers } from '../testing/people.ts';

/** The usual guide, in which a certificate brings the best grade for the first question. */
function certified(): Changes {
  const { award, submission } = almelo();
  const statement = { id: 'certificaat', part: 'IV-D', passes: 'either', text: 'Wij zijn gecertificeerd.' };
  const rule = { statement: 'certificaat', grade: 'uitstekend', text: 'Het certificaat geeft het maximum.' };
  return {
    '/submission/espd': [...submission.espd, statement],
    '/award/criteria': award.criteria.map((one) => (one.id === 'vraag-1' ? { ...one, certified: rule } : one)),
    '/readings': [],
  };
}

/** All but Veste state the certificate. */
function examined() {
  const play = opened(certified(), { veste: ['uea'] }).at('2025-10-07T10:00');
  for (const who of tenderers) examineAll(play, who);
  play.does(leader, { type: 'conclude-examination' });
  return committee(play).at('2025-10-13T10:00');
}

test('CVO-17: who states the certificate is not graded on it and has the grade it brings; anybody else is graded', () => {
  const play = examined();
  const [first] = evaluators;
  const score = { type: 'give-score', operator: 'aquila', criterion: 'vraag-1', grade: 'goed', reason: 'x' } as const;
  expect(play.code(first, score)).toBe('certificate-brings-grade');
  expect(play.view('evaluation', first)?.me?.missing).toBe(4);
  const { veste = {}, noorderwacht = {}, aquila = {} } = usualGrades;
  const second = (of: typeof veste) => ({ 'vraag-2': of['vraag-2'] ?? (['goed', 'goed', 'goed'] as const) });
  giveScores(play, { veste, noorderwacht: second(noorderwacht), aquila: second(aquila) });
  for (const who of evaluators) play.does(who, { type: 'hand-in-scores' });
  play.does(leader, { type: 'open-meeting' });
  const cells = play.view('evaluation', leader)?.cells.filter(({ criterion }) => criterion === 'vraag-1') ?? [];
  expect(cells.map(({ operator, points, certified: by }) => [operator, points, by?.grade])).toEqual([
    ['veste', '14.67', undefined],
    ['noorderwacht', '20.00', 'uitstekend'],
    ['aquila', '20.00', 'uitstekend'],
  ]);
  expect(scoringInput(play.file).tenderers.map((one) => one.certified)).toEqual([undefined, ['vraag-1'], ['vraag-1']]);
});
