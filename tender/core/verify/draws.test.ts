import { bls12_381 } from '@noble/curves/bls12-381.js';
import { describe, expect, test } from 'vitest';
import { roundMessage } from '#platform/record/drand-signature.ts';
import { commitmentTo, officer } from '../procedure/award/lots.ts';
import { priced, usualGrades, usualTariffs } from '../procedure/testing/journey.ts';
import { noorderwacht, notary, veste } from '../procedure/testing/people.ts';
import { signedBundle } from './testing/signed.ts';
import { change, codesOf, failing, withPages } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

const joinUntil = '2025-11-04T09:00:00.000Z';
const [own, hers, his] = ['11', '22', '33'].map((byte) => byte.repeat(32)) as [string, string, string];

/** Lots between two who stand level; one of them joined and did not show her value. */
function drawn(changes = {}, signature?: string) {
  const grades = { ...usualGrades, veste: usualGrades['noorderwacht'] ?? {} };
  const play = priced(changes, grades, { ...usualTariffs, noorderwacht: '40' }).at('2025-11-03T10:00');
  play.does(notary, { type: 'announce-draw', commitment: commitmentTo({ by: officer, value: own }), joinUntil });
  play.does(veste, { type: 'join-draw', commitment: commitmentTo({ by: 'veste', value: hers }) });
  play.does(noorderwacht, { type: 'join-draw', commitment: commitmentTo({ by: 'noorderwacht', value: his }) });
  play.does(notary, { type: 'close-draw' });
  play.does(noorderwacht, { type: 'reveal-draw', value: his });
  play.at('2025-11-05T10:00').does(notary, { type: 'conclude-draw', value: own, deed: 'Akte 12', signature });
  return withPages(play.events);
}

const log = drawn();

describe('ALM-17: lots that were drawn in the file', () => {
  test('are drawn again by the verifier, with the same outcome', () => {
    const report = verifyBundle(signedBundle(log));
    expect(failing(report)).toEqual([]);
    const codes = report.checks.find(({ check }) => check === 'draws')?.findings.map(({ code }) => code);
    expect(codes).toEqual(['draw-announced', 'value-as-fixed', 'drawn-rightly', 'drawn-again']);
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
      'too little time to join',
      'draw-announced-wrongly',
      () => change(log, 'DrawAnnounced', (event) => ({ ...event, joinUntil: '2025-11-04T08:59:59.999Z' })),
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

  test('joining that was closed before its time, while one had not joined, fails', () => {
    const twice = commitmentTo({ by: 'noorderwacht', value: his });
    const alone = change(log, 'DrawJoined', (event) => ({ ...event, operator: 'noorderwacht', commitment: twice }));
    expect(codesOf(verifyBundle(signedBundle(alone)), 'draws')).toContain('joining-cut-short');
  });

  test('lots drawn by hand where the guide has them drawn in the file fail', () => {
    const without = log.filter(({ event }) => !event.type.startsWith('Draw'));
    const events = change(without, 'LotsDrawn', ({ transcript: _transcript, ...event }) => event);
    const numbered = events.map((recorded, index) => ({ ...recorded, seq: index + 1 }));
    expect(codesOf(verifyBundle(signedBundle(numbered)), 'draws')).toEqual(['drawn-otherwise']);
  });

  test('a value that was not fixed beforehand fails', () => {
    const report = verifyBundle(signedBundle(change(log, 'DrawRevealed', (event) => ({ ...event, value: hers }))));
    expect(codesOf(report, 'draws')).toContain('value-other');
  });
});

describe('ALM-17: a round of public randomness that the guide asks for', () => {
  const { secretKey, publicKey } = bls12_381.shortSignatures.keygen(new Uint8Array(48).fill(9));
  const chain = { hash: 'ab'.repeat(32), publicKey: publicKey.toHex(), genesis: 1_700_000_000, period: 30 };
  const guide = { '/award/ties/1/beacon': chain };
  // The first round that is made at 09:00:00 UTC on 4 November 2025 or later: (1,762,246,800 - 1,700,000,000) / 30 = 2,074,893.3….
  const round = 2_074_895;
  const signatureOf = (of: number): string => bls12_381.shortSignatures.sign(roundMessage(of), secretKey).toHex();
  const mixed = drawn(guide, signatureOf(round));

  test('is verified without a network, and brings the order with the values', () => {
    const report = verifyBundle(signedBundle(mixed));
    expect(failing(report)).toEqual([]);
    const codes = report.checks.find(({ check }) => check === 'draws')?.findings.map(({ code }) => code);
    expect(codes).toEqual(['draw-announced', 'value-as-fixed', 'drawn-rightly', 'drawn-again', 'beacon-verified']);
  });

  test.each([
    ['a round of one’s own choice', () => change(mixed, 'DrawAnnounced', (event) => ({ ...event, beacon: undefined }))],
    [
      'the signature of another round',
      () =>
        change(mixed, 'LotsDrawn', ({ transcript, ...event }) => ({
          ...event,
          ...(transcript === undefined
            ? {}
            : { transcript: { ...transcript, beacon: { round, signature: signatureOf(round + 1) } } }),
        })),
    ],
    [
      'no round at all',
      () =>
        change(mixed, 'LotsDrawn', ({ transcript, ...event }) => ({
          ...event,
          ...(transcript === undefined ? {} : { transcript: { ...transcript, beacon: undefined } }),
        })),
    ],
  ])('threat: corrupt buyer: %s fails', (_, events) => {
    expect(codesOf(verifyBundle(signedBundle(events())), 'draws')).toContain('beacon-wrong');
  });
});
