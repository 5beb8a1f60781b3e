import { expect, test } from 'vitest';
import { attendantOf, attendantText, registrationOf } from './attendant.ts';

test('ALM-03: visitors are named with their licence plate where they come by car', () => {
  const registered = registrationOf([
    { name: ' Bezoeker een ', licencePlate: 'ab-123-c' },
    { name: 'Bezoeker twee', licencePlate: ' ' },
  ]);
  expect(registered).toEqual({
    attendants: [
      { personal: { name: 'Bezoeker een', licencePlate: 'AB-123-C' } },
      { personal: { name: 'Bezoeker twee' } },
    ],
  });
  expect(registered.attendants.map(({ personal }) => attendantText(personal))).toEqual([
    'Bezoeker een (AB-123-C)',
    'Bezoeker twee',
  ]);
  expect(registered.attendants.map(({ personal }) => attendantOf(personal))).toEqual([
    { name: 'Bezoeker een', licencePlate: 'AB-123-C' },
    { name: 'Bezoeker twee', licencePlate: '' },
  ]);
});

test('ALM-03: an erased visitor has no text', () => {
  expect(attendantText({})).toBeUndefined();
  expect(attendantText({ name: '' })).toBeUndefined();
});
