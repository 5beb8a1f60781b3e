import { describe, expect, test } from 'vitest';
import { toFraction } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { rank } from '../../scoring/rank.ts';
import { currentRanking, scoringInput } from '../award/ranking.ts';
import { agree, agreedGrades, bhvExamined, bhvFrozen, bhvScored, experts } from '../testing/bhv-journey.ts';
import type { Command, Play } from '../testing/given.ts';
import { met } from '../testing/journey.ts';
import { auditor, evaluators, leader, veste } from '../testing/people.ts';
import { finalScores } from './final-scores.ts';

const { head, facility, reception, information } = experts;

function propose(grade: string, criterion = 'implementatieplan', operator = 'sirene') {
  return { type: 'propose-consensus', operator, criterion, grade, reason: 'Na het gesprek.' } as const;
}

function voice(play: Play, agrees = true, reason = ''): Command<'voice-consensus'> {
  return { type: 'voice-consensus', proposals: [play.last('ConsensusProposed').proposal], agrees, reason };
}

function gradesOf(play: Play, criterion: string, operator = 'sirene'): readonly string[] {
  return (finalScores(play.file, operator)[criterion] ?? []).map(({ grade }) => grade);
}

function cellOf(play: Play, criterion: string, operator = 'sirene') {
  return play
    .view('evaluation', leader)
    ?.cells.find((cell) => cell.operator === operator && cell.criterion === criterion);
}

describe('ROC-34: an evaluator grades only what he is an expert of', () => {
  test('so his appointment names the criteria', () => {
    const play = bhvExamined();
    const appoint = { type: 'appoint-evaluator', user: head.user, function: 'Hoofd BHV' } as const;
    expect(play.code(leader, appoint)).toBe('expertise-needed');
    expect(play.code(leader, { ...appoint, criteria: ['prijs'] })).toBe('criterion-is-not-graded');
    play.does(leader, { ...appoint, criteria: ['filmpje'] });
    play.does(head, { type: 'declare-conflict', conflict: false, explanation: '' });
    const score = { type: 'give-score', operator: 'sirene', grade: 'goed', reason: 'Past.' } as const;
    expect(play.code(head, { ...score, criterion: 'sla' })).toBe('not-an-expert');
    play.does(head, { ...score, criterion: 'filmpje' });
    expect(play.view('evaluation', head)?.me?.missing).toBe(2);
  });

  test('a guide without experts takes no such list', () => {
    const play = met();
    const criteria = ['vraag-1'];
    const appoint = { type: 'appoint-evaluator', user: 'x', function: 'Y', criteria } as const;
    expect(play.code(leader, appoint)).toBe('meeting-held-already');
    const early = bhvExamined({ '/award/committee/expertise': 'all' });
    expect(early.code(leader, appoint)).toBe('expertise-not-asked');
  });

  test('the minimum of two evaluators is asked of each criterion', () => {
    const play = bhvExamined();
    for (const [who, criteria] of [
      [head, ['implementatieplan', 'beheer', 'sla', 'filmpje']],
      [facility, ['implementatieplan', 'sla', 'filmpje']],
    ] as const) {
      play.does(leader, { type: 'appoint-evaluator', user: who.user, function: 'X', criteria: [...criteria] });
      play.does(who, { type: 'declare-conflict', conflict: false, explanation: '' });
    }
    expect(play.refuses(leader, { type: 'open-meeting' })).toMatchObject({
      code: 'too-few-evaluators',
      params: { count: 1, needed: 2 },
    });
  });
});

