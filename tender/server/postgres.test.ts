import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, cookiesOf, demand } from '#platform/http/testing/client.ts';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { bundle } from '#tender/cli/bundle.ts';
import { verify } from '#tender/cli/verify.ts';
import { startServer } from './server.ts';
import { openTestServer, type TestServer, tinyStory } from './testing/server.ts';

let postgres: PrivatePostgres;
let data: string;

beforeAll(async () => {
  postgres = await startPostgres();
  data = await mkdtemp(join(tmpdir(), 'leidraad-'));
});

afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  await rm(data, { recursive: true });
});

const fullDisk = `
  CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
  CREATE TRIGGER full_disk BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION full_disk()`;

async function told(work: (print: (text: string) => void) => Promise<number>): Promise<readonly [number, string]> {
  let said = '';
  const code = await work((text) => {
    said += text;
  });
  return [code, said];
}

test('a procedure on PostgreSQL is played, kept over a restart, brought out and verified like any other', {
  timeout: 300_000,
}, async () => {
  const database = await postgres.newSchema();
  const open = (): Promise<TestServer> => openTestServer({ data, database });
  let server = await open();
  await server.playTo('ingediend');
  const procedures = (await server.public.get('/v1/procedures')).body;
  await server.close();

  server = await open();
  expect((await server.public.get('/v1/procedures')).body).toEqual(procedures);
  const inkoper = await server.signIn('inkoper');
  expect((await inkoper.get('/v1/procedures/schoonmaak')).status).toBe(200);

  const [folderCode, folderSaid] = await told((print) => verify([data, '--database', database], print));
  expect([folderCode, folderSaid]).toEqual([0, expect.stringContaining('procedure/schoonmaak')]);
  const out = join(data, 'schoonmaak.zip');
  expect((await told((print) => bundle([data, 'schoonmaak', '--out', out, '--database', database], print)))[0]).toBe(0);
  const [code, said] = await told((print) => verify([out], print));
  expect(code, said).toBe(0);

  // The disk of the database is full for a while, as the database itself says it.
  const source = (await readFile(join(tinyStory, 'leidraad.yaml'), 'utf8')).replace('schoonmaak', 'nieuw');
  const ask = () => inkoper.send('POST', '/v1/procedures', { procedure: 'nieuw', fileName: 'leidraad.yaml', source });
  await postgres.sql(fullDisk, undefined, database);
  expect(await ask()).toMatchObject({ status: 503, body: { code: 'store-full' } });
  await postgres.sql('DROP TRIGGER full_disk ON event', undefined, database);
  expect((await ask()).status).toBe(201);

  // The database goes down and comes back under the running server.
  await postgres.kill();
  await postgres.start();
  await server.playTo('opening');
  expect((await inkoper.get('/v1/procedures/schoonmaak')).status).toBe(200);
  await server.close();
});

test('a live server on PostgreSQL makes its first administrator, who signs in on a second start', {
  timeout: 300_000,
}, async () => {
  const folder = join(data, 'live');
  const database = await postgres.newSchema();
  const start = () =>
    startServer({ data: folder, database, port: 0, log: () => undefined, requireSecondFactor: false });
  const password = 'een lange zin als wachtwoord';
  const first = { name: 'Beheerder', email: 'administrator@x.example', password, authority: 'Gemeente Proefdorp' };
  let server = await start();
  await demand(201, clientOf(server.url, '').send('POST', '/v1/first-run', first));
  await server.close();

  server = await start();
  const nobody = clientOf(server.url, '');
  expect((await nobody.send('POST', '/v1/first-run', first)).status).toBe(409);
  const credentials = { email: first.email, password };
  const signed = await nobody.send('POST', '/auth/sign-in/email', credentials, { origin: server.url });
  expect(signed.status).toBe(200);
  const me = await clientOf(server.url, cookiesOf(signed.headers)).get('/v1/me');
  expect(me.body).toMatchObject({ mode: 'live', person: { administrator: true } });
  await server.close();
});
