import { describe, expect, test } from 'vitest';
import { mayRead } from '../access.ts';
import type { Actor } from '../roles.ts';
import { admits, buyers } from '../testing/admission.ts';
import { fileRef, local, type Play } from '../testing/given.ts';
import {
  committee,
  examineAll,
  examined,
  frozen,
  giveScores,
  met,
  opened,
  planning,
  presented,
  priced,
  scored,
  tendered,
  usualGrades,
} from '../testing/journey.ts';
import {
  aquila,
  auditor,
  colleague,
  evaluators,
  leader,
  noorderwacht,
  notary,
  second,
  stranger,
  tenderers,
  veste,
} from '../testing/people.ts';

const [first, other, third] = evaluators;

function appoint(who: Actor) {
  return { type: 'appoint-evaluator', user: who.user, function: 'Beoordelaar' } as const;
}

function score(grade = 'goed', criterion = 'vraag-1', operator = 'veste') {
  return { type: 'give-score', operator, criterion, grade, reason: 'Sluit aan.' } as const;
}

function change(grade: string, operator = 'veste', criterion = 'vraag-1') {
  return { type: 'change-score', operator, criterion, grade, reason: 'Na het gesprek.' } as const;
}

const declare = (conflict = false, explanation = '') => ({ type: 'declare-conflict', conflict, explanation }) as const;
const held = (operator: string, persons = 3) =>
  ({ type: 'record-presentation', operator, persons, minutes: 'Toegelicht.' }) as const;

function points(play: Play, who: Actor, operator: string, criterion: string): string | undefined {
  return play.view('evaluation', who)?.cells.find((cell) => cell.operator === operator && cell.criterion === criterion)
    ?.points;
}

describe('the committee', () => {
  test('is appointed by those who lead, not from among those who can see prices', () => {
    const play = opened();
    expect(admits(play, appoint(first))).toEqual(buyers);
    for (const who of [leader, second, auditor, notary]) expect(play.code(leader, appoint(who))).toBe('roles-clash');
    play.does(leader, appoint(first));
    expect(play.code(leader, appoint(first))).toBe('evaluator-appointed-already');
    expect(play.mails.at(-1)).toMatchObject({ recipient: { to: 'user', user: first.user }, code: 'mail-appointed' });
  });

  test('each declares for himself, once, when he can know who tendered', () => {
    const early = tendered();
    early.does(leader, appoint(first));
    expect(early.code(first, declare())).toBe('not-yet-opened');
    const play = opened();
    play.does(leader, appoint(first));
    expect(play.code(colleague, declare())).toBe('no-such-evaluator');
    expect(play.next(first)).toMatchObject({ code: 'next-declare', must: true });
    expect(play.code(first, declare(true))).toBe('conflict-needs-explanation');
    play.does(first, declare());
    expect(play.code(first, declare())).toBe('declared-already');
  });

  test('who has a conflict of interest sees and scores nothing', () => {
    const play = examined();
    for (const who of evaluators) play.does(leader, appoint(who));
    play.does(first, declare(true, 'Mijn zus werkt bij Veste.'));
    expect(play.code(first, score())).toBe('evaluator-has-conflict');
    expect(play.view('evaluation', first)).toMatchObject({ tenders: [], cells: [] });
    expect(play.next(first)).toBeUndefined();
    const { sha256 } = fileRef('veste antwoorden.pdf');
    expect(mayRead(play.file, play.viewer(first), sha256)).toMatchObject({
      ok: false,
      error: { code: 'declare-first' },
    });
  });

  test('somebody who drops out is dismissed with a reason; with two the evaluation goes on, with one it does not', () => {
    const play = committee(examined()).at('2025-10-13T10:00');
    giveScores(play, usualGrades, 2);
    for (const who of [first, other]) play.does(who, { type: 'hand-in-scores' });
    expect(play.refuses(leader, { type: 'open-meeting' })).toMatchObject({
      code: 'evaluators-not-ready',
      params: { count: 1 },
    });
    expect(play.code(leader, { type: 'dismiss-evaluator', user: colleague.user, reason: 'Ziek.' })).toBe(
      'no-such-evaluator',
    );
    play.does(leader, { type: 'dismiss-evaluator', user: third.user, reason: 'Ziek.' });
    play.does(leader, { type: 'open-meeting' });
    expect(points(play, leader, 'veste', 'vraag-1')).toBe('16.00');
    play.does(leader, { type: 'close-meeting', minutes: 'Besproken.' });
    play.does(leader, { type: 'dismiss-evaluator', user: other.user, reason: 'Ook ziek.' });
    expect(play.refuses(leader, { type: 'freeze-quality' })).toMatchObject({
      code: 'too-few-evaluators',
      params: { count: 1, needed: 2 },
    });
  });

  test('one evaluator is no committee', () => {
    const play = examined();
    play.does(leader, appoint(first));
    play.does(first, declare());
    giveScores(play, usualGrades, 1);
    play.does(first, { type: 'hand-in-scores' });
    expect(play.next(leader)).toMatchObject({ code: 'next-appoint-evaluators', params: { count: 1, needed: 2 } });
    expect(play.code(leader, { type: 'open-meeting' })).toBe('too-few-evaluators');
  });
});

