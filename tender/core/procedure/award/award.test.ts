import { describe, expect, test } from 'vitest';
import { admits, buyers } from '../testing/admission.ts';
import type { Command, Play } from '../testing/given.ts';
import {
  awarded,
  decided,
  frozen,
  informed,
  priced,
  readings,
  scored,
  usualGrades,
  usualTariffs,
} from '../testing/journey.ts';
import { aquila, auditor, custodian, evaluators, leader, notary, second, stranger, veste } from '../testing/people.ts';
import { isOvertaken, lastDecision } from './decisions.ts';

const decide = { type: 'decide-award', reasons: 'De hoogste score.' } as const;
const send = { type: 'send-letters' } as const;

function exclude(operator: string) {
  return { type: 'exclude-tenderer', operator, ground: 'bewijsstukken', reason: 'Te oud.' } as const;
}

function draw(...order: string[]): Command<'record-draw'> {
  return { type: 'record-draw', order, deed: 'Akte 12' };
}

type Verification = Command<'record-verification'>;

function verify(
  outcome: Verification['outcome'],
  lowered: readonly { readonly criterion: string; readonly points: string }[] = [],
  operator = 'veste',
): Verification {
  const adjustments = lowered.map((one) => ({ ...one, reason: 'Klopt niet met de inschrijving.' }));
  return { type: 'record-verification', operator, minutes: 'Besproken.', outcome, adjustments };
}

/** Rank, tenderer and total. */
function standing(play: Play): readonly string[] {
  return lastDecision(play.file)?.ranking.map(({ rank, operator, total }) => `${rank} ${operator} ${total}`) ?? [];
}

/** Veste and Noorderwacht come to 77.00 each: 12 + 25 + 40 for both. */
function tied(changes: Readonly<Record<string, unknown>> = { '/award/ties/1/method': 'by-hand' }): Play {
  const grades = { ...usualGrades, veste: usualGrades['noorderwacht'] ?? {} };
  return priced(changes, grades, { ...usualTariffs, noorderwacht: '40' }).at('2025-11-03T10:00');
}

describe('prices', () => {
  test('AnnexIV-e, ALM-12: open when quality is fixed, once, by those who lead', () => {
    const early = scored();
    expect(early.code(leader, readings(early, usualTariffs))).toBe('quality-not-frozen');
    const play = frozen();
    expect(admits(play, readings(play, usualTariffs))).toEqual(buyers);
    expect(play.next(leader)?.code).toBe('next-open-prices');
    expect(play.view('award', leader)?.input).toBeUndefined();
    play.does(leader, readings(play, usualTariffs));
    expect(play.code(leader, readings(play, usualTariffs))).toBe('prices-open-already');
  });

  test('of who was excluded stay shut', () => {
    const play = frozen();
    play.does(leader, exclude('aquila'));
    play.does(leader, readings(play, usualTariffs));
    expect(play.last('PricesOpened').readings.map(({ operator }) => operator)).toEqual(['veste', 'noorderwacht']);
  });

  test('ALM-13: lowest divided by own price times forty, two decimals', () => {
    const play = priced();
    play.does(leader, decide);
    expect(lastDecision(play.file)?.ranking.map(({ price, points }) => [price, points['prijs']])).toEqual([
      ['178420.00', '40.00'],
      ['223025.00', '32.00'],
      ['267630.00', '26.67'],
    ]);
  });

  test('ASVS-2.3.1: nothing is decided, drawn or verified while they are closed, nor when one is missing', () => {
    const play = frozen();
    expect(play.code(leader, decide)).toBe('prices-closed');
    expect(play.code(notary, draw('veste', 'noorderwacht'))).toBe('prices-closed');
    expect(play.code(leader, verify('confirmed'))).toBe('prices-closed');
    play.does(leader, readings(play, { veste: '40', noorderwacht: '50' }));
    expect(play.code(leader, decide)).toBe('no-ranking');
    play.does(leader, exclude('aquila'));
    play.does(leader, decide);
  });
});

