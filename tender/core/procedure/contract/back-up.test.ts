import { expect, test } from 'vitest';
import { partsContracted } from '../testing/assigning.ts';
import { leader, noorderwacht } from '../testing/people.ts';

test('CVO-03: each winner can be called to stand in for the other, and hears of it', () => {
  const play = partsContracted().at('2026-05-01T10:00');
  const call = {
    type: 'call-back-up',
    operator: 'veste',
    backUp: 'noorderwacht',
    on: '2026-05-01',
    start: '2026-06-01',
    reason: 'Verschijnt niet.',
  } as const;
  expect(play.code(leader, { ...call, start: '2026-04-30' })).toBe('back-up-before-call');
  expect(play.code(leader, { ...call, backUp: 'veste' })).toBe('not-a-back-up');
  expect(play.code(leader, { ...call, backUp: 'aquila' })).toBe('not-a-back-up');
  expect(play.code(leader, { ...call, on: '2026-05-02', start: '2026-06-01' })).toBe('not-during-contract');
  play.does(leader, call);
  expect(play.mails.at(-1)).toMatchObject({
    recipient: { operator: 'noorderwacht' },
    code: 'mail-back-up-called',
    params: { name: 'Veste Beveiliging B.V.', start: '2026-06-01' },
  });
  const [first, second] = play.view('contract', leader)?.each ?? [];
  expect(first).toMatchObject({
    part: { title: 'Locaties in het zuiden' },
    backUp: { called: [{ name: 'Noorderwacht Security B.V.', start: '2026-06-01' }], standsInFor: [] },
  });
  expect(second?.backUp).toMatchObject({ called: [], standsInFor: [{ name: 'Veste Beveiliging B.V.' }] });
  expect(play.view('contract', noorderwacht)?.each?.[0]?.backUp?.candidates).toEqual([]);
});

test('who was ended for cause leaves his part to the other; who has no running contract cannot stand in', () => {
  const play = partsContracted().at('2026-05-01T10:00');
  play.does(leader, { type: 'end-contract', operator: 'veste', on: '2026-05-01', reason: 'Gestopt.' });
  const call = { type: 'call-back-up', on: '2026-05-01', start: '2026-05-04', reason: 'Gestopt.' } as const;
  expect(play.code(leader, { ...call, operator: 'noorderwacht', backUp: 'veste' })).toBe('not-a-back-up');
  expect(play.code(leader, { ...call, operator: 'veste', backUp: 'noorderwacht' })).toBeUndefined();
});
