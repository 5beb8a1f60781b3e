import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { signIn } from '#platform/http/testing/client.ts';
import { openGate } from '../testing/gate.ts';
import { postgresStage } from '../testing/postgres-stage.ts';
import { until } from '../testing/server.ts';
import { callsGoOn, dashboardOf, warningsOf } from '../testing/several-nodes.ts';

/** Servers that were set up wrongly: each says in its log what is wrong, and calls go on. */

const patience = 60_000;

const { newPlace, start } = await postgresStage();

/** Nobody listens there. */
async function nowhere(): Promise<string> {
  const gate = await openGate();
  await gate.close();
  return `http://127.0.0.1:${gate.port}`;
}

describe('BHV-16: an address of a node that is wrong', () => {
  test('two nodes with the same: the log says so, and they hear each other all the same over the line that works', async () => {
    const place = await newPlace();
    const first = await start(place);
    const second = await start(place, first.url);
    await until(() => first.complaints().includes('give each its own'), patience);
    expect(first.complaints()).toContain(`gives ${first.url} as its --node-address, which is that of this one`);
    await callsGoOn([first, second]);
    expect(await warningsOf(await signIn(first.url, 'centrale-post'))).toEqual([]);
  }, 120_000);

  test('nobody answers there, on either side: log and dashboards say so until they reach each other', async () => {
    const place = await newPlace();
    const [first, second] = [await start(place, await nowhere()), await start(place, await nowhere())];
    for (const node of [first, second]) {
      await until(() => node.complaints().includes('is not reached at its --node-address'), patience);
      const reception = await signIn(node.url, 'centrale-post');
      await until(async () => (await warningsOf(reception)).includes('nodes-apart'), patience);
      const { warnings } = await dashboardOf(reception);
      expect(warnings.map(({ sentence }) => sentence)[0]).toContain('bereikt een andere server van Paraat niet');
    }
    await callsGoOn([first, second]);
    await second.kill();
    const left = await signIn(first.url, 'centrale-post');
    await until(async () => (await warningsOf(left)).length === 0, patience);
  }, 120_000);

  test('a node of another organisation answers there: it is told nothing, and the log says so', async () => {
    const [place, elsewhere] = [await newPlace(), await newPlace()];
    const stranger = await start(elsewhere);
    const first = await start(place);
    await start(place, stranger.url);
    await until(() => first.complaints().includes('not that one, or that has another database'), patience);
    const there = await signIn(stranger.url, 'centrale-post');
    expect((await dashboardOf(there)).calls).toEqual([]);
    expect(stranger.complaints()).toBe('');
  }, 120_000);

  test.each([
    [['--node-address', 'http://10.0.0.11:3100'], 'give --database as well'],
    [['--database', 'postgres:///x', '--node-address', '10.0.0.11:3100'], 'is scheme, host and port'],
    [['--database', 'postgres:///x', '--node-address', 'http://10.0.0.11:3100/v1/node'], 'is scheme, host and port'],
  ])(
    '%j is refused at the start, in a sentence',
    (flags, sentence) => {
      const started = spawnSync(process.execPath, ['callout/server/main.ts', '--live', ...flags], {
        encoding: 'utf8',
        env: { ...process.env, SMTP_URL: '', MAIL_FROM: '' },
      });
      expect(started.status).not.toBe(0);
      expect(started.stderr).toContain(sentence);
    },
    60_000,
  );
});
