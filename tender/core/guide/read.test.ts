import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { guideJsonSchema } from './json-schema.ts';
import { problemText } from './problem.ts';
import { guideLines, readGuide } from './read.ts';
import { guideRefusals } from './refusal-words.ts';
import { almelo, almeloSource } from './testing/almelo.ts';
import { problemWords } from './words.ts';

/** The example with one line put another way; every problem as `line:code`. */
function problems(from: string | RegExp, to: string): readonly string[] {
  const source = almeloSource.replace(from, to);
  expect(source).not.toBe(almeloSource);
  return readGuide(source, 'leidraad.yaml').problems.map(({ line, code }) => `${lineText(source, line)} :: ${code}`);
}

function lineText(source: string, line: number): string {
  return (source.split('\n')[line - 1] ?? '').trim();
}

describe('a guide is read', () => {
  test('from YAML, and the same from JSON', () => {
    const guide = almelo();
    expect(guide.award.criteria.map(({ id, weight }) => [id, weight])).toEqual([
      ['prijs', '40'],
      ['vraag-1', '20'],
      ['vraag-2', '40'],
      ['presentatie', '0'],
    ]);
    expect(readGuide(JSON.stringify(guide), 'leidraad.json').guide).toEqual(guide);
  });

  test.each([
    [
      /^title: Beveiliging.*$/m,
      'titel: Beveiliging',
      ['leidraad: 1 :: key-missing-at-top', 'titel: Beveiliging :: key-unknown-near'],
    ],
    [/weight: 20\n/, 'weight: 20.5\n', ['weight: 20.5 :: number-unquoted']],
    [/weight: 20\n/, 'weight: 2e1\n', ['weight: 2e1 :: number-unquoted']],
    [/weight: 20\n/, 'weight: twintig\n', ['weight: twintig :: not-a-decimal']],
    [/^date: .*$/m, 'date: 9 juli 2025', ['date: 9 juli 2025 :: not-a-date']],
    [/^date: .*$/m, 'date: 2025-02-29', ['date: 2025-02-29 :: not-a-date']],
    [/startsAt: .*$/m, 'startsAt: 2025-09-08T24:00', ['startsAt: 2025-09-08T24:00 :: not-a-date-time']],
    [/startsAt: .*$/m, 'startsAt: 2025-06-31T12:00', ['startsAt: 2025-06-31T12:00 :: no-such-day']],
    [/^country: NL/m, 'country: DE', ['country: DE :: choice-unknown']],
    [/kind: presentation/, 'kind: presentatie', ['kind: presentatie :: choice-unknown-near']],
    [/maxPersons: 2/, 'maxPersons: twee', ['maxPersons: twee :: not-a-whole-number']],
    [/maxPersons: 2/, 'maxPersons: 0', ['maxPersons: 0 :: number-too-small']],
    [/remedyHours: 24/, 'remedyHours: 24000', ['remedyHours: 24000 :: number-too-big']],
    [/askLicencePlate: true/, 'askLicencePlate: ja', ['askLicencePlate: ja :: not-true-or-false']],
    [/^version: .*$/m, 'version: 2', ['version: 2 :: not-a-text']],
    [/^version: .*$/m, "version: ''", ["version: '' :: text-empty"]],
    [/^id: .*$/m, 'id: Almelo Beveiliging', ['id: Almelo Beveiliging :: not-an-id']],
    [
      /within: \{ days: 10 \}/,
      'within: { days: 10, months: 1 }',
      ['within: { days: 10, months: 1 } :: period-needs-one-unit'],
    ],
    [/within: \{ days: 10 \}/, 'within: 10', ['within: 10 :: not-a-period']],
    [
      /months: 48\n {2}options/,
      'remindMonth: 3\n  options',
      ['contract: :: key-missing', 'remindMonth: 3 :: key-unknown-near'],
    ],
    [/best: highest\n/, 'best: highest\n  kleur: rood\n', ['kleur: rood :: key-unknown']],
    [/best: highest\n/, 'best: highest\n  best: lowest\n', ['best: lowest :: yaml-key-twice']],
    [/best: highest\n/, 'best: &b highest\n  x: *b\n', ['x: *b :: yaml-alias']],
    [/best: highest\n/, 'best: !!str highest\n  x: !own 3\n', ['x: !own 3 :: yaml-tag']],
    [/best: highest\n/, 'best: : highest\n', ['best: : highest :: yaml-colon']],
    [/best: highest\n/, 'best: highest\n\tbest: highest\n', ['best: highest :: yaml-tab']],
    [/best: highest\n/, 'best: "highest\n', ['best: "highest :: yaml-missing-mark']],
    [
      /by: lots, drawnBy: notary, source/,
      'by: lotts, source',
      ['- { by: lotts, source: 6.3 stap 6; 6.6 } :: choice-unknown-near'],
    ],
    [
      /by: lots, drawnBy: notary, source/,
      'by: lots, source',
      ['- { by: lots, source: 6.3 stap 6; 6.6 } :: key-missing'],
    ],
    [
      /month: 2025-12/,
      'month: 2025-13',
      [
        "- { id: ondertekening, title: Ondertekening van de overeenkomst, month: 2025-13, source: '4.1' } :: not-a-month",
      ],
    ],
    [
      /on: 2025-07-10/,
      'on: morgen',
      ["- { id: publicatie, title: Publicatie, on: morgen, source: '4.1' } :: not-a-date-or-time"],
    ],
    [
      /on: 2025-07-10/,
      'on: 2025-07-10, until: 2025-07-10T12:00',
      [
        "- { id: publicatie, title: Publicatie, on: 2025-07-10, until: 2025-07-10T12:00, source: '4.1' } :: phase-needs-one-date",
      ],
    ],
    [
      /text: 'Namen en functies van allen.*$/m,
      'text: Ja, volledig }',
      ["- { id: ii-vertegenwoordigers, part: II-B, passes: 'yes', text: Ja, volledig } :: key-unknown"],
    ],
  ])('%s becomes %j: at its line, with its own sentence', (from, to, expected) => {
    expect(problems(from, to)).toEqual(expected);
  });

  test('a text with a comma between braces is told from an unknown key', () => {
    expect(problems(/text: 'Namen en functies van allen.*$/m, 'text: Ja, en wel volledig }')).toEqual([
      "- { id: ii-vertegenwoordigers, part: II-B, passes: 'yes', text: Ja, en wel volledig } :: key-is-text",
    ]);
  });

  test('reports everything at once, in the order of the file, each with what to do', () => {
    const source = almeloSource
      .replace('weight: 40\n', 'weight: 40.0\n')
      .replace('country: NL', 'country: nl')
      .replace('best: highest', 'besst: highest');
    const found = readGuide(source, 'leidraad.yaml').problems;
    expect(found.map(({ code }) => code)).toEqual([
      'choice-unknown-near',
      'key-missing',
      'key-unknown-near',
      'number-unquoted',
    ]);
    expect(found.map((problem) => problemText(problem, 'nl'))).toEqual([
      '‘nl’ kan hier niet. Bedoelt u ‘NL’?',
      '`best` ontbreekt bij /award. Vul het aan.',
      '`besst` is hier niet bekend. Bedoelt u `best`?',
      "40.0 is een getal met een komma of punt en staat niet tussen aanhalingstekens. Schrijf '40.0', zodat het exact blijft.",
    ]);
  });
});

