import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, clientOf, cookiesOf, demand } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { type Running, startServer } from '../server.ts';
import { administration, type RoleName } from '../testing/access-table.ts';
import { routesOf } from '../testing/routes.ts';

/** What only live operation has, for everybody from nobody to the administrator. */

const password = 'een lange zin als wachtwoord';
const clients = new Map<RoleName, Client>();
let data: string;
let server: Running;
let organisation: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'leidraad-live-'));
  server = await startServer({ data, port: 0, log: () => undefined, requireSecondFactor: false });
  const nobody = clientOf(server.url, '');
  const first = { name: 'Beheerder', email: 'administrator@x.example', password, authority: 'Gemeente Proefdorp' };
  await demand(201, nobody.send('POST', '/v1/first-run', first));
  const firm = unwrap(await server.identity.createOrganisation({ kind: 'operator', name: 'Blink B.V.' }));
  organisation = (await server.identity.organisations()).find(({ kind }) => kind === 'authority')?.id ?? '';
  const member = {
    buyer: { organisation },
    tenderer: { organisation: firm.id },
    suspended: { organisation: firm.id },
    citizen: {},
  };
  const users = new Map<string, string>();
  for (const [role, of] of Object.entries(member)) {
    const made = await server.identity.createUser({
      email: `${role}@x.example`,
      name: role,
      title: '',
      password,
      ...of,
    });
    users.set(role, unwrap(made).userId);
  }
  clients.set('nobody', nobody);
  for (const role of ['administrator', 'buyer', 'tenderer', 'suspended', 'citizen'] as const) {
    const body = { email: `${role}@x.example`, password };
    const answer = await nobody.send('POST', '/auth/sign-in/email', body, { origin: server.url });
    await demand(200, Promise.resolve(answer));
    clients.set(role, clientOf(server.url, cookiesOf(answer.headers)));
  }
  unwrap(await server.identity.setSuspended(users.get('suspended') ?? '', true));
});

afterAll(async () => {
  await server.close();
  await rm(data, { recursive: true });
});

test('the table has a row for every route that only live operation has', () => {
  const named = administration.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, 'x')}`);
  const { unknown, missing } = routesOf(server.app, named);
  expect(unknown).toEqual([]);
  const elsewhere =
    /^\w+ \/(auth|health|v1\/(procedures|qualification-systems|guide-documents|openapi|files|uploads|me)\b)/;
  expect(missing.filter((route) => !elsewhere.test(route))).toEqual([]);
});

test.each(administration)('ASVS-8.2.1: $method $path is for those whom the table names', async (row) => {
  const path = row.path.replace('{organisation}', organisation).replace('{user}', 'nobody-known');
  for (const [role, client] of clients) {
    const { status, text } = await client.send(row.method, path, row.body);
    if (row.allowed.includes(role)) expect(status, `${role}: ${text}`).toBe(row.answer ?? 200);
    // What the table does not name is refused; a body that cannot be read may be told so first.
    else
      expect(role === 'nobody' || role === 'suspended' ? [401, 400] : [403, 400], `${role}: ${text}`).toContain(status);
  }
  expect((await server.identity.organisations()).length).toBe(2);
});
