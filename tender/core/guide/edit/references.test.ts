import { expect, test } from 'vitest';
import { referencesOf } from '../lint/references.ts';
import { partsOf } from '../pointer.ts';
import { readGuide } from '../read.ts';
import { everyExample } from '../testing/every-example.ts';
import { fieldAt, placeOf } from './fields.ts';
import { nameable, namings, titleOf } from './references.ts';
import { plainOf } from './text/edit.ts';

test.each(everyExample())('in $name a field offers what the linter lets it name', ({ source, name }) => {
  const { guide } = readGuide(source, name);
  const data = plainOf(source);
  if (guide === undefined) throw new Error(`${name} cannot be read`);
  const named = referencesOf(guide).filter(({ id, to }) => id !== undefined && to.some((each) => each.id === id));
  expect(named.length).toBeGreaterThan(10);
  for (const { path, id } of named) {
    const place = placeOf(partsOf(path));
    if (place.includes('/points/')) continue;
    expect([place, (nameable(data, place) ?? []).some((each) => each.id === id)]).toEqual([place, true]);
    expect(titleOf(data, place, id ?? '')).not.toBe('');
  }
});

test('everything that names a phase is found, so that it can follow a new name', () => {
  const data = {
    planning: [{ id: 'a' }],
    submission: { deadline: 'a', opening: { phase: 'b' } },
    standstill: { award: 'a' },
  };
  expect(namings(data, '/planning', 'a').map((path) => path.join('/'))).toEqual([
    'submission/deadline',
    'standstill/award',
  ]);
  expect(namings({ lots: [{ id: 'x' }], steps: [{ lots: ['x', 'y'] }] }, '/lots', 'x')).toEqual([
    ['steps', 0, 'lots', 0],
  ]);
});

test('every place in a guide has its field', () => {
  expect(fieldAt(['award', 'ties', 0, 'drawnBy'])).toMatchObject({
    kind: 'value',
    of: 'choice',
    choices: ['notary', 'staff'],
  });
  expect(fieldAt(['award', 'criteria', 3, 'points', 'goed'])).toMatchObject({ of: 'decimal' });
  expect(fieldAt(['nowhere'])).toBeUndefined();
  expect(placeOf(['award', 'criteria', 3, 'points', 'goed'])).toBe('/award/criteria/*/points/*');
});
