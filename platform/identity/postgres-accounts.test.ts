import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { codeOf, TestInstallation } from './test-installation.ts';

let server: PrivatePostgres;
let place: TestInstallation;

beforeAll(async () => {
  server = await startPostgres();
});

afterAll(() => server[Symbol.asyncDispose]());

beforeEach(async () => {
  place = await TestInstallation.start(await server.newSchema());
});

afterEach(() => place.remove());

/** How many files of tables hold the text, once all is written out. */
async function tablesWith(text: string): Promise<number> {
  await server.sql('CHECKPOINT');
  const tables = join(server.folder, 'data/base');
  const files = (await readdir(tables, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) => (await readFile(join(parentPath, name))).includes(text)),
  );
  return found.filter(Boolean).length;
}

test('accounts and sessions in PostgreSQL outlive a restart of the program and of the database', {
  timeout: 60_000,
}, async () => {
  const userId = await place.newUser();
  const browser = place.browser();
  expect((await browser.signIn()).status).toBe(200);
  await place.restart(false);
  expect(await browser.me()).toMatchObject({ userId, email: 'inkoper@gemeente.example' });
  await server.kill();
  await server.start();
  expect(await browser.me()).toMatchObject({ userId });
  expect((await place.browser().signIn(undefined, 'een ander wachtwoord')).status).toBe(401);
  expect((await place.identity.setSuspended(userId, true)).ok).toBe(true);
  expect(await browser.me()).toBeNull();
  const refused = await place.browser().signIn();
  expect([refused.status, await codeOf(refused)]).toEqual([403, 'account-suspended']);
});

test('who is erased stands in no table any more, nor in the room that a table no longer uses', {
  timeout: 60_000,
}, async () => {
  const userId = await place.newUser('vertrokken@gemeente.example');
  expect(await tablesWith('vertrokken@gemeente.example')).toBeGreaterThan(0);
  expect((await place.identity.eraseUser(userId)).ok).toBe(true);
  expect(await tablesWith('vertrokken@gemeente.example')).toBe(0);
});
