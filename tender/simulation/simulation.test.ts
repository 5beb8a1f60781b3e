import { describe, expect, test } from 'vitest';
import { type Fault, faults } from './broken.ts';
import { makeAwardPhase, makeLots, makeSelection } from './guide.ts';
import { type Run, run } from './run.ts';

/** `npm run simulate` runs as many as one likes. */
const seeds = Array.from({ length: 6 }, (_, index) => String(index + 1));

describe('threat: rival supplier, threat: corrupt buyer, threat: database thief, AnnexIV-b, AnnexIV-e, ALM-04: whole procedures with random people, clocks and crashes', () => {
  test.each(seeds)(
    'seed %s: every invariant holds after every step',
    async (seed) => {
      expect((await run({ seed })).fault).toBeUndefined();
    },
    300_000,
  );

  test.each(['3'])(
    'CVO-02: seed %s with two lots: every invariant holds in each of them after every step',
    async (seed) => {
      expect((await run({ seed, guide: makeLots })).fault).toBeUndefined();
    },
    600_000,
  );

  test.each(['1'])(
    'CVO-01, CVO-22: seed %s, a selection and its award phase: only who is invited sees and tenders',
    async (seed) => {
      const done = await run({ seed, guide: makeSelection, awardPhase: makeAwardPhase });
      expect(done.fault).toBeUndefined();
      expect(done.met).toContain('CandidatesInvited');
    },
    600_000,
  );

  test('the same seed runs the same way, to the byte of the log; another seed another', async () => {
    const [lines, again]: string[][] = [[], []];
    const first = await run({ seed: 'replay', say: (line) => lines?.push(line) });
    const second = await run({ seed: 'replay', say: (line) => again?.push(line) });
    expect(first.events).toBeGreaterThan(30);
    expect(second).toEqual(first);
    expect(again).toEqual(lines);
    expect((await run({ seed: 'other' })).root).not.toBe(first.root);
  }, 300_000);
});

const found: Readonly<Record<Fault, string>> = {
  'lost-append': 'nothing acknowledged is lost',
  'other-price': 'the ranking is the one of the oracle',
  'forgotten-answer': 'a request that comes twice is done once',
  unsealed: 'nothing is readable before its time',
  'mixed-up-session': 'nothing is readable before its time',
  'rival-as-owner': 'nothing is readable before its time',
  'forgotten-closing': 'nothing is taken in once it closed',
};

async function firstFault(fault: Fault): Promise<Run['fault']> {
  for (let seed = 1; seed <= 20; seed += 1) {
    const done = await run({ seed: `broken ${seed}`, broken: faults[fault] });
    if (done.fault !== undefined) return done.fault;
  }
  return undefined;
}

describe('what is broken on purpose is found', () => {
  test.each(Object.entries(found) as [Fault, string][])(
    '%s: %s',
    async (fault, invariant) => {
      const broken = await firstFault(fault);
      expect(broken?.invariant, broken?.what).toBe(invariant);
    },
    300_000,
  );
});
