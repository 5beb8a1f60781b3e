import { CsvError, parse } from 'csv-parse/sync';
import { columnOf, type ImportColumn, type ImportLine, importColumns } from '#callout/core/import/columns.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** Bytes of the largest list that is taken: some ten thousand people. */
export const largestList = 2_000_000;
const mostLines = 10_000;
/** Characters of one line; more means that a quotation mark is missing. */
const longestLine = 20_000;

export interface ReadList {
  readonly lines: readonly ImportLine[];
  /** Headings that mean nothing here. */
  readonly ignored: readonly string[];
}

/**
 * A list of people as spreadsheets write it: UTF-8 with or without a mark, UTF-16 or Windows-1252; semicolons, commas or tabs. Codes:
 * `import-not-text`, `import-empty`, `import-quotes`, `import-cell-too-long`, `import-too-many-lines`, `import-column-missing`,
 * `import-column-twice`.
 */
export function readList(bytes: Uint8Array): Result<ReadList> {
  const text = decoded(bytes);
  if (!text.ok) return text;
  const rows = rowsOf(text.value);
  if (!rows.ok) return rows;
  const [head, ...body] = rows.value;
  if (head === undefined || body.length === 0) return refuse('import-empty');
  if (body.length > mostLines) return refuse('import-too-many-lines', { most: mostLines });
  const columns = head.cells.map((heading) => columnOf(heading));
  const twice = importColumns.find((column) => columns.filter((one) => one === column).length > 1);
  if (twice !== undefined)
    return refuse('import-column-twice', { column: head.cells[columns.indexOf(twice)] ?? twice });
  if (!columns.includes('email')) return refuse('import-column-missing', { column: 'e-mail' });
  const lines = body
    .map(({ line, cells }) => ({ line, cells: byColumn(cells, columns) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  const ignored = head.cells.filter((heading, index) => heading !== '' && columns[index] === undefined);
  return lines.length === 0 ? refuse('import-empty') : ok({ lines, ignored: ignored.slice(0, 50) });
}

function byColumn(cells: readonly string[], columns: readonly (ImportColumn | undefined)[]): ImportLine['cells'] {
  const entries = columns.flatMap((column, index): readonly (readonly [ImportColumn, string])[] =>
    column === undefined ? [] : [[column, plain(cells[index] ?? '')]],
  );
  return Object.fromEntries(entries);
}

/** Without the apostrophe that our own list puts before what a spreadsheet would run as a formula. */
function plain(cell: string): string {
  const text = cell.trim();
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array): Result<string> {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // A table of a spreadsheet program, a picture: text has none of these.
  return [...text].some((sign) => isNoText(sign.codePointAt(0) ?? 0)) ? refuse('import-not-text') : ok(text);
}

function isNoText(code: number): boolean {
  return code < 9 || (code > 13 && code < 32) || code === 0xfffe || code === 0xffff;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function rowsOf(text: string): Result<readonly Row[]> {
  // Excel puts this line before a list to say what stands between cells.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const rest = said === null ? text : text.slice(said[0].length);
  const above = said === null ? 0 : 1;
  const rows: Row[] = [];
  try {
    parse(rest, {
      delimiter: said?.[1] ?? delimiterOf(rest),
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestLine,
      to: mostLines + 2,
      on_record: (cells: readonly string[], { lines }) => {
        const breaks = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
        rows.push({ line: lines + above - breaks, cells });
        return null;
      },
    });
    return ok(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (typeof error['lines'] === 'number' ? error['lines'] : rows.length + 1) + above;
    return refuse(error.code === 'CSV_MAX_RECORD_SIZE' ? 'import-cell-too-long' : 'import-quotes', { line });
  }
}

/** What stands most often between the headings. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const outside = head.replaceAll(/"[^"]*"/g, '');
  const count = (mark: string) => outside.split(mark).length;
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}
