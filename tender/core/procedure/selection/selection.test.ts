import { describe, expect, test } from 'vitest';
import { lintGuide } from '../../guide/lint/lint.ts';
import { guideLines } from '../../guide/read.ts';
import { signedBundle } from '../../verify/testing/signed.ts';
import { change, failing, withPages } from '../../verify/testing/stories.ts';
import { verifyBundle } from '../../verify/verify.ts';
import { reportOf } from '../award/report.ts';
import { guideOf } from '../planning/phases.ts';
import { standstillOf } from '../standstill/terms.ts';
import { awarded, examined, prove, usualGrades } from '../testing/journey.ts';
import { aquila, leader, noorderwacht, notary, stranger, veste } from '../testing/people.ts';
import { ranked, selected, selecting, told } from '../testing/selecting.ts';
import { sentence } from '../words.ts';

const decide = { type: 'decide-award', reasons: 'De meeste punten.' } as const;
const withdraw = { type: 'withdraw-candidacy', reason: 'Geen capaciteit.' } as const;
const invite = { type: 'invite-candidates', text: 'Inschrijven kan tot 15 december.' } as const;
const replace = { type: 'replace-candidate', withdrawn: 'veste', reason: 'Er blijft genoeg mededinging.' } as const;

describe('CVO-20: scoring', () => {
  test('takes place when more candidates qualify than are scored, and ranks without prices', () => {
    const play = ranked();
    play.does(leader, decide);
    expect(play.last('AwardDecided')).toMatchObject({ winner: 'veste', winners: ['veste', 'noorderwacht'] });
    expect(play.last('AwardDecided').ranking).toMatchObject([
      { operator: 'veste', rank: 1, total: '39.67' },
      { operator: 'noorderwacht', rank: 2 },
      { operator: 'aquila', rank: 3 },
    ]);
    expect(play.last('AwardDecided').ranking[0]).not.toHaveProperty('price');
  });

  test('does not with no more than that: all go on, and no points are given', () => {
    const play = examined(selecting(5, 5)).at('2025-10-13T10:00');
    expect(play.next(leader)?.code).toBe('next-decide-award');
    play.does(leader, decide);
    const { winners, ranking } = play.last('AwardDecided');
    expect(winners?.toSorted()).toEqual(['aquila', 'noorderwacht', 'veste']);
    expect(ranking.every(({ rank, points }) => rank === 1 && Object.keys(points).length === 0)).toBe(true);
  });

  test('exactly as many as are invited: the guide says whether they are scored', () => {
    const scored = examined(selecting(3, 2)).at('2025-10-13T10:00');
    expect(scored.code(leader, decide)).toBe('quality-not-frozen');
    expect(examined(selecting(3, 3)).at('2025-10-13T10:00').code(leader, decide)).toBeUndefined();
  });
});

describe('CVO-22: ties, replacement and withdrawal', () => {
  test('lots are drawn only where a tie reaches over the last place', () => {
    const grades = { ...usualGrades, noorderwacht: usualGrades['veste'] ?? {} };
    // The first two stand level, and both are invited.
    expect(ranked(selecting(), grades).code(leader, decide)).toBeUndefined();
    const low = { ...usualGrades, aquila: usualGrades['noorderwacht'] ?? {} };
    const play = ranked(selecting(), low);
    expect(play.code(leader, decide)).toBe('ties-undecided');
    play.does(notary, { type: 'record-draw', order: ['aquila', 'noorderwacht'], deed: 'Akte 3' });
    play.does(leader, decide);
    expect(play.last('AwardDecided').winners).toEqual(['veste', 'aquila']);
    expect(failing(verifyBundle(signedBundle(withPages(play.events))))).toEqual([]);
  });

  test('who fails to prove is replaced by the next in rank, with new letters and a new term', () => {
    const play = told().at('2025-11-03T10:00');
    prove(play, veste);
    play.does(leader, {
      type: 'exclude-tenderer',
      operator: 'noorderwacht',
      ground: 'bewijsstukken',
      reason: 'Te laat.',
    });
    play.does(leader, decide);
    expect(play.last('AwardDecided')).toMatchObject({ number: 2, winners: ['veste', 'aquila'] });
    play.does(leader, { type: 'send-letters' });
    expect(play.next(aquila)?.code).toBe('next-hand-in-evidence');
    expect(`${standstillOf(play.file)?.standstill.lastDay}`).toBe('2025-11-13');
  });

  test('who gives up before the selection is final is replaced in a new decision', () => {
    const play = told().at('2025-10-30T10:00');
    expect(play.code(stranger, withdraw)).toBe('no-such-tenderer');
    play.does(veste, withdraw);
    expect(play.code(veste, withdraw)).toBe('not-in-selection');
    expect(play.next(leader)?.code).toBe('next-decide-again');
    play.does(leader, decide);
    expect(play.last('AwardDecided').winners).toEqual(['noorderwacht', 'aquila']);
    play.does(leader, { type: 'send-letters' });
    expect(play.last('LettersSent').letters.map(({ operator }) => operator)).not.toContain('veste');
  });

  test('who gives up after he was invited can be replaced, once the next has proved', () => {
    const play = selected();
    play.does(leader, invite);
    expect(play.code(leader, replace)).toBe('no-open-place');
    play.at('2025-11-12T10:00').does(veste, withdraw);
    // The final selection still holds: only a place of it falls open.
    expect(play.view('award', leader)?.decisions.at(-1)?.overtaken).toBe(false);
    expect(play.next(leader)).toMatchObject({ code: 'next-replace', must: false });
    expect(play.view('selection', leader)).toMatchObject({
      open: [{ operator: 'veste' }],
      follows: { operator: 'aquila' },
    });
    play.does(leader, replace);
    expect(play.code(leader, replace)).toBe('no-open-place');
    expect(play.code(leader, invite)).toBe('nobody-to-invite');
    expect(play.next(aquila)?.deadline).toBe('2025-11-22T23:00:00.000Z');
    prove(play, aquila);
    play.does(leader, invite);
    expect(play.last('CandidatesInvited').operators).toEqual(['aquila']);
    play.does(noorderwacht, withdraw);
    expect(play.code(leader, { ...replace, withdrawn: 'noorderwacht' })).toBe('nobody-follows');
  });
});

