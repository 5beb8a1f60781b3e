import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { postgresStage } from '../testing/postgres-stage.ts';
import { until } from '../testing/server.ts';
import { courseOf, fewFirst, raise, startNodes, toFew, two, warningsOf } from '../testing/several-nodes.ts';

const patience = 60_000;

const { postgres, ends } = await postgresStage();

/** Until the second wave of `fewFirst`, in milliseconds. */
const wait = 15_000;

test.each([[90_000], [-90_000]])(
  'BHV-16: a node whose clock is %i ms wrong goes by the clock of the database, and says that its own is wrong',
  async (ahead) => {
    const database = await postgres.newSchema();
    const more = [{ type: 'set-scenario' as const, scenario: fewFirst(1) }];
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
      expect((await raise(raises.reception, call, toFew)).status).toBe(201);
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
