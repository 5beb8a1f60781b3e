import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileRef } from '../testing/given.ts';
import { prepare, published } from '../testing/journey.ts';
import { veste } from '../testing/people.ts';
import { draftOf } from '../testing/tendering.ts';
import { type Manifest, manifestText, readManifest } from './manifest.ts';

function manifest(): Manifest {
  const play = published();
  prepare(play, veste);
  return { format: 'leidraad-tender-1', procedure: 'almelo', tenderer: 'veste', ...draftOf(play, veste) };
}

test('a manifest reads back as it was, and the same manifest is the same text', () => {
  const text = manifestText(manifest());
  expect(readManifest(text)).toEqual({ ok: true, value: manifest() });
  expect(readManifest(`${text}${'\0'.repeat(5000)}`)).toEqual({ ok: true, value: manifest() });
  expect(text).toContain(fileRef('veste antwoorden.pdf').sha256);
  expect(manifestText({ ...manifest(), tenderer: 'aquila' })).not.toBe(text);
});

test('whatever else is opened is no manifest, and breaks nothing', () => {
  const malformed = { ok: false, error: { code: 'manifest-malformed' } };
  const text = manifestText(manifest());
  const wrong = [
    { ...manifest(), format: 'leidraad-tender-2' },
    { ...manifest(), tenderer: '../veste' },
    { ...manifest(), sealed: { __proto__: { sha256: 'x', size: 1 }, x: 1 } },
    { ...manifest(), extra: true },
    { ...manifest(), content: { ...manifest().content, files: Array.from({ length: 2001 }, () => ({})) } },
  ];
  for (const value of wrong) expect(readManifest(JSON.stringify(value))).toEqual(malformed);
  for (const other of ['', 'null', '[]', text.slice(0, -1), '['.repeat(200_000), `"${'x'.repeat(4_200_000)}"`]) {
    expect(readManifest(other)).toEqual(malformed);
  }
  fc.assert(
    fc.property(fc.string(), (other) => {
      expect(readManifest(other)).toEqual(malformed);
    }),
    { seed: 1 },
  );
});
