import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { college, start } from '../testing/world.ts';
import { callDecider } from './decider.ts';
import type { CallEvent } from './events.ts';
import { phoneCallOf } from './phone-view.ts';
import { stepOf } from './progress.ts';
import type { CallState } from './state.ts';

/** More than the names that a phone shows. */
const people = Array.from({ length: 40 }, (_, index) => `p${index}`);
const at = toIso(start);
const raised: CallEvent = {
  type: 'CallRaised',
  call: 'call-1',
  mode: 'drill',
  location: 'noord',
  nature: 'Brand',
  personal: { place: 'Hal', text: 'Brand' },
  scenario: 'keukenbrand',
  step: 'verkennen',
  audience: { kind: 'persons', persons: people },
  called: people.map((responder) => {
    return { responder, skills: [], wave: 1, reachable: false, presence: 'here', role: 'verkennen' } as const;
  }),
  needed: [],
};

const note = fc.record({
  responder: fc.constantFrom(...people),
  step: fc.constantFrom('on-phone', 'coming', 'cannot', 'arrived'),
});
const event = fc.oneof(
  fc.array(note, { minLength: 1 }).map((notes): CallEvent => {
    return { type: 'ProgressNoted', notes: notes.map((one) => ({ ...one, at })) };
  }),
  fc.constantFrom(...people).map((responder): CallEvent => ({ type: 'ResponderReachable', responder })),
  fc.constantFrom(...people).map((responder): CallEvent => ({ type: 'RoleTaken', responder, role: 'ehbo' })),
);

test('BHV-08: on each phone stand all the others who come, whoever said so and in whichever order', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const call = [raised, ...events].reduce<CallState>(
        (state, one, index) => callDecider.evolve(state, { seq: index + 1, at, actor: 'desk', event: one }),
        undefined,
      );
      if (call === undefined) throw new Error('no call came of it');
      const reached = new Set(events.flatMap((one) => (one.type === 'ResponderReachable' ? [one.responder] : [])));
      expect([...call.members.values()].filter(({ reachable }) => reachable).length).toBe(reached.size);
      for (const responder of people) {
        const shown = phoneCallOf(call, responder, { organisation: college().organisation, nameOf: (user) => user });
        const others = people.filter((other) => other !== responder);
        const that = (step: string) =>
          others.filter((other) => stepOf(call.members.get(other)?.progress ?? { instants: {} }) === step);
        const [arrived, coming] = [that('arrived'), that('coming')];
        expect(shown?.others).toMatchObject({ called: 39, arrived: arrived.length, coming: coming.length });
        expect(shown?.others.names.map(({ name }) => name)).toEqual([...arrived, ...coming].slice(0, 30));
      }
    }),
    { seed: 39, numRuns: 40 },
  );
});
