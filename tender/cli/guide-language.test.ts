import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGuide } from '#tender/core/guide/read.ts';
import { compileFormula } from '#tender/core/scoring/formula/formula.ts';
import { functions } from '#tender/core/scoring/formula/functions.ts';
import { type FormulaPlace, scopeOf } from '#tender/core/scoring/scopes.ts';
import { readText } from './read-text.ts';
import { run } from './run.ts';

const page = readFileSync(new URL('../../docs/guide-language.md', import.meta.url), 'utf8');

/** The fenced block of the page with this heading, such as `yaml guide`. */
function block(name: string): string {
  const found = page.split(`\n\`\`\`${name}\n`)[1]?.split('\n```')[0];
  if (found === undefined) throw new Error(`the page has no block ${name}`);
  return `${found}\n`;
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leidraad-page-'));
  writeFileSync(join(folder, 'guide.yaml'), block('yaml guide'));
  writeFileSync(join(folder, 'scores.yaml'), block('yaml scores'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function printed(...given: readonly string[]): string {
  let text = '';
  const print = (line: string): void => {
    text += `${line}\n`;
  };
  run([...given, '--lang', 'en'], { read: (path) => readText(join(folder, path)), out: print, error: print });
  return text;
}

describe('the description of the guide language', () => {
  test('shows what lint says about its guide', () => {
    expect(printed('lint', 'guide.yaml')).toBe(block('text lint'));
  });

  test('ALM-13, ALM-15: shows the ranking as it is computed', () => {
    expect(printed('rank', 'guide.yaml', 'scores.yaml', '--why')).toBe(block('text rank'));
  });

  const places: Readonly<Record<string, FormulaPlace>> = {
    'price criterion': 'price-criterion',
    'quality criterion': 'quality-criterion',
    total: 'total',
    threshold: 'threshold',
    equal: 'equal',
    'abnormally low': 'abnormally-low',
    'price sheet': 'price-sheet',
    'price check': 'price-row',
    indexation: 'indexation',
  };
  const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| `([^`]+)` \|$/gm)].map(
    ([, name = '', place = '', formula = '']) => ({ name, place, formula }),
  );

  test.each(rows)('$name can be stated as $formula', ({ place, formula }) => {
    const { guide } = readGuide(block('yaml guide'), 'guide.yaml');
    const at = places[place];
    if (guide === undefined || at === undefined) throw new Error(`no place ${place}`);
    const type = ['equal', 'abnormally-low', 'price-row'].includes(at) ? 'truth' : 'number';
    expect(compileFormula(formula, scopeOf(at, guide.award, guide.priceSheet), type)).toMatchObject({ ok: true });
  });

  test('names every formula and every function there is', () => {
    expect(rows).toHaveLength(20);
    for (const name of [...Object.keys(functions), 'if', 'table']) expect(page).toContain(`\`${name}(`);
  });
});
