import { describe, expect, test } from 'vitest';
import { bhvContracted, bhvInformed, paraat, sirene } from '../testing/bhv-journey.ts';
import { contracted, prove } from '../testing/journey.ts';
import { leader, stranger } from '../testing/people.ts';

const end = (on: string, by?: 'notice') =>
  ({ type: 'end-contract', on, reason: 'De app voldoet niet.', ...(by === undefined ? {} : { by }) }) as const;
const option = (number: number, used = true) =>
  ({ type: 'decide-option', option: number, used, reason: 'De dienst voldoet.' }) as const;

describe('ROC-43: contract II takes over', () => {
  test('ended after four months: the day after, for what remains of the three years', () => {
    const play = bhvContracted().at('2024-03-20T10:00');
    const events = play.does(leader, end('2024-03-31'));
    expect(events.map(({ type }) => type)).toEqual(['ContractEnded', 'ReserveContractCalled']);
    const view = play.view('contract', sirene);
    expect(view).toMatchObject({
      takenOver: { operator: 'sirene', operatorName: 'Sirene Apps B.V.', start: '2024-04-01' },
      runsThrough: '2026-11-30',
    });
    expect(play.mails.at(-1)).toMatchObject({
      code: 'mail-reserve-called',
      recipient: { to: 'operator', operator: 'sirene' },
      params: { start: '2024-04-01' },
    });
    expect(play.view('contract', paraat)?.prices).toEqual([]);
  });

  test('the options remain: number two may run as long as number one could have', () => {
    const play = bhvContracted().at('2024-03-20T10:00');
    play.does(leader, end('2024-03-31'));
    play.at('2026-05-30T10:00').does(leader, option(1));
    expect(play.view('contract', sirene)?.runsThrough).toBe('2028-11-30');
  });

  test('not when contract I ends after the six months in which the reserve stands by', () => {
    const play = bhvContracted().at('2024-05-20T10:00');
    expect(play.does(leader, end('2024-06-01')).map(({ type }) => type)).toEqual(['ContractEnded']);
    const call = { type: 'call-reserve-contract', on: '2024-06-02', reason: 'Nodig.' } as const;
    expect(play.code(leader, call)).toBe('reserve-expired');
    expect(play.view('contract', leader)?.runsThrough).toBe('2024-06-01');
  });

  test('a guide that leaves the call to the authority waits for it', () => {
    const play = contracted().at('2027-06-01T10:00');
    expect(play.does(leader, end('2027-06-30')).map(({ type }) => type)).toEqual(['ContractEnded']);
  });
});

describe('ROC-44: options of two years and one year', () => {
  test('the first decided six months before the end, or not used', () => {
    const play = bhvContracted().at('2026-05-31T09:00');
    expect(play.refuses(leader, option(1))).toMatchObject({
      code: 'option-decision-too-late',
      params: { lastDay: '2026-05-30' },
    });
    play.does(leader, option(1, false));
  });

  test('both used bring the contract to 30 November 2029', () => {
    const play = bhvContracted().at('2026-05-30T23:59');
    expect(
      play.view('contract', leader)?.options.map(({ start, lastDay, decideBy }) => [start, lastDay, decideBy]),
    ).toEqual([
      ['2026-12-01', '2028-11-30', '2026-05-30'],
      ['2028-12-01', '2029-11-30', '2028-05-30'],
    ]);
    play.does(leader, option(1));
    play.at('2028-05-30T10:00').does(leader, option(2));
    expect(play.view('contract', paraat)?.runsThrough).toBe('2029-11-30');
  });

  test('notice is six months, counted from the day on which it is given', () => {
    const play = bhvContracted().at('2025-01-15T10:00');
    expect(play.refuses(leader, end('2025-07-14', 'notice'))).toMatchObject({
      code: 'notice-too-short',
      params: { earliest: '2025-07-15' },
    });
    play.does(leader, end('2025-07-15', 'notice'));
    expect(contracted().at('2027-01-15T10:00').code(leader, end('2028-07-15', 'notice'))).toBe('no-notice-possible');
  });
});

test('ROC-46: the notice of the awarded contract carries its value and is for everybody, once', () => {
  const play = bhvContracted().at('2023-12-22T10:00');
  const publish = { type: 'publish-award-notice', value: '20000' } as const;
  expect(play.code(stranger, publish)).toBe('role-needed');
  play.does(leader, publish);
  expect(play.code(leader, publish)).toBe('notice-published-already');
  expect(play.view('contract', undefined)?.awardNotice).toMatchObject({ value: '20000' });
  expect(bhvInformed().code(leader, publish)).toBe('no-contract');
});

test('ROC-47: the terms of invoices stand in the contract', () => {
  expect(bhvContracted().view('contract', leader)?.invoicing).toMatchObject({
    dueDays: 30,
    inAdvance: false,
    creditNamesOriginal: true,
    withinMonths: 3,
  });
});

test('ROC-40: with evidence asked of number one alone, the final award does not wait for number two', () => {
  const play = bhvInformed({ '/evidence/ranks': 1 }).at('2023-11-14T10:00');
  prove(play, paraat, '2023-09-01');
  expect(play.at('2023-11-28T10:00').code(leader, { type: 'award-finally' })).toBeUndefined();
});
