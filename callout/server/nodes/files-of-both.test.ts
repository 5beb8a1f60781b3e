import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PlanImage } from '#callout/core/organisation/organisation.ts';
import { signIn } from '#platform/http/testing/client.ts';
import { superUser } from '../demonstration/people.ts';
import { prepareFolder, startProcess } from '../testing/killable.ts';
import { postgresStage } from '../testing/postgres-stage.ts';

const { postgres, ends } = await postgresStage();

/** A PNG in one grey, which is sent to nobody else. */
function blackPicture(width: number, height: number): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Uint8Array) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((width + 1) * height));
  const parts = [chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Uint8Array.from(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]));
}

test('BHV-16: a plan that was sent to one node is there on the other, with a folder of its own, after the first is killed', async () => {
  const database = await postgres.newSchema();
  const { data } = await prepareFolder(1, { database });
  const elsewhere = await mkdtemp(join(tmpdir(), 'paraat-other-'));
  for (const folder of [data, elsewhere]) ends.push(() => rm(folder, { recursive: true, force: true }));
  for (const key of ['signing-key', 'session-secret', 'push-secret'])
    await copyFile(join(data, key), join(elsewhere, key));
  const first = await startProcess(data, 0, database);
  ends.push(() => first.kill().catch(() => undefined));
  const second = await startProcess(elsewhere, 0, database);
  ends.push(() => second.kill().catch(() => undefined));

  const chief = await signIn(first.url, superUser.user);
  const sent = await chief.raw('/v1/plan-images/koksschool', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: blackPicture(300, 200),
  });
  expect(sent.status).toBe(201);
  // What the server says, the assertions check.
  const { sha256 } = (await sent.json()) as PlanImage;
  const path = `/v1/plan-images/koksschool/${sha256}`;
  const shown = Buffer.from(await (await chief.raw(path)).arrayBuffer());
  await first.kill();

  const other = await signIn(second.url, superUser.user);
  const answer = await other.raw(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(Buffer.from(await answer.arrayBuffer()).equals(shown)).toBe(true);
  for (const folder of [data, elsewhere]) expect(await readdir(folder)).not.toContain('files');
}, 120_000);
