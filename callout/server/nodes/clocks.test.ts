import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Scenario } from '#callout/core/organisation/organisation.ts';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { responders } from '../demonstration/people.ts';
import { until } from '../testing/server.ts';
import { courseOf, drill, type Ends, raise, startNodes, two, warningsOf } from '../testing/several-nodes.ts';

const ends: Ends = [];
const patience = 60_000;
let postgres: PrivatePostgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);

afterAll(() => postgres[Symbol.asyncDispose]());

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const wait = 15_000;
const scenario: Scenario = {
  id: 'met-weinig',
  name: 'Met weinig',
  nature: 'Brand',
  text: 'brand',
  secondWaveAfter: wait / 1000,
  steps: [
    {
      id: 'kijken',
      name: 'Kijken',
      audience: { kind: 'persons', persons: responders.slice(0, 1).map(({ user }) => user) },
      needed: [{ skill: 'any', count: 6 }],
      task: 'Ga kijken.',
    },
  ],
};

test.each([[90_000], [-90_000]])(
  'BHV-16: a node whose clock is %i ms wrong goes by the clock of the database, and says that its own is wrong',
  async (ahead) => {
    const database = await postgres.newSchema();
    const more = [{ type: 'set-scenario' as const, scenario }];
    // That each hears of the phones of the other is part of beginning.
    const { nodes } = await startNodes({ database, nodes: 2, phones: 4, more, ahead: [0, ahead], ends });
    const [right, wrong] = two(nodes);
    expect(await warningsOf(right.reception)).toEqual([]);
    expect(await warningsOf(wrong.reception)).toEqual(['clock-differs']);
    for (const [raises, other] of [
      [right, wrong],
      [wrong, right],
    ] as const) {
      const call = randomUUID();
      const begun = Date.now();
      const audience = { kind: 'scenario-step', scenario: scenario.id, step: 'kijken' };
      expect((await raise(raises.reception, call, { ...drill, audience })).status).toBe(201);
      await until(
        async () => (await courseOf(other.reception, call)).timeline.some(({ type }) => type === 'WaveCalled'),
        patience,
      );
      const { timeline } = await courseOf(other.reception, call);
      const at = (type: string) => Date.parse(timeline.find((event) => event.type === type)?.at ?? '');
      expect(at('WaveCalled') - at('CallRaised')).toBeGreaterThanOrEqual(wait);
      // By the clock of this machine, on which the database runs as well.
      expect(Math.abs(at('CallRaised') - begun)).toBeLessThan(Math.abs(ahead) / 2);
      expect(Date.now() - begun).toBeGreaterThanOrEqual(wait - 1000);
      expect(timeline.filter(({ type }) => type === 'WaveCalled')).toHaveLength(1);
      expect((await raises.reception.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Klaar' })).status).toBe(200);
    }
  },
  240_000,
);
