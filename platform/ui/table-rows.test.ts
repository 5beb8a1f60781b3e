import { expect, test } from 'vitest';
import { compare, parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { type Column, filterRows, nextSort, sortRows } from './table-rows.ts';

interface Row {
  readonly name: string;
  readonly points: string;
}

const rows: Row[] = [
  { name: 'Poort 10', points: '14.67' },
  { name: 'Überwacht', points: '9.5' },
  { name: 'Poort 9', points: '44/3' },
];

const columns: Column<Row>[] = [
  { id: 'name', header: 'Inschrijver', text: (row) => row.name },
  {
    id: 'points',
    header: 'Punten',
    text: (row) => row.points,
    compare: (a, b) => compare(unwrap(parseRational(a.points)), unwrap(parseRational(b.points))),
  },
];

function names(found: readonly Row[]): string[] {
  return found.map((row) => row.name);
}

test('every word must stand somewhere in the row, whatever its case or accents', () => {
  expect(names(filterRows(rows, columns, 'POORT 14'))).toEqual(['Poort 10']);
  expect(names(filterRows(rows, columns, 'uber'))).toEqual(['Überwacht']);
  expect(names(filterRows(rows, columns, '  '))).toEqual(names(rows));
});

test('numbers inside a text sort by their value', () => {
  expect(names(sortRows(rows, columns, { column: 'name', direction: 'ascending' }, 'nl'))).toEqual([
    'Poort 9',
    'Poort 10',
    'Überwacht',
  ]);
});

test('a column of exact numbers sorts by value: 44/3 is less than 14.67', () => {
  expect(names(sortRows(rows, columns, { column: 'points', direction: 'descending' }, 'nl'))).toEqual([
    'Poort 10',
    'Poort 9',
    'Überwacht',
  ]);
});

test('a header goes up, down, and back to the order in which the rows came', () => {
  const up = nextSort(undefined, 'name');
  const down = nextSort(up, 'name');
  expect([up?.direction, down?.direction, nextSort(down, 'name')]).toEqual(['ascending', 'descending', undefined]);
  expect(nextSort(down, 'points')).toEqual({ column: 'points', direction: 'ascending' });
});
