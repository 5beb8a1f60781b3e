import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientOf, cookiesOf } from '#platform/http/testing/client.ts';
import { type Place, postgresStage } from '../testing/postgres-stage.ts';
import { callsGoOn } from '../testing/several-nodes.ts';

/** A second server that was given other keys than the first: it says which to put where, and the first goes on. */

const { postgres, ends, newPlace, start } = await postgresStage();

/** The data folder of a second machine, to which these were brought. */
async function elsewhere({ data }: Place, ...brought: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paraat-second-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  for (const name of brought) await copyFile(join(data, name), join(folder, name));
  return folder;
}

/** What it says, that does not start. */
function refusalOf(data: string, database: string): string {
  const program = join(import.meta.dirname, '../testing/server-process.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, data, '0', database], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  return stderr;
}

/** Of who signed in at this server. */
async function cookieAt(url: string): Promise<string> {
  const answer = await clientOf(url, '').send('POST', '/demo/sign-in', { user: 'centrale-post' });
  return cookiesOf(answer.headers);
}

test('BHV-16: a second server gets the keys of the first one by one: until it has all, it says which is missing, and the first goes on', async () => {
  const place = await newPlace();
  const { data, database } = place;
  const first = await start(place);
  const second = await elsewhere(place);
  expect(refusalOf(second, database)).toContain('put the signing key of this database into the data folder');
  await copyFile(join(data, 'signing-key'), join(second, 'signing-key'));
  expect(refusalOf(second, database)).toContain(
    `session-secret and push-secret in ${second} are not what the servers on this database have: copy them from the data folder of another server`,
  );
  await copyFile(join(data, 'session-secret'), join(second, 'session-secret'));
  expect(refusalOf(second, database)).toContain(`Error: push-secret in ${second} is not what`);
  await callsGoOn([first]);

  await copyFile(join(data, 'push-secret'), join(second, 'push-secret'));
  const other = await start({ data: second, database });
  await callsGoOn([first, other]);
  const cookie = await cookieAt(first.url);
  const pushKeys = await Promise.all([first, other].map(({ url }) => clientOf(url, cookie).get('/v1/push')));
  expect(pushKeys.map(({ status }) => status)).toEqual([200, 200]);
  expect(new Set(pushKeys.map(({ body }) => body['publicKey'])).size).toBe(1);
}, 240_000);

test('BHV-07, BHV-16: a lost push secret is told at the start and not replaced in silence, also when no other server runs; on purpose it is, as operating.md says', async () => {
  const place = await newPlace();
  const { data, database } = place;
  await rm(join(data, 'push-secret'));
  expect(refusalOf(data, database)).toContain(`Error: push-secret in ${data} is not what`);
  await postgres.sql("DELETE FROM entry WHERE collection = 'node-secret' AND key = 'push-secret'", [], database);
  const server = await start(place);
  await callsGoOn([server]);
  const second = await elsewhere(place, 'signing-key', 'session-secret');
  await writeFile(join(second, 'push-secret'), `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  expect(refusalOf(second, database)).toContain(`Error: push-secret in ${second} is not what`);
}, 240_000);
