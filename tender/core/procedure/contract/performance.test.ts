import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admits, buyers } from '../testing/admission.ts';
import { awarded, contracted } from '../testing/journey.ts';
import { leader, tenderers } from '../testing/people.ts';

const asked = {
  '/contract/talks': { everyMonths: 3, text: 'Elk kwartaal een gesprek.' },
  '/contract/cause': { warnings: 2, text: 'Om een gegronde reden, na herhaalde waarschuwing.' },
  '/contract/guarantee': { text: 'Na gunning.', percent: 5, ratings: ['AAA', 'AA', 'A'] },
};

const talk = (on: string) =>
  ({ type: 'record-talk', on, report: 'De dienst voldoet; twee punten besproken.' }) as const;
const warn = (on: string) => ({ type: 'warn-contractor', on, reason: 'Twee keer niet verschenen.' }) as const;
const end = { type: 'end-contract', on: '2026-12-31', reason: 'Het bleef misgaan.', by: 'cause' } as const;

function guarantee(amount: string, rating = 'A', sum = '1210000') {
  return { type: 'record-guarantee', on: '2026-05-04', institution: 'Bank N.V.', rating, sum, amount } as const;
}

function running() {
  return contracted(asked).at('2026-05-04T10:00');
}

describe('CVO-26: while the contract runs', () => {
  test('talks are recorded with their day, and the next one is due a quarter after the last', () => {
    const play = running();
    expect(play.view('contract', leader)?.performance).toMatchObject({ talks: [], nextTalk: '2026-05-01' });
    expect(admits(play, talk('2026-05-04'))).toEqual(buyers);
    play.does(leader, talk('2026-05-04'));
    expect(play.view('contract', leader)?.performance).toMatchObject({
      talks: [{ on: '2026-05-04' }],
      nextTalk: '2026-08-04',
    });
    expect(play.code(leader, talk('2026-05-05'))).toBe('not-during-contract');
    expect(play.code(leader, talk('2025-01-01'))).toBe('not-during-contract');
  });

  test('ends for good cause only after repeated warning, which the contractor is told', () => {
    const play = running();
    expect(play.refuses(leader, end)).toMatchObject({ code: 'warnings-too-few', params: { given: 0, needed: 2 } });
    play.does(leader, warn('2026-05-01'));
    expect(play.mails.at(-1)).toMatchObject({ code: 'mail-contractor-warned' });
    expect(play.code(leader, end)).toBe('warnings-too-few');
    play.does(leader, warn('2026-05-04'));
    expect(play.view('contract', leader)?.performance?.warnings).toHaveLength(2);
    play.does(leader, end);
    expect(play.view('contract', leader)?.ended).toMatchObject({ by: 'cause' });
    expect(play.code(leader, warn('2026-05-04'))).toBe('contract-ended-already');
    expect(play.view('contract', leader)?.performance?.nextTalk).toBeUndefined();
  });

  test('a guide without such rules knows none of it', () => {
    const play = contracted().at('2026-05-04T10:00');
    expect(play.view('contract', leader)?.performance).toBeUndefined();
    expect(play.code(leader, talk('2026-05-04'))).toBe('no-talks-in-guide');
    expect(play.code(leader, warn('2026-05-04'))).toBe('no-warnings-in-guide');
    expect(play.code(leader, end)).toBe('no-warnings-in-guide');
    expect(play.code(leader, guarantee('60500'))).toBe('no-guarantee-in-guide');
    expect(awarded(asked).at('2026-05-04T10:00').code(leader, talk('2026-05-04'))).toBe('no-contract');
  });
});

describe('CVO-14: the bank guarantee', () => {
  test('is of the share of the guide, to the cent, from somebody who is rated well enough', () => {
    const play = running();
    expect(play.code(leader, guarantee('60500', 'BBB'))).toBe('guarantee-rating-too-low');
    expect(play.refuses(leader, guarantee('60499.99'))).toMatchObject({
      code: 'guarantee-too-small',
      params: { needed: '60500', percent: '5' },
    });
    play.does(leader, guarantee('60500'));
    expect(play.view('contract', leader)?.performance?.guarantee).toMatchObject({ rating: 'A', amount: '60500' });
    expect(play.code(leader, guarantee('0', 'A', '0'))).toBe('guarantee-too-small');
  });

  test('is seen by the contractor and by nobody else who tendered', () => {
    const play = running();
    play.does(leader, guarantee('60500'));
    const contractor = play.file.contract.final?.winner;
    const seen = tenderers.map((who) => [
      who.organisation?.id === contractor,
      play.view('contract', who)?.performance?.guarantee !== undefined,
    ]);
    for (const [isContractor, sees] of seen) expect(sees).toBe(isContractor);
  });

  test('whatever the sum, five percent is enough and a cent less is not', () => {
    const play = running();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), (hundreds) => {
        const sum = `${hundreds * 100}`;
        const needed = hundreds * 5;
        const less = `${needed - 1}.99`;
        expect(play.code(leader, guarantee(less, 'A', sum))).toBe('guarantee-too-small');
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});
