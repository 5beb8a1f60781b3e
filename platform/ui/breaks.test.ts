import { expect, test } from 'vitest';
import { breakable } from './breaks.ts';

test('a long compound is parted at its joint, and short words and other words are left alone', () => {
  expect(breakable('Gunningsbeslissing')).toBe('Gunnings\u00ADbeslissing');
  expect(breakable('Rechtsbeschermingstermijn')).toBe('Rechts\u00ADbeschermings\u00ADtermijn');
  expect(breakable('Verificatiegesprek van de inschrijving')).toBe('Verificatie\u00ADgesprek van de inschrijving');
  expect(breakable('Sluiting van de vragen')).toBe('Sluiting van de vragen');
  expect(breakable('Attribution provisoire')).toBe('Attribution provisoire');
});
