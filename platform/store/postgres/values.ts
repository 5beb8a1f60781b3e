import type { Row } from './connection.ts';

/** What stands in a row, with its type. The client gives a bigint as text. */
export function text(row: Row | undefined, column: string): string {
  const found = row?.[column];
  if (typeof found !== 'string') throw new TypeError(`column ${column} holds no text`);
  return found;
}

export function integer(row: Row | undefined, column: string): number {
  const found = row?.[column];
  const number = typeof found === 'string' && /^-?\d+$/.test(found) ? Number(found) : found;
  if (!Number.isSafeInteger(number)) throw new TypeError(`column ${column} holds no integer`);
  return Number(number);
}

export function texts(row: Row | undefined, column: string): readonly string[] {
  const found = row?.[column];
  if (!Array.isArray(found) || !found.every((each) => typeof each === 'string'))
    throw new TypeError(`column ${column} holds no list of texts`);
  return found;
}
