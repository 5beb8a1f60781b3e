import { describe, expect, test } from 'vitest';
import { admits, buyers } from '../testing/admission.ts';
import { awarded, contracted, decided, informed, prove, proven } from '../testing/journey.ts';
import { aquila, auditor, leader, noorderwacht, stranger, veste } from '../testing/people.ts';

const award = { type: 'award-finally' } as const;

function register(kind: 'main' | 'reserve', signedOn = '2025-12-02', start = '2026-02-01') {
  return { type: 'register-contract', kind, signedOn, start } as const;
}

function exclude(operator: string) {
  return { type: 'exclude-tenderer', operator, ground: 'insolventie', reason: 'Failliet.' } as const;
}

const option = (number: number, used = true) =>
  ({ type: 'decide-option', option: number, used, reason: 'De dienst voldoet.' }) as const;
const end = { type: 'end-contract', on: '2027-06-30', reason: 'Wanprestatie.' } as const;
const call = { type: 'call-reserve-contract', on: '2027-07-01', reason: 'Het contract is beëindigd.' } as const;

describe('ALM-21: the final award', () => {
  test('comes after standstill, with the evidence of numbers 1 and 2 accepted', () => {
    expect(decided().code(leader, award)).toBe('letters-not-sent');
    const play = informed();
    expect(admits(play, award)).toEqual(buyers);
    expect(play.at('2025-11-24T23:59:59.999').code(leader, award)).toBe('standstill-runs');
    expect(play.view('contract', leader)?.notYet).toMatchObject({
      code: 'standstill-runs',
      params: { lastDay: '2025-11-24' },
    });
    expect(play.at('2025-11-25T00:00').code(leader, award)).toBe('evidence-not-verified');
  });

  test.each([
    [noorderwacht, 'Veste Beveiliging B.V.'],
    [veste, 'Noorderwacht Security B.V.'],
  ])('waits for the other one when only $0.user proved', (who, name) => {
    const play = informed().at('2025-11-12T10:00');
    prove(play, who);
    play.at('2025-11-25T10:00');
    expect(play.refuses(leader, award)).toMatchObject({ code: 'evidence-not-verified', params: { name } });
  });

  test('is made once, told to all, and seen by everybody', () => {
    const play = proven();
    expect(play.view('contract', undefined)).toBeUndefined();
    play.at('2025-11-25T10:00');
    expect(play.next(leader)?.code).toBe('next-award-finally');
    play.does(leader, award);
    expect(play.code(leader, award)).toBe('final-award-made-already');
    expect(play.mails.filter(({ code }) => code === 'mail-final-award')).toHaveLength(3);
    expect(play.view('contract', undefined)).toMatchObject({
      final: { winnerName: 'Veste Beveiliging B.V.' },
      contracts: [],
      options: [],
    });
  });

  test('needs a decision that stands', () => {
    const play = proven().at('2025-11-25T10:00');
    play.does(leader, exclude('veste'));
    expect(play.code(leader, award)).toBe('decision-overtaken');
  });

  test('falls when its winner drops out before he signs; a new ranking and a new decision follow', () => {
    const play = awarded().at('2025-11-26T10:00');
    expect(play.view('contract', leader)?.final).toMatchObject({ winner: 'veste' });
    play.does(leader, exclude('veste'));
    expect(play.code(leader, register('main', '2025-11-26'))).toBe('no-final-award');
    play.does(leader, { type: 'decide-award', reasons: 'Nieuw.' });
    expect(play.last('AwardDecided')).toMatchObject({ winner: 'noorderwacht', reserve: 'aquila' });
  });

  test('falls when number two drops out before anything was signed', () => {
    const play = awarded();
    play.does(leader, exclude('noorderwacht'));
    expect(play.view('contract', leader)?.final).toBeUndefined();
  });

  test('loses its reserve alone when the first contract was signed', () => {
    const play = awarded().at('2025-12-02T10:00');
    play.does(leader, register('main'));
    play.does(leader, exclude('noorderwacht'));
    expect(play.code(leader, register('reserve'))).toBe('no-reserve');
    expect(play.view('contract', leader)?.final).toMatchObject({ winner: 'veste' });
    play.does(leader, exclude('aquila'));
    expect(play.view('contract', leader)?.final).toMatchObject({ winner: 'veste' });
  });
});

