import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('semicolons, quotes and line breaks stay inside their cell', () => {
  expect(
    toCsv([
      ['Naam', 'Punten'],
      ['De "Poort"; beveiliging', '14,67'],
      ['twee\nregels', '-3'],
    ]),
  ).toBe('Naam;Punten\r\n"De ""Poort""; beveiliging";14,67\r\n"twee\nregels";-3');
});

test('a cell that a spreadsheet would run as a formula is made harmless', () => {
  expect(toCsv([['=1+1', '+31', '@x', '-cmd', '-1.234,50']])).toBe("'=1+1;'+31;'@x;'-cmd;-1.234,50");
});
