import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { type Id, system } from '../organisation/organisation.ts';
import { college, Play, presence, raise, responder, step } from '../testing/world.ts';
import { awaitsOthers, dueAt, staffingOf } from './call.ts';
import { steps } from './events.ts';

const kitchen = () => new Play().does('desk', raise({ audience: step('verkennen') }));

test('BHV-18: when too few come in the time of the scenario, others are called who can fill the places', () => {
  const play = kitchen();
  const due = play.now.add({ seconds: 60 });
  expect(dueAt(play.call)).toEqual(due);
  play.notes({ responder: 'anna', step: 'coming' });
  expect(play.after(59).wave()).toEqual([]);
  const [event] = play.after(1).wave();
  expect(event).toMatchObject({ type: 'WaveCalled', wave: 2, missing: [{ skill: 'any', count: 1 }] });
  expect(play.called).toEqual(['anna', 'bram', 'cees', 'dora']);
  // The next one is due a wait later; until then nothing happens, however often it is asked.
  expect(play.wave()).toEqual([]);
  expect(dueAt(play.call)).toEqual(due.add({ seconds: 60 }));
});

test('BHV-18: a wave calls those who have what is missing', () => {
  const play = new Play();
  play.presences.delete('cees');
  const group = { kind: 'persons', persons: ['bram', 'dora'] } as const;
  const set = college().organisation;
  const scenario = set.scenarios.get('keukenbrand')!;
  const altered = scenario.steps.map((one) => (one.id === 'ehbo' ? { ...one, audience: group } : one));
  play.organisation = { ...set, scenarios: new Map([['keukenbrand', { ...scenario, steps: altered }]]) };
  play.here('emma', 'noord').does('desk', raise({ audience: step('ehbo') }));
  play.notes({ responder: 'bram', step: 'coming' }, { responder: 'dora', step: 'arrived' });
  const [event] = play.after(60).wave();
  expect(event).toMatchObject({
    missing: [{ skill: 'ehbo', count: 1 }],
    called: [{ responder: 'anna' }, { responder: 'emma' }],
  });
});

test('enough is enough: nothing is due, until somebody turns back', () => {
  const play = kitchen();
  play.notes({ responder: 'anna', step: 'coming' }, { responder: 'bram', step: 'arrived' });
  expect(staffingOf(play.call).enough).toBe(true);
  expect(dueAt(play.call)).toBeUndefined();
  expect(play.after(300).wave()).toEqual([]);
  play.notes({ responder: 'anna', step: 'cannot' });
  // Its instant has passed: it is due now.
  expect(dueAt(play.call)).toEqual(play.now.subtract({ seconds: 240 }));
  expect(play.wave()).toMatchObject([{ type: 'WaveCalled' }]);
});

test('when nobody is left that is written once, and again only when more is missing', () => {
  const play = kitchen();
  play.presences.delete('cees');
  play.presences.delete('dora');
  play.notes({ responder: 'anna', step: 'coming' });
  expect(play.after(60).wave()).toEqual([{ type: 'WaveExhausted', missing: [{ skill: 'any', count: 1 }] }]);
  expect(dueAt(play.call)).toBeUndefined();
  expect(play.after(60).wave()).toEqual([]);
  play.notes({ responder: 'anna', step: 'cannot' });
  expect(dueAt(play.call)).toBeDefined();
  expect(play.wave()).toEqual([{ type: 'WaveExhausted', missing: [{ skill: 'any', count: 2 }] }]);
  // Somebody comes in: he is not forgotten.
  play.here('emma', 'noord');
  expect(play.after(1).wave()).toMatchObject([{ type: 'WaveCalled', called: [{ responder: 'emma' }] }]);
});

test('BHV-18: while nobody is left the call waits for whoever comes in, and no longer than too few come', () => {
  const play = kitchen();
  expect(awaitsOthers(play.call)).toBe(false);
  for (const id of ['cees', 'dora']) play.presences.delete(id);
  play.notes({ responder: 'anna', step: 'coming' });
  play.after(60).wave();
  expect(awaitsOthers(play.call)).toBe(true);
  play.notes({ responder: 'bram', step: 'coming' });
  expect(awaitsOthers(play.call)).toBe(false);
  play.notes({ responder: 'bram', step: 'cannot' });
  expect(awaitsOthers(play.call)).toBe(true);
  play.does('desk', { type: 'give-all-clear', text: '' });
  expect(awaitsOthers(play.call)).toBe(false);
});

test('scaling up by hand begins the wait anew', () => {
  const play = kitchen();
  for (const id of ['cees', 'dora']) play.presences.delete(id);
  play.after(60).wave();
  expect(dueAt(play.call)).toBeUndefined();
  play.after(30).does('desk', { type: 'scale-up', audience: { kind: 'persons', persons: ['finn'] }, reason: '' });
  expect(dueAt(play.call)).toEqual(play.now.add({ seconds: 60 }));
});

