import { describe, expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { slots } from '#platform/kernel/words.ts';
import { safeFileName } from './file-name.ts';
import { explainFinding } from './findings.ts';
import { documentWords } from './words.ts';

describe('sentences', () => {
  test('have the same values in all three languages', () => {
    for (const [code, sentences] of Object.entries(documentWords)) {
      const values = sentences.map((sentence) => [...new Set(slots(sentence))].toSorted());
      expect(values, code).toEqual(languages.map(() => values[0]));
    }
  });

  test('write decimals as the language does', () => {
    const finding = { code: 'other-size', params: { percent: 12, wanted: '9', found: '8.5', page: 2 } };
    expect(explainFinding(finding, 'nl')).toContain('meestal 8,5, voor het eerst op pagina 2');
    expect(explainFinding(finding, 'en')).toContain('mostly 8.5, first on page 2');
  });

  test('of another room are left to that room', () => {
    expect(explainFinding({ code: 'constructor' }, 'nl')).toBe('constructor');
  });
});

describe('file names from outside', () => {
  test.each([
    ['Antwoorden open vragen.pdf', 'Antwoorden open vragen.pdf'],
    ['  Prijzenblad   (definitief).xlsx ', 'Prijzenblad (definitief).xlsx'],
    ['Referentie: school "De Brug"?.pdf', 'Referentie- school -De Brug--.pdf'],
    ['Cafe\u0301.pdf', 'Café.pdf'],
    ['bijlage...', 'bijlage'],
    ['日本.pdf', '日本.pdf'],
    ['confidentieel.pdf', 'confidentieel.pdf'],
  ])('%j becomes %j', (name, clean) => expect(safeFileName(name)).toEqual({ ok: true, value: clean }));

  test.each([
    '../../etc/passwd',
    '..\\antwoord.pdf',
    'C:\\antwoord.pdf',
    '..',
    '.htaccess',
    '',
    '   ',
    'CON',
    'nul.pdf',
    'lpt1.xlsx',
    'prijs\u202Efdp.exe',
    'onzicht\u200Bbaar.pdf',
    'regel\neinde.pdf',
    'nul\u0000.pdf',
    '\uFEFFa.pdf',
    'half\uD800.pdf',
    `${'a'.repeat(197)}.pdf`,
    'e\u0301'.repeat(100_000),
  ])('%j is refused', (name) => expect(safeFileName(name)).toMatchObject({ error: { code: 'file-name-not-allowed' } }));

  test('200 characters are just allowed', () => expect(safeFileName(`${'a'.repeat(196)}.pdf`).ok).toBe(true));
});
