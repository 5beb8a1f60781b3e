import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rational, toDecimal, toFraction } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { bhv } from '../../guide/testing/bhv.ts';
import { compareRankings } from '../../scoring/compare.ts';
import { rank } from '../../scoring/rank.ts';
import type { ScoringInput } from '../../scoring/types.ts';
import { agreedGrades, bhvInformed, bhvPriced, experts, paraat } from '../testing/bhv-journey.ts';
import { auditor, custodian, leader, notary, second } from '../testing/people.ts';
import { currentRanking } from './ranking.ts';

const drop = {
  type: 'exclude-tenderer',
  operator: 'paraat',
  ground: 'geschiktheid',
  reason: 'Geen certificaat.',
} as const;

describe('ROC-42: number one drops out (vector V04)', () => {
  test('price points are computed again, and the rest turns round', () => {
    const play = bhvInformed();
    const before = unwrap(currentRanking(play.file));
    expect(before.rows.map(({ tenderer, total }) => [tenderer, toFraction(total)])).toEqual([
      ['paraat', '135/2'],
      ['sirene', toFraction(rational(543875, 10000))],
      ['hulplijn', toFraction(rational(5438, 100))],
    ]);
    play.at('2023-11-14T12:00').does(leader, drop);
    const after = unwrap(currentRanking(play.file));
    expect(after.rows.map(({ tenderer, total }) => [tenderer, toFraction(total)])).toEqual([
      ['hulplijn', '135/2'],
      ['sirene', toFraction(rational(648875, 10000))],
    ]);
    const moved = compareRankings(before, after);
    expect(moved.reversed).toBe(true);
    expect(moved.movements.find(({ tenderer }) => tenderer === 'hulplijn')?.passed).toEqual(['sirene']);
  });

  test('a new decision, new letters and a standstill from the start follow', () => {
    const play = bhvInformed().at('2023-11-14T12:00');
    play.does(leader, drop);
    expect(play.next(leader)?.code).toBe('next-decide-again');
    play.does(leader, { type: 'decide-award', reasons: 'Prijspunten opnieuw berekend.' });
    expect(play.last('AwardDecided')).toMatchObject({ number: 2, winner: 'hulplijn', reserve: 'sirene' });
    play.does(leader, { type: 'send-letters' });
    expect(play.last('LettersSent').letters).toContainEqual({ operator: 'paraat', kind: 'exclusion' });
    expect(play.at('2023-12-04T23:59').code(leader, { type: 'award-finally' })).toBe('standstill-runs');
  });

  test('by the other reading the points stay and number two wins', () => {
    const play = bhvInformed({ '/award/afterExclusion': 'keep' }).at('2023-11-14T12:00');
    play.does(leader, drop);
    play.does(leader, { type: 'decide-award', reasons: 'Volgende in rang.' });
    expect(play.last('AwardDecided')).toMatchObject({ winner: 'sirene', reserve: 'hulplijn' });
  });
});

describe('ROC-35: half of the quality', () => {
  /** 32.175 of 65: the most that is still too little (vector V03). */
  const low = { implementatieplan: 'onvoldoende', beheer: 'uitstekend', sla: 'goed', filmpje: 'goed' };

  test('who stays under it has no rank and no price points, however low his price', () => {
    const play = bhvPriced(
      {},
      { ...agreedGrades, hulplijn: low },
      { paraat: '20000', sirene: '40000', hulplijn: '5000' },
    );
    const { rows } = unwrap(currentRanking(play.file));
    const fallen = rows.find(({ tenderer }) => tenderer === 'hulplijn');
    expect(fallen).toMatchObject({ rank: null, eligible: false });
    expect(fallen?.failed.map(({ measured, minimum }) => [toFraction(measured), toFraction(minimum)])).toEqual([
      [toFraction(rational(32175, 1000)), '65/2'],
    ]);
    expect(toDecimal(rows[0]?.criteria['prijs']?.points ?? rational(0), 2)).toBe('35.00');
  });

  test('32.50 is enough', () => {
    const rows = unwrap(currentRanking(bhvPriced().file)).rows;
    expect(rows.every(({ eligible }) => eligible)).toBe(true);
  });

  test('the decision keeps who fell and by how much, and he gets a rejection with that reason', () => {
    const play = bhvInformed({}, { ...agreedGrades, hulplijn: low });
    expect(play.last('AwardDecided').fallen).toEqual([
      {
        operator: 'hulplijn',
        points: { implementatieplan: '0.00', beheer: '16.25', sla: '6.825', filmpje: '9.10', prijs: '0.00' },
        failed: [{ threshold: 'halve-kwaliteit', measured: '32.175', minimum: '32.50' }],
      },
    ]);
    expect(play.last('LettersSent').letters).toContainEqual({ operator: 'hulplijn', kind: 'rejection' });
  });
});