describe('ALM-21: the contracts', () => {
  test('run for 48 months from their start; a later start keeps the length', () => {
    const play = contracted();
    const terms = play
      .view('contract', leader)
      ?.contracts.map(({ kind, operatorName, months, lastDay }) => [kind, operatorName, months, lastDay]);
    expect(terms).toEqual([
      ['main', 'Veste Beveiliging B.V.', 48, '2030-01-31'],
      ['reserve', 'Noorderwacht Security B.V.', 48, '2030-01-31'],
    ]);
    const late = awarded().at('2025-12-02T10:00');
    late.does(leader, register('main', '2025-12-02', '2026-03-01'));
    expect(late.view('contract', leader)?.runsThrough).toBe('2030-02-28');
  });

  test('are registered once, after the final award, by those who lead', () => {
    expect(proven().code(leader, register('main'))).toBe('no-final-award');
    const play = awarded().at('2025-12-02T10:00');
    expect(admits(play, register('main'))).toEqual(buyers);
    expect(play.next(leader)?.code).toBe('next-register-contract');
    play.does(leader, register('main'));
    expect(play.next(leader)?.code).toBe('next-register-reserve');
    expect(play.code(leader, register('main'))).toBe('contract-registered-already');
  });

  test('are signed between the award and today, and begin no earlier', () => {
    const play = awarded().at('2025-12-02T10:00');
    expect(play.code(leader, register('main', '2025-12-03'))).toBe('contract-signed-in-future');
    expect(play.code(leader, register('main', '2025-11-24'))).toBe('contract-signed-in-future');
    expect(play.code(leader, register('main', '2025-12-02', '2025-12-01'))).toBe('contract-starts-before-signing');
  });

  test('ALM-20: are signed while the tender binds, ninety days after the deadline', () => {
    const play = awarded().at('2026-01-05T10:00');
    expect(play.refuses(leader, register('main', '2026-01-05'))).toMatchObject({
      code: 'tender-no-longer-binds',
      params: { lastDay: '2026-01-04' },
    });
    play.does(leader, register('main', '2026-01-04'));
  });

  test('there is no second one where the guide has no reserve', () => {
    const play = awarded({ '/contract/reserve': undefined }).at('2025-12-02T10:00');
    play.does(leader, register('main'));
    expect(play.code(leader, register('reserve'))).toBe('no-reserve');
    expect(play.next(leader)).toBeUndefined();
  });

  test('are seen by their parties and the staff, to all others only that there is an award', () => {
    const play = contracted();
    expect(play.view('contract', veste)?.contracts.map(({ kind }) => kind)).toEqual(['main']);
    expect(play.view('contract', noorderwacht)?.contracts.map(({ kind }) => kind)).toEqual(['reserve']);
    expect(play.view('contract', auditor)?.contracts).toHaveLength(2);
    for (const who of [undefined, aquila, stranger])
      expect(play.view('contract', who)).toMatchObject({ contracts: [], revisions: [] });
  });

  test('ALM-25: carry the order of precedence of six documents, the last note before the guide', () => {
    expect(contracted().view('contract', undefined)?.precedence).toHaveLength(6);
  });
});

