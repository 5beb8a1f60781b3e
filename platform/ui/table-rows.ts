import type { ReactNode } from 'react';
import type { Language } from '#platform/kernel/language.ts';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** The cell as text: what is searched, sorted (numbers inside it by their value) and copied. */
  readonly text: (row: Row) => string;
  /** The cell as shown, when that is more than its text. */
  readonly cell?: (row: Row) => ReactNode;
  /** Order of two rows, when that of their texts is not right: exact numbers, dates. */
  readonly compare?: (a: Row, b: Row) => number;
  readonly numeric?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The rows in which every word of `filter` stands somewhere, whatever its case or accents. */
export function filterRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], filter: string): readonly Row[] {
  const words = plain(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = plain(columns.map((column) => column.text(row)).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Sorted by one column; rows that are equal there keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
  language: Language,
): readonly Row[] {
  const column = columns.find((each) => each.id === sort?.column);
  if (sort === undefined || column === undefined) return rows;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const compare = column.compare ?? ((a: Row, b: Row) => collator.compare(column.text(a), column.text(b)));
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compare(a, b));
}

/** What the next press on a header does: up, down, and back to the order in which the rows came. */
export function nextSort(sort: Sort | undefined, column: string): Sort | undefined {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
