import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { codes, hasSentence, sentence } from './words.ts';

const here = import.meta.dirname;
const zone = 'Europe/Amsterdam';

function texts(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: here }).map((name) => readFileSync(path.join(here, name), 'utf8'));
}

const sources = globSync('**/*.ts', { cwd: here })
  .filter((name) => !name.endsWith('.test.ts') && !name.endsWith('words.ts') && !name.includes('testing'))
  .map((name) => readFileSync(path.join(here, name), 'utf8'));

function refusals(): readonly string[] {
  const patterns = [
    /refuse\(\s*'([a-z-]+)'/g,
    /refuse\([^)]*\?\s*'[a-z-]+'\s*:\s*'([a-z-]+)'/g,
    /refuse\([^)]*\?\s*'([a-z-]+)'\s*:/g,
    /'(nobody-to-call[a-z-]*)'/g,
  ];
  const found = patterns.flatMap((pattern) =>
    sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  );
  return [...new Set(found)].toSorted();
}

test('BHV-17: every code of a refusal has its sentence, and every sentence its code', () => {
  expect(refusals().filter((code) => !hasSentence(code))).toEqual([]);
  expect(refusals().length).toBeGreaterThan(70);
  const written = sources.join('\n');
  expect(codes.filter((code) => !written.includes(`'${code}'`))).toEqual([]);
});

test('every code of a refusal is met by a test', () => {
  const tests = texts('**/*.test.ts').join('\n');
  expect(refusals().filter((code) => !tests.includes(`'${code}'`))).toEqual([]);
});

test('BHV-17: a sentence says the same in each language, with the same parameters', () => {
  for (const code of codes) {
    const written = languages.map((language) => sentence(code, language, {}, zone));
    const [dutch = [], ...rest] = written.map((text) => slots(text).toSorted());
    for (const other of rest) expect(other, code).toEqual(dutch);
    expect(new Set(written).size, code).toBe(languages.length);
    for (const text of written) expect(text, code).toMatch(/^\S.*[.?]$/s);
  }
});

test('instants are written out in the zone of the organisation; an unknown code stays itself', () => {
  const params = { lastAt: '2026-11-23T08:30:00.000Z' };
  expect(sentence('clock-set-back', 'nl', params, zone)).toContain('maandag 23 november 2026, 09.30 uur');
  expect(sentence('no-such-code', 'nl', {}, zone)).toBe('no-such-code');
  expect(sentence('variable-not-filled', 'nl', { variable: 'ruimte' }, zone)).toBe('Vul nog in: ruimte.');
});
