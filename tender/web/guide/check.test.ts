import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkSource, countOf, linesOf, readText } from './check.ts';

test('a guide is read in the browser, and every problem has the line on which it stands', async () => {
  const source = await readFile(new URL('../../../examples/almelo-beveiliging/leidraad.yaml', import.meta.url), 'utf8');
  const good = await checkSource('leidraad.yaml', source);
  expect(good.guide?.reference).toBe('Z/25/241457');
  expect(countOf(good.problems, 'error')).toBe(0);
  const broken = source.replace('country: NL', 'country: XX').replace('electronic: true', 'electronic: maybe');
  const bad = await checkSource('leidraad.yaml', broken);
  expect(bad.guide).toBeUndefined();
  const lines = linesOf(broken);
  expect(bad.problems.map(({ line }) => lines[line - 1]?.trim())).toEqual(['country: XX', 'electronic: maybe']);
});

test('only text is read, whatever a file is called', async () => {
  expect(await readText(new Blob([new Uint8Array([0xff, 0xfe, 0x00])]))).toEqual({
    ok: false,
    error: { code: 'not-text' },
  });
  expect(await readText(new Blob(['\ufeffleidraad: 1\n']))).toEqual({ ok: true, value: 'leidraad: 1\n' });
});

test('lines are counted as an editor does', () => {
  expect(linesOf('a\r\nb\n\nc\n')).toEqual(['a', 'b', '', 'c']);
  expect(linesOf('')).toEqual(['']);
});
