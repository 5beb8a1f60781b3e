import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { jsonSchemaOf } from '#tender/core/guide/json-schema.ts';
import { termWords } from '#tender/core/guide/term-words.ts';
import { contentJsonSchema } from './look-at-tender.ts';
import {
  compareOutputSchema,
  lintOutputSchema,
  rankOutputSchema,
  sealOutputSchema,
  stressOutputSchema,
  termsOutputSchema,
  verifyOutputSchema,
} from './output.ts';
import { readText } from './read-text.ts';
import { run } from './run.ts';
import { scoresJsonSchema } from './scores.ts';
import { cliWords } from './words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guide = join(root, 'examples/almelo-beveiliging/leidraad.yaml');
const scores = `
tenderers:
  - id: noord
    name: Firma Noord
    price: '22709.94'
    scores:
      vraag-1: [{ evaluator: A, grade: uitstekend }, { evaluator: B, grade: goed }, { evaluator: C, grade: goed }]
      vraag-2: [{ evaluator: A, grade: goed }]
  - id: oost
    name: Firma Oost
    price: '19715.88'
    scores:
      vraag-1: [{ evaluator: A, grade: slecht }]
      vraag-2: [{ evaluator: A, grade: matig }]
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leidraad-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The program with real files, its screen kept as text. */
function leidraad(...given: readonly string[]): { code: number; out: string; error: string } {
  const screen = { out: '', error: '' };
  const code = run(given, {
    read: readText,
    out: (text) => (screen.out += `${text}\n`),
    error: (text) => (screen.error += `${text}\n`),
  });
  return { code, ...screen };
}

function json<S extends z.ZodType>(schema: S, ...given: readonly string[]): z.infer<S> {
  const { code, out } = leidraad(...given, '--json');
  expect(code).toBe(0);
  return schema.parse(JSON.parse(out));
}

describe('leidraad lint', () => {
  test('is silent on the guide of Almelo, and without its readings names lines and paragraphs', () => {
    const silent = leidraad('lint', guide);
    expect(silent.code).toBe(0);
    expect(silent.out.trim()).toBe('Fouten: 0. Waarschuwingen: 0. Opmerkingen: 0.');
    const bare = file('bare.yaml', readFileSync(guide, 'utf8').split('\nreadings:')[0] ?? '');
    const { code, out } = leidraad('lint', bare, guide);
    expect(code).toBe(0);
    expect(out).toContain('Fouten: 0. Waarschuwingen: 3. Opmerkingen: 2.');
    expect(out).toMatch(
      /bare\.yaml:\d+:\d+ waarschuwing: ‘Presentatie’ levert geen punten op.* \[§ 6\.3 stap 6; 6\.6\]/,
    );
    expect(json(lintOutputSchema, 'lint', guide)).toMatchObject({ errors: 0, warnings: 0, notes: 0 });
  });

  test('reads the guide of a qualification system as well, by its own rules', () => {
    const system = join(root, 'examples/ores-kwalificatie/kabels.yaml');
    expect(leidraad('lint', system).out.trim()).toBe('Fouten: 0. Waarschuwingen: 0. Opmerkingen: 0.');
    const loose = file('system.yaml', readFileSync(system, 'utf8').replace(", highestValue: '50000'", ''));
    expect(json(lintOutputSchema, 'lint', loose).problems).toMatchObject([
      { code: 'trial-without-bound', severity: 'warning', path: '/trial', source: 'stap 6' },
    ]);
    const broken = file('broken-system.yaml', readFileSync(system, 'utf8').replace('months: 12', 'months: twaalf'));
    expect(leidraad('lint', broken).code).toBe(1);
  });

  test('ends with 1 when there are errors, and says all of them in the language asked for', () => {
    const broken = readFileSync(guide, 'utf8').replace('weight: 40\n', 'weight: 41\n').replace('days: 20', 'days: 14');
    const { code, out } = leidraad('lint', file('broken.yaml', broken), '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(/error: The weights add up to 101, not to the maximum of 100/);
    expect(out).toMatch(/error: .*14/);
  });
});

describe('leidraad stress', () => {
  test('says what the award rules do, with another formula beside them, and the same for the same seed', () => {
    const figures = json(stressOutputSchema, 'stress', guide, '--sets', '30', '--seed', '7');
    expect(figures).toMatchObject({ seed: 7, sets: 30 });
    expect(figures).toEqual(json(stressOutputSchema, 'stress', guide, '--sets', '30', '--seed', '7'));
    expect(figures.alternative?.reversed).toBe(0);
    const { code, out } = leidraad('stress', guide, '--sets', '5', '--formula', 'weight');
    expect(code).toBe(0);
    expect(out).toContain('Met een andere prijsformule: weight');
    expect(out).toContain('‘Totaalprijs’ telt volgens de weging voor 40,0% en maakt 0,0% van het verschil');
  });

  test('refuses a number that is none and a formula that cannot be read', () => {
    expect(leidraad('stress', guide, '--sets', 'veel')).toMatchObject({ code: 2 });
    expect(leidraad('stress', guide, '--sets', '0')).toMatchObject({ code: 2 });
    expect(leidraad('stress', guide, '--sets', '5', '--formula', 'laagste / price')).toMatchObject({ code: 1 });
  });
});

describe('leidraad rank', () => {
  test('ALM-13, ALM-15: ranks, and with --why writes the arithmetic out', () => {
    const { code, out } = leidraad('rank', guide, file('scores.yaml', scores), '--why');
    expect(code).toBe(0);
    expect(out).toMatch(/1 {2}Firma Noord {3}74,40/);
    expect(out).toContain('(20 + 12 + 12) / 3 = 14,666666…, afgerond 14,67');
    expect(out).toContain('19.715,88 / 22.709,94 × 40 = 34,726432…, afgerond 34,73');
    const ranking = json(rankOutputSchema, 'rank', guide, file('scores.yaml', scores), '--why');
    expect(ranking.rows.map(({ tenderer, rank, total }) => [tenderer, rank, total.exact])).toEqual([
      ['noord', 1, '372/5'],
      ['oost', 2, '50'],
    ]);
    expect(ranking.rows[0]?.why?.criteria['vraag-1']?.steps).toHaveLength(1);
  });

  test('ALM-18: tells what changes when somebody drops out', () => {
    const { out } = leidraad('rank', guide, file('scores.yaml', scores), '--without', 'oost');
    expect(out).toContain('Zonder Firma Oost');
    expect(out).toContain('Totaalprijs: 34,73 wordt 40');
    expect(
      json(rankOutputSchema, 'rank', guide, file('scores.yaml', scores), '--without', 'noord').movements?.map(
        ({ direction }) => direction,
      ),
    ).toEqual(['rose', 'left']);
    expect(leidraad('rank', guide, file('scores.yaml', scores), '--without', 'west')).toMatchObject({
      code: 1,
      error: 'west staat niet in de scores.\n',
    });
  });

  test('ALM-17: says that lots have to be drawn', () => {
    const twin = scores
      .replace("price: '22709.94'", "price: '19715.88'")
      .replaceAll('goed', 'slecht')
      .replaceAll('uitstekend', 'slecht')
      .replaceAll('matig', 'slecht');
    expect(leidraad('rank', guide, file('tied.yaml', twin)).out).toContain(
      'Gelijke stand tussen Firma Noord, Firma Oost: een notaris moet loten.',
    );
    const drawn = `${twin}draws:\n  - { tied: [noord, oost], order: [oost, noord] }\n`;
    expect(
      json(rankOutputSchema, 'rank', guide, file('drawn.yaml', drawn)).rows.map(({ tenderer }) => tenderer),
    ).toEqual(['oost', 'noord']);
  });

  test.each([
    [
      "price: '22709.94'",
      'price: 22709.94',
      /scores\.yaml:5:12 fout: 22709\.94 is een getal met een komma of punt en staat niet tussen aanhalingstekens/,
    ],
    ["price: '22709.94'", "price: '0'", /^Firma Noord, Totaalprijs: De formule deelt door nul \(teken 16\)/],
    ["price: '22709.94'", "pricee: '22709.94'", /`pricee` is hier niet bekend. Bedoelt u `price`\?/],
    [
      'grade: matig',
      'grade: redelijk',
      /^Het oordeel redelijk bestaat niet op de schaal van Samenwerking en flexibiliteit/,
    ],
    [
      'vraag-2: [{ evaluator: A, grade: matig }]',
      'vraag-3: []',
      /^Firma Oost heeft op Samenwerking en flexibiliteit nog geen score/,
    ],
    ['tenderers:', 'tenderers: x', /scores\.yaml:\d+:\d+ fout:/],
  ])('%s as %s: one clear sentence and exit code 1', (from, to, expected) => {
    const { code, error, out } = leidraad('rank', guide, file('scores.yaml', scores.replace(from, to)));
    expect(code).toBe(1);
    expect(error).toMatch(expected);
    expect(out).toBe('');
  });
});

describe('leidraad terms', () => {
  test('ALM-20: computes the terms with their articles', () => {
    const { code, out } = leidraad('terms', guide);
    expect(code).toBe(0);
    expect(out).toContain(
      'Opschortende termijn: woensdag 5 november 2025 tot en met maandag 24 november 2025 (Aanbestedingswet 2012 art. 2.127',
    );
    expect(out).toContain('Inschrijvingen gelden tot en met: zondag 4 januari 2026');
    const { planning, terms } = json(termsOutputSchema, 'terms', guide);
    expect(planning).toHaveLength(16);
    const date = (term: string, of?: string): string | undefined =>
      terms.find((each) => each.term === term && each.of === of)?.date;
    expect(date('references-from', 'Ervaring, met een referentie per kerncompetentie')).toBe('2022-10-06');
    expect(date('evidence-due')).toBe('2025-11-14');
    expect(date('contract-end')).toBe('2030-01-31');
    expect(date('option-end', '4')).toBe('2034-01-31');
    expect(date('earliest-conclusion')).toBe('2025-11-25');
  });
});

describe('what is given wrongly', () => {
  test.each([
    [
      ['lnt', guide],
      'De opdracht lnt bestaat niet. Kies lint, stress, terms, rank, replay, seal, bundle, report of verify; `leidraad --help` legt ze uit.',
    ],
    [['lint'], 'lint heeft één bestand nodig: de leidraad.'],
    [['rank', guide], 'rank heeft twee bestanden nodig: de leidraad en de scores.'],
    [['lint', guide, '--lang', 'de'], 'De taal de wordt niet gesproken. Kies nl, fr of en.'],
    [['lint', guide, '--lang'], 'Na --lang ontbreekt een waarde.'],
    [['lint', guide, '--kleur'], 'De optie --kleur bestaat niet. `leidraad --help` noemt de opties.'],
    [['lint', '/nergens.yaml'], '/nergens.yaml kan niet worden gelezen. Controleer de naam en de rechten.'],
    [
      ['toString', guide],
      'De opdracht toString bestaat niet. Kies lint, stress, terms, rank, replay, seal, bundle, report of verify; `leidraad --help` legt ze uit.',
    ],
  ])('%j', (given, sentence) => {
    expect(leidraad(...given)).toEqual({ code: 2, out: '', error: `${sentence}\n` });
  });

  test('a file that is no text', () => {
    const { code, error } = leidraad('lint', file('picture.yaml', Uint8Array.of(0xff, 0xd8, 0xff)));
    expect(code).toBe(2);
    expect(error).toContain('is geen tekst in UTF-8');
  });

  test('help is given when asked for, in three languages', () => {
    for (const language of languages)
      expect(leidraad('--help', '--lang', language)).toMatchObject({ code: 0, error: '' });
    expect(leidraad().code).toBe(2);
    expect(leidraad().out).toContain('leidraad lint');
  });
});

test('runs as a program: exit code, output and errors go where they belong', () => {
  const program = (...given: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [join(root, 'tender/cli/main.ts'), ...given], { encoding: 'utf8' });
  expect(program('lint', guide)).toMatchObject({ status: 0, stderr: '' });
  expect(program('lint', '/nergens.yaml')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: '/nergens.yaml kan niet worden gelezen. Controleer de naam en de rechten.\n',
  });
});

test('the published schemas are those of this program', () => {
  const published = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`schema/${name}.schema.json`, import.meta.url), 'utf8'));
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  for (const [name, schema] of Object.entries({
    compare: compareOutputSchema,
    lint: lintOutputSchema,
    stress: stressOutputSchema,
    rank: rankOutputSchema,
    seal: sealOutputSchema,
    terms: termsOutputSchema,
    verify: verifyOutputSchema,
  })) {
    expect(published(name)).toEqual(plain(jsonSchemaOf(schema, `${name}.schema.json`, name)));
  }
  expect(published('scores')).toEqual(plain(scoresJsonSchema()));
  expect(published('content')).toEqual(plain(contentJsonSchema()));
});

test('every sentence has the same parameters in its three languages', () => {
  for (const [key, sentences] of Object.entries({ ...cliWords, ...termWords })) {
    const [first, ...rest] = sentences.map((sentence) => slots(sentence).toSorted().join());
    for (const other of rest) expect(`${key}: ${other}`).toBe(`${key}: ${first}`);
  }
});