describe('scoring alone', () => {
  test('begins after the examination, for who declared', () => {
    const play = opened();
    play.does(leader, appoint(first));
    expect(play.code(colleague, score())).toBe('no-such-evaluator');
    expect(play.code(first, score())).toBe('declare-first');
    play.does(first, declare());
    expect(play.code(first, score())).toBe('examination-not-concluded');
    expect(admits(committee(examined()), score())).toEqual(evaluators.map(({ user }) => user));
  });

  test('ALM-14: gives a grade of the guide to a question of a tenderer who is in', () => {
    const play = committee(examined());
    expect(play.code(first, score('goed', 'vraag-1', 'voorbijganger'))).toBe('tenderer-not-admitted');
    expect(play.code(first, score('goed', 'prijs'))).toBe('criterion-is-not-graded');
    expect(play.code(first, score('goed', 'presentatie'))).toBe('criterion-is-not-graded');
    expect(play.code(first, score('prachtig'))).toBe('no-such-grade');
    play.does(first, score('goed'));
    play.does(first, score('matig'));
    expect(play.view('evaluation', first)?.cells[0]?.scores[0]?.versions.map(({ grade }) => grade)).toEqual([
      'goed',
      'matig',
    ]);
    const grades = play.view('evaluation', first)?.criteria.map(({ grades: all }) => all.map(({ points: of }) => of));
    expect(grades).toEqual([
      ['20.00', '12.00', '5.00', '0.00'],
      ['40.00', '25.00', '10.00', '0.00'],
    ]);
  });

  test('ALM-08: an evaluator is told which pages count, and gets no more of the file', () => {
    const play = committee(examined());
    const answer = play.view('evaluation', first)?.tenders.find(({ operator }) => operator === 'veste')?.answers[0];
    expect(answer).toMatchObject({ item: 'antwoorden', judgedPages: 4, file: { name: 'veste antwoorden.pdf' } });
    expect(mayRead(play.file, play.viewer(first), fileRef('veste antwoorden.pdf').sha256)).toMatchObject({
      ok: true,
      value: { firstPages: 4 },
    });
  });

  test('is handed in complete, and then stays as it is', () => {
    const play = committee(examined());
    expect(play.refuses(first, { type: 'hand-in-scores' })).toMatchObject({
      code: 'scores-incomplete',
      params: { count: 6 },
    });
    expect(play.next(first)).toMatchObject({ code: 'next-score', params: { count: 6 } });
    giveScores(play, usualGrades, 1);
    expect(play.next(first)?.code).toBe('next-hand-in-scores');
    play.does(first, { type: 'hand-in-scores' });
    expect(play.code(first, score())).toBe('scores-handed-in');
    expect(play.code(first, { type: 'hand-in-scores' })).toBe('scores-handed-in');
    expect(play.code(first, change('matig'))).toBe('no-occasion-to-change');
  });

  test('ALM-15: nobody but the auditor sees another one’s scores before the meeting', () => {
    const play = scored();
    const seen = (who: Actor) =>
      new Set(play.view('evaluation', who)?.cells.flatMap(({ scores }) => scores.map(({ user }) => user)));
    expect([...seen(first)]).toEqual([first.user]);
    for (const who of [leader, second]) expect(seen(who).size).toBe(0);
    expect(seen(auditor).size).toBe(3);
    expect(points(play, leader, 'veste', 'vraag-1')).toBeUndefined();
    expect(play.view('evaluation', first)?.evaluators).toEqual([]);
    play.does(leader, { type: 'open-meeting' });
    for (const who of [first, leader]) expect(seen(who).size).toBe(3);
  });

  /** Veste handed in its answers afterwards; the examination is over. */
  function mended(accepted: boolean): { play: Play; file: ReturnType<typeof fileRef> } {
    const play = opened({}, { veste: ['antwoorden'] }).at('2025-10-07T10:00');
    const item = { operator: 'veste', item: 'antwoorden' } as const;
    play.does(leader, { type: 'examine-item', ...item, verdict: 'missing', note: '' });
    play.does(leader, { type: 'request-remedy', ...item, description: 'De antwoorden ontbreken.' });
    const { remedy } = play.last('RemedyRequested');
    const file = fileRef('alsnog.pdf');
    play.does(veste, { type: 'hand-in-remedy', remedy, file });
    play.does(leader, { type: 'judge-remedy', remedy, accepted, reason: 'Bekeken.' });
    for (const who of tenderers) examineAll(play, who);
    play.does(leader, { type: 'conclude-examination' });
    return { play: committee(play), file };
  }

  test('ALM-07: answers that were mended reach the evaluators once they are accepted', () => {
    const { play, file } = mended(true);
    expect(mayRead(play.file, play.viewer(first), file.sha256)).toMatchObject({ ok: true, value: { firstPages: 4 } });
    expect(play.view('evaluation', first)?.tenders[0]?.answers).toMatchObject([{ file, judgedPages: 4 }]);
  });

  test('ALM-07: answers that were turned down do not', () => {
    const { play, file } = mended(false);
    expect(mayRead(play.file, play.viewer(first), file.sha256)).toMatchObject({ ok: false });
    expect(play.view('evaluation', first)?.tenders[0]?.answers).toEqual([]);
    expect(mayRead(play.file, play.viewer(leader), file.sha256).ok).toBe(true);
  });
});