describe('the decision', () => {
  test('ALM-18: fixes the ranking with its reasons, and stands while nothing changes', () => {
    const play = priced();
    expect(admits(play, decide)).toEqual(buyers);
    expect(play.next(leader)?.code).toBe('next-decide-award');
    play.does(leader, decide);
    expect(standing(play)).toEqual(['1 veste 79.67', '2 noorderwacht 69.00', '3 aquila 56.67']);
    expect(lastDecision(play.file)).toMatchObject({
      number: 1,
      winner: 'veste',
      reserve: 'noorderwacht',
      reasons: 'De hoogste score.',
    });
    expect(play.code(leader, decide)).toBe('decision-stands');
  });

  test('names no reserve where the guide has none', () => {
    const play = priced({ '/contract/reserve': undefined });
    play.does(leader, decide);
    expect(lastDecision(play.file)?.reserve).toBeUndefined();
  });

  test('ALM-26: waits for the judgment of every explanation that was asked of who is still in', () => {
    const play = priced();
    const until = '2025-10-31T16:00:00.000Z';
    play.does(leader, { type: 'request-explanation', operator: 'aquila', question: 'Waarom zo laag?', until });
    expect(play.refuses(leader, decide)).toMatchObject({ code: 'explanations-open', params: { count: 1 } });
    play.does(leader, exclude('aquila'));
    expect(play.code(leader, decide)).toBeUndefined();
  });

  test('is not taken when nobody is left', () => {
    const play = priced();
    for (const operator of ['veste', 'noorderwacht', 'aquila']) play.does(leader, exclude(operator));
    expect(play.code(leader, decide)).toBe('nobody-to-award');
  });

  test('ALM-18: whoever drops out leaves the matrix; prices count anew and a new decision is needed', () => {
    const play = informed();
    expect(play.code(leader, decide)).toBe('decision-stands');
    play.at('2025-11-18T09:00').does(leader, exclude('veste'));
    expect(play.next(leader)).toMatchObject({ code: 'next-decide-again', must: true });
    play.does(leader, decide);
    expect(standing(play)).toEqual(['1 noorderwacht 77.00', '2 aquila 63.33']);
    expect(lastDecision(play.file)).toMatchObject({ number: 2, winner: 'noorderwacht', reserve: 'aquila' });
  });

  test('ALM-18: with points kept, the others stay where they were', () => {
    const play = informed({ '/award/afterExclusion': 'keep' }).at('2025-11-18T09:00');
    play.does(leader, exclude('veste'));
    play.does(leader, decide);
    expect(standing(play)).toEqual(['1 noorderwacht 69.00', '2 aquila 56.67']);
  });

  test('who was excluded before prices opened never set the lowest price, also when points are kept', () => {
    const play = frozen({ '/award/afterExclusion': 'keep' });
    play.does(leader, exclude('veste'));
    play.at('2025-10-29T09:30').does(leader, readings(play, usualTariffs));
    play.does(leader, decide);
    expect(standing(play)).toEqual(['1 noorderwacht 77.00', '2 aquila 63.33']);
  });
});

describe('ALM-18: what happens within one millisecond has its order all the same', () => {
  test('who drops out right after prices opened was there when they did: points that are kept stay', () => {
    const play = priced({ '/award/afterExclusion': 'keep' });
    play.does(leader, exclude('veste'));
    play.does(leader, decide);
    expect(standing(play)).toEqual(['1 noorderwacht 69.00', '2 aquila 56.67']);
  });

  test('points that are lowered right after a decision overtake it', () => {
    const play = decided();
    play.does(leader, verify('points-lowered', [{ criterion: 'vraag-1', points: '2.67' }]));
    expect(lastDecision(play.file)?.at).toBe(play.file.award.verifications[0]?.at);
    expect(play.code(leader, send)).toBe('decision-overtaken');
  });
});

