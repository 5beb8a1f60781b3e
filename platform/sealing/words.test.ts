import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slots } from '#platform/kernel/words.ts';
import { sealingWords } from './words.ts';

test('every refusal of this folder has a sentence, and every sentence a refusal', () => {
  const sources = globSync(['*.ts', 'node/*.ts'], { cwd: import.meta.dirname }).filter(
    (name) => !name.endsWith('.test.ts') && name !== 'words.ts',
  );
  const text = sources.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('');
  const refused = [...text.matchAll(/refuse\((?:[^()]*(?:\(\))? \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/gu)];
  const codes = refused.flatMap(([, one, other]) => [one, other].filter((code) => code !== undefined));
  expect([...new Set(codes)].toSorted()).toEqual(Object.keys(sealingWords).toSorted());
});

test('a sentence has the same values in its three languages', () => {
  for (const [code, sentences] of Object.entries(sealingWords)) {
    expect(new Set(sentences.map((sentence) => `${code} ${slots(sentence).toSorted().join(' ')}`)).size).toBe(1);
  }
});
