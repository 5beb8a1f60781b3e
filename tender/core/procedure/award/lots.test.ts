import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Play } from '../testing/given.ts';
import { priced, usualGrades, usualTariffs } from '../testing/journey.ts';
import { aquila, leader, noorderwacht, notary, veste } from '../testing/people.ts';
import { commitmentTo, drawnOrder, officer } from './lots.ts';

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const tied = ['veste', 'noorderwacht', 'aquila'];
const [own, hers, his] = ['11', '22', '33'].map((byte) => byte.repeat(32)) as [string, string, string];

/** Veste and Noorderwacht stand level in everything. */
function level(): Play {
  const grades = { ...usualGrades, veste: usualGrades['noorderwacht'] ?? {} };
  return priced({}, grades, { ...usualTariffs, noorderwacht: '40' }).at('2025-11-03T10:00');
}

function announced(): Play {
  const play = level();
  play.does(notary, { type: 'announce-draw', commitment: commitmentTo({ by: officer, value: own }) });
  return play;
}

function joined(): Play {
  const play = announced();
  play.does(veste, { type: 'join-draw', commitment: commitmentTo({ by: 'veste', value: hers }) });
  play.does(noorderwacht, { type: 'join-draw', commitment: commitmentTo({ by: 'noorderwacht', value: his }) });
  play.at('2025-11-03T14:00').does(notary, { type: 'close-draw' });
  return play;
}

const conclude = { type: 'conclude-draw', value: own, deed: 'Akte 12' } as const;

