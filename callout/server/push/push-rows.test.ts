import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, type PushRow } from './push-rows.ts';

const row: fc.Arbitrary<PushRow> = fc.record({
  responder: fc.constant('bhv-002'),
  alarms: fc.nat(4),
  over: fc.boolean(),
  messages: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((messages) => messages.toSorted()),
  at: fc
    .date({ noInvalidDate: true, min: new Date('2026-11-23T10:00:00Z'), max: new Date('2026-11-23T11:00:00Z') })
    .map((at) => at.toISOString()),
  outcome: fc.constantFrom('sent', 'failed'),
});

test('BHV-16: what two nodes pushed to one phone is known whichever of them writes it first, and once it was pushed it stays pushed', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      const both = joined(one, other);
      expect(joined(one, one)).toEqual(one);
      expect(joined(both, one)).toMatchObject({ alarms: both.alarms, over: both.over, messages: both.messages });
      if (one.at !== other.at) expect(joined(other, one)).toEqual(both);
      expect(both.alarms).toBe(Math.max(one.alarms, other.alarms));
      expect(both.over).toBe(one.over || other.over);
      expect(both.messages).toEqual(
        ['a', 'b', 'c'].filter((id) => one.messages.includes(id) || other.messages.includes(id)),
      );
      expect([one, other].filter(({ at }) => at === both.at).map(({ outcome }) => outcome)).toContain(both.outcome);
    }),
  );
});
