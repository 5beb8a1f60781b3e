import { expect, test } from 'vitest';
import { assigned, decide, toNoorderwacht, toVeste, withParts } from '../testing/assigning.ts';
import { priced } from '../testing/journey.ts';
import { aquila, leader, veste } from '../testing/people.ts';
import { two } from '../testing/several.ts';

test('CVO-03: the authority gives each winner one part, with its reason, when it decides', () => {
  const play = priced(withParts).at('2025-11-04T09:30');
  expect(play.refuses(leader, decide)).toEqual({ code: 'parts-to-assign', params: { count: 2 } });
  expect(play.code(leader, { ...decide, assigned: [toVeste] })).toBe('parts-to-assign');
  for (const wrong of [
    { ...toNoorderwacht, part: 'zuid' },
    { ...toNoorderwacht, part: 'west' },
  ])
    expect(play.code(leader, { ...decide, assigned: [toVeste, wrong] })).toBe('assigned-wrongly');
  const third = { ...toVeste, operator: 'aquila' };
  expect(play.code(leader, { ...decide, assigned: [toVeste, toNoorderwacht, third] })).toBe('assigned-wrongly');
  expect(priced(two).code(leader, { ...decide, assigned: [toVeste] })).toBe('nothing-to-assign');
  expect(assigned().view('award', veste)?.letters[0]?.part).toEqual({
    title: 'Locaties in het zuiden',
    reason: 'Heeft daar een vestiging.',
  });
  expect(assigned().view('award', aquila)?.letters[0]).not.toHaveProperty('part');
});