describe('ROC-36: price points', () => {
  function points(prices: Readonly<Record<string, string>>): readonly string[] {
    const { rows } = unwrap(currentRanking(bhvPriced({}, agreedGrades, prices).file));
    return Object.keys(prices).map((operator) =>
      toDecimal(rows.find(({ tenderer }) => tenderer === operator)?.criteria['prijs']?.points ?? rational(0), 2),
    );
  }

  test('the example of the source: 30.39, 35.00 and 23.64 (vector V01)', () => {
    expect(points({ paraat: '22709.94', sirene: '19715.88', hulplijn: '29185.40' })).toEqual([
      '30.39',
      '35.00',
      '23.64',
    ]);
  });

  test('for any prices as whole cents say', () => {
    const guide = bhv();
    const price = fc.bigInt(1n, 10n ** 8n);
    fc.assert(
      fc.property(price, price, (one, other) => {
        const scores = Object.fromEntries(
          guide.award.criteria
            .filter(({ kind }) => kind === 'quality')
            .map(({ id }) => [id, [{ evaluator: 'e', grade: 'goed' }]]),
        );
        const input: ScoringInput = {
          guide,
          tenderers: [
            { id: 'a', price: rational(one, 100n), scores },
            { id: 'b', price: rational(other, 100n), scores },
          ],
          prices: 'open',
        };
        const { rows } = unwrap(rank(input));
        const lowest = one < other ? one : other;
        for (const [id, own] of [
          ['a', one],
          ['b', other],
        ] as const) {
          const expected = (2n * 3500n * lowest + own) / (2n * own);
          const given = rows.find(({ tenderer }) => tenderer === id)?.criteria['prijs']?.points ?? rational(0);
          expect(toFraction(given)).toBe(toFraction(rational(expected, 100n)));
        }
      }),
      { seed: 1 },
    );
  });
});

describe('ROC-37: a tie', () => {
  test('of total and quality goes to lots, drawn by staff without a part in the procedure and by nobody else', () => {
    const play = bhvPriced({}, agreedGrades, { paraat: '20000', hulplijn: '20000', sirene: '90000' });
    expect(play.view('award', leader)?.tie).toEqual({ tied: ['paraat', 'hulplijn'], drawnBy: 'staff' });
    expect(play.next(custodian)?.code).toBe('next-record-draw');
    const announce = {
      type: 'announce-draw' as const,
      commitment: '0'.repeat(64),
      joinUntil: '2023-11-03T11:00:00.000Z',
    };
    expect(play.code(custodian, announce)).toBe('draw-is-by-hand');
    const draw = { type: 'record-draw' as const, order: ['hulplijn', 'paraat'], deed: 'Proces-verbaal 1' };
    for (const who of [paraat, experts.head, notary, auditor]) expect(play.code(who, draw)).toBe('role-needed');
    // Both keep a key as well, and both work on the procedure.
    for (const who of [leader, second]) expect(play.code(who, draw)).toBe('draws-with-a-part');
    expect(play.view('award', leader)?.may.draw).toBe(false);
    expect(play.next(leader)?.code).toBe('next-wait-for-staff-draw');
    play.does(custodian, draw);
    expect(play.view('award', leader)?.tie).toBeUndefined();
  });

  test('of totals alone goes to the higher quality: 42.25 + 25.25 stands before 32.50 + 35.00', () => {
    const better = {
      implementatieplan: 'uitstekend',
      beheer: 'uitstekend',
      sla: 'onvoldoende',
      filmpje: 'onvoldoende',
    };
    const prices = { paraat: '20000', sirene: '90000', hulplijn: '27722.77' };
    const play = bhvPriced({}, { ...agreedGrades, hulplijn: better }, prices);
    const { rows, undecided } = unwrap(currentRanking(play.file));
    expect(rows.slice(0, 2).map(({ tenderer, rank: place, total }) => [tenderer, place, toFraction(total)])).toEqual([
      ['hulplijn', 1, '135/2'],
      ['paraat', 2, '135/2'],
    ]);
    expect(undecided).toEqual([]);
  });
});
