import { describe, expect, test } from 'vitest';
import { signedBundle } from '../../verify/testing/signed.ts';
import { change, failing, withPages } from '../../verify/testing/stories.ts';
import { verifyBundle } from '../../verify/verify.ts';
import type { RecordedEvent } from '../file.ts';
import { awarded, decided, informed, priced, prove, usualGrades, usualTariffs } from '../testing/journey.ts';
import { aquila, leader, notary, veste } from '../testing/people.ts';
import { signed, two } from '../testing/several.ts';

describe('CVO-03: a guide that awards several contracts', () => {
  test('names all winners, best first, and the reserve after them', () => {
    const play = decided(two);
    expect(play.last('AwardDecided')).toMatchObject({
      winner: 'veste',
      winners: ['veste', 'noorderwacht'],
      reserve: 'aquila',
    });
    play.at('2025-11-04T10:00').does(leader, { type: 'send-letters' });
    const kinds = play.last('LettersSent').letters.map(({ operator, kind }) => `${operator} ${kind}`);
    expect(kinds.toSorted()).toEqual(['aquila reserve', 'noorderwacht award', 'veste award']);
    expect(play.view('award', aquila)?.letters[0]).toMatchObject({
      kind: 'reserve',
      winners: ['Veste Beveiliging B.V.', 'Noorderwacht Security B.V.'],
    });
  });

  test('one that awards one says of winners what it always said', () => {
    expect(decided().last('AwardDecided')).not.toHaveProperty('winners');
    expect(awarded().last('FinalAwardMade')).not.toHaveProperty('winners');
  });

  test('names fewer where fewer are ranked', () => {
    const play = priced({ '/award/places': 5, '/contract/reserve/rank': 6 }).at('2025-11-04T09:30');
    play.does(leader, { type: 'decide-award', reasons: 'Drie geldige inschrijvingen.' });
    expect(play.last('AwardDecided')).toMatchObject({ winners: ['veste', 'noorderwacht', 'aquila'] });
    expect(play.last('AwardDecided')).not.toHaveProperty('reserve');
  });

  test('ALM-17: draws lots for every place that brings something, and for no other', () => {
    const level = { ...usualGrades, aquila: usualGrades['noorderwacht'] ?? {} };
    const by = (changes: object) =>
      priced({ '/award/ties/1/method': 'by-hand', ...changes }, level, { ...usualTariffs, aquila: '50' }).at(
        '2025-11-04T09:30',
      );
    const decide = { type: 'decide-award', reasons: 'De rangorde.' } as const;
    // Two and three stand level: with two places the second is at stake, with one and no reserve nothing is.
    expect(by({ '/award/places': 2, '/contract/reserve': undefined }).code(leader, decide)).toBe('ties-undecided');
    expect(by({ '/contract/reserve': undefined }).code(leader, decide)).toBeUndefined();
    const play = by({ '/award/places': 2, '/contract/reserve': undefined });
    play.does(notary, { type: 'record-draw', order: ['aquila', 'noorderwacht'], deed: 'Akte 7' });
    play.does(leader, decide);
    expect(play.last('AwardDecided').winners).toEqual(['veste', 'aquila']);
  });

  test('waits for the evidence of every winner, and of the reserve', () => {
    const play = informed(two).at('2025-11-12T10:00');
    for (const who of [veste, aquila]) prove(play, who);
    play.at('2025-11-25T10:00');
    expect(play.refuses(leader, { type: 'award-finally' })).toMatchObject({
      code: 'evidence-not-verified',
      params: { name: 'Noorderwacht Security B.V.' },
    });
  });

  test('a winner who drops out is replaced by the next in rank, with a new decision', () => {
    const play = informed(two).at('2025-11-12T10:00');
    play.does(leader, { type: 'exclude-tenderer', operator: 'veste', ground: 'insolventie', reason: 'Failliet.' });
    play.does(leader, { type: 'decide-award', reasons: 'Na het wegvallen van nummer een.' });
    expect(play.last('AwardDecided')).toMatchObject({ number: 2, winners: ['noorderwacht', 'aquila'] });
  });
});

describe('threat: score after prices: the verifier works out the winners anew', () => {
  const failures = (events: readonly RecordedEvent[]) => failing(verifyBundle(signedBundle(events)));

  test('it agrees with the decision, and with no other', () => {
    const events = withPages(signed().events);
    expect(failures(events)).toEqual([]);
    const swapped = change(events, 'AwardDecided', (event) => ({ ...event, winners: ['veste', 'aquila'] }));
    expect(failures(swapped)).toContain('winner');
    const { winners: _winners, ...one } = signed().last('AwardDecided');
    expect(failures(change(events, 'AwardDecided', () => one))).toContain('winner');
    const less = change(events, 'FinalAwardMade', (event) => ({ ...event, winners: ['veste'] }));
    expect(failures(less)).toContain('winner');
  });
});
