import { expect, test } from 'vitest';
import { datingText } from './dating-text.ts';

const zone = 'Europe/Amsterdam';

test('ALM-01: each way of dating a phase reads as a guide says it', () => {
  expect(datingText({ on: '2025-09-08' }, zone, 'nl')).toBe('maandag 8 september 2025');
  expect(datingText({ on: '2025-09-08T13:00' }, zone, 'nl')).toBe('maandag 8 september 2025, 13.00 uur');
  expect(datingText({ until: '2025-10-06T12:00' }, zone, 'nl')).toBe('tot maandag 6 oktober 2025, 12.00 uur');
  expect(datingText({ until: '2025-10-07T00:00' }, zone, 'nl')).toBe('tot maandag 6 oktober 2025, 24.00 uur');
  expect(datingText({ from: '2025-11-05', through: '2025-11-24' }, zone, 'en')).toBe(
    'Wednesday 5 November 2025 through Monday 24 November 2025',
  );
  expect(datingText({ month: '2025-12' }, zone, 'nl')).toBe('december 2025');
  expect(datingText({ month: '2025-12' }, zone, 'fr')).toBe('décembre 2025');
  expect(datingText({ condition: 'Alleen als de gemeente erom vraagt' }, zone, 'nl')).toBe(
    'Alleen als de gemeente erom vraagt',
  );
});
