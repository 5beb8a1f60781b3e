import { expect, test } from 'vitest';
import { breakable, spaced } from './breaks.ts';

test('a long compound is parted at its joint, and short words and other words are left alone', () => {
  expect(breakable('Gunningsbeslissing')).toBe('Gunnings\u00ADbeslissing');
  expect(breakable('Rechtsbeschermingstermijn')).toBe('Rechts\u00ADbeschermings\u00ADtermijn');
  expect(breakable('Verificatiegesprek van de inschrijving')).toBe('Verificatie\u00ADgesprek van de inschrijving');
  expect(breakable('Toekomstbestendigheid')).toBe('Toekomstbestendig\u00ADheid');
  expect(breakable('Sluiting van de vragen')).toBe('Sluiting van de vragen');
  expect(breakable('Attribution provisoire')).toBe('Attribution provisoire');
});

test('no line of French ends before its double punctuation or within its quotation marks', () => {
  expect(spaced('Régularisez « Plan » : quand ?', 'fr')).toBe('Régularisez «\u00A0Plan\u00A0»\u00A0: quand\u00A0?');
  expect(spaced('Verify 3 : 2', 'en')).toBe('Verify 3 : 2');
});
