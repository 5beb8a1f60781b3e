import { describe, expect, test } from 'vitest';
import { signedBundle } from '../../verify/testing/signed.ts';
import { change, codesOf, failing, withPages } from '../../verify/testing/stories.ts';
import { verifyBundle } from '../../verify/verify.ts';
import { tenderOf } from '../opening/tender-of.ts';
import { type Command, fileRef, type Play } from '../testing/given.ts';
import { examineAll, opened } from '../testing/journey.ts';
import { aquila, leader, noorderwacht, tenderers, veste } from '../testing/people.ts';
import { examineRound, inviting, negotiating, openRound, regularising, tenderAnew } from '../testing/rounds.ts';
import { filesOf } from './race.ts';

const asking: Command<'request-remedy'> = {
  type: 'request-remedy',
  operator: 'veste',
  item: 'referenties',
  description: 'De referentie noemt geen bedrag.',
  irregularity: 'substantial',
};

/** On Tuesday 7 October the reference of Veste is found irregular; six days give it until the end of Monday the 13th. */
function asked(irregularity: 'substantial' | 'minor' = 'substantial'): Play {
  const play = opened({ ...negotiating(), ...regularising }).at('2025-10-07T10:00');
  for (const who of tenderers) examineAll(play, who);
  play.does(leader, {
    type: 'examine-item',
    operator: 'veste',
    item: 'referenties',
    verdict: 'incomplete',
    note: 'Geen bedrag.',
  });
  play.does(leader, { ...asking, irregularity });
  return play;
}

const supplement = fileRef('aanvulling referentie.pdf');

function handingIn(play: Play): Command<'hand-in-remedy'> {
  return { type: 'hand-in-remedy', remedy: play.last('RemedyRequested').remedy, file: supplement };
}

function judging(play: Play, accepted: boolean): Command<'judge-remedy'> {
  return { type: 'judge-remedy', remedy: play.last('RemedyRequested').remedy, accepted, reason: 'Gezien.' };
}

const complete = {
  type: 'examine-item',
  operator: 'veste',
  item: 'referenties',
  verdict: 'complete',
  note: '',
} as const;

describe('ORES-13: an irregular tender is made regular by a supplement', () => {
  test('within the days of the guide, to the end of the last, and not a moment later', () => {
    const play = asked();
    expect(play.last('RemedyRequested')).toMatchObject({
      until: '2025-10-13T22:00:00.000Z',
      irregularity: 'substantial',
    });
    expect(play.mails.at(-1)).toMatchObject({ code: 'mail-regularisation-substantial' });
    expect(play.next(veste)).toMatchObject({ code: 'next-regularise', deadline: '2025-10-13T22:00:00.000Z' });
    play.at('2025-10-13T23:59:59.999');
    expect(play.code(veste, handingIn(play))).toBeUndefined();
    play.at('2025-10-14T00:00');
    expect(play.code(veste, handingIn(play))).toBe('remedy-too-late');
  });

  test('ORES-14: the tender stays as it was, and the file keeps both', () => {
    const play = asked();
    const before = tenderOf(play.file, 'veste');
    play.does(veste, handingIn(play));
    play.does(leader, judging(play, true));
    expect(tenderOf(play.file, 'veste')).toEqual(before);
    const files = filesOf(play.file, 'veste').filter(({ item }) => item === 'referenties');
    expect(files.map(({ file }) => file.name)).toEqual(['veste referenties.pdf', 'aanvulling referentie.pdf']);
    play.does(leader, { type: 'conclude-examination' });
    expect(failing(verifyBundle(signedBundle(withPages(play.events))))).toEqual([]);
  });

  test('a substantial irregularity that stands is passed over by nobody, and leads to exclusion', () => {
    const play = asked();
    expect(play.code(leader, complete)).toBe('substantial-irregularity-stands');
    play.at('2025-10-14T00:00');
    expect(play.next(leader)?.code).toBe('next-exclude-irregular');
    expect(play.code(leader, complete)).toBe('substantial-irregularity-stands');
    expect(play.code(leader, { type: 'conclude-examination' })).toBe('examination-incomplete');
    play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'onvolledig', reason: 'Niet aangevuld.' });
    play.does(leader, { type: 'conclude-examination' });
    expect(play.last('ExaminationConcluded').admitted).toEqual(['noorderwacht', 'aquila']);
  });

  test('a supplement that does not take it away leaves it; a minor irregularity may be passed over', () => {
    const play = asked();
    play.does(veste, handingIn(play));
    play.does(leader, judging(play, false));
    expect(play.next(leader)?.code).toBe('next-exclude-irregular');
    expect(play.code(leader, complete)).toBe('substantial-irregularity-stands');
    expect(asked('minor').code(leader, complete)).toBeUndefined();
  });

  test('how grave it is has to be said where the guide asks for supplements, and only there', () => {
    const play = asked();
    play.does(leader, { ...complete, item: 'keurmerken', verdict: 'incomplete' });
    const { irregularity: _grave, ...without } = asking;
    expect(play.code(leader, { ...without, item: 'keurmerken' })).toBe('irregularity-needed');
    const usual = opened().at('2025-10-07T10:00');
    usual.does(leader, { ...complete, verdict: 'incomplete' });
    expect(usual.code(leader, asking)).toBe('no-regularisation');
  });

  test('a supplement mends the tender that it was asked for, and no new one', () => {
    const play = asked();
    play.does(veste, handingIn(play));
    play.does(leader, judging(play, true));
    play.does(leader, { type: 'conclude-examination' });
    play.does(leader, inviting(play, '2025-10-20T12:00', { final: true }));
    expect(play.code(leader, complete)).toBe('round-runs');
    expect(play.code(leader, { type: 'conclude-examination' })).toBe('round-runs');
    play.at('2025-10-18T10:00');
    for (const who of [veste, noorderwacht]) tenderAnew(play, who);
    play.at('2025-10-20T12:05');
    openRound(play);
    expect(filesOf(play.file, 'veste').map(({ file }) => file.name)).not.toContain('aanvulling referentie.pdf');
    examineRound(play, [veste, noorderwacht]);
    expect(play.last('ExaminationConcluded').admitted).toContain(aquila.organisation?.id);
  });

  test('the verifier finds a term that is not the guide’s, a late supplement and an irregular tender that was admitted', () => {
    const play = asked();
    play.does(veste, handingIn(play));
    play.does(leader, judging(play, true));
    play.does(leader, { type: 'conclude-examination' });
    const found = (events: Play['events']) => codesOf(verifyBundle(signedBundle(withPages(events))), 'regularisation');
    expect(found(play.events)).toEqual([]);
    const told = (to: Parameters<typeof change<'RemedyRequested'>>[2]) => [
      ...change(play.events, 'RemedyRequested', to),
    ];
    expect(found(told((event) => ({ ...event, until: '2025-10-20T22:00:00.000Z' })))).toEqual([
      'supplement-asked-wrongly',
    ]);
    expect(found(told((event) => ({ ...event, until: '2025-10-07T08:00:00.000Z' })))).toContain('supplement-late');
    const refused = change(play.events, 'RemedyJudged', (event) => ({ ...event, accepted: false }));
    expect(found([...refused])).toEqual(['admitted-irregular']);
  });
});