describe('ALM-17: the order that values bring', () => {
  test('holds each tied party once, and does not depend on the order in which values were shown', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(tied, { minLength: 2 }),
        fc.array(hex, { minLength: 1, maxLength: 4 }),
        (who, values) => {
          const reveals = values.map((value, index) => ({ by: `party-${index}`, value }));
          const order = drawnOrder(who, reveals);
          expect(order.toSorted()).toEqual(who.toSorted());
          expect(drawnOrder(who.toReversed(), reveals.toReversed())).toEqual(order);
        },
      ),
      { seed: 1 },
    );
  });

  test('threat: corrupt buyer: whatever all others chose, one honest value makes every order about as likely', () => {
    const counts = new Map<string, number>();
    for (const value of fc.sample(hex, { numRuns: 1200, seed: 1 })) {
      const order = drawnOrder(tied, [
        { by: officer, value: own },
        { by: 'veste', value: hers },
        { by: 'aquila', value },
      ]);
      counts.set(order.join(), (counts.get(order.join()) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 200 each; five standard deviations are 65.
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(65);
  });
});

describe('ALM-17: lots by commitment and reveal', () => {
  test('are drawn from all values, and their transcript stands in the file', () => {
    const play = joined();
    play.does(veste, { type: 'reveal-draw', value: hers });
    play.does(noorderwacht, { type: 'reveal-draw', value: his });
    const [event] = play.does(notary, conclude);
    const reveals = [
      { by: 'veste', value: hers },
      { by: 'noorderwacht', value: his },
      { by: officer, value: own },
    ];
    const order = drawnOrder(['veste', 'noorderwacht'], reveals);
    expect(event).toMatchObject({ type: 'LotsDrawn', order, deed: 'Akte 12', transcript: { reveals, withheld: [] } });
    expect(play.file.award.lots).toBeUndefined();
    expect(play.view('award', leader)?.tie).toBeUndefined();
    const [decided] = play.does(leader, { type: 'decide-award', reasons: 'Na loting.' });
    expect(decided).toMatchObject({ winner: order[0], reserve: order[1] });
  });

  test('are not held up by who does not show his value; it is recorded', () => {
    const play = joined();
    play.does(veste, { type: 'reveal-draw', value: hers });
    expect(play.refuses(notary, conclude)).toMatchObject({
      code: 'draw-reveals-open',
      params: { until: '2025-11-04T13:00:00.000Z' },
    });
    play.at('2025-11-04T14:00');
    const [event] = play.does(notary, conclude);
    expect(event).toMatchObject({ transcript: { withheld: ['noorderwacht'] } });
  });

  test('are the affair of those who stand level and of who the guide names', () => {
    const play = announced();
    const join = { type: 'join-draw', commitment: '0'.repeat(64) } as const;
    expect(play.code(aquila, join)).toBe('no-draw-announced');
    expect(play.code(notary, join)).toBe('operator-needed');
    expect(play.code(leader, { type: 'close-draw' })).toBe('role-needed');
    expect(play.code(veste, conclude)).toBe('role-needed');
    expect(play.view('award', veste)?.lots?.tied.toSorted()).toEqual(['noorderwacht', 'veste']);
    expect(play.view('award', aquila)).toBeUndefined();
    const told = play.mails.filter(({ code }) => code === 'mail-draw-announced').map(({ recipient }) => recipient);
    expect(told).toHaveLength(2);
  });

  test('threat: corrupt buyer: who announced a draw cannot put another order in its place, nor another value', () => {
    const play = joined();
    const order = ['veste', 'noorderwacht'];
    expect(play.code(notary, { type: 'record-draw', order, deed: 'Akte 13' })).toBe('draw-announced-already');
    expect(play.code(notary, { type: 'announce-draw', commitment: '0'.repeat(64) })).toBe('draw-announced-already');
    play.at('2025-11-05T10:00');
    expect(play.code(notary, { ...conclude, value: his })).toBe('draw-value-differs');
    const [abandoned] = play.does(notary, { type: 'abandon-draw', reason: 'Waarde verloren.' });
    expect(abandoned).toEqual({ type: 'DrawAbandoned', reason: 'Waarde verloren.' });
    expect(play.does(notary, { type: 'record-draw', order, deed: 'Akte 13' })).toHaveLength(1);
  });

  test('threat: rival supplier: the commitment of another is of no use to anybody else', () => {
    const play = announced();
    const copied = commitmentTo({ by: 'veste', value: hers });
    play.does(veste, { type: 'join-draw', commitment: copied });
    play.does(noorderwacht, { type: 'join-draw', commitment: copied });
    play.does(notary, { type: 'close-draw' });
    play.does(veste, { type: 'reveal-draw', value: hers });
    expect(play.code(noorderwacht, { type: 'reveal-draw', value: hers })).toBe('draw-value-differs');
  });

  test('go step by step', () => {
    const none = level();
    expect(none.code(notary, { type: 'close-draw' })).toBe('no-draw-announced');
    const play = announced();
    expect(play.code(veste, { type: 'reveal-draw', value: hers })).toBe('draw-not-joined');
    play.does(veste, { type: 'join-draw', commitment: commitmentTo({ by: 'veste', value: hers }) });
    expect(play.code(veste, { type: 'join-draw', commitment: '0'.repeat(64) })).toBe('draw-joined-already');
    expect(play.code(veste, { type: 'reveal-draw', value: hers })).toBe('draw-joining-open');
    expect(play.code(notary, conclude)).toBe('draw-joining-open');
    play.does(notary, { type: 'close-draw' });
    expect(play.code(notary, { type: 'close-draw' })).toBe('draw-joining-closed');
    expect(play.code(noorderwacht, { type: 'join-draw', commitment: '0'.repeat(64) })).toBe('draw-joining-closed');
    play.does(veste, { type: 'reveal-draw', value: hers });
    expect(play.code(veste, { type: 'reveal-draw', value: hers })).toBe('draw-revealed-already');
    expect(play.does(notary, conclude)).toHaveLength(1);
  });

  test('begin anew when the tie is another one by then', () => {
    const play = joined();
    play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'bewijsstukken', reason: 'Te oud.' });
    play.at('2025-11-05T10:00');
    expect(play.code(notary, conclude)).toBe('draw-overtaken');
  });
});