describe('the meeting', () => {
  test('is opened and closed by those who lead, once', () => {
    const play = scored();
    expect(admits(play, { type: 'open-meeting' })).toEqual(buyers);
    expect(play.next(leader)?.code).toBe('next-open-meeting');
    expect(play.code(leader, { type: 'close-meeting', minutes: 'Niets.' })).toBe('meeting-not-open');
    play.does(leader, { type: 'open-meeting' });
    expect(play.code(leader, { type: 'open-meeting' })).toBe('meeting-held-already');
    expect(play.code(leader, appoint(colleague))).toBe('meeting-held-already');
    expect(play.next(first)?.code).toBe('next-discuss');
    expect(play.next(leader)?.code).toBe('next-close-meeting');
    play.does(leader, { type: 'close-meeting', minutes: 'Besproken.' });
    expect(play.code(leader, { type: 'close-meeting', minutes: 'Nog eens.' })).toBe('meeting-not-open');
    expect(opened().code(leader, { type: 'open-meeting' })).toBe('examination-not-concluded');
  });

  test('ALM-15: 20, 12 and 12 give 14.67; who changes his own score says why, and the old one stays', () => {
    const play = scored();
    play.does(leader, { type: 'open-meeting' });
    expect(points(play, leader, 'veste', 'vraag-1')).toBe('14.67');
    expect(play.code(other, change('goed'))).toBe('score-unchanged');
    play.does(other, change('uitstekend'));
    expect(points(play, leader, 'veste', 'vraag-1')).toBe('17.33');
    const versions = play.view('evaluation', first)?.cells[0]?.scores.find(({ user }) => user === other.user)?.versions;
    expect(versions?.map(({ grade, occasion }) => [grade, occasion])).toEqual([
      ['goed', 'alone'],
      ['uitstekend', 'meeting'],
    ]);
  });

  test('nobody changes a score that he never gave', () => {
    const play = committee(examined());
    giveScores(play, usualGrades);
    for (const who of evaluators) play.does(who, { type: 'hand-in-scores' });
    play.does(leader, { type: 'open-meeting' });
    play.file = { ...play.file, evaluation: { ...play.file.evaluation, scores: {} } };
    expect(play.code(first, change('matig'))).toBe('score-not-given');
  });

  test('what the committee knows of itself is not for tenderers, not even when they are invited', () => {
    const play = met();
    play.does(leader, planning(veste));
    const shown = play.view('evaluation', veste);
    expect(shown?.presentations.map(({ operator }) => operator)).toEqual(['veste']);
    expect(shown).toMatchObject({ evaluators: [], cells: [], tenders: [], tenderers: [], committee: [] });
    expect(shown?.minutes).toBeUndefined();
    for (const who of [undefined, noorderwacht, stranger]) expect(play.view('evaluation', who)).toBeUndefined();
  });
});

