import { describe, expect, test } from 'vitest';
import { mayRead } from '../access.ts';
import { admits, buyers, operators } from '../testing/admission.ts';
import { fileRef, type Play } from '../testing/given.ts';
import { awarded, decided, informed, prove } from '../testing/journey.ts';
import { aquila, auditor, evaluators, leader, noorderwacht, stranger, veste } from '../testing/people.ts';

const piece = fileRef('verklaring.pdf');

function handIn(item: string, issuedOn = '2025-09-01', lateReason?: string) {
  return {
    type: 'hand-in-evidence',
    item,
    file: piece,
    issuedOn,
    ...(lateReason === undefined ? {} : { lateReason }),
  } as const;
}

function judge(item: string, accepted = true, goodReason = false, operator = 'veste') {
  return { type: 'judge-evidence', operator, item, accepted, reason: 'Bekeken.', goodReason } as const;
}

const tax = 'belastingverklaring';

describe('ALM-10: evidence', () => {
  test('is asked of numbers 1 and 2 by their letters: six pieces, within ten calendar days', () => {
    expect(decided().view('evidence', leader)).toBeUndefined();
    const play = informed();
    const dossiers = play.view('evidence', leader)?.dossiers ?? [];
    expect(dossiers.map(({ operator, dueAt, items }) => [operator, dueAt, items.length])).toEqual([
      ['veste', '2025-11-14T23:00:00.000Z', 6],
      ['noorderwacht', '2025-11-14T23:00:00.000Z', 6],
    ]);
    expect(admits(play, handIn(tax))).toEqual(operators);
    expect(play.code(aquila, handIn(tax))).toBe('evidence-not-asked');
    expect(play.code(veste, handIn('koffie'))).toBe('no-such-evidence');
    expect(play.next(veste)).toMatchObject({
      code: 'next-hand-in-evidence',
      params: { count: 6 },
      deadline: '2025-11-14T23:00:00.000Z',
    });
  });

  test('bears a date that has come, and is not replaced once it was accepted', () => {
    const play = informed();
    expect(play.code(veste, handIn(tax, '2025-11-05'))).toBe('evidence-issued-in-future');
    play.does(veste, handIn(tax, '2025-11-04'));
    expect(play.next(leader)).toMatchObject({ code: 'next-judge-evidence', params: { count: 1 } });
    play.does(leader, judge(tax));
    expect(play.code(veste, handIn(tax))).toBe('evidence-accepted-already');
  });

  test('is judged by those who lead, of who was asked, when it is there or can come no more', () => {
    const play = informed();
    expect(admits(play, judge(tax))).toEqual(buyers);
    expect(play.code(leader, judge('koffie'))).toBe('no-such-evidence');
    expect(play.code(leader, judge(tax, false, false, 'aquila'))).toBe('no-evidence-asked-of');
    expect(play.code(leader, judge(tax))).toBe('evidence-not-handed-in');
    expect(play.at('2025-11-14T23:59:59.999').code(leader, judge(tax, false))).toBe('evidence-still-due');
    play.at('2025-11-15T00:00').does(leader, judge(tax, false));
    expect(play.next(leader)).toMatchObject({
      code: 'next-exclude-for-evidence',
      params: { name: 'Veste Beveiliging B.V.' },
    });
  });

  /** Veste tendered on 1 October 2025. */
  test.each([
    ['2025-04-01', undefined],
    ['2025-03-31', 'good-reason-needed'],
  ])('a tax declaration of %s, six months before the tender: %s', (issuedOn, code) => {
    const play = informed();
    play.does(veste, handIn(tax, issuedOn));
    expect(play.code(leader, judge(tax))).toBe(code);
  });

  test('too old is accepted for a good reason where the guide allows one, and nowhere else', () => {
    const play = informed();
    play.does(veste, handIn(tax, '2025-03-31'));
    play.does(leader, judge(tax, true, true));
    play.does(veste, handIn('uittreksel-handelsregister', '2025-03-31'));
    expect(play.refuses(leader, judge('uittreksel-handelsregister', true, true))).toMatchObject({
      code: 'evidence-too-old',
      params: { issuedOn: '2025-03-31', oldest: '2025-04-01' },
    });
    const shown = play.view('evidence', veste)?.dossiers[0]?.items.find(({ item }) => item === tax);
    expect(shown).toMatchObject({
      late: false,
      age: { accepted: false, oldestAllowed: '2025-04-01' },
      judged: { goodReason: true },
    });
  });

  test('an age in years counts as well', () => {
    const play = informed();
    play.does(veste, handIn('gedragsverklaring', '2023-10-01'));
    play.does(leader, judge('gedragsverklaring'));
    play.does(noorderwacht, handIn('gedragsverklaring', '2023-10-01'));
    expect(play.code(leader, judge('gedragsverklaring', true, false, 'noorderwacht'))).toBe('good-reason-needed');
  });

  test('late is taken in and shown as late; whether it counts is judged', () => {
    const play = informed().at('2025-11-15T00:00');
    play.does(veste, handIn('verzekeringsbewijs', '2025-09-01', 'Ziekte.'));
    const item = play.view('evidence', leader)?.dossiers[0]?.items.find((one) => one.item === 'verzekeringsbewijs');
    expect(item).toMatchObject({ late: true, handedIn: { lateReason: 'Ziekte.' } });
    expect(play.code(leader, judge('verzekeringsbewijs', true, true))).toBe('evidence-late');
    play.does(veste, handIn('vergunning-wpbr'));
    expect(play.code(leader, judge('vergunning-wpbr'))).toBe('good-reason-needed');
    play.does(leader, judge('vergunning-wpbr', true, true));
  });

  test('after a new ranking the new number two has ten days of its own, the others keep theirs', () => {
    const play = informed().at('2025-11-19T10:00');
    play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'bewijsstukken', reason: 'Te oud.' });
    play.does(leader, { type: 'decide-award', reasons: 'Nieuw.' });
    play.does(leader, { type: 'send-letters' });
    const due = (play.view('evidence', leader)?.dossiers ?? []).map(({ operator, dueAt }) => [operator, dueAt]);
    expect(due).toEqual([
      ['noorderwacht', '2025-11-14T23:00:00.000Z'],
      ['aquila', '2025-11-29T23:00:00.000Z'],
    ]);
    expect(play.code(veste, handIn(tax))).toBe('evidence-not-asked');
  });

  test('all accepted makes a dossier verified', () => {
    const play = informed();
    const verified = () => play.view('evidence', leader)?.dossiers.map((one) => one.verified);
    expect(verified()).toEqual([false, false]);
    prove(play, veste);
    expect(verified()).toEqual([true, false]);
  });
});

