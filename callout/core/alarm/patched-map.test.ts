import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PatchedMap } from './patched-map.ts';

const change = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.string()), { maxLength: 12 });

test('BHV-01: a map of which copies are made says at each step what a plain one says, in the same order', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const plain = new Map<number, string>();
      let patched = new PatchedMap<number, string>();
      const steps = changes.map((some) => {
        for (const [key, value] of some) plain.set(key, value);
        patched = patched.with(new Map(some));
        return { patched, said: [...plain] };
      });
      // What came later changed nothing of what was there before.
      for (const step of steps) {
        expect([...step.patched]).toEqual(step.said);
        expect([...step.patched.values()]).toEqual(step.said.map(([, value]) => value));
        expect([...step.patched.keys()]).toEqual(step.said.map(([key]) => key));
        expect(step.patched.size).toBe(step.said.length);
        for (const [key, value] of step.said) expect(step.patched.get(key)).toBe(value);
        expect([step.patched.has(61), step.patched.get(61)]).toEqual([false, undefined]);
      }
    }),
    { seed: 39 },
  );
});
