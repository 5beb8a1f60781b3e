import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIso } from '#platform/kernel/time.ts';
import { system } from '../organisation/organisation.ts';
import { Play, raise, start } from '../testing/world.ts';
import type { CallCommand } from './commands.ts';
import { type ProgressNote, type Step, steps } from './events.ts';
import { joined, noProgress, stepOf } from './progress.ts';
import type { Progress } from './state.ts';

type Note = Omit<ProgressNote, 'responder'>;

const instants = Array.from({ length: 6 }, (_, second) => toIso(start.add({ seconds: second })));
const note: fc.Arbitrary<Note> = fc.record(
  { step: fc.constantFrom(...steps), at: fc.constantFrom(...instants), minutes: fc.integer({ min: 0, max: 3 }) },
  { requiredKeys: ['step', 'at'] },
);

function folded(notes: readonly Note[]): Progress {
  return notes.reduce(joined, noProgress);
}

/** The rule said otherwise: look at all notes at once, in the order of their instants. */
function oracle(notes: readonly Note[]): { readonly step?: Step; readonly minutes?: number } {
  const ranks: readonly (readonly Step[])[] = [
    ['sent'],
    ['on-phone'],
    ['shown'],
    ['read'],
    ['coming', 'cannot'],
    ['arrived'],
  ];
  const highest = ranks.findLast((rank) => notes.some(({ step }) => rank.includes(step)));
  if (highest === undefined) return {};
  const words = notes.filter(({ step }) => step === 'coming' || step === 'cannot');
  const last = words
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const final = words.filter(({ at }) => at === last);
  const refused = final.filter(({ step }) => step === 'cannot');
  const deciding = refused.length > 0 ? refused : final;
  const minutes = Math.max(-1, ...deciding.map((word) => word.minutes ?? -1));
  const step = highest.length === 1 ? highest[0] : refused.length > 0 ? 'cannot' : 'coming';
  return { ...(step === undefined ? {} : { step }), ...(minutes < 0 ? {} : { minutes }) };
}

