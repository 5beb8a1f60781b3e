import { bls12_381 } from '@noble/curves/bls12-381.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundMessage } from '#platform/record/drand-signature.ts';
import type { Play } from '../testing/given.ts';
import { priced, usualGrades, usualTariffs } from '../testing/journey.ts';
import { aquila, custodian, leader, noorderwacht, notary, veste } from '../testing/people.ts';
import { commitmentTo, drawnOrder, officer, valueFromKey } from './lots.ts';

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const tied = ['veste', 'noorderwacht', 'aquila'];
const [own, hers, his] = ['11', '22', '33'].map((byte) => byte.repeat(32)) as [string, string, string];

/** Veste and Noorderwacht stand level in everything. */
function level(changes = {}): Play {
  const grades = { ...usualGrades, veste: usualGrades['noorderwacht'] ?? {} };
  return priced(changes, grades, { ...usualTariffs, noorderwacht: '40' }).at('2025-11-03T10:00');
}

const joinUntil = '2025-11-04T09:00:00.000Z';
const announce = { type: 'announce-draw', commitment: commitmentTo({ by: officer, value: own }), joinUntil } as const;

function announced(changes = {}): Play {
  const play = level(changes);
  play.does(notary, announce);
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

  test('a guide that has lots drawn by hand knows no draw in the file', () => {
    const play = level({ '/award/ties/1/method': 'by-hand' });
    expect(play.code(notary, announce)).toBe('draw-is-by-hand');
  });

  test('threat: corrupt buyer: who announced a draw cannot put another order in its place, nor another value', () => {
    const play = joined();
    const order = ['veste', 'noorderwacht'];
    expect(play.code(notary, { type: 'record-draw', order, deed: 'Akte 13' })).toBe('draw-is-in-file');
    expect(play.code(notary, { ...announce, commitment: '0'.repeat(64) })).toBe('draw-announced-already');
    play.at('2025-11-05T10:00');
    expect(play.code(notary, { ...conclude, value: his })).toBe('draw-value-differs');
    const [abandoned] = play.does(notary, { type: 'abandon-draw', reason: 'Waarde verloren.' });
    expect(abandoned).toEqual({ type: 'DrawAbandoned', reason: 'Waarde verloren.' });
    expect(play.file.award.abandonedDraws).toMatchObject([
      { reason: 'Waarde verloren.', tied: ['veste', 'noorderwacht'] },
    ]);
    expect(play.does(notary, { ...announce, joinUntil: '2025-11-06T09:00:00.000Z' })).toHaveLength(1);
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
    expect(play.refuses(notary, { type: 'close-draw' })).toEqual({
      code: 'draw-joining-until',
      params: { until: joinUntil },
    });
    play.at('2025-11-04T10:00').does(notary, { type: 'close-draw' });
    expect(play.code(notary, { type: 'close-draw' })).toBe('draw-joining-closed');
    expect(play.code(noorderwacht, { type: 'join-draw', commitment: '0'.repeat(64) })).toBe('draw-joining-closed');
    play.does(veste, { type: 'reveal-draw', value: hers });
    expect(play.code(veste, { type: 'reveal-draw', value: hers })).toBe('draw-revealed-already');
    expect(play.does(notary, conclude)).toHaveLength(1);
  });

  test('leave everybody a day to join, to the millisecond', () => {
    const play = level().at('2025-11-03T10:00:00.001');
    expect(play.refuses(notary, announce)).toEqual({
      code: 'draw-joining-short',
      params: { hours: 24, until: '2025-11-04T09:00:00.001Z' },
    });
    play.at('2025-11-03T10:00').does(notary, announce);
    const join = { type: 'join-draw', commitment: commitmentTo({ by: 'veste', value: hers }) } as const;
    play.at('2025-11-04T10:00');
    expect(play.code(veste, join)).toBe('draw-joining-closed');
    expect(play.at('2025-11-04T09:59:59.999').does(veste, join)).toHaveLength(1);
  });

  test('tell each what to do, by what happened and by the clock', () => {
    const play = level();
    const next = (...who: (typeof veste)[]) => who.map((one) => play.next(one)?.code);
    expect(next(notary, leader, veste)).toEqual(['next-announce-draw', 'next-wait-for-draw', undefined]);
    play.does(notary, announce);
    expect(next(notary, veste)).toEqual(['next-draw-joining', 'next-join-draw']);
    expect(play.next(veste)).toMatchObject({ must: false, deadline: joinUntil });
    play.does(veste, { type: 'join-draw', commitment: commitmentTo({ by: 'veste', value: hers }) });
    expect(play.reminders()).toEqual([]);
    play.at('2025-11-04T10:00');
    expect(play.reminders().map(({ mail }) => mail.code)).toEqual(['mail-draw-close']);
    expect(next(notary, noorderwacht)).toEqual(['next-close-draw', undefined]);
    play.does(notary, { type: 'close-draw' });
    expect(next(notary, veste, noorderwacht)).toEqual(['next-draw-reveals', 'next-reveal-draw', undefined]);
    play.at('2025-11-04T22:00');
    expect(play.reminders()).toMatchObject([{ mail: { code: 'mail-draw-reveal', recipient: { operator: 'veste' } } }]);
    play.at('2025-11-05T10:00');
    expect(next(notary)).toEqual(['next-conclude-draw']);
    expect(play.reminders().map(({ mail }) => mail.code)).toEqual(['mail-draw-conclude']);
    play.does(notary, conclude);
    expect(next(notary, veste, leader)).toEqual([undefined, undefined, 'next-decide-award']);
    const told = play.mails.filter(({ code }) => code === 'mail-draw-done');
    expect(told.map(({ document }) => document)).toEqual(['draw-1', 'draw-1']);
  });

  test('ROC-37: drawn by staff, only who has no other part hears when to draw', () => {
    const play = level({ '/award/ties': [{ by: 'quality' }, { by: 'lots', drawnBy: 'staff' }] });
    play.does(custodian, announce);
    play.at('2025-11-04T10:00');
    // The leader and his second keep a key too.
    const told = play.reminders();
    expect(told).toMatchObject([{ mail: { recipient: { to: 'user', user: custodian.user } } }]);
    expect(told[0]?.key).toContain(custodian.user);
  });

  test('show those who stood level how they were drawn, and nobody else outside', () => {
    const play = joined();
    play.does(veste, { type: 'reveal-draw', value: hers });
    play.does(noorderwacht, { type: 'reveal-draw', value: his });
    play.does(notary, conclude);
    const view = play.view('award', veste);
    expect(view?.draws).toMatchObject([{ deed: 'Akte 12', lots: { announcedAt: '2025-11-03T09:00:00.000Z' } }]);
    expect(Object.keys(view?.names ?? {}).toSorted()).toEqual(['noorderwacht', 'veste']);
    expect(view?.input).toBeUndefined();
    expect(play.view('award', aquila)).toBeUndefined();
  });

  test('keep their order when the first drops out: who is next was drawn already', () => {
    const play = joined();
    play.at('2025-11-05T10:00');
    const [drawn] = play.does(notary, conclude);
    const order = drawn?.type === 'LotsDrawn' ? drawn.order : [];
    const [first = '', second = ''] = order;
    play.does(leader, { type: 'exclude-tenderer', operator: first, ground: 'bewijsstukken', reason: 'Te oud.' });
    expect(play.next(notary)).toBeUndefined();
    expect(play.does(leader, { type: 'decide-award', reasons: 'Na loting.' })).toMatchObject([{ winner: second }]);
  });

  test('begin anew when the tie is another one by then', () => {
    const play = joined();
    play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'bewijsstukken', reason: 'Te oud.' });
    play.at('2025-11-05T10:00');
    expect(play.code(notary, conclude)).toBe('draw-overtaken');
  });
});

