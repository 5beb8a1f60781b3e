import fc from 'fast-check';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { say, slots } from '#platform/kernel/words.ts';
import { drawnCharacters } from '#platform/typeset/printable.ts';
import { letters } from '../specimen/letters.ts';
import type { Letter, OpeningRecord } from './letter.ts';
import { typeset } from './typeset.ts';
import { headWords, letterWords } from './words.ts';

/** What a reading program finds in a letter. */
async function readBack(pdf: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const texts: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
    collectRoles(await page.getStructTree(), roles);
  }
  const marked = (await document.getMarkInfo())?.Marked;
  await task.destroy();
  return {
    info: new Map(Object.entries(info)),
    metadata,
    text: texts.join(' ').replaceAll(/\s+/g, ' '),
    roles,
    marked,
  };
}

function collectRoles(node: unknown, roles: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node) roles.push(String(node.role));
  if ('children' in node && Array.isArray(node.children)) for (const child of node.children) collectRoles(child, roles);
}

function openingOf(tenderer: string): Letter {
  const record = letters.find((letter) => letter.template === 'opening-record');
  if (record?.template !== 'opening-record') throw new Error('no opening record');
  const data: OpeningRecord = {
    ...record.data,
    received: [{ tenderer, receivedAt: 'zondag 5 oktober 2025, 20.11 uur' }],
  };
  return { template: 'opening-record', data };
}

/** All text in the data but the outcome, which picks words, and in a letter to the winner what would compare him with himself. */
function printedStrings(letter: Letter, body: object): string[] {
  if (letter.template !== 'award-letter') return strings(body);
  const { outcome, winner, criteria, totals, draw, contradictions = [], ...rest } = letter.data;
  const { method: _method, place: _place, count: _count, ...drawn } = draw ?? {};
  const told = contradictions.map(({ reading: _reading, ...said }) => said);
  if (draw !== undefined) return strings({ drawn, told });
  if (outcome !== 'winner')
    return [winner, ...strings({ criteria, totals, protection: rest.protection, evidence: rest.evidence })];
  const own = criteria.map(({ criterion, maximum, own: points, reasons }) => [criterion, maximum, points, reasons]);
  return strings({ own, total: totals.own, protection: rest.protection, evidence: rest.evidence });
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('every kind of letter', () => {
  test.each(letters.map((letter) => [letter.template, letter] as const))(
    '%s says all that it was given, tagged for reading aloud',
    async (_, letter) => {
      const { info, metadata, text, roles, marked } = await readBack(await typeset(letter));
      const { head, ...body } = letter.data;
      const given = [
        head.authority,
        head.procedure,
        head.reference,
        head.recipient?.name ?? '',
        ...printedStrings(letter, body),
      ];
      const squeezed = text.replaceAll(/\s/g, '');
      expect(given.filter((value) => !squeezed.includes(value.replaceAll(/\s/g, '')))).toEqual([]);
      expect(text).not.toMatch(/\{\w+[|}]/);
      expect(info.get('Language')).toBe(head.language);
      expect(String(info.get('Title'))).toContain(head.procedure);
      expect(metadata.get('pdfuaid:part')).toBe('1');
      expect(marked).toBe(true);
      expect(roles).toContain('H1');
    },
  );

  test('is the same, byte for byte, when it is made again', async () => {
    for (const letter of letters) {
      const first = await typeset(letter);
      expect(Buffer.compare(await typeset(letter), first), letter.template).toBe(0);
    }
  });

  test('tables have header cells that readers announce', async () => {
    for (const letter of letters.filter(({ template }) =>
      ['clarification-note', 'opening-record', 'score-report', 'award-letter'].includes(template),
    )) {
      const { roles } = await readBack(await typeset(letter));
      expect(roles.filter((role) => role === 'TH').length, letter.template).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('fixed words', () => {
  test('have the same values in all three languages', () => {
    for (const words of [headWords, ...Object.values(letterWords)]) {
      for (const [key, sentences] of Object.entries(words)) {
        expect(sentences).toHaveLength(languages.length);
        const values = sentences.map((sentence) => slots(sentence).toSorted());
        expect(values[1], key).toEqual(values[0]);
        expect(values[2], key).toEqual(values[0]);
      }
    }
  });

  test.each(languages)('letters fill them in as pages do, in %s', async (language) => {
    const award = letters.find((letter) => letter.template === 'award-letter');
    if (award?.template !== 'award-letter') throw new Error('no award letter');
    for (const [tenders, outcome] of [
      [1, 'winner'],
      [3, 'reserve'],
    ] as const) {
      const head = { ...award.data.head, language, authority: 'Voorbeeld N.V.' };
      const data = { ...award.data, head, outcome, tenders, winner: 'Winnaar B.V.' };
      const { text } = await readBack(await typeset({ template: 'award-letter', data }));
      const { authority, procedure } = head;
      const params = { authority, procedure, tenders, winner: data.winner, rank: data.rank };
      const intro = say(letterWords['award-letter'], `intro-${outcome}`, language, params);
      expect(text.replaceAll(/\s/g, '')).toContain(intro.replaceAll(/\s/g, ''));
    }
  });

  test('ALM-20: the term of forfeiture and the court stand in every decision, in French as well', async () => {
    const award = letters.find((letter) => letter.template === 'award-letter');
    if (award?.template !== 'award-letter') throw new Error('no award letter');
    const data = { ...award.data, head: { ...award.data.head, language: 'fr' as const } };
    const { text } = await readBack(await typeset({ template: 'award-letter', data }));
    expect(text).toContain('délai de forclusion');
    expect(text).toContain(data.protection.court);
  });
});

describe('text from outside is printed, never obeyed', () => {
  test.each([
    '#import "letterhead.typ": *',
    '#panic("stop") *vet* _schuin_ $x^2$ `code` = Kop',
    '@label <label> // weg /* weg */ \\ #data.head',
    'Van "Dijk" & Zoon {count} {tenderers} B.V.',
    '[#read("/etc/passwd")]',
  ])('%s', async (name) => {
    const { text, roles } = await readBack(await typeset(openingOf(name)));
    expect(text).toContain(name);
    const plain = await readBack(await typeset(openingOf('Voorbeeld B.V.')));
    expect(roles).toEqual(plain.roles);
  });

  test('signs that the letter type lacks are named, not lost, and never stop a letter', async () => {
    const { text } = await readBack(await typeset(openingOf('日本 Beveiliging 😀 ‮LVB\u0007')));
    expect(text).toContain('‹U+65E5›‹U+672C› Beveiliging ‹U+1F600› ‹U+202E›LVB‹U+0007›');
  });

  test('names in Greek and Cyrillic are printed as they are', async () => {
    const { text } = await readBack(await typeset(openingOf('Ασφάλεια Охрана Łódź Güvenlik Şirketi')));
    expect(text).toContain('Ασφάλεια Охрана Łódź Güvenlik Şirketi');
  });

  test('a name without spaces stays on the page', async () => {
    const { text } = await readBack(await typeset(openingOf('W'.repeat(500))));
    expect(text.replaceAll(/[^W]/g, '').length).toBeGreaterThanOrEqual(500);
  });

  test('each sign that is taken for printable is in the letter type', async () => {
    const all = drawnCharacters()
      .map((character) => `a${character}`)
      .join(' ');
    await expect(typeset(openingOf(all))).resolves.toBeInstanceOf(Uint8Array);
  });

  test('any text at all can be typeset', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (name) => {
        expect((await typeset(openingOf(name))).length).toBeGreaterThan(1000);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