test('BHV-08: the order in which notes come in, and how often, makes no difference', () => {
  const shuffled = fc
    .array(note, { maxLength: 12 })
    .chain((notes) =>
      fc.tuple(
        fc.constant(notes),
        fc.shuffledSubarray([...notes, ...notes], { minLength: notes.length * 2, maxLength: notes.length * 2 }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([notes, mixed]) => {
      expect(folded(mixed)).toEqual(folded(notes));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('BHV-08: how far it came is what all notes together say, by another reading of the rule', () => {
  fc.assert(
    fc.property(fc.array(note, { maxLength: 10 }), (notes) => {
      const progress = folded(notes);
      const { step, minutes } = oracle(notes);
      expect(stepOf(progress)).toBe(step);
      expect(progress.decision?.minutes).toBe(minutes);
      for (const each of steps) {
        const first = notes
          .filter((one) => one.step === each)
          .map(({ at }) => at)
          .toSorted()[0];
        expect(progress.instants[each]).toBe(first);
      }
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('what is lost on the way makes a call go less far, never further; a step never falls back', () => {
  const ranks: readonly (readonly Step[])[] = [
    ['sent'],
    ['on-phone'],
    ['shown'],
    ['read'],
    ['coming', 'cannot'],
    ['arrived'],
  ];
  const height = (notes: readonly Note[]) => {
    const step = stepOf(folded(notes));
    return step === undefined ? -1 : ranks.findIndex((rank) => rank.includes(step));
  };
  const some = fc.array(note, { maxLength: 10 }).chain((notes) => fc.tuple(fc.constant(notes), fc.subarray(notes)));
  fc.assert(
    fc.property(some, ([notes, part]) => {
      expect(height(part)).toBeLessThanOrEqual(height(notes));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('a note that changes nothing gives the very same object', () => {
  fc.assert(
    fc.property(fc.array(note, { minLength: 1, maxLength: 8 }), (notes) => {
      const progress = folded(notes);
      for (const one of notes) expect(joined(progress, one)).toBe(progress);
    }),
    { seed: 1 },
  );
});

const people = ['anna', 'bram', 'cees', 'dora'] as const;

/** A frame of a phone on its way: who, what, when by its clock, and when it comes in. */
const travelling = fc.record({
  responder: fc.constantFrom(...people),
  step: fc.constantFrom(...steps),
  second: fc.integer({ min: 0, max: 30 }),
  copies: fc.integer({ min: 1, max: 3 }),
});

test('BHV-08: phones that repeat, overtake and batch leave the same call behind as one note after the other', () => {
  const cases = fc.array(travelling, { maxLength: 15 }).chain((frames) => {
    const all = frames.flatMap((frame) => Array.from({ length: frame.copies }, () => frame));
    return fc.tuple(
      fc.constant(frames),
      fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      fc.integer({ min: 1, max: 5 }),
    );
  });
  const noted = ({ responder, step, second }: { responder: string; step: Step; second: number }) => {
    return { responder, step, phoneAt: toIso(start.add({ seconds: second })) };
  };
  fc.assert(
    fc.property(cases, ([frames, mixed, size]) => {
      const plain = new Play().does('desk', raise()).after(60);
      for (const frame of frames) plain.notes(noted(frame));
      const other = new Play().does('desk', raise()).after(60);
      for (let first = 0; first < mixed.length; first += size)
        other.notes(...mixed.slice(first, first + size).map(noted));
      expect(other.call.members).toEqual(plain.call.members);
      // Nothing of it is told again: the same frames once more change nothing, and leave no event.
      const before = other.events.length;
      if (mixed.length > 0) other.notes(...mixed.map(noted));
      expect(other.events).toHaveLength(before);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('a phone whose clock runs ahead says nothing of the future; one that runs behind keeps its own order', () => {
  const play = new Play().does('desk', raise()).after(10);
  const ahead = toIso(play.now.add({ hours: 1 }));
  play.notes({ responder: 'anna', step: 'coming', phoneAt: ahead });
  expect(play.member('anna').progress.instants.coming).toBe(toIso(play.now));
  play.after(5).notes({ responder: 'anna', step: 'cannot' });
  expect(stepOf(play.member('anna').progress)).toBe('cannot');
  const behind = (seconds: number) => toIso(play.now.subtract({ hours: 2 }).add({ seconds }));
  play.notes({ responder: 'bram', step: 'cannot', phoneAt: behind(0) });
  play.notes({ responder: 'bram', step: 'coming', phoneAt: behind(1), minutes: 3 });
  expect(play.member('bram').progress.decision).toMatchObject({ step: 'coming', minutes: 3 });
});

test('coming and cannot may change until he is there; whoever arrived has arrived', () => {
  const play = new Play().does('desk', raise());
  const says = (step: Step) => play.after(1).notes({ responder: 'anna', step });
  says('coming');
  says('cannot');
  expect(stepOf(play.member('anna').progress)).toBe('cannot');
  says('arrived');
  says('cannot');
  expect(stepOf(play.member('anna').progress)).toBe('arrived');
});

test('whoever was not called cannot answer, nor anybody for another; the rest of a batch is not lost for it', () => {
  const play = new Play().does('desk', raise());
  const own: CallCommand = { type: 'note-progress', notes: [{ responder: 'anna', step: 'read' }] };
  expect(play.code('bram', own)).toBe('not-allowed');
  expect(play.code('finn', { type: 'note-progress', notes: [{ responder: 'finn', step: 'coming' }] })).toBe(
    'not-called',
  );
  const events = play.notes({ responder: 'finn', step: 'coming' }, { responder: 'anna', step: 'read' });
  expect(events).toMatchObject([{ type: 'ProgressNoted', notes: [{ responder: 'anna', step: 'read' }] }]);
  // What a batch says twice is written once.
  const same = { responder: 'bram', step: 'shown' } as const;
  expect(play.notes(same, same, { ...same, step: 'sent' })).toMatchObject([{ notes: { length: 2 } }]);
  expect(play.code(system.user, { type: 'note-progress', notes: [{ responder: 'finn', step: 'coming' }] })).toBe(
    'not-called',
  );
  play.does('anna', own);
});
