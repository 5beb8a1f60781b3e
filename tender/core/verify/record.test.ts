import { describe, expect, test } from 'vitest';
import { signNote, verifierKeyOf } from '#platform/record/checkpoint.ts';
import { writeBundle } from '../bundle/bundle.ts';
import { bundleOf, headOf, signer } from './testing/signed.ts';
import { change, codesOf, failing, story } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

describe('the record alone', () => {
  const bundle = bundleOf(story);
  const other = (secret: number) => verifierKeyOf('getuige.example', new Uint8Array(32).fill(secret), 'witness');

  test('threat: corrupt operator: an event that was told otherwise later does not give the signed root', () => {
    const entries = bundle.entries.map((entry, index) =>
      'leaf' in entry && index === 5 ? { leaf: entry.leaf.replace('"actor":"', '"actor":"x') } : entry,
    );
    const report = verifyBundle(writeBundle({ ...bundle, entries }));
    expect(failing(report)).toEqual(['tree']);
    expect(report.checks.find(({ check }) => check === 'ranking')?.outcome).toBe('unseen');
  });

  test.each([
    ['left out', bundle.entries.toSpliced(9, 1)],
    ['added at the end', [...bundle.entries, ...bundle.entries.slice(-1)]],
    ['exchanged', bundle.entries.with(3, bundle.entries[4]!).with(4, bundle.entries[3]!)],
    ['left off at the end', bundle.entries.slice(0, -1)],
  ])('threat: database thief: an event %s', (_, entries) => {
    expect(failing(verifyBundle(writeBundle({ ...bundle, entries })))).toEqual(['tree']);
  });

  test('threat: corrupt operator: an earlier head that tells another beginning', () => {
    const right = verifyBundle(writeBundle({ ...bundle, earlier: [headOf(bundle.entries, 12)] }));
    expect(right.ok).toBe(true);
    const forked = bundleOf(change(story, 'RoleGranted', (event) => ({ ...event, role: 'auditor' })));
    const report = verifyBundle(writeBundle({ ...bundle, earlier: [headOf(forked.entries, 12)] }));
    expect(failing(report)).toEqual(['tree']);
    expect(codesOf(report, 'tree')).toEqual(['root-differs']);
  });

  test('a head that somebody else signed', () => {
    const mallory = { ...signer, sign: (bytes: Uint8Array) => signer.sign(bytes).with(0, 0) };
    const text = bundle.checkpoint.split('\n\n')[0] ?? '';
    const report = verifyBundle(writeBundle({ ...bundle, checkpoint: signNote(`${text}\n`, mallory) }));
    expect(failing(report)).toEqual(['signature']);
  });

  test('a witness that is named and did not cosign, and a line of one that is not named', () => {
    const named = verifyBundle(writeBundle({ ...bundle, keys: [...bundle.keys, other(3)] }));
    expect([failing(named), codesOf(named, 'witnesses')]).toEqual([['witnesses'], ['not-witnessed']]);
    const line = (bundle.checkpoint.split('\n\n')[1] ?? '').replace('leidraad', 'vreemd');
    const stranger = verifyBundle(writeBundle({ ...bundle, checkpoint: `${bundle.checkpoint}${line}` }));
    expect([failing(stranger), codesOf(stranger, 'witnesses')]).toEqual([['witnesses'], ['signature-of-stranger']]);
  });

  test('AnnexIV-g, threat: swapped document: a document that was swapped, and one that the log does not know', () => {
    const bytes = new TextEncoder().encode('een ander document');
    const known = story.flatMap(({ event }) =>
      event.type === 'VaultOpened' ? event.tenders.flatMap(({ content }) => content?.files ?? []) : [],
    )[0]?.file.sha256;
    const swapped = verifyBundle(writeBundle({ ...bundle, documents: [{ sha256: known ?? '', bytes }] }));
    expect([failing(swapped), codesOf(swapped, 'documents')]).toEqual([['documents'], ['document-differs']]);
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const unknown = verifyBundle(writeBundle({ ...bundle, documents: [{ sha256: empty, bytes: new Uint8Array() }] }));
    expect([failing(unknown), codesOf(unknown, 'documents')]).toEqual([['documents'], ['document-unknown']]);
  });

  test('another guide beside the log', () => {
    const report = verifyBundle(writeBundle({ ...bundle, guide: `${bundle.guide ?? ''}\n` }));
    expect([failing(report), codesOf(report, 'guide')]).toEqual([['guide'], ['guide-copy-other']]);
  });
});