test('who is elsewhere is called only where the organisation wants it, and after those who are here', () => {
  const set = college();
  const alone = new Play(set.organisation);
  for (const id of ['cees', 'dora']) alone.presences.delete(id);
  alone.does('desk', raise({ audience: step('verkennen') })).after(60);
  expect(alone.wave()).toMatchObject([{ type: 'WaveExhausted' }]);
  const { policy } = set.organisation;
  const open = set.does('chief', {
    type: 'set-policy',
    policy: { ...policy, retries: [...policy.retries], allowsReservesFromOtherLocations: true },
  });
  const play = new Play(open.organisation).does('desk', raise({ audience: step('verkennen') })).after(60);
  expect(play.wave()).toMatchObject([{ called: [{ responder: 'cees' }, { responder: 'dora' }] }]);
  expect(play.after(60).wave()).toMatchObject([{ called: [{ responder: 'finn' }] }]);
  expect(play.after(60).wave()).toMatchObject([{ type: 'WaveExhausted' }]);
});

test('a wave is of the clock alone; a call without a scenario, or one that is over, has none', () => {
  const plain = new Play().does('desk', raise()).after(999);
  expect(dueAt(plain.call)).toBeUndefined();
  expect(plain.wave()).toEqual([]);
  expect(plain.code('desk', { type: 'call-wave' })).toBe('not-allowed');
  const over = kitchen().does('desk', { type: 'give-all-clear', text: '' }).after(60);
  expect(dueAt(over.call)).toBeUndefined();
  expect(over.code(system.user, { type: 'call-wave' })).toBe('call-is-over');
});

/** What people, phones and the clock do, in any order. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ kind: fc.constant('note' as const), who: fc.nat(7), step: fc.constantFrom(...steps) }),
  fc.record({ kind: fc.constant('scale' as const), to: fc.constantFrom('ontruimen', 'ehbo', 'all') }),
  fc.record({ kind: fc.constant('comes' as const), who: fc.nat(7), state: fc.constantFrom('here', 'gone', 'stale') }),
  fc.record({ kind: fc.constant('phone' as const), who: fc.nat(7), on: fc.boolean() }),
  fc.record({ kind: fc.constant('wave' as const) }),
);

test('BHV-18: whatever happens, nobody is called twice, and at the end of every wait nobody who helps was forgotten', () => {
  const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
  const skills = [['ehbo'], ['ontruimen'], ['ehbo', 'ontruimen'], []];
  const responders = people.map((id, index) =>
    responder(id, {
      groups: index < 3 ? ['bhv', 'verkenning'] : ['bhv'],
      skills: (skills[index % 4] ?? []).map((skill) => ({ skill })),
    }),
  );
  const { organisation } = college().does('chief', { type: 'set-responders', responders });
  const only = { ...organisation, responders: new Map(responders.map((one) => [one.id, one])) };
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 25 }), (story) => {
      const play = new Play(only);
      play.presences.clear();
      for (const id of people.slice(0, 5)) play.here(id, 'noord');
      play.does('desk', raise({ audience: step('verkennen') }));
      for (const one of story) {
        if (one.kind === 'wait') play.after(one.seconds);
        else if (one.kind === 'wave') play.wave();
        else if (one.kind === 'scale') scale(play, one.to);
        else tell(play, one, people[one.who] ?? '');
      }
      // The timer fires at what it was told.
      const due = dueAt(play.call);
      if (due !== undefined && Temporal.Instant.compare(play.now, due) < 0) play.now = due;
      play.wave();
      expectOnce(play);
      const { missing } = staffingOf(play.call);
      const lastCall = play.call.lastCalledAt;
      const waited = toIso(play.now.subtract({ seconds: 60 })) >= lastCall;
      if (missing.length > 0 && waited) {
        const left = people.filter(
          (id) =>
            !play.call.members.has(id) &&
            play.reachable.has(id) &&
            ['here', 'stale'].includes(play.presences.get(id)?.state ?? ''),
        );
        const useful = left.filter((id) => {
          const held = responders.find((one) => one.id === id)?.skills.map(({ skill }) => skill) ?? [];
          return missing.some(({ skill }) => skill === 'any' || held.includes(skill));
        });
        expect(useful).toEqual([]);
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

function scale(play: Play, to: string): void {
  const audience = to === 'all' ? ({ kind: 'all-available' } as const) : step(to);
  const before = play.called.length;
  try {
    play.does('desk', { type: 'scale-up', audience, reason: '' });
  } catch {
    // Nobody new: refused, and nothing written.
    expect(play.called).toHaveLength(before);
  }
}

type Told =
  | { readonly kind: 'note'; readonly step: (typeof steps)[number] }
  | { readonly kind: 'comes'; readonly state: string }
  | { readonly kind: 'phone'; readonly on: boolean };

function tell(play: Play, one: Told, id: Id): void {
  if (one.kind === 'phone') {
    if (one.on) play.reachable.add(id);
    else play.reachable.delete(id);
  } else if (one.kind === 'comes') {
    const state = one.state === 'here' || one.state === 'stale' ? one.state : 'gone';
    play.presences.set(id, presence(id, state, state === 'gone' ? undefined : 'noord'));
  } else if (play.call.members.has(id)) play.notes({ responder: id, step: one.step });
}

function expectOnce(play: Play): void {
  const called = play.events.flatMap(({ event }) =>
    'called' in event ? event.called.map((one) => one.responder) : [],
  );
  expect(new Set(called).size).toBe(called.length);
  expect(called.toSorted()).toEqual([...play.called].toSorted());
}
