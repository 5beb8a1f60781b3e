import { expect, test } from 'vitest';
import { plainPoints, pointsOutOf, pointsText } from './points.ts';

test('points read as people say them: whole ones without decimals, others with two', () => {
  expect(plainPoints('20.00', 'nl')).toBe('20');
  expect(plainPoints('44/3', 'nl')).toBe('14,67');
  expect(plainPoints('44/3', 'en')).toBe('14.67');
  expect(pointsText('12', 'nl')).toBe('12 punten');
  expect(pointsOutOf('40', 'fr')).toBe('au plus 40 points');
  expect(plainPoints('', 'nl')).toBe('');
});