describe('hostile text', () => {
  test.each([
    ['nothing', '', 'source-empty'],
    ['a hundred thousand brackets', '['.repeat(100_000), 'source-too-deep'],
    ['as many hyphens', '- '.repeat(50_000), 'source-too-deep'],
    ['more than a megabyte', `a: ${'x'.repeat(1_100_000)}`, 'source-too-long'],
    ['aliases that multiply', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, 'yaml-alias'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-several-documents'],
    ['a list', '- 1\n- 2\n', 'not-a-map'],
    ['a prototype', '__proto__: { polluted: 1 }\n', 'key-missing-at-top'],
  ])('%s is refused with a sentence', (_, source, code) => {
    const { guide, problems: found } = readGuide(source, 'x.yaml');
    expect(guide).toBeUndefined();
    expect(found.map((problem) => problem.code)).toContain(code);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('a file full of unknown keys is answered quickly and shortly', () => {
    const keys = Array.from({ length: 20_000 }, (_, place) => `k${place}: 1`).join('\n');
    const { problems: found } = readGuide(keys, 'x.yaml');
    expect(found.length).toBeLessThanOrEqual(200);
  });

  test('whatever stands there, reading ends in problems or a guide', () => {
    const lines = almeloSource.split('\n');
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 1 }), fc.string({ maxLength: 40 }), (at, text) => {
        const { guide, problems: found } = readGuide(lines.with(at, text).join('\n'), 'x.yaml');
        expect(guide === undefined).toBe(found.length > 0);
      }),
      { seed: 1, numRuns: 25 },
    );
  });
});

test('every part of a guide has its line, for explanations to point at', () => {
  const lines = guideLines(almeloSource);
  expect(lines.get('/award/criteria/0/formula')).toMatchObject({
    text: 'formula: lowest(prices) / price * weight',
    column: 7,
  });
  expect(lines.get('/planning/7/until')?.text).toMatch(/id: sluiting/);
  expect(lineText(almeloSource, lines.get('/standstill')?.line ?? 0)).toBe('standstill:');
  expect(guideLines('[').size).toBe(0);
});

test('the published JSON Schema is the one of this program', () => {
  const file = new URL('leidraad.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(guideJsonSchema())));
});

test('every sentence has the same parameters in its three languages', () => {
  for (const [key, sentences] of Object.entries({ ...problemWords, ...guideRefusals })) {
    expect(sentences).toHaveLength(languages.length);
    const [first, ...rest] = sentences.map((sentence) =>
      slots(sentence)
        .map((slot) => slot.replace('Short', ''))
        .toSorted()
        .join(),
    );
    for (const other of rest) expect(`${key}: ${other}`).toBe(`${key}: ${first}`);
  }
});