describe('CVO-23: the decision, the objection term, and the invitation', () => {
  test('the term is that of the guide, not the standstill of the law', () => {
    const play = told();
    expect(`${standstillOf(play.file)?.standstill.lastDay}`).toBe('2025-11-07');
    expect(lintGuide(guideOf(play.file), guideLines('')).map(({ code }) => code)).not.toContain('standstill-too-short');
    expect(play.code(leader, invite)).toBe('no-final-selection');
    expect(play.code(leader, replace)).toBe('no-final-selection');
    for (const who of [veste, noorderwacht]) prove(play, who);
    expect(play.at('2025-11-07T23:59').code(leader, { type: 'award-finally' })).toBe('standstill-runs');
  });

  test('CVO-11: only the provisionally selected prove', () => {
    const play = told();
    expect(play.next(veste)?.code).toBe('next-hand-in-evidence');
    expect(play.view('evidence', aquila)).toBeUndefined();
  });

  test('all who are selected are invited at one moment, and each sees his own', () => {
    const play = selected();
    expect(play.next(leader)).toMatchObject({ code: 'next-invite', params: { count: 2 } });
    play.does(leader, invite);
    expect(play.mails.filter(({ code }) => code === 'mail-invited')).toHaveLength(2);
    expect(play.view('selection', veste)?.selected).toMatchObject([{ operator: 'veste', text: invite.text }]);
    expect(play.view('selection', aquila)?.selected).toEqual([]);
    expect(play.view('selection', undefined)).toBeUndefined();
  });

  test('no contract follows from a selection', () => {
    const play = selected();
    expect(play.view('contract', leader)?.each).toEqual([]);
  });

  test('a procedure without selection knows none of this', () => {
    const play = awarded();
    expect(play.code(veste, withdraw)).toBe('no-selection');
    expect(play.view('selection', leader)).toBeUndefined();
  });
});

test('threat: score after prices: the verifier works out anew who is selected', () => {
  const play = selected();
  play.does(leader, invite);
  const events = withPages(play.events);
  expect(failing(verifyBundle(signedBundle(events)))).toEqual([]);
  const other = change(events, 'AwardDecided', (event) => ({ ...event, winners: ['veste', 'aquila'] }));
  expect(failing(verifyBundle(signedBundle(other)))).toContain('winner');
  const unscored = examined(selecting(5, 5)).at('2025-10-13T10:00');
  unscored.does(leader, decide);
  expect(failing(verifyBundle(signedBundle(withPages(unscored.events))))).toEqual([]);
});

test('CVO-23: report, verifier and the page of the final selection speak of who is selected', () => {
  const play = selected();
  expect(reportOf(play.file).winner).toMatchObject({
    selection: true,
    all: [{ operator: 'veste' }, { operator: 'noorderwacht' }],
  });
  const { checks } = verifyBundle(signedBundle(withPages(play.events)));
  const codes = checks.find(({ check }) => check === 'winner')?.findings.map(({ code }) => code);
  expect(codes).toEqual(['selected-by-place', 'selected-finally']);
  expect(sentence('stage-contract', 'nl', {}, undefined, true)).toBe('Definitieve selectie');
  expect(sentence('stage-contract', 'nl')).toBe('Overeenkomst');
});
