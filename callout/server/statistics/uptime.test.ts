import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportSchema } from '#callout/api/reports.ts';
import { steadyClock } from '../clock.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';
import { Uptime } from './uptime.ts';

let wall = 0;
const clock = steadyClock({ wall: () => wall, monotonic: () => wall });
let data: string;

beforeEach(async () => {
  wall = Math.max(wall, Date.parse('2026-11-23T09:00:00.000Z')) + 86_400_000;
  data = await mkdtemp(join(tmpdir(), 'paraat-uptime-'));
});

afterEach(() => rm(data, { recursive: true }));

/** Time goes on, and the server says every twenty seconds that it runs. */
async function runs(seconds: number, ...servers: readonly Pick<Uptime, 'beat'>[]): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 20) {
    wall += 20_000;
    for (const one of servers) await one.beat();
  }
}

const month = () => Temporal.Instant.fromEpochMilliseconds(wall).toString().slice(0, 7);
const outages = async (server: TestServer) => {
  const desk = await server.signIn('centrale-post');
  const { availability } = reportSchema.parse((await desk.get(`/v1/reports?from=${month()}-01&to=${month()}-28`)).body);
  return availability;
};

describe('BHV-16: the server measures itself how long it was out', () => {
  test('between an end and the next start, in page, table and document', async () => {
    const first = await openTestServer(['centrale-post'], { data, clock });
    await runs(600, first.room.uptime);
    await first.close();
    wall += 5 * 60_000;
    const second = await openTestServer(['centrale-post'], { data, clock });
    await runs(60, second.room.uptime);
    const { months, outages: list } = await outages(second);
    expect(months).toMatchObject([{ month: month(), out: 300, outages: 1, measured: 960 }]);
    expect(list).toMatchObject([{ seconds: 300 }]);
    const desk = await second.signIn('centrale-post');
    const query = `from=${month()}-01&to=${month()}-28`;
    const table = await desk.get(`/v1/reports/availability.csv?${query}`, { 'accept-language': 'nl' });
    expect(table.text).toContain('Maand;Beschikbaar (%);Minuten uitval;Minuten die 99,9% toelaat');
    expect(table.text).toContain(`${month()};68,75;5;4`);
    expect((await desk.raw(`/v1/reports/period.pdf?${query}`)).status).toBe(200);
    await second.close();
  });

  test('a server that was killed, or whose clock stood still, was out from its last word on', async () => {
    const server = await openTestServer(['centrale-post'], { data, clock });
    const killed = new Uptime(server.room.store, clock);
    await server.room.uptime.beat();
    await killed.beat();
    await runs(100, killed);
    wall += 90_000;
    await runs(40, killed);
    expect((await outages(server)).outages).toMatchObject([{ seconds: 110 }]);
    await server.close();
  });

  test('of two on one store it is enough that one runs', async () => {
    const server = await openTestServer(['centrale-post'], { data, clock });
    const [one, two] = [new Uptime(server.room.store, clock), new Uptime(server.room.store, clock)];
    await server.room.uptime.beat();
    for (const node of [one, two]) await node.beat();
    await runs(200, one, two);
    await runs(300, two);
    await runs(200, one, two);
    await runs(300, one);
    const { months, outages: list } = await outages(server);
    expect([months[0]?.out, list]).toEqual([0, []]);
    await server.close();
  });
});
