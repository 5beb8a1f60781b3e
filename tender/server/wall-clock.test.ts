import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import type { SealedTender } from '#tender/sealing/tender.ts';
import { prepareVault } from '#tender/sealing/vault-key.ts';
import { faketimeLibrary, WallClock } from './testing/faketime.ts';
import { LiveServer } from './testing/live.ts';
import { tinyStory } from './testing/server.ts';
import { Tenderer } from './testing/tenderer.ts';

/** A server in a process of its own, whose wall clock somebody sets while it runs: not a clock of ours, but that of the machine as it sees it. */

const place = '/v1/procedures/schoonmaak';
const deadline = Date.parse('2026-04-07T10:00:00.000Z');
const hour = 3600;

let folder: string;
let data: string;
let wall: WallClock;
let server: LiveServer;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  faketimeLibrary();
  folder = await mkdtemp(join(tmpdir(), 'leidraad-wall-'));
  data = join(folder, 'data');
}, 600_000);

afterAll(async () => {
  await server.kill();
  await rm(folder, { recursive: true });
});

async function startAt(instant: string): Promise<void> {
  wall = await WallClock.at(join(folder, 'wall-clock'), instant);
  server = await LiveServer.start(data, undefined, wall.env);
  for (const user of ['inkoper', 'bewaarder', 'blinker']) {
    const organisation = user === 'blinker' ? 'blink' : 'proefdorp';
    cookies[user] = await server.signIn(`${user}@${organisation}.example`);
  }
}

async function send(user: string, method: string, path: string, body?: unknown): Promise<void> {
  const answer = await server.client(cookies[user] ?? '').send(method, path, body);
  expect([200, 201], `${method} ${path}: ${answer.text}`).toContain(answer.status);
}

async function publish(): Promise<void> {
  const source = await readFile(join(tinyStory, 'leidraad.yaml'), 'utf8');
  await send('inkoper', 'POST', '/v1/procedures', { procedure: 'schoonmaak', fileName: 'leidraad.yaml', source });
  const custody: { readonly user: string; readonly recipient: string }[] = [];
  for (const user of ['inkoper', 'bewaarder']) {
    await send('inkoper', 'PUT', `${place}/roles/custodian/users/${user}`);
    const { recipient } = await makeSealingKey();
    await send(user, 'PUT', `${place}/custody/key`, { recipient, locked: 'vergrendeld' });
    custody.push({ user, recipient });
  }
  await send('inkoper', 'POST', `${place}/publication`, { vault: await prepareVault(custody, 2) });
}

async function blink(): Promise<Tenderer> {
  return new Tenderer(server.client(cookies['blinker'] ?? ''), 'schoonmaak', 'blink', await makeSealingKey());
}

/** Seals and brings it, so that only the press is left. */
async function ready(tenderer: Tenderer): Promise<SealedTender> {
  const content = {
    files: [],
    espd: { tenderer: [{ statement: 'fraude', answer: 'no' as const }] },
    signatories: [{ authority: 'sole' as const, personal: { name: 'Directeur' } }],
    parties: [],
  };
  return tenderer.sealed({ draft: { content, sealed: {} } });
}

async function press(tenderer: Tenderer, sealed: SealedTender, base: number): Promise<string> {
  const { status, body } = await tenderer.place(sealed, base);
  return status === 200 ? 'placed' : String(body['code']);
}

async function untilClosed(): Promise<void> {
  await wait(Math.max(0, deadline - wall.now()) + 1500);
}

async function platformEvents(): Promise<readonly { readonly type: string; readonly byMs: number }[]> {
  const signer = await openSigningKey(data, 'leidraad');
  const store = await openSqliteStore({ file: join(data, 'leidraad.sqlite'), signer });
  try {
    const events = await store.read('platform');
    return events.map(({ type, data: said }) => ({ type, byMs: (said as { readonly byMs?: number }).byMs ?? 0 }));
  } finally {
    await store.close();
  }
}

test('ALM-04, AnnexIV-a, threat: time cheater: the wall clock of the machine leaps over the closing and back: nobody is taken or refused wrongly, and it stands in the record', async () => {
  await startAt('2026-02-20T08:00:00.000Z');
  await publish();
  await server.kill();
  await startAt('2026-04-07T09:58:00.000Z');
  const tenderer = await blink();
  const [first, second, third] = [await ready(tenderer), await ready(tenderer), await ready(tenderer)];
  // So little before closing that the test need not wait long; started anew, for else this were a leap.
  await server.kill();
  await startAt('2026-04-07T09:59:40.000Z');
  const again = await blink();
  const notice: string[] = [];
  notice.push(await press(again, first, 0));
  await wall.leap(hour);
  notice.push(await press(again, second, 1));
  await wall.leap(-hour);
  notice.push(await press(again, second, 1));
  expect(notice, 'before closing').toEqual(['placed', 'clock-in-doubt', 'placed']);
  expect(wall.now()).toBeLessThan(deadline);
  await untilClosed();
  await wall.leap(-hour);
  const late = [await press(again, third, 2)];
  await wall.leap(hour);
  late.push(await press(again, third, 2));
  expect(late, 'after closing').toEqual(['clock-in-doubt', 'tender-too-late']);
  await server.kill();
  // Set back once more, and started like that: what closed stays closed.
  await startAt('2026-04-07T09:30:00.000Z');
  expect(await press(await blink(), third, 2)).toBe('clock-set-back');
  const own = (await (await blink()).view()).own;
  expect(own).toMatchObject({ revision: 2 });
  await server.kill();
  const events = await platformEvents();
  const steps = events.filter(({ type }) => type === 'ClockStepped').map(({ byMs }) => Math.round(byMs / 60_000));
  expect(steps).toEqual([60, -60, -30]);
  expect(events.filter(({ type }) => type === 'ClockAgrees')).toHaveLength(2);
}, 180_000);
