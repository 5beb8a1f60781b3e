import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import { isAlarming, keep, nothingKept, type Outgoing, readKept, withOutbox } from './kept.ts';

const call: PhoneCall = {
  call: 'keuken',
  mode: 'real',
  phase: 'running',
  location: { id: 'noord', name: 'Noord' },
  nature: 'Brand',
  place: '2.14',
  text: 'Brand in 2.14',
  raisedAt: '2026-11-23T08:30:00.000Z',
  you: 'sent',
  roles: [],
  others: { called: 1, coming: 0, arrived: 0, names: [] },
  messages: [],
};
const alarm = (seq: number, raised = call): ServerFrame => ({ v: 1, type: 'alarm', seq, call: raised });
const message = (seq: number): ServerFrame => ({
  v: 1,
  type: 'message',
  seq,
  call: 'keuken',
  message: `m${seq}`,
  text: 'Via achter',
  from: 'Receptie',
  at: '2026-11-23T08:30:04.000Z',
});
const over: ServerFrame = { v: 1, type: 'over', seq: 9, call: 'keuken', how: 'all-clear' };
const welcome = (seq: number, resume: boolean): ServerFrame => ({
  v: 1,
  type: 'welcome',
  device: 'd',
  seq,
  now: '2026-11-23T08:30:00.000Z',
  resume,
});
const answer = (step: 'coming' | 'cannot' | 'arrived'): Outgoing => ({
  v: 1,
  type: 'progress',
  id: step,
  call: 'keuken',
  step,
  at: '2026-11-23T08:30:05.000Z',
});

test('BHV-07: frames that come again, in whatever repetition, are kept once and in order', () => {
  const story = [alarm(3), message(5), message(7), over];
  const once = story.reduce(keep, nothingKept);
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 12 }), (again) => {
      // Each frame comes first in its place; whatever came before may come again at any time.
      const seen = story.flatMap((frame, index) => [
        frame,
        ...again.filter((at) => at <= index).flatMap((at) => story[at] ?? []),
      ]);
      expect(seen.reduce(keep, nothingKept)).toEqual(once);
    }),
    { seed: 1 },
  );
  expect(once.calls[0]?.messages.map(({ message: id }) => id)).toEqual(['m5', 'm7']);
  expect(once.last).toBe(9);
});

test('a server that remembers less than the phone is another one: what was kept is forgotten, what was not sent is not', () => {
  const kept = { ...[alarm(3)].reduce(keep, nothingKept), outbox: [answer('coming')] };
  expect(keep(kept, welcome(8, true))).toBe(kept);
  expect(keep(kept, welcome(1, true))).toEqual({ ...nothingKept, outbox: kept.outbox });
  expect(keep(kept, welcome(8, false))).toEqual({ ...nothingKept, outbox: kept.outbox });
});

test('what a phone keeps survives being written down; what is unreadable counts as nothing', () => {
  const kept = { ...[alarm(3), message(5)].reduce(keep, nothingKept), outbox: [answer('cannot')] };
  expect(readKept(JSON.stringify(kept))).toEqual(kept);
  for (const broken of [undefined, '', '{', '{"last":"3"}', '[]']) expect(readKept(broken)).toEqual(nothingKept);
});

test('BHV-08: an answer stops the alarm at once, also when the server does not have it yet; the last one counts', () => {
  expect(isAlarming(call)).toBe(true);
  expect(isAlarming(withOutbox(call, [answer('coming')]))).toBe(false);
  expect(withOutbox(call, [answer('coming'), answer('cannot')]).you).toBe('cannot');
  expect(withOutbox({ ...call, you: 'arrived' }, [answer('coming')]).you).toBe('arrived');
  expect(isAlarming({ ...call, phase: 'withdrawn' })).toBe(false);
});

test('BHV-07: a drill, a test and calls that are over never stand before a real call that runs, in whatever order they came', () => {
  const one = fc.record({
    mode: fc.constantFrom('real', 'drill', 'test'),
    phase: fc.constantFrom('running', 'all-clear', 'closed'),
    minute: fc.integer({ min: 10, max: 59 }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), fc.nat(20), (others, place) => {
      const calls = others.map(({ minute, ...more }, index): PhoneCall => {
        return { ...call, ...more, call: `other-${index}`, raisedAt: `2026-11-23T09:${minute}:00.000Z` };
      });
      const all = calls.toSpliced(place, 0, call);
      const kept = all.map((raised, index) => alarm(index + 1, raised)).reduce(keep, nothingKept);
      const first = kept.calls.find(isAlarming);
      expect(first).toMatchObject({ mode: 'real', phase: 'running' });
    }),
  );
});

test('a call that is over makes room for one that still runs', () => {
  const older: PhoneCall = { ...call, call: 'eerder', raisedAt: '2026-11-23T08:00:00.000Z', you: 'coming' };
  const both = [alarm(1, older), alarm(2), over].reduce(keep, nothingKept);
  expect(both.calls.map(({ call: id }) => id)).toEqual(['eerder', 'keuken']);
});

test('BHV-14: whoever came is asked how it went as soon as it is safe; who could not come is not', () => {
  const after = (you: PhoneCall['you']): PhoneCall | undefined =>
    keep({ ...nothingKept, calls: [{ ...call, you }] }, over).calls[0];
  expect([after('arrived')?.evaluation, after('coming')?.evaluation]).toEqual(['asked', 'asked']);
  expect([after('cannot')?.evaluation, after('read')?.evaluation]).toEqual([undefined, undefined]);
});
