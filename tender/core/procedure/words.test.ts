import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { mailsOf } from './procedure.ts';
import { stageNames } from './stages.ts';
import { contracted, opened } from './testing/journey.ts';
import { everybody, leader } from './testing/people.ts';
import { codes, hasSentence, sentence } from './words.ts';

/** Source texts of a stage, tests and words apart. */
function sourcesOf(stage: string): readonly string[] {
  const folder = new URL(`./${stage}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => !name.endsWith('.test.ts') && name !== 'words.ts');
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

function quoted(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Codes that a stage can refuse with, and that it makes itself: what other rooms refuse has its own tests. */
function refusalsOf(stage: string): readonly string[] {
  const found = sourcesOf(stage).flatMap((text) => [
    ...quoted(text, /refuse\(\s*'([a-z-]+)'/g),
    ...quoted(text, /refuse\([^)]*\?\s*'[a-z-]+'\s*:\s*'([a-z-]+)'/g),
    ...quoted(text, /refuse\([^)]*\?\s*'([a-z-]+)'\s*:/g),
    ...quoted(text, /fail\(\{\s*code:\s*'([a-z-]+)'/g),
  ]);
  return [...new Set(found)].toSorted();
}

test('every code that a stage refuses with is met by a test of that stage', () => {
  const unmet = stageNames.flatMap((stage) => {
    const folder = new URL(`./${stage}/`, import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
    const tests = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('');
    return refusalsOf(stage)
      .filter((code) => !tests.includes(`'${code}'`))
      .map((code) => `${stage} ${code}`);
  });
  expect(unmet).toEqual([]);
  expect(stageNames.flatMap(refusalsOf).length).toBeGreaterThan(120);
});

test('every code of a refusal, a next step and a message has its sentence', () => {
  const sources = stageNames.flatMap(sourcesOf);
  const refusals = stageNames.flatMap(refusalsOf);
  const steps = sources.flatMap((text) => quoted(text, /'(next-[a-z-]+)'/g));
  const mails = sources
    .flatMap((text) => quoted(text, /'(mail-[a-z-]+)'/g))
    .flatMap((code) => [`${code}-subject`, `${code}-text`]);
  const general = quoted(readFileSync(new URL('./procedure.ts', import.meta.url), 'utf8'), /refuse\('([a-z-]+)'/g);
  const needed = [...refusals, ...steps, ...mails, ...general];
  expect([...new Set(needed)].filter((code) => !hasSentence(code))).toEqual([]);
  expect(steps.length).toBeGreaterThan(30);
  expect(mails.length).toBeGreaterThan(30);
});

test('a sentence says the same in each language, with the same parameters', () => {
  for (const code of codes) {
    const written = languages.map((language) => sentence(code, language));
    const [dutch = [], ...rest] = written.map((text) => slots(text).toSorted());
    for (const other of rest) expect(other, code).toEqual(dutch);
    for (const text of written) expect(text.trim(), code).not.toBe('');
    // Names of roles may be the same word; a sentence is not.
    if (written[0]?.includes(' ') === true) expect(new Set(written).size, code).toBe(languages.length);
  }
});

test('no sentence that was really said shows an empty place', () => {
  for (const play of [opened(), contracted()]) {
    for (const draft of play.mails) {
      for (const language of languages) {
        for (const part of ['subject', 'text']) {
          expect(slots(sentence(`${draft.code}-${part}`, language, draft.params)), draft.code).toEqual([]);
        }
      }
    }
    for (const who of everybody) {
      const next = play.next(who);
      if (next !== undefined) expect(slots(sentence(next.code, 'nl', next.params)), next.code).toEqual([]);
    }
  }
});

test('instants are written out in the zone asked for, roles by their names', () => {
  const play = opened();
  const refusal = play.refuses(leader, { type: 'approve-opening', inspections: [] });
  expect(sentence(refusal.code, 'nl', refusal.params)).toBe('De kluis is al geopend.');
  expect(sentence('vault-closed', 'nl', { deadline: '2025-10-06T10:00:00.000Z' })).toContain(
    'maandag 6 oktober 2025, 12.00 uur',
  );
  expect(sentence('vault-closed', 'nl', { deadline: '2025-10-06T10:00:00.000Z' }, 'Europe/London')).toContain(
    '11.00 uur',
  );
  expect(sentence('role-needed', 'nl', { roles: 'buyer, process-leader' })).toContain('inkoopadviseur, procesleider');
  expect(sentence('no-such-code', 'nl')).toBe('no-such-code');
});

test('an event that concerns nobody else brings no message', () => {
  const { events, file } = opened();
  const drafted = events.find(({ event }) => event.type === 'ProcedureDrafted');
  expect(drafted === undefined ? [] : mailsOf(drafted, file)).toEqual([]);
});
