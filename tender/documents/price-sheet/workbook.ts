import { XmlError, type XmlPiece, xmlPieces } from './xml.ts';
import type { Zip } from './zip.ts';

/** A cell as the file stores it. */
export interface StoredCell {
  readonly address: string;
  readonly kind: 'number' | 'text' | 'other';
  /** The text of a text, the stored characters of anything else. */
  readonly value: string;
  /** Without `=`. Empty when the file says only that there is one. */
  readonly formula?: string;
}

export interface StoredSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, StoredCell>;
  readonly merged: readonly string[];
  /** Rows and columns that are not shown, as `4` or `C:D`. */
  readonly hidden: readonly string[];
}

export interface WorkbookLimits {
  readonly maxSheets: number;
  readonly maxCells: number;
}

/** More sheets or cells than a price sheet can have. */
export class TooManyCells extends Error {}

/** Reads what the cells hold; throws `XmlError`, `ZipError` or `TooManyCells`. Undefined when it is a zip, but no workbook. */
export function readWorkbook(zip: Zip, limits: WorkbookLimits): StoredSheet[] | undefined {
  const bookPath = [...relations(zip, '').values()].find((relation) =>
    relation.type.endsWith('/officeDocument'),
  )?.target;
  const book = bookPath === undefined ? undefined : zip.read(bookPath);
  if (bookPath === undefined || book === undefined) return undefined;
  const parts = relations(zip, bookPath);
  const sheets = sheetNames(book);
  if (sheets.length > limits.maxSheets) throw new TooManyCells();
  const stringsPath = [...parts.values()].find((relation) => relation.type.endsWith('/sharedStrings'))?.target;
  const strings = sharedStrings(stringsPath === undefined ? undefined : zip.read(stringsPath));
  return sheets.map(({ name, relation }) => {
    const bytes = zip.read(parts.get(relation)?.target ?? '');
    if (bytes === undefined) throw new XmlError('no such sheet');
    return readSheet(name, bytes, strings, limits.maxCells);
  });
}

interface Relation {
  readonly type: string;
  /** Path inside the zip. */
  readonly target: string;
}

/** By id: to which other parts a part leads. */
function relations(zip: Zip, path: string): Map<string, Relation> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const bytes = zip.read(`${folder}_rels/${path.slice(slash)}.rels`);
  const found = new Map<string, Relation>();
  for (const piece of bytes === undefined ? [] : xmlPieces(bytes)) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const target = piece.attributes.get('Target') ?? '';
    const inside = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    found.set(piece.attributes.get('Id') ?? '', { type: piece.attributes.get('Type') ?? '', target: inside });
  }
  return found;
}

function sheetNames(bytes: Uint8Array): { name: string; relation: string }[] {
  const sheets = [];
  for (const piece of xmlPieces(bytes)) {
    if (piece.kind !== 'open' || piece.name !== 'sheet') continue;
    const relation = [...piece.attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    sheets.push({ name: piece.attributes.get('name') ?? '', relation });
  }
  return sheets;
}

function sharedStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  const path: string[] = [];
  for (const piece of bytes === undefined ? [] : xmlPieces(bytes)) {
    if (piece.kind === 'open' && piece.name === 'si') strings.push('');
    else if (piece.kind === 'text' && isShown(path)) strings.push((strings.pop() ?? '') + piece.text);
    follow(path, piece);
  }
  return strings.map(unescape);
}

/** The text of a string, but not the reading aid that stands above Japanese. */
function isShown(path: readonly string[]): boolean {
  return path.at(-1) === 't' && !path.includes('rPh');
}

function follow(path: string[], piece: XmlPiece): void {
  if (piece.kind === 'open') path.push(piece.name);
  else if (piece.kind === 'close') path.pop();
}

