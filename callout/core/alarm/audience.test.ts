import { expect, test } from 'vitest';
import { college, Play, raise, responder } from '../testing/world.ts';

test('BHV-04: persons by name, each once', () => {
  const play = new Play().does('desk', raise({ audience: { kind: 'persons', persons: ['finn', 'anna', 'finn'] } }));
  expect(play.called).toEqual(['finn', 'anna']);
  const strange = new Play();
  expect(strange.code('desk', raise({ audience: { kind: 'persons', persons: ['nobody'] } }))).toBe('no-such-responder');
  const set = college().does('chief', {
    type: 'set-responders',
    responders: [{ id: 'anna', home: 'noord', groups: [], skills: [], active: false }],
  });
  const inactive = new Play(set.organisation);
  expect(inactive.code('desk', raise({ audience: { kind: 'persons', persons: ['anna'] } }))).toBe(
    'responder-not-active',
  );
});

test('BHV-04, BHV-18: whoever is named in a scenario and works here no more holds up no call', () => {
  const named = { kind: 'persons', persons: ['anna', 'bram'] } as const;
  const set = college().does(
    'chief',
    {
      type: 'set-scenario',
      scenario: {
        id: 'lift',
        name: 'Lift',
        nature: 'Lift',
        text: 'brand',
        secondWaveAfter: 60,
        steps: [
          {
            id: 'gaan',
            name: 'Gaan',
            audience: named,
            needed: [{ skill: 'any', count: 2 }],
            task: 'Ga naar de lift.',
          },
        ],
      },
    },
    { type: 'set-responders', responders: [responder('anna', { active: false })] },
  );
  const play = new Play(set.organisation);
  play.does('desk', raise({ audience: { kind: 'scenario-step', scenario: 'lift', step: 'gaan' } }));
  expect(play.called).toEqual(['bram']);
  // Who is missing is called when the wait is over.
  expect(play.after(60).wave()).toMatchObject([{ missing: [{ skill: 'any', count: 2 }] }]);
  const chosen = new Play(set.organisation).does(
    'desk',
    raise({ audience: { ...named, persons: ['nobody', 'bram'] } }),
  );
  expect(chosen.called).toEqual(['bram']);
});