describe('ROC-34: the meeting fixes one grade, unanimously, and both stay in the file', () => {
  test('a proposal counts when every expert of the criterion agrees, and no sooner', () => {
    const play = bhvScored();
    play.does(leader, propose('voldoende', 'beheer'));
    play.does(head, voice(play));
    expect(gradesOf(play, 'beheer')).toEqual(['goed', 'voldoende']);
    expect(play.code(facility, voice(play))).toBe('not-an-expert');
    expect(play.code(information, voice(play, false))).toBe('disagreement-needs-reason');
    play.does(information, voice(play, false, 'De app groeit mee.'));
    expect(cellOf(play, 'beheer')?.consensus?.agreed).toBeUndefined();
    play.does(information, voice(play));
    expect(cellOf(play, 'beheer')?.consensus).toMatchObject({
      agreed: 'voldoende',
      voters: [head.user, information.user],
    });
    expect(gradesOf(play, 'beheer')).toEqual(['voldoende', 'voldoende']);
    expect(cellOf(play, 'beheer')?.scores.map(({ versions }) => versions.at(-1)?.grade)).toEqual(['goed', 'voldoende']);
  });

  test('another proposal sets the one before aside, with the voices on it', () => {
    const play = bhvScored();
    play.does(leader, propose('voldoende', 'beheer'));
    const before = voice(play);
    play.does(head, before);
    play.does(information, before);
    play.does(leader, propose('goed', 'beheer'));
    expect(play.code(head, before)).toBe('proposal-replaced');
    expect(play.code(head, { ...before, proposals: ['proposal-0'] })).toBe('no-such-proposal');
    expect(gradesOf(play, 'beheer')).toEqual(['goed', 'voldoende']);
    expect(cellOf(play, 'beheer')?.consensus?.proposals).toHaveLength(2);
  });

  test('what somebody gave alone is not changed any more', () => {
    const play = bhvScored();
    const change = {
      type: 'change-score',
      operator: 'sirene',
      criterion: 'beheer',
      grade: 'goed',
      reason: 'X.',
    } as const;
    expect(play.code(information, change)).toBe('consensus-decides');
  });

  test('is led by those who lead, in the meeting, on criteria that ask for it', () => {
    const play = bhvScored();
    expect(play.code(head, propose('goed'))).toBe('role-needed');
    expect(play.code(auditor, propose('goed'))).toBe('role-needed');
    expect(play.code(leader, propose('prima'))).toBe('no-such-grade');
    agree(play, agreedGrades);
    play.does(leader, { type: 'close-meeting', minutes: 'Eens.' });
    expect(play.code(leader, propose('goed'))).toBe('no-occasion-to-change');
    const mean = { ...propose('goed', 'vraag-1', 'veste') };
    expect(met().code(leader, mean)).toBe('no-consensus-asked');
    expect(met().code(evaluators[0], { type: 'voice-consensus', proposals: ['x'], agrees: true, reason: '' })).toBe(
      'no-such-proposal',
    );
    expect(met().code(veste, mean)).toBe('role-needed');
  });

  test('with all evaluators as voices, who is no expert has to agree as well', () => {
    const play = bhvScored({ '/award/consensus/voices': 'all' });
    play.does(leader, propose('uitstekend', 'filmpje'));
    for (const who of [head, reception]) play.does(who, voice(play));
    expect(cellOf(play, 'filmpje')?.consensus?.agreed).toBeUndefined();
    for (const who of [facility, information]) play.does(who, voice(play));
    expect(gradesOf(play, 'filmpje')).toEqual(['uitstekend', 'uitstekend', 'uitstekend', 'uitstekend']);
  });
});

describe('without unanimity', () => {
  test('by the reading of the guide quality waits, and the meeting cannot be closed', () => {
    const play = bhvScored();
    const close = { type: 'close-meeting', minutes: 'Niet eens.' } as const;
    expect(play.refuses(leader, close)).toMatchObject({ code: 'consensus-missing', params: { count: 12 } });
    agree(play, agreedGrades);
    play.does(leader, close);
  });

  test('by the other reading the mean of the grades given alone counts', () => {
    const play = bhvScored({ '/award/consensus/without': 'mean' });
    play.does(leader, { type: 'close-meeting', minutes: 'Niet eens.' });
    play.does(leader, { type: 'freeze-quality' });
    const ranking = unwrap(rank(scoringInput(play.file)));
    const row = ranking.rows.find(({ tenderer }) => tenderer === 'sirene');
    // beheer: goed (70%) and voldoende (35%) of 16.25
    expect(toFraction(row?.criteria['beheer']?.points ?? { n: 0n, d: 1n })).toBe('273/32');
  });

  test('an evaluator who leaves after the meeting takes his voice with him, and may leave too few behind', () => {
    const play = bhvScored();
    agree(play, agreedGrades);
    play.does(leader, { type: 'close-meeting', minutes: 'Eens.' });
    play.does(leader, { type: 'dismiss-evaluator', user: reception.user, reason: 'Ziek.' });
    expect(play.code(leader, { type: 'freeze-quality' })).toBe('too-few-evaluators');
  });
});

test('ROC-32, ROC-33: percent grades of 26, 16.25, 9.75 and 13 points stay exact: 32.5, 36.8875 and 32.5', () => {
  const rows = unwrap(currentRanking(bhvFrozen().file)).rows;
  expect(rows.map(({ tenderer, qualityTotal }) => [tenderer, toFraction(qualityTotal)])).toEqual([
    ['sirene', toFraction({ n: 2951n, d: 80n })],
    ['paraat', '65/2'],
    ['hulplijn', '65/2'],
  ]);
});