describe('ALM-17: a guide that names a beacon', () => {
  const { secretKey, publicKey } = bls12_381.shortSignatures.keygen(new Uint8Array(48).fill(9));
  const chain = { hash: 'ab'.repeat(32), publicKey: publicKey.toHex(), genesis: 1_700_000_000, period: 30 };
  const beacon = { '/award/ties/1/beacon': chain };
  const signatureOf = (round: number): string => bls12_381.shortSignatures.sign(roundMessage(round), secretKey).toHex();

  test('gets the first round that is made when nobody can join any more, and lots need its signature', () => {
    const play = announced(beacon);
    // (1,762,246,800 - 1,700,000,000) / 30 = 2,074,893.3…: round 2,074,895 is the first that does not come before 09:00:00 UTC.
    expect(play.file.award.lots?.beacon).toEqual({ round: 2_074_895, at: '2025-11-04T09:00:20.000Z' });
    play.at('2025-11-04T10:00').does(notary, { type: 'close-draw' });
    expect(play.next(notary)).toMatchObject({
      code: 'next-draw-beacon',
      params: { until: '2025-11-04T09:00:20.000Z' },
    });
    play.at('2025-11-04T10:01');
    expect(play.next(notary)?.code).toBe('next-conclude-draw');
    expect(play.code(notary, conclude)).toBe('beacon-signature-needed');
    const other = signatureOf(2_074_896);
    expect(play.code(notary, { ...conclude, signature: other })).toBe('beacon-signature-wrong');
    const signature = signatureOf(2_074_895);
    const [event] = play.does(notary, { ...conclude, signature });
    const mixed = { round: 2_074_895, signature };
    expect(event).toMatchObject({
      order: drawnOrder(['veste', 'noorderwacht'], [{ by: officer, value: own }], mixed),
      transcript: { beacon: mixed },
    });
  });

  test('threat: corrupt buyer: what the round brings cannot be told from the values alone', () => {
    const reveals = [{ by: officer, value: own }];
    const orders = new Set(
      [1, 2, 3, 4, 5, 6, 7, 8].map((round) =>
        drawnOrder(tied, reveals, { round, signature: `${round}`.repeat(96) }).join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(2);
  });
});

test('ALM-17: a party’s value follows from its own key and the announcement, so that it can be shown from another device', () => {
  const announcement = { at: '2025-11-03T09:00:00.000Z', commitment: '0'.repeat(64) };
  const value = valueFromKey('AGE-SECRET-KEY-PQ-1ABC', announcement);
  expect(value).toMatch(/^[0-9a-f]{64}$/u);
  expect(valueFromKey('AGE-SECRET-KEY-PQ-1ABC', announcement)).toBe(value);
  expect(valueFromKey('AGE-SECRET-KEY-PQ-1ABD', announcement)).not.toBe(value);
  expect(valueFromKey('AGE-SECRET-KEY-PQ-1ABC', { ...announcement, at: '2025-11-04T09:00:00.000Z' })).not.toBe(value);
});