describe('ALM-17: a tie', () => {
  test('that the presentation cannot settle, for it has no points, is settled by lots of the notary', () => {
    const play = tied();
    expect(play.mails.at(-1)).toMatchObject({ recipient: { to: 'user', user: notary.user }, code: 'mail-draw' });
    expect(play.code(leader, decide)).toBe('ties-undecided');
    expect(play.next(leader)).toMatchObject({ code: 'next-wait-for-draw', wait: true });
    expect(play.next(notary)).toMatchObject({ code: 'next-record-draw', must: true });
    expect(admits(play, draw('veste', 'noorderwacht'))).toEqual([notary.user]);
    expect(play.code(notary, draw('veste', 'aquila'))).toBe('draw-names-others');
    play.does(notary, draw('noorderwacht', 'veste'));
    expect(play.code(notary, draw('veste', 'noorderwacht'))).toBe('nothing-to-draw');
    play.does(leader, decide);
    expect(standing(play)).toEqual(['1 noorderwacht 77.00', '2 veste 77.00', '3 aquila 56.67']);
    expect(play.view('award', auditor)?.draws).toMatchObject([
      { order: ['noorderwacht', 'veste'], drawnBy: notary.user, deed: 'Akte 12' },
    ]);
  });

  test('is settled by quality under the other reading, which cannot part these two', () => {
    const reading = [{ by: 'quality' }, { by: 'lots', drawnBy: 'staff', method: 'by-hand' }];
    const play = tied({ '/award/ties': reading });
    expect(admits(play, draw('veste', 'noorderwacht'))).toEqual([leader.user, second.user, custodian.user]);
    expect(play.view('award', custodian)?.may.draw).toBe(true);
    play.does(custodian, draw('veste', 'noorderwacht'));
    play.does(leader, decide);
  });

  test('that comes up when somebody drops out calls the notary as well', () => {
    const play = priced({}, usualGrades, { veste: '40', noorderwacht: '50', aquila: '50' });
    const before = play.mails.length;
    play.does(leader, exclude('veste'));
    expect(play.mails.slice(before).map(({ code }) => code)).toEqual(['mail-excluded']);
    const even = { ...usualGrades, noorderwacht: usualGrades['aquila'] ?? {} };
    const level = priced({}, even, { veste: '40', noorderwacht: '50', aquila: '50' });
    level.does(leader, exclude('veste'));
    expect(level.mails.at(-1)?.code).toBe('mail-draw');
  });

  test('further down than a contract goes stands in nobody’s way', () => {
    const even = { ...usualGrades, noorderwacht: usualGrades['aquila'] ?? {} };
    const play = priced({ '/contract/reserve': undefined }, even, { veste: '40', noorderwacht: '50', aquila: '50' });
    expect(play.next(notary)).toBeUndefined();
    expect(play.view('award', leader)?.may.decide).toBe(true);
    play.does(leader, decide);
    expect(standing(play)).toEqual(['1 veste 79.67', '2 noorderwacht 62.00', '2 aquila 62.00']);
  });
});

const freely = { '/award/afterVerification': 'points' };

describe('ALM-19: the verification meeting', () => {
  test('confirms, or lowers points within what there is, with a reason', () => {
    const play = priced();
    expect(admits(play, verify('confirmed'))).toEqual(buyers);
    expect(play.code(leader, verify('confirmed', [], 'voorbijganger'))).toBe('tenderer-not-admitted');
    expect(play.code(leader, verify('points-lowered'))).toBe('adjustments-needed');
    expect(play.code(leader, verify('points-lowered', [{ criterion: 'vraag-1', points: '0' }]))).toBe(
      'adjustments-needed',
    );
    expect(play.code(leader, verify('points-lowered', [{ criterion: 'geen', points: '1' }]))).toBe(
      'criterion-is-not-graded',
    );
    expect(play.refuses(leader, verify('points-lowered', [{ criterion: 'vraag-1', points: '14.68' }]))).toMatchObject({
      code: 'adjustment-too-large',
      params: { points: '14.67' },
    });
    play.does(leader, verify('points-lowered', [{ criterion: 'vraag-1', points: '14.67' }]));
    play.does(leader, decide);
    expect(standing(play)).toEqual(['1 noorderwacht 69.00', '2 veste 65.00', '3 aquila 56.67']);
  });

  test('leaves what the evaluators can come to when they grade once more, where the guide says so', () => {
    const play = priced({ '/award/afterVerification': 'grades' });
    const refusal = play.refuses(leader, verify('points-lowered', [{ criterion: 'vraag-1', points: '1' }]));
    expect(refusal).toMatchObject({ code: 'points-left-are-no-grades', params: { left: '13.67' } });
    expect(refusal.params?.['points']).toMatch(/^20\.00 \/ 17\.33 \/ 15\.00 \/ 14\.67 .* 0\.00$/);
    expect(play.code(leader, verify('points-lowered', [{ criterion: 'prijs', points: '1' }]))).toBe(
      'points-left-are-no-grades',
    );
    play.does(leader, verify('points-lowered', [{ criterion: 'vraag-1', points: '2.67' }]));
  });

  test('never takes more than there is, also not in parts', () => {
    const play = priced(freely);
    const half = { criterion: 'vraag-1', points: '10' };
    expect(play.code(leader, verify('points-lowered', [half, half]))).toBe('adjustment-too-large');
    play.does(leader, verify('points-lowered', [half]));
    expect(play.code(leader, verify('points-lowered', [half]))).toBe('adjustment-too-large');
  });

  test('after a decision asks for a new one; a meeting that confirms does not', () => {
    const play = informed();
    play.at('2025-11-05T10:00').does(leader, verify('confirmed'));
    expect(play.code(leader, decide)).toBe('decision-stands');
    play.does(leader, verify('points-lowered', [{ criterion: 'vraag-2', points: '25' }]));
    play.does(leader, decide);
    expect(lastDecision(play.file)?.winner).toBe('noorderwacht');
  });
});

