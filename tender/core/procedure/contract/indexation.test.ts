import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational, toDecimal } from '#platform/kernel/rational.ts';
import { bhv } from '../../guide/testing/bhv.ts';
import { bhvContracted, hulplijn, paraat, sirene } from '../testing/bhv-journey.ts';
import { contracted } from '../testing/journey.ts';
import { auditor, leader, veste } from '../testing/people.ts';
import { indexed } from './prices.ts';

const ask = (on: string) => ({ type: 'request-indexation', on, reason: 'Hogere lonen.' }) as const;

function decide(indexation: string, accepted = true, current?: string, previous?: string) {
  return {
    type: 'decide-indexation',
    indexation,
    accepted,
    reason: 'Cijfers van het CBS.',
    ...(current === undefined ? {} : { current }),
    ...(previous === undefined ? {} : { previous }),
  } as const;
}

describe('ROC-45: prices follow the index', () => {
  test('at the request of the contractor, at least two months ahead, from 1 January 2025 on', () => {
    const play = bhvContracted().at('2024-10-31T23:59');
    expect(play.code(sirene, ask('2025-01-01'))).toBe('not-the-contractor');
    expect(play.code(leader, ask('2025-01-01'))).toBe('operator-needed');
    expect(play.code(paraat, ask('2024-12-31'))).toBe('indexation-too-early');
    expect(play.at('2024-11-02T09:00').refuses(paraat, ask('2025-01-01'))).toMatchObject({
      code: 'indexation-asked-late',
      params: { lastDay: '2024-11-01' },
    });
    play.at('2024-11-01T23:59').does(paraat, ask('2025-01-01'));
    expect(play.mails.at(-1)).toMatchObject({ code: 'mail-indexation-requested', recipient: { role: 'buyer' } });
    expect(play.code(paraat, ask('2025-12-31'))).toBe('indexation-had-already');
    play.does(paraat, ask('2026-01-01'));
  });

  test('not in a guide that knows no index', () => {
    expect(contracted().code(veste, ask('2027-01-01'))).toBe('no-indexation');
  });

  test('after consent with the published figures: old price × this December / last December, to the cent', () => {
    const play = bhvContracted().at('2024-10-15T09:00');
    play.does(paraat, ask('2025-01-01'));
    const { indexation } = play.last('IndexationRequested');
    expect(play.code(paraat, decide(indexation))).toBe('role-needed');
    expect(play.code(leader, decide('indexation-0'))).toBe('no-such-indexation');
    expect(play.code(leader, decide(indexation))).toBe('index-figures-needed');
    expect(play.code(leader, decide(indexation, true, '0', '117.1'))).toBe('index-figures-needed');
    play.does(leader, decide(indexation, true, '122.9', '117.1'));
    expect(play.code(leader, decide(indexation, false))).toBe('indexation-decided-already');
    const prices = play.view('contract', paraat)?.prices.find(({ item }) => item === 'implementatie')?.prices;
    // 15,700 × 122.9 / 117.1 = 16,477.6259…
    expect(prices).toEqual([{ price: '15700.00' }, { from: '2025-01-01', price: '16477.63' }]);
    for (const rival of [sirene, hulplijn]) expect(play.view('contract', rival)?.prices).toEqual([]);
    for (const rival of [sirene, hulplijn]) expect(play.view('contract', rival)?.indexations).toEqual([]);
    expect(play.view('contract', auditor)?.indexations).toHaveLength(1);
  });

  test('a request that was refused does not use up the year', () => {
    const play = bhvContracted().at('2024-10-15T09:00');
    play.does(paraat, ask('2025-01-01'));
    play.does(leader, decide(play.last('IndexationRequested').indexation, false));
    expect(play.mails.at(-1)?.code).toBe('mail-indexation-refused');
    play.does(paraat, ask('2025-02-01'));
  });

  test('for any price and figures as whole cents say', () => {
    const rule = bhv().contract.indexation;
    if (rule === undefined) throw new Error('the guide has an index');
    const figure = fc.bigInt(500n, 2000n);
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 9n), figure, figure, (cents, current, previous) => {
        const decimal = (tenths: bigint) => `${tenths / 10n}.${tenths % 10n}`;
        const price = indexed(rule, rational(cents, 100n), { current: decimal(current), previous: decimal(previous) });
        const expected = (2n * cents * current + previous) / (2n * previous);
        expect(toDecimal(price, 2)).toBe(`${expected / 100n}.${String(expected % 100n).padStart(2, '0')}`);
      }),
      { seed: 1 },
    );
  });
});