describe('who sees evidence', () => {
  function handedIn(): Play {
    const play = informed();
    play.does(veste, handIn(tax));
    return play;
  }

  test('staff, and the tenderer his own', () => {
    const play = handedIn();
    expect(play.view('evidence', auditor)?.dossiers).toHaveLength(2);
    expect(play.view('evidence', veste)?.dossiers.map(({ operator }) => operator)).toEqual(['veste']);
    for (const who of [undefined, stranger, aquila, evaluators[0]]) expect(play.view('evidence', who)).toBeUndefined();
    for (const who of [veste, leader, auditor])
      expect(mayRead(play.file, play.viewer(who), piece.sha256).ok).toBe(true);
    for (const who of [undefined, noorderwacht, evaluators[0]])
      expect(mayRead(play.file, play.viewer(who), piece.sha256).ok).toBe(false);
  });

  test('after the final award nothing is handed in or judged any more', () => {
    const play = awarded();
    expect(play.code(veste, handIn(tax))).toBe('final-award-made-already');
    expect(play.code(leader, judge(tax))).toBe('final-award-made-already');
  });
});

test('a guide without evidence asks for none', () => {
  const play = informed({
    '/evidence': undefined,
    '/suitability': [],
    '/submission/signature/provenBy': undefined,
    '/submission/espd': [],
  });
  expect(play.view('evidence', leader)).toBeUndefined();
  expect(play.code(veste, handIn(tax))).toBe('no-such-evidence');
  play.at('2025-11-25T10:00').does(leader, { type: 'award-finally' });
});
