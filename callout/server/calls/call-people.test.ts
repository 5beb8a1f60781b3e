import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallEvent } from '#callout/core/alarm/events.ts';
import { type CallPeople, named, withNumbers } from './call-people.ts';

const nobody: CallPeople = { people: {}, given: { responder: 0, person: 0 } };

function raised(people: readonly string[]): CallEvent {
  return {
    type: 'CallRaised',
    call: 'c1',
    mode: 'drill',
    location: 'noord',
    nature: 'Brand',
    personal: {},
    audience: { kind: 'persons', persons: people },
    called: people.map((responder) => ({ responder, skills: [], wave: 1, reachable: true, presence: 'here' })),
    needed: [],
  };
}

test('BHV-15: everybody gets one number, which tells who he is as long as the row stands beside the log', () => {
  const users = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(users, (people) => {
      const first = withNumbers([raised(people)], 'desk', nobody);
      const { row = nobody } = first;
      expect(Object.values(row.people).toSorted()).toEqual([...new Set([...people, 'desk'])].toSorted());
      const [event] = first.numbered;
      if (event?.type !== 'CallRaised') throw new Error('another event came of it');
      expect(event.called.map(({ responder }) => responder)).toEqual(people.map((_, at) => `responder.${at + 1}`));
      expect(named({ seq: 1, at: '', actor: first.actor, event }, row)).toEqual({
        seq: 1,
        at: '',
        actor: 'desk',
        event: first.events[0],
      });
      // Who is known keeps his number, and then there is nothing to write.
      const again = withNumbers([{ type: 'ResponderReachable', responder: people[0] ?? '' }], 'desk', row);
      expect([again.row, again.actor]).toEqual([undefined, first.actor]);
    }),
    { seed: 39 },
  );
});

test('BHV-15: numbers are given in any order as often as in any other, so that none tells who somebody is', () => {
  const draws = 6000;
  const counted = new Map<string, number>();
  for (let draw = 0; draw < draws; draw += 1) {
    const { row = nobody } = withNumbers([raised(['a', 'b', 'c'])], 'desk', nobody);
    const order = ['responder.1', 'responder.2', 'responder.3'].map((number) => row.people[number]).join('');
    counted.set(order, (counted.get(order) ?? 0) + 1);
  }
  expect([...counted.keys()].toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  // One in six each, and seven standard deviations of it.
  for (const [order, count] of counted) expect(Math.abs(count - draws / 6), order).toBeLessThan(200);
});
