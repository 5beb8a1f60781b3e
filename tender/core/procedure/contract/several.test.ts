import { describe, expect, test } from 'vitest';
import { aquila, leader, noorderwacht } from '../testing/people.ts';
import { days, final, signed } from '../testing/several.ts';

describe('CVO-03: a contract for each winner', () => {
  test('is registered for each, and asks whose it is', () => {
    const play = final();
    const main = { type: 'register-contract', kind: 'main', ...days } as const;
    expect(play.code(leader, main)).toBe('choose-a-contractor');
    expect(play.code(leader, { ...main, operator: 'aquila' })).toBe('not-a-contractor');
    play.does(leader, { ...main, operator: 'veste' });
    expect(play.next(leader)?.code).toBe('next-register-contract');
    expect(play.code(leader, { ...main, operator: 'veste' })).toBe('contract-registered-already');
    play.does(leader, { ...main, operator: 'noorderwacht' });
    expect(play.next(leader)?.code).toBe('next-register-reserve');
  });

  test('has options, changes and an end of its own', () => {
    const play = signed().at('2029-09-01T10:00');
    play.does(leader, { type: 'decide-option', operator: 'veste', option: 1, used: true, reason: 'Voldoet.' });
    play.does(leader, { type: 'end-contract', operator: 'noorderwacht', on: '2029-10-01', reason: 'Gestopt.' });
    const [first, second] = play.view('contract', leader)?.each ?? [];
    expect(first).toMatchObject({
      contractor: { operator: 'veste' },
      openOption: 2,
      runsThrough: '2031-01-31',
      contracts: [{ kind: 'main' }, { kind: 'reserve' }],
    });
    expect(first).not.toHaveProperty('ended');
    expect(second).toMatchObject({ contractor: { operator: 'noorderwacht' }, runsThrough: '2029-10-01' });
    play.does(leader, {
      type: 'call-reserve-contract',
      operator: 'noorderwacht',
      on: '2029-10-02',
      reason: 'Vervangt.',
    });
    expect(
      play.code(leader, { type: 'call-reserve-contract', operator: 'veste', on: '2029-10-02', reason: 'Ook.' }),
    ).toBe('reserve-called-already');
  });

  test('is shown to its party and to no other', () => {
    const play = signed();
    const own = play.view('contract', noorderwacht);
    expect(own?.each?.map(({ contractor }) => contractor?.operator)).toEqual(['noorderwacht']);
    expect(own?.contracts.map(({ operator }) => operator)).toEqual(['noorderwacht']);
    expect(own?.final?.winners).toHaveLength(2);
    expect(play.view('contract', aquila)?.each).toEqual([]);
  });

  test('reminds of the option of each', () => {
    const play = signed().at('2029-08-01T10:00');
    expect(play.reminders().map(({ key }) => key)).toEqual(['option-veste-1', 'option-noorderwacht-1']);
  });

  test('whoever drops out before he signed leaves what the others signed as it is', () => {
    const play = final();
    play.does(leader, { type: 'register-contract', kind: 'main', operator: 'noorderwacht', ...days });
    play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'insolventie', reason: 'Failliet.' });
    expect(play.file.contract.final).toMatchObject({ winner: 'noorderwacht', winners: ['noorderwacht'] });
    expect(play.view('contract', leader)?.each).toHaveLength(1);
  });
});

test('CVO-03: nobody stands in for another where the guide does not say so', () => {
  const day = '2025-12-02';
  const call = {
    type: 'call-back-up',
    operator: 'veste',
    backUp: 'noorderwacht',
    on: day,
    start: day,
    reason: 'Nee.',
  } as const;
  expect(signed().code(leader, call)).toBe('no-back-up-in-guide');
});
