import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { Application } from './application.ts';
import { guardedClock } from './guarded-clock.ts';
import { streamOf } from './procedure-files.ts';
import { StoryBrowser } from './story/browser.ts';
import { openTestApplication, type TestApplication } from './testing/application.ts';
import { Closings } from './watch-closings.ts';

const id = 'schoonmaak';
let opened: TestApplication;

beforeEach(async () => {
  opened = await openTestApplication();
});

afterEach(() => opened.close());

/** As if the server were started again, with what its files say. */
const again = (clock = opened.application.clock) => new Application({ ...opened.application.parts, clock });
const browser = (application: Application, user = 'blinker') =>
  new StoryBrowser(application, opened.keys, id, opened.player.actorOf(user));
const types = async () =>
  (await opened.application.parts.store.read(streamOf(id)))
    .map(({ type }) => type)
    .filter((type) => type !== 'DraftKept');
const placed = async (): Promise<ProcedureFile['submission']['workspaces'][string]['placed']> =>
  (await opened.application.files.newest(id))?.submission.workspaces['blink']?.placed;
const ciphertext = { sha256: 'a'.repeat(64), size: 100 };

describe('ALM-04, AnnexIV-a, threat: time cheater: what closed stays closed', () => {
  test('it closed and nothing happened; the clock is set back and the server starts again: nothing is placed, brought or moved', async () => {
    await opened.playTo('blink-tekent');
    const before = await types();
    opened.setClock('2026-04-07T12:00');
    await new Closings(opened.application).look();
    expect(await types()).toEqual(before);
    opened.setClock('2026-04-07T09:00');
    const application = again();
    const lastAt = '2026-04-07T10:00:00.000Z';
    const behind = { ok: false, error: { code: 'clock-set-back', params: { lastAt } } };
    expect(await browser(application).place()).toMatchObject(behind);
    const dating = { until: '2026-04-08T12:00' };
    const later: ProcedureCommand = { type: 'change-planning', phase: 'sluiting', dating, reason: 'Meer tijd.' };
    const leader = opened.player.actorOf('inkoper');
    expect(await application.execute(id, later, leader)).toMatchObject(behind);
    const brought = await application.arrivals.begin(id, opened.player.actorOf('blinker'), ciphertext);
    expect(brought).toMatchObject({ ok: false, error: { code: 'vault-closed' } });
    expect(await types()).toEqual(before);
    expect(await placed()).toBeUndefined();
  });

  test('whoever asks for anything after it makes it known as well, though it is refused and leaves no event', async () => {
    await opened.playTo('blink-tekent');
    opened.setClock('2026-04-07T12:00');
    const nothing = { type: 'withdraw-tender' } as const;
    const blinker = opened.player.actorOf('blinker');
    expect(await opened.application.execute(id, nothing, blinker)).toMatchObject({ error: { code: 'vault-closed' } });
    opened.setClock('2026-04-07T09:00');
    expect(await browser(again()).place()).toMatchObject({ error: { code: 'clock-set-back' } });
  });

  test('a clock that is right again goes on: the late one is late, and the vault opens', async () => {
    await opened.playTo('blink-dient-in');
    opened.setClock('2026-04-07T12:00');
    await new Closings(opened.application).look();
    opened.setClock('2026-04-07T09:00');
    const application = again();
    expect(await browser(application, 'inkoper').releaseShare()).toMatchObject({ error: { code: 'clock-set-back' } });
    opened.setClock('2026-04-07T12:00');
    for (const user of ['inkoper', 'bewaarder'])
      expect(await browser(application, user).releaseShare()).toMatchObject({ ok: true });
    expect((await application.files.newest(id))?.opening.opened?.tenders).toHaveLength(1);
  });

  test('a millisecond before closing nothing is kept, and nobody is refused', async () => {
    await opened.playTo('blink-tekent');
    opened.setClock('2026-04-07T11:59:59.999');
    await new Closings(opened.application).look();
    opened.setClock('2026-04-07T11:00');
    expect(await browser(again()).place()).toMatchObject({ ok: true });
  });

  test('a wall clock that leaps over the closing closes nothing while it is in doubt', async () => {
    await opened.playTo('blink-tekent');
    let wall = Date.parse('2026-04-07T08:00:00.000Z');
    let counted = 0;
    const clock = guardedClock({ wall: () => wall, monotonic: () => counted });
    const application = again(clock);
    const closings = new Closings(application);
    wall += 3 * 3_600_000;
    await closings.look();
    expect(await browser(application).place()).toMatchObject({ error: { code: 'clock-in-doubt' } });
    // Set right again, it is an hour later, and still before closing.
    wall -= 2 * 3_600_000;
    counted += 3_600_000;
    await closings.look();
    expect(await browser(application).place()).toMatchObject({ ok: true });
  });

  test.each([
    ['while the clock is in doubt', 'clock-in-doubt'],
    ['while the whole procedure is stopped', 'procedure-stopped'],
  ])(
    'AnnexIV-b, threat: early look: the last share %s opens nothing: no file of a tender comes to lie there',
    async (_, code) => {
      await opened.playTo('inkoper-opent');
      const files = () => readdir(join(dirname(opened.storeFile), 'files'), { recursive: true });
      let wall = opened.clock.now().epochMilliseconds;
      const clock = guardedClock({ wall: () => wall, monotonic: () => 0 });
      const application = again(clock);
      const leader = opened.player.actorOf('inkoper');
      const stop = { type: 'stop-procedure', extent: 'whole', duration: 'for-now', reason: 'Er is iets.' } as const;
      if (code === 'procedure-stopped') expect(await application.execute(id, stop, leader)).toMatchObject({ ok: true });
      else wall -= 3_600_000;
      const before = await files();
      expect(await browser(application, 'bewaarder').releaseShare()).toMatchObject({ ok: false, error: { code } });
      expect(await files()).toEqual(before);
    },
  );

  test('a running server sees the very instant, without being asked', async () => {
    await opened.playTo('blink-tekent');
    const start = performance.now();
    const begin = Date.parse('2026-04-07T09:59:59.700Z');
    const ms = () => performance.now() - start;
    const closings = new Closings(again(guardedClock({ wall: () => Math.floor(begin + ms()), monotonic: ms })));
    closings.start();
    await wait(1200);
    await closings.close();
    opened.setClock('2026-04-07T09:00');
    expect(await browser(again()).place()).toMatchObject({ error: { code: 'clock-set-back' } });
  });
});
