import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import { type Bundle, bundleSize, streamBundle, writeBundle } from '#tender/core/bundle/bundle.ts';
import { type VerifyReport, verifyBundle } from '#tender/core/verify/verify.ts';
import { systemBundleOf } from './bundle.ts';
import { replayQualification } from './replay.ts';

/** The bundle of a system of which two years were played, and what a verifier says of it. */

const example = join(import.meta.dirname, '../../../examples/ores-kwalificatie');

let whole: Bundle;
let own: Bundle;
let documents = 0;
let packedSize = 0;
let expectedSize = 0;
const refused: string[] = [];

beforeAll(async () => {
  await replayQualification(example, async ({ systems, proofs, data }) => {
    const blobs = await openFileBlobs(join(data, 'files'));
    const ground = { store: systems.parts.store, blobs, verifierKey: proofs.verifierKey };
    const made = async (wish: object) => {
      const bundle = await systemBundleOf(ground, { system: 'kabels', ...wish });
      if (!bundle.ok) throw new Error(bundle.error.code);
      return bundle.value;
    };
    [whole, own] = [await made({}), await made({ operator: 'tranchee' })];
    const packed = await made({ documents: true });
    documents = packed.documents.length;
    for await (const bytes of streamBundle(packed)) packedSize += bytes.length;
    expectedSize = bundleSize(packed);
    for (const wish of [{ system: 'niets' }, { system: 'kabels', operator: 'meterwerk' }]) {
      const none = await systemBundleOf(ground, wish);
      refused.push(none.ok ? 'made' : none.error.code);
    }
  });
}, 300_000);

test('is as large as it says, and there is none of a system or an operator that are not there', () => {
  expect(packedSize).toBe(expectedSize);
  expect(refused).toEqual(['no-such-system', 'no-such-operator']);
});

const outcomes = ({ checks }: VerifyReport) => Object.fromEntries(checks.map(({ check, outcome }) => [check, outcome]));
const codesOf = ({ checks }: VerifyReport, name: string) =>
  checks.find(({ check }) => check === name)?.findings.map(({ code }) => code) ?? [];

/** Signed anew nothing is: what is changed shows in the tree. For rules, what is said is looked at. */
describe('ORES-09, ORES-10: the whole of it', () => {
  test('holds: signature, tree, guide, roles, interests, decisions and register', () => {
    const report = verifyBundle(writeBundle(whole));
    expect(report.ok, JSON.stringify(report.checks.filter(({ outcome }) => outcome === 'fails'))).toBe(true);
    expect(outcomes(report)).toMatchObject({
      archive: 'holds',
      signature: 'holds',
      tree: 'holds',
      guide: 'holds',
      authorised: 'holds',
      interests: 'holds',
      decisions: 'holds',
      register: 'holds',
    });
    expect(Object.keys(outcomes(report))).not.toContain('ranking');
    expect(codesOf(report, 'decisions')).toContain('bar-right');
    expect(codesOf(report, 'register')).toContain('frozen-right');
    expect(codesOf(report, 'register')).toContain('register-until');
    expect(report.timeZone).toBe('Europe/Brussels');
    expect(documents).toBeGreaterThan(10);
  });

  test('one byte that was changed is found', () => {
    const entries = whole.entries.map((entry) =>
      'leaf' in entry ? { leaf: entry.leaf.replace('2029-03-01', '2029-02-28') } : entry,
    );
    expect(entries).not.toEqual(whole.entries);
    const report = verifyBundle(writeBundle({ ...whole, entries }));
    expect([report.ok, outcomes(report)['tree']]).toEqual([false, 'fails']);
  });
});

test('an operator has his own in it, and of others hashes only; what can be checked of it holds', () => {
  const report = verifyBundle(writeBundle(own));
  expect(report.ok).toBe(true);
  expect(report.closed).toBeGreaterThan(50);
  expect(outcomes(report)).toMatchObject({ tree: 'holds', decisions: 'holds', register: 'unseen' });
  const open = own.entries.flatMap((entry) => ('leaf' in entry ? [entry.leaf] : [])).join('\n');
  expect(open).toContain('"operator":"tranchee"');
  expect(open).not.toContain('grondig');
});
