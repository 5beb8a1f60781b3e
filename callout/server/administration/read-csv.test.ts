import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importColumns } from '#callout/core/import/columns.ts';
import { toCsv } from '#platform/kernel/csv.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { readList } from './read-csv.ts';
import { listWords } from './words.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (text: string) => unwrap(readList(bytes(text))).lines;
const code = (input: string | Uint8Array): string => {
  const read = readList(typeof input === 'string' ? bytes(input) : input);
  return read.ok ? 'ok' : read.error.code;
};

describe('BHV-01: a list as spreadsheets write it', () => {
  test('semicolons, commas and tabs; headings in three languages; columns in any order', () => {
    const expected = [{ line: 2, cells: { name: 'Jan, junior', email: 'j@x.example' } }];
    expect(lines('E-mail;Naam\r\nj@x.example;Jan, junior\r\n')).toEqual(expected);
    expect(lines('nom,courriel\n"Jan, junior",j@x.example')).toEqual(expected);
    expect(lines('name\temail\nJan, junior\tj@x.example\n')).toEqual(expected);
    expect(lines('sep=;\nnaam;e-mail\nJan, junior;j@x.example\n')).toEqual([{ ...expected[0], line: 3 }]);
  });

  test('UTF-8 with and without a mark, UTF-16 and Windows-1252', () => {
    const text = 'naam;e-mail\r\nAndré Müller – €;a@x.example\r\n';
    const name = 'André Müller – €';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const windows = Buffer.from('naam;e-mail\r\nAndr\u00e9 M\u00fcller \u0096 \u0080;a@x.example\r\n', 'latin1');
    for (const input of [bytes(text), bytes(`\ufeff${text}`), utf16, windows])
      expect(unwrap(readList(input)).lines[0]?.cells.name).toBe(name);
  });

  test('lines are counted as an editor does, over empty ones and cells of several lines', () => {
    const read = lines('naam;e-mail\n\nA;a@x.example\n"B\nb";b@x.example\nC;c@x.example\n;\n');
    expect(read.map(({ line, cells }) => [line, cells.email])).toEqual([
      [3, 'a@x.example'],
      [4, 'b@x.example'],
      [6, 'c@x.example'],
    ]);
  });

  test('a short line has empty cells; columns that mean nothing are named', () => {
    const read = unwrap(readList(bytes('naam;schoenmaat;e-mail\nJan;43\n')));
    expect(read).toEqual({ lines: [{ line: 2, cells: { name: 'Jan', email: '' } }], ignored: ['schoenmaat'] });
  });

  test.each([
    ['nothing', '', 'import-empty'],
    ['headings alone', 'naam;e-mail\n', 'import-empty'],
    ['empty lines', 'naam;e-mail\n;\n', 'import-empty'],
    ['no e-mail', 'naam;telefoon\nJan;06\n', 'import-column-missing'],
    ['two columns for one thing', 'e-mail;mail\na@x.example;b@x.example\n', 'import-column-twice'],
    ['a quotation mark that is not closed', 'naam;e-mail\n"Jan;j@x.example\n', 'import-quotes'],
    ['a quotation mark in the middle', 'naam;e-mail\nJ"an;j@x.example\n', 'import-quotes'],
    ['a line without end', `naam;e-mail\n${'x'.repeat(30_000)};j@x.example\n`, 'import-cell-too-long'],
    ['too many lines', `naam;e-mail\n${'J;j@x.example\n'.repeat(10_001)}`, 'import-too-many-lines'],
    ['a table of a spreadsheet program', 'PK\u0003\u0004\u0000\u0000naam;e-mail', 'import-not-text'],
  ])('%s is refused', (_, text, wanted) => {
    expect(code(text)).toBe(wanted);
    expect(Object.keys(listWords)).toContain(wanted);
  });

  test('whatever the bytes are, it reads them or says why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) =>
        ['ok', ...Object.keys(listWords)].includes(code(input)),
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  test('what our own list writes is read back as it was, also what a spreadsheet would run', () => {
    // Cells are trimmed; an apostrophe of one's own before a sign of a formula is taken for ours.
    const cell = fc
      .string({ unit: 'binary', maxLength: 30 })
      .filter(
        (text) => !/\p{Cc}|\p{Cs}|[\ufffe\uffff\ufeff]/u.test(text) && text.trim() === text && !/^'[=+\-@]/.test(text),
      );
    const row = fc.tuple(...importColumns.map(() => cell)).filter((cells) => cells.some((one) => one !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = `\ufeff${toCsv([[...importColumns], ...rows])}\r\n`;
        const read = lines(text).map(({ cells }) => importColumns.map((column) => cells[column] ?? ''));
        expect(read).toEqual(rows);
        expect(text).not.toMatch(/(^|;)[=+@]/m);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