describe('ALM-21: options', () => {
  test('are four years, decided by the authority one after the other, with a reminder half a year ahead', () => {
    const play = contracted();
    expect(admits(play, option(1))).toEqual(buyers);
    expect(play.view('contract', leader)?.options.map(({ start, lastDay }) => `${start} ${lastDay}`)).toEqual([
      '2030-02-01 2031-01-31',
      '2031-02-01 2032-01-31',
      '2032-02-01 2033-01-31',
      '2033-02-01 2034-01-31',
    ]);
    expect(play.at('2029-07-30T10:00').reminders()).toEqual([]);
    expect(play.at('2029-07-31T10:00').reminders()).toMatchObject([
      { key: 'option-1', mail: { recipient: { to: 'role', role: 'buyer' } } },
    ]);
    expect(play.next(leader)).toMatchObject({
      code: 'next-decide-option',
      params: { option: 1, lastDay: '2030-01-31' },
    });
    expect(play.code(leader, option(2))).toBe('no-such-option');
    play.does(leader, option(1));
    expect(play.view('contract', leader)).toMatchObject({ runsThrough: '2031-01-31', openOption: 2 });
    expect(play.next(leader)).toBeUndefined();
  });

  test('one that is not used ends the row', () => {
    const play = contracted().at('2029-09-01T10:00');
    play.does(leader, option(1, false));
    expect(play.code(leader, option(2))).toBe('option-refused-before');
    expect(play.view('contract', leader)?.runsThrough).toBe('2030-01-31');
    expect(play.reminders()).toEqual([]);
  });

  test('none is decided after the contract is over, nor without one', () => {
    expect(awarded().code(leader, option(1))).toBe('no-contract');
    const play = contracted().at('2030-01-31T23:59:59');
    expect(play.at('2030-02-01T00:00').code(leader, option(1))).toBe('option-too-late');
    play.at('2030-01-31T23:59:59').does(leader, option(1));
  });
});

describe('ALM-22: a revision', () => {
  test('rests on a clause of the guide', () => {
    const revise = (clause: string) =>
      ({ type: 'revise-contract', clause, description: 'Eén locatie erbij.', on: '2027-04-01' }) as const;
    expect(awarded().code(leader, revise('locaties'))).toBe('no-contract');
    const play = contracted();
    expect(admits(play, revise('locaties'))).toEqual(buyers);
    expect(play.code(leader, revise('uurtarief'))).toBe('no-such-clause');
    play.does(leader, revise('locaties'));
    expect(play.view('contract', veste)?.revisions).toMatchObject([{ clause: 'locaties', on: '2027-04-01' }]);
  });
});

describe('ALM-21: the reserve contract', () => {
  test('ROC-43: is signed after the contract that it stands by for', () => {
    const play = awarded().at('2025-12-02T11:00');
    const reserve = {
      type: 'register-contract',
      kind: 'reserve',
      signedOn: '2025-12-02',
      start: '2026-02-01',
    } as const;
    const may = () => play.view('contract', leader)?.may;
    expect(play.code(leader, reserve)).toBe('main-contract-first');
    expect(may()).toMatchObject({ registerMain: true, registerReserve: false });
    play.does(leader, { ...reserve, kind: 'main' });
    expect(may()).toMatchObject({ registerMain: false, registerReserve: true });
    play.does(leader, reserve);
  });

  test('may be called when the contract ended early, and need not', () => {
    expect(awarded().code(leader, end)).toBe('no-contract');
    expect(awarded().code(leader, call)).toBe('no-contract');
    const play = contracted();
    expect(play.code(leader, call)).toBe('contract-not-ended');
    play.does(leader, end);
    expect(play.code(leader, end)).toBe('contract-ended-already');
    expect(play.view('contract', leader)).toMatchObject({ runsThrough: '2027-06-30', options: { length: 4 } });
    expect(play.code(leader, option(1))).toBe('no-such-option');
    expect(play.refuses(leader, { ...call, on: '2030-02-01' })).toMatchObject({
      code: 'reserve-expired',
      params: { lastDay: '2030-01-31' },
    });
    play.does(leader, call);
    expect(play.code(leader, call)).toBe('reserve-called-already');
    expect(play.view('contract', noorderwacht)?.reserveCalled).toMatchObject({ on: '2027-07-01' });
  });
});
