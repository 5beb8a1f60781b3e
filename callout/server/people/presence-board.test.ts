import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usualPolicy } from '#callout/core/organisation/evolve.ts';
import type { Policy } from '#callout/core/organisation/organisation.ts';
import type { Presence, Source } from '#callout/core/presence/presence.ts';
import { presenceOf } from '#callout/core/presence/presence-of.ts';
import { rosterSignals, type Shift } from '#callout/core/presence/roster.ts';
import { toIso } from '#platform/kernel/time.ts';
import { Changes } from '../changes.ts';
import { steadyClock } from '../clock.ts';
import { superUser } from '../demonstration/people.ts';
import { openTestServer, type TestServer, until } from '../testing/server.ts';
import { PresenceBoard } from './presence-board.ts';

/** A board on the real store, organisation and rosters, with a clock that only these tests move. */

let wall = Date.parse('2026-11-23T08:00:00.000Z');
let server: TestServer;

beforeAll(async () => {
  server = await openTestServer(['centrale-post'], {
    clock: steadyClock({ wall: () => wall, monotonic: () => wall }),
  });
});

afterAll(() => server.close());

const people = ['bhv-001', 'bhv-002', 'bhv-003'] as const;
const places = ['koksschool', 'techniekhuis'] as const;
const person = fc.constantFrom(...people);
const place = fc.constantFrom(...places);
const policies: readonly Policy[] = [
  usualPolicy,
  { ...usualPolicy, damping: 0 },
  { ...usualPolicy, damping: 600, staleAfter: { ...usualPolicy.staleAfter, manual: 60, wifi: 90 } },
];

type Step =
  | { readonly does: 'says'; who: string; source: Source; where: string; says: 'here' | 'gone' }
  | { readonly does: 'passes'; ms: number }
  | { readonly does: 'policy'; which: number }
  | { readonly does: 'roster'; where: string; who: string; inMs: number; ms: number }
  | { readonly does: 'forget'; who: string }
  | { readonly does: 'look' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('says' as const),
      who: person,
      source: fc.constantFrom('geofence' as const, 'wifi' as const, 'beacon' as const, 'manual' as const, 'kiosk'),
      where: place,
      says: fc.constantFrom('here' as const, 'gone' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('passes' as const),
      ms: fc.oneof(fc.integer({ min: 1, max: 120_000 }), fc.integer({ min: 1, max: 12 * 3_600_000 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('policy' as const), which: fc.nat({ max: 2 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('roster' as const),
      where: place,
      who: person,
      inMs: fc.integer({ min: -3_600_000, max: 3_600_000 }),
      ms: fc.integer({ min: 60_000, max: 9 * 3_600_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('forget' as const), who: person }) },
  { weight: 3, arbitrary: fc.constant({ does: 'look' as const }) },
);

/** What happens to one board, and what who listens to it was told. */
function aBoard() {
  const { store, clock, organisation, rosters } = server.room;
  const changes = new Changes(0);
  const told = new Set<string>();
  changes.listen(({ locations }) => {
    for (const one of locations) told.add(one);
  });
  const board = new PresenceBoard({
    store,
    clock,
    rosters,
    changes,
    organisation: () => organisation.now,
    onDisk: () => undefined,
  });
  return { board, told };
}

/** As it is when everything is judged now. Of whom nothing is known, it is not known since when. */
function judgedNow(board: PresenceBoard, who: string): object {
  const { clock, organisation, rosters } = server.room;
  const now = clock.now();
  const all = [...board.signalsOf(who), ...rosterSignals(rosters.shiftsOf(who), now)];
  return asHeld(presenceOf(who, all, now, organisation.now.policy));
}

function asHeld({ since, ...presence }: Presence): object {
  return presence.state === 'unknown' && presence.location === undefined ? presence : { ...presence, since };
}

async function take(board: PresenceBoard, one: Step): Promise<void> {
  const { organisation, rosters } = server.room;
  switch (one.does) {
    case 'says': {
      const heard = await board.hear({ responder: one.who, location: one.where, source: one.source, says: one.says });
      return expect(heard.ok).toBe(true);
    }
    case 'passes':
      wall += one.ms;
      return;
    case 'policy': {
      const policy = policies[one.which] ?? usualPolicy;
      await organisation.execute([{ type: 'set-policy', policy }], { user: superUser.user });
      return;
    }
    case 'roster': {
      const [from, to] = [wall + one.inMs, wall + one.inMs + one.ms].map((at) =>
        toIso(Temporal.Instant.fromEpochMilliseconds(at)),
      );
      const shift: Shift = { responder: one.who, location: one.where, from: from ?? '', to: to ?? '' };
      return rosters.replace(one.where, [shift]);
    }
    case 'forget':
      return board.forgetPerson(one.who);
    case 'look':
      return board.look();
  }
}

test('BHV-02: who is judged only when something of him changed is judged as if everybody always were, and every change is told at the next look', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const { board, told } = aBoard();
      await board.look();
      let seen = new Map(people.map((who) => [who, board.of(who)]));
      for (const one of steps) {
        await take(board, one);
        for (const who of people) expect(asHeld(board.of(who)), who).toEqual(judgedNow(board, who));
        expect(asHeld(board.presences().get('bhv-001') ?? board.of('bhv-001'))).toEqual(judgedNow(board, 'bhv-001'));
        if (one.does !== 'look') continue;
        const now = new Map(people.map((who) => [who, board.of(who)]));
        const changed = people.flatMap((who) => {
          const [before, after] = [seen.get(who), now.get(who)];
          return before?.state === after?.state && before?.location === after?.location ? [] : [after?.location];
        });
        await until(() => changed.every((where) => where === undefined || told.has(where)));
        seen = now;
        told.clear();
      }
      await board.close();
    }),
    { seed: 1, numRuns: 40 },
  );
}, 120_000);