/** Office files write characters that XML cannot hold as `_x000D_`. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

interface OpenCell {
  readonly attributes: ReadonlyMap<string, string>;
  value: string;
  text: string;
  formula: string | undefined;
  shared: string | undefined;
}

function readSheet(name: string, bytes: Uint8Array, strings: readonly string[], maxCells: number): StoredSheet {
  const cells = new Map<string, StoredCell>();
  const merged: string[] = [];
  const hidden: string[] = [];
  const masters = new Map<string, { address: string; formula: string }>();
  const path: string[] = [];
  let cell: OpenCell | undefined;
  for (const piece of xmlPieces(bytes)) {
    if (piece.kind === 'open' && piece.name === 'c') {
      cell = { attributes: piece.attributes, value: '', text: '', formula: undefined, shared: undefined };
    } else if (piece.kind === 'open') {
      noteLayout(piece.name, piece.attributes, merged, hidden);
      if (cell !== undefined && piece.name === 'f') {
        cell.formula = '';
        cell.shared = piece.attributes.get('t') === 'shared' ? piece.attributes.get('si') : undefined;
      }
    } else if (piece.kind === 'text' && cell !== undefined) collect(cell, path, piece.text);
    else if (piece.kind === 'close' && piece.name === 'c' && cell !== undefined) {
      keep(cells, stored(cell, strings, masters));
      if (cells.size > maxCells) throw new TooManyCells();
      cell = undefined;
    }
    follow(path, piece);
  }
  return { name, cells, merged, hidden };
}

function noteLayout(name: string, attributes: ReadonlyMap<string, string>, merged: string[], hidden: string[]): void {
  const isHidden = /^(1|true)$/.test(attributes.get('hidden') ?? '');
  if (name === 'mergeCell') merged.push(attributes.get('ref') ?? '');
  else if (name === 'row' && isHidden) hidden.push(attributes.get('r') ?? '');
  else if (name === 'col' && isHidden)
    hidden.push(`${columnName(attributes.get('min'))}:${columnName(attributes.get('max'))}`);
  if (merged.length + hidden.length > 1000) throw new TooManyCells();
}

function columnName(number: string | undefined): string {
  const index = Number.parseInt(number ?? '', 10) - 1;
  return index >= 0 && index < 26 ? String.fromCharCode(65 + index) : (number ?? '');
}

function collect(cell: OpenCell, path: readonly string[], text: string): void {
  const inside = path.at(-1);
  if (inside === 'v') cell.value += text;
  else if (inside === 'f') cell.formula = (cell.formula ?? '') + text;
  else if (isShown(path)) cell.text += text;
}

function keep(cells: Map<string, StoredCell>, cell: StoredCell | undefined): void {
  if (cell === undefined) return;
  // Programs differ in which of two counts.
  if (cells.has(cell.address)) throw new XmlError('cell twice');
  cells.set(cell.address, cell);
}

/** Undefined for a cell that has a style only. */
function stored(
  cell: OpenCell,
  strings: readonly string[],
  masters: Map<string, { address: string; formula: string }>,
): StoredCell | undefined {
  const address = cell.attributes.get('r') ?? '';
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(address)) throw new XmlError('address');
  const formula = formulaOf(cell, address, masters);
  const type = cell.attributes.get('t') ?? 'n';
  const { kind, value } = contentOf(type, cell, strings);
  if (formula !== undefined) return { address, kind, value, formula };
  return value === '' ? undefined : { address, kind, value };
}

function contentOf(type: string, cell: OpenCell, strings: readonly string[]): Pick<StoredCell, 'kind' | 'value'> {
  switch (type) {
    case 'n':
      return { kind: 'number', value: cell.value.trim() };
    case 's':
      return { kind: 'text', value: strings[Number.parseInt(cell.value, 10)] ?? '' };
    case 'str':
      return { kind: 'text', value: unescape(cell.value) };
    case 'inlineStr':
      return { kind: 'text', value: unescape(cell.text) };
    default:
      return { kind: 'other', value: cell.value };
  }
}

/** Programs write a formula that was filled down once, with the cells below it pointing to the first. */
function formulaOf(
  cell: OpenCell,
  address: string,
  masters: Map<string, { address: string; formula: string }>,
): string | undefined {
  const { formula, shared } = cell;
  if (formula === undefined || shared === undefined) return formula;
  if (formula !== '') {
    masters.set(shared, { address, formula });
    return formula;
  }
  const master = masters.get(shared);
  return master === undefined ? '' : moveDown(master.formula, rowOf(address) - rowOf(master.address));
}

function moveDown(formula: string, rows: number): string {
  return formula.replace(
    /([A-Z]{1,3})(\d+)/g,
    (_, column: string, row: string) => `${column}${Number.parseInt(row, 10) + rows}`,
  );
}

function rowOf(address: string): number {
  return Number.parseInt(address.replace(/^\D+/, ''), 10);
}
