import { expect, test } from 'vitest';
import { mayRead } from '../access.ts';
import { admits, buyers } from '../testing/admission.ts';
import { fileRef, type Play } from '../testing/given.ts';
import { type Changes, committee, examined, giveScores, usualGrades } from '../testing/journey.ts';
import { colleague, evaluators, leader, second, veste } from '../testing/people.ts';

const withAdvisers: Changes = {
  '/award/committee/members': [
    { function: 'Beoordelaar', evaluates: true },
    { function: 'Tweede beoordelaar', evaluates: true },
    { function: 'Derde beoordelaar', evaluates: true },
    { function: 'Adviseur', evaluates: false, advises: true },
  ],
};
const adviser = colleague;
const [first] = evaluators;
const appoint = { type: 'appoint-evaluator', user: adviser.user, function: 'Adviseur', advises: true } as const;
const cell = { operator: 'veste', criterion: 'vraag-1' } as const;
const advise = (advice = 'De bereikbaarheid in de nacht is dun.') =>
  ({ type: 'give-advice', ...cell, advice }) as const;

function advised(): Play {
  const play = committee(examined(withAdvisers));
  play.does(leader, appoint);
  play.does(adviser, { type: 'declare-conflict', conflict: false, explanation: '' });
  return play;
}

function adviceIn(play: Play, who: typeof leader): readonly string[] | undefined {
  const found = play
    .view('evaluation', who)
    ?.cells.find((one) => one.operator === 'veste' && one.criterion === 'vraag-1');
  return found?.advice?.map(({ advice }) => advice);
}

test('CVO-21: an adviser is appointed where the guide knows one, and not from among those who see prices', () => {
  expect(examined().code(leader, appoint)).toBe('no-advisers');
  const play = examined(withAdvisers);
  expect(admits(play, appoint)).toEqual(buyers);
  expect(play.code(leader, { ...appoint, user: second.user })).toBe('roles-clash');
  play.does(leader, appoint);
  expect(play.viewer(adviser).roles).toEqual(['adviser']);
  expect(play.mails.at(-1)).toMatchObject({
    recipient: { to: 'user', user: adviser.user },
    code: 'mail-appointed-adviser',
  });
  expect(play.code(leader, { type: 'grant-role', user: 'iemand', role: 'adviser' })).toBe('evaluators-are-appointed');
  expect(play.next(adviser)).toMatchObject({ code: 'next-declare', must: true });
});

test('CVO-21: he reads the answers after he declared, and has no vote', () => {
  const play = committee(examined(withAdvisers));
  play.does(leader, appoint);
  const { sha256 } = fileRef('veste antwoorden.pdf');
  expect(play.code(adviser, advise())).toBe('declare-first');
  expect(mayRead(play.file, play.viewer(adviser), sha256)).toMatchObject({ ok: false });
  play.does(adviser, { type: 'declare-conflict', conflict: false, explanation: '' });
  expect(mayRead(play.file, play.viewer(adviser), sha256)).toMatchObject({ ok: true });
  expect(mayRead(play.file, play.viewer(adviser), fileRef('veste prijzenblad.xlsx').sha256).ok).toBe(false);
  expect(play.next(adviser)).toMatchObject({ code: 'next-advise', must: false });
  const score = { type: 'give-score', ...cell, grade: 'goed', reason: 'x' } as const;
  expect(play.code(adviser, score)).toBe('adviser-has-no-vote');
  expect(play.code(adviser, { type: 'hand-in-scores' })).toBe('adviser-has-no-vote');
  expect(play.code(first, advise())).toBe('only-advisers-advise');
  expect(play.code(veste, advise())).toBe('only-advisers-advise');
});

test('CVO-21: his advice is his own until the meeting, and then stands beside the grades; every version stays', () => {
  const play = advised();
  expect(play.code(adviser, { ...advise(), operator: 'niemand' })).toBe('tenderer-not-admitted');
  expect(play.code(adviser, { ...advise(), criterion: 'prijs' })).toBe('criterion-is-not-graded');
  play.does(adviser, advise('Eerst gelezen.'));
  play.does(adviser, advise());
  expect(adviceIn(play, adviser)).toEqual(['De bereikbaarheid in de nacht is dun.']);
  for (const who of [first, leader, second]) expect(adviceIn(play, who)).toBeUndefined();
  giveScores(play, usualGrades);
  for (const who of evaluators) play.does(who, { type: 'hand-in-scores' });
  play.does(leader, { type: 'open-meeting' });
  for (const who of [first, leader, adviser])
    expect(adviceIn(play, who)).toEqual(['De bereikbaarheid in de nacht is dun.']);
  expect(play.file.evaluation.advice.map(({ advice }) => advice)).toHaveLength(2);
  const points = play.view('evaluation', adviser)?.cells.find((one) => one.operator === 'veste')?.points;
  expect(points).toBe('14.67');
});

test('CVO-21: who is dismissed advises no more', () => {
  const play = advised();
  play.does(leader, { type: 'dismiss-evaluator', user: adviser.user, reason: 'Andere taak.' });
  expect(play.viewer(adviser).roles).toEqual([]);
  expect(play.code(adviser, advise())).toBe('only-advisers-advise');
});