describe('letters', () => {
  test('go to every tenderer at one moment, also to who was excluded', () => {
    const play = priced();
    play.does(leader, exclude('aquila'));
    expect(play.code(leader, send)).toBe('no-decision-to-send');
    play.does(leader, decide);
    expect(admits(play, send)).toEqual(buyers);
    expect(play.next(leader)?.code).toBe('next-send-letters');
    play.does(leader, send);
    expect(play.last('LettersSent').letters).toEqual([
      { operator: 'veste', kind: 'award' },
      { operator: 'noorderwacht', kind: 'reserve' },
      { operator: 'aquila', kind: 'exclusion' },
    ]);
    expect(play.code(leader, send)).toBe('no-decision-to-send');
  });

  test('are not sent of a decision that was overtaken', () => {
    const play = decided();
    play.does(leader, exclude('veste'));
    expect(play.code(leader, send)).toBe('decision-overtaken');
  });

  test('ALM-10: ask numbers 1 and 2 for evidence; who was asked before is not asked again', () => {
    const play = informed();
    const askedIn = (from: number) =>
      play.mails.slice(from).flatMap(({ code, document }) => (code === 'mail-evidence' ? [document] : []));
    expect(askedIn(0)).toEqual(['evidence-request-1-veste', 'evidence-request-1-noorderwacht']);
    const before = play.mails.length;
    play.at('2025-11-18T09:00').does(leader, exclude('veste'));
    play.does(leader, decide);
    play.does(leader, send);
    expect(askedIn(before)).toEqual(['evidence-request-2-aquila']);
  });

  test('show a tenderer his own result and that of the winner', () => {
    const play = informed();
    const letters = play.view('award', aquila)?.letters;
    expect(letters).toMatchObject([
      {
        decision: 1,
        kind: 'rejection',
        document: 'letter-1-aquila',
        own: { rank: 3 },
        winner: { operatorName: 'Veste Beveiliging B.V.' },
      },
    ]);
    expect(JSON.stringify(play.view('award', aquila))).not.toMatch(/noorderwacht/i);
  });
});

describe('who sees the ranking', () => {
  test('the auditor with staff when quality is fixed; evaluators, notary and custodian when prices are open; nobody else', () => {
    const closed = frozen();
    const seeing = (play: Play) =>
      [leader, second, auditor, evaluators[0], notary, custodian, veste, stranger, undefined].map(
        (who) => play.view('award', who) !== undefined,
      );
    expect(seeing(scored())).toEqual(Array.from({ length: 9 }, () => false));
    expect(seeing(closed)).toEqual([true, true, true, false, false, false, false, false, false]);
    expect(seeing(priced())).toEqual([true, true, true, true, true, true, false, false, false]);
    expect(seeing(informed())).toEqual([true, true, true, true, true, true, true, false, false]);
  });

  test('after the final award nothing more is decided', () => {
    const play = awarded();
    for (const [who, command] of [
      [leader, decide],
      [leader, send],
      [notary, draw('veste', 'noorderwacht')],
      [leader, verify('confirmed')],
    ] as const) {
      expect(play.code(who, command)).toBe('final-award-made-already');
    }
  });
});

test('ALM-19: a judge who asks for a new decision overtakes the last one', () => {
  const play = informed().at('2025-11-20T10:00');
  play.does(leader, {
    type: 'record-proceedings',
    claimant: 'noorderwacht',
    court: 'Rechtbank',
    caseNumber: '1',
    servedOn: '2025-11-20',
  });
  const { proceedings } = play.last('ProceedingsStarted');
  play.at('2025-12-15T10:00').does(leader, {
    type: 'end-proceedings',
    proceedings,
    how: 'judgment',
    outcome: 'new-decision-needed',
    on: '2025-12-15',
    reason: 'Motivering.',
  });
  const last = lastDecision(play.file);
  expect(last !== undefined && isOvertaken(play.file, last)).toBe(true);
  play.does(leader, decide);
  expect(play.code(leader, decide)).toBe('decision-stands');
});
