import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { rulesPage } from './rules-page.ts';

test('the page of the documentation is what `leidraad lint --rules` prints', () => {
  const page = readFileSync(new URL('../../docs/lint-rules.md', import.meta.url), 'utf8');
  expect(page).toBe(`${rulesPage('en').join('\n')}\n`);
});

test('every language has as many rules, and other sentences', () => {
  const pages = languages.map((language) => rulesPage(language));
  const headings = pages.map((lines) => lines.filter((line) => line.startsWith('### ')).length);
  expect(new Set(headings).size).toBe(1);
  expect(new Set(pages.map((lines) => lines.join('\n'))).size).toBe(languages.length);
});
