import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { verifierKeyOf } from '#platform/record/checkpoint.ts';
import { writeBundle } from '../bundle/bundle.ts';
import { readBundle } from '../bundle/read-bundle.ts';
import { readInMemory } from '../bundle/reading.ts';
import { writeZip } from '../bundle/zip.ts';
import { decided } from '../procedure/testing/journey.ts';
import { type CheckName, checkNames, ofSystems } from './check.ts';
import { membersIn } from './testing/archive.ts';
import { bundleOf, redacted, signedBundle, signer } from './testing/signed.ts';
import { codesOf, failing, story, withPages } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';
import { checkWords, sentenceOf, verifyWords } from './words.ts';

/** What is looked at in the file of a procedure. */
const names = checkNames.filter((check) => !ofSystems.includes(check));

describe('the bundle of a procedure that ran as its guide says', () => {
  const bytes = signedBundle(story);
  const report = verifyBundle(bytes, signer.verifierKey);

  test('verifies, check by check', () => {
    expect(failing(report)).toEqual([]);
    const outcomes = Object.fromEntries(report.checks.map(({ check, outcome }) => [check, outcome]));
    expect(outcomes).toEqual({
      ...Object.fromEntries(names.filter((check) => check !== 'shares').map((check) => [check, 'holds'])),
      invited: 'not-yet',
      witnesses: 'not-yet',
      stamps: 'not-yet',
      documents: 'not-yet',
      seals: 'not-yet',
      envelopes: 'not-yet',
      regularisation: 'not-yet',
      contradictions: 'not-yet',
      negotiation: 'not-yet',
      draws: 'not-yet',
      uploads: 'not-yet',
    });
    expect(report).toMatchObject({ ok: true, events: story.length, closed: 0, keyCameAlong: false });
  });

  test('ALM-08, ALM-15: says what it compared, with the numbers, in words', () => {
    const said = (check: CheckName) =>
      (report.checks.find((one) => one.check === check)?.findings ?? []).map(({ code, params }) =>
        sentenceOf(code, params, 'nl', report.timeZone),
      );
    expect(said('arrival')[0]).toBe(
      'Veste Beveiliging B.V.: ontvangen woensdag 1 oktober 2025, 10.00.00,000 uur; sluiting maandag 6 oktober 2025, 12.00.00,000 uur; 439200000 milliseconden eerder.',
    );
    expect(said('scores').join(' ')).toContain('vraag-1 14.67, vraag-2 25.00');
    expect(said('pages').join(' ')).toContain('6 pagina’s; 4 tellen mee, 2 niet.');
    expect(said('standstill').at(-1)).toMatch(
      /^Overeenkomst getekend op 2025-12-02; dat mocht vanaf dinsdag 25 november/,
    );
  });

  test('is the same to the byte however often it is made, and any unzip program reads it', () => {
    expect(signedBundle(story)).toEqual(bytes);
    expect(membersIn(bytes).map(({ name }) => name)).toEqual([
      'bundle.json',
      'checkpoint.txt',
      'events.jsonl',
      'guide.yaml',
      'keys.txt',
    ]);
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('PK\u0003\u0004');
  });

  test('reads back as it was written', () => {
    expect(readInMemory(readBundle(bytes.length), bytes)).toEqual({ ok: true, value: bundleOf(story) });
  });

  test('says when the key came along with it, and fails under a key that is known to be another', () => {
    expect(verifyBundle(bytes)).toMatchObject({ ok: true, keyCameAlong: true });
    const other = verifierKeyOf('leidraad', new Uint8Array(32).fill(1));
    const strange = verifyBundle(bytes, other);
    expect(failing(strange)).toEqual(['signature']);
    expect(codesOf(strange, 'signature')).toEqual(['key-differs', 'signature-wrong']);
  });

  test('of a procedure that is still under way: what did not happen yet is not wrong', () => {
    const early = verifyBundle(signedBundle(withPages(decided().events)));
    expect(early.ok).toBe(true);
    expect(early.checks.find(({ check }) => check === 'standstill')?.outcome).toBe('not-yet');
  });
});

describe('AnnexIV-g: whatever is changed in a bundle, it fails and says where', () => {
  const bytes = signedBundle(story, { documents: [] });

  test('any single byte', { timeout: 40_000 }, () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const report = verifyBundle(bytes.with(at, (bytes[at] ?? 0) ^ bits));
        expect(report.ok).toBe(false);
        expect(failing(report)).toEqual(['archive']);
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test('any single byte, and the archive packed anew by somebody who knows how', { timeout: 50_000 }, () => {
    const members = membersIn(bytes);
    fc.assert(
      fc.property(fc.nat(members.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, a, bits) => {
        const repacked = members.map((member, index) => {
          const at = a % member.bytes.length;
          return index === which ? { ...member, bytes: member.bytes.with(at, (member.bytes[at] ?? 0) ^ bits) } : member;
        });
        const report = verifyBundle(writeZip(repacked));
        expect(report.ok).toBe(false);
        expect(failing(report)).not.toEqual([]);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('cut off, made longer, or not a bundle at all', () => {
    for (const other of [
      bytes.subarray(0, -1),
      bytes.subarray(0, 40),
      new Uint8Array([...bytes, 0]),
      new Uint8Array(),
    ]) {
      expect(failing(verifyBundle(other))).toEqual(['archive']);
    }
  });
});

describe('a bundle for one tenderer', () => {
  const own = redacted(bundleOf(story), story, 'noorderwacht');
  const text = new TextDecoder().decode(writeBundle(own));

  test('verifies, and says what could not be looked into', () => {
    const report = verifyBundle(writeBundle(own), signer.verifierKey);
    expect(report.ok).toBe(true);
    expect(report.closed).toBeGreaterThan(story.length / 2);
    const unseen = report.checks.filter(({ outcome }) => outcome === 'unseen').map(({ check }) => check);
    expect(unseen).toEqual(names.slice(names.indexOf('invited')));
    const arrivals = report.checks
      .find(({ check }) => check === 'arrival')
      ?.findings.map(({ params }) => params['name']);
    expect(arrivals).toEqual(['Noorderwacht Security B.V.']);
  });

  test('threat: rival supplier: holds nothing that others did, nor what was said among staff', () => {
    const secrets = ['"operator":"veste"', 'aquila', 'ScoreGiven', 'PricesOpened', 'RoleGranted', 'ItemExamined'];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain('"operator":"noorderwacht"');
  });

  test('fails when a closed hash is another', () => {
    const index = own.entries.findIndex((entry) => 'hash' in entry);
    const entries = own.entries.with(index, { hash: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' });
    expect(failing(verifyBundle(writeBundle({ ...own, entries })))).toEqual(['tree']);
  });
});

test('every sentence has the same slots in its three languages', () => {
  for (const [key, sentences] of Object.entries({ ...checkWords, ...verifyWords })) {
    expect(sentences).toHaveLength(languages.length);
    const [first, ...rest] = sentences.map((sentence) => slots(sentence).toSorted().join());
    for (const other of rest) expect(`${key}: ${other}`).toBe(`${key}: ${first}`);
  }
});
