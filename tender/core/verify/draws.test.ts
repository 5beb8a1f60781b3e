import { describe, expect, test } from 'vitest';
import { commitmentTo, officer } from '../procedure/award/lots.ts';
import { priced, usualGrades, usualTariffs } from '../procedure/testing/journey.ts';
import { noorderwacht, notary, veste } from '../procedure/testing/people.ts';
import { signedBundle } from './testing/signed.ts';
import { change, codesOf, failing, withPages } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

const [own, hers, his] = ['11', '22', '33'].map((byte) => byte.repeat(32)) as [string, string, string];

/** Lots between two who stand level; one of them joined and did not show her value. */
function drawn() {
  const grades = { ...usualGrades, veste: usualGrades['noorderwacht'] ?? {} };
  const play = priced({}, grades, { ...usualTariffs, noorderwacht: '40' }).at('2025-11-03T10:00');
  play.does(notary, { type: 'announce-draw', commitment: commitmentTo({ by: officer, value: own }) });
  play.does(veste, { type: 'join-draw', commitment: commitmentTo({ by: 'veste', value: hers }) });
  play.does(noorderwacht, { type: 'join-draw', commitment: commitmentTo({ by: 'noorderwacht', value: his }) });
  play.does(notary, { type: 'close-draw' });
  play.does(noorderwacht, { type: 'reveal-draw', value: his });
  play.at('2025-11-05T10:00').does(notary, { type: 'conclude-draw', value: own, deed: 'Akte 12' });
  return withPages(play.events);
}

const log = drawn();

describe('ALM-17: lots that were drawn in the file', () => {
  test('are drawn again by the verifier, with the same outcome', () => {
    const report = verifyBundle(signedBundle(log));
    expect(failing(report)).toEqual([]);
    const codes = report.checks.find(({ check }) => check === 'draws')?.findings.map(({ code }) => code);
    expect(codes).toEqual(['value-as-fixed', 'drawn-rightly', 'drawn-again']);
  });

  test.each([
    [
      'another order',
      'drawn-otherwise',
      () => change(log, 'LotsDrawn', (event) => ({ ...event, order: event.order.toReversed() })),
    ],
    [
      'the value of a party left out',
      'drawn-otherwise',
      () =>
        change(log, 'LotsDrawn', (event) => ({
          ...event,
          transcript: { withheld: ['veste'], reveals: [{ by: officer, value: own }] },
        })),
    ],
    [
      'another value of who drew',
      'drawn-otherwise',
      () => change(log, 'DrawAnnounced', (event) => ({ ...event, commitment: '0'.repeat(64) })),
    ],
    [
      'who withheld his value kept out of the record',
      'drawn-otherwise',
      () =>
        change(log, 'LotsDrawn', (event) => ({
          ...event,
          transcript: { reveals: event.transcript?.reveals ?? [], withheld: [] },
        })),
    ],
    [
      'an order put in its place by hand',
      'drawn-otherwise',
      () => change(log, 'LotsDrawn', ({ transcript: _transcript, ...event }) => event),
    ],
  ])('threat: corrupt buyer: %s alone fails', (_, code, events) => {
    const report = verifyBundle(signedBundle(events()));
    expect(failing(report)).toEqual(['draws']);
    expect(codesOf(report, 'draws')).toEqual([code]);
  });

  test('a value that was not fixed beforehand fails', () => {
    const report = verifyBundle(signedBundle(change(log, 'DrawRevealed', (event) => ({ ...event, value: hers }))));
    expect(codesOf(report, 'draws')).toContain('value-other');
  });
});