describe('ALM-16: presentations', () => {
  test('follow the meeting, at a moment that lies ahead, and are told to who presents', () => {
    const open = scored();
    expect(admits(open, planning(veste))).toEqual(buyers);
    expect(open.code(leader, planning(veste))).toBe('meeting-not-closed');
    const play = met();
    expect(play.code(leader, { ...planning(veste), operator: 'voorbijganger' })).toBe('tenderer-not-admitted');
    expect(play.next(leader)).toMatchObject({ code: 'next-plan-presentations', params: { count: 3 } });
    play.does(leader, planning(veste));
    expect(play.next(veste)).toMatchObject({ code: 'next-present', wait: true });
    expect(play.mails.at(-1)).toMatchObject({
      code: 'mail-presentation',
      params: { minutes: 45, questionMinutes: 15, maxPersons: 3 },
    });
    expect(play.at('2025-10-27T09:00').code(leader, planning(aquila))).toBe('presentation-in-past');
  });

  test('ASVS-2.3.2: are recorded when they begin, with at most three persons, once', () => {
    const play = met();
    expect(play.code(leader, held('veste'))).toBe('presentation-not-planned');
    play.does(leader, planning(veste));
    expect(play.at('2025-10-27T08:59:59.999').code(leader, held('veste'))).toBe('presentation-not-yet');
    expect(play.at('2025-10-27T09:00').refuses(leader, held('veste', 4))).toMatchObject({
      code: 'too-many-presenters',
      params: { allowed: 3 },
    });
    play.does(leader, held('veste'));
    expect(play.code(leader, held('veste'))).toBe('presentation-held-already');
  });

  test('let an evaluator change his score of who presented, with a reason that stays', () => {
    const play = met();
    for (const who of tenderers) play.does(leader, planning(who));
    play.at('2025-10-27T10:00').does(leader, held('veste'));
    play.does(first, change('goed'));
    expect(play.last('ScoreChanged')).toMatchObject({
      occasion: 'presentation',
      from: 'uitstekend',
      to: 'goed',
      reason: 'Na het gesprek.',
    });
    expect(play.code(first, change('matig', 'noorderwacht'))).toBe('no-occasion-to-change');
    expect(
      play
        .view('evaluation', first)
        ?.cells.filter(({ occasion }) => occasion === 'presentation')
        .map(({ operator }) => operator),
    ).toEqual(['veste', 'veste']);
  });

  test('change nothing where the guide does not say so, and are not held where it has none', () => {
    const fixed = met({ '/award/presentation/mayChangeScores': false });
    fixed.does(leader, planning(veste));
    fixed.at('2025-10-27T10:00').does(leader, held('veste'));
    expect(fixed.code(first, change('goed'))).toBe('no-occasion-to-change');
    const without = met({ '/award/presentation': undefined });
    expect(without.code(leader, planning(veste))).toBe('no-presentations');
    expect(without.next(leader)?.code).toBe('next-freeze-quality');
    without.does(leader, { type: 'freeze-quality' });
  });
});

describe('ALM-12: quality is fixed', () => {
  test('threat: corrupt buyer: after the meeting and all presentations, and never changes again', () => {
    expect(admits(met(), { type: 'freeze-quality' })).toEqual(buyers);
    expect(scored().code(leader, { type: 'freeze-quality' })).toBe('meeting-not-closed');
    expect(met().refuses(leader, { type: 'freeze-quality' })).toMatchObject({
      code: 'presentations-open',
      params: { count: 3 },
    });
    const play = presented();
    expect(play.next(leader)?.code).toBe('next-freeze-quality');
    play.does(leader, { type: 'freeze-quality' });
    for (const [who, command] of [
      [first, change('matig')],
      [leader, { type: 'freeze-quality' }],
      [leader, { type: 'dismiss-evaluator', user: first.user, reason: 'Weg.' }],
    ] as const) {
      expect(play.code(who, command)).toBe('quality-is-frozen');
    }
  });

  test('AnnexIV-e, threat: curious evaluator: evaluators see no price, no price file and no ranking before prices are opened', () => {
    const play = frozen();
    for (const who of evaluators) {
      expect(play.view('award', who)).toBeUndefined();
      expect(mayRead(play.file, play.viewer(who), fileRef('veste prijzenblad-excel.xlsx').sha256).ok).toBe(false);
    }
    expect(JSON.stringify(play.view('evaluation', first))).not.toContain('prijzenblad');
    const after = priced();
    expect(after.view('award', first)?.input?.tenderers[0]?.price).toBe('178420');
    expect(mayRead(after.file, after.viewer(first), fileRef('veste prijzenblad-excel.xlsx').sha256).ok).toBe(false);
  });
});

test('a tenderer who drops out needs no more scores', () => {
  const play = committee(examined());
  play.does(leader, { type: 'exclude-tenderer', operator: 'aquila', ground: 'insolventie', reason: 'Failliet.' });
  expect(play.code(first, score('goed', 'vraag-1', 'aquila'))).toBe('tenderer-not-admitted');
  giveScores(play, { veste: usualGrades['veste'] ?? {}, noorderwacht: usualGrades['noorderwacht'] ?? {} }, 1);
  play.does(first, { type: 'hand-in-scores' });
});

test('the deadline of the invitations is that of the planning', () => {
  const play = met().at('2025-10-13T23:00');
  expect(play.next(leader)).toMatchObject({
    code: 'next-plan-presentations',
    deadline: local('2025-10-14T00:00').toString({ fractionalSecondDigits: 3 }),
  });
});
