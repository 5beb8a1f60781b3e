import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, demand } from '#platform/http/testing/client.ts';
import { endpoints } from '#tender/api/endpoints.ts';
import { systemEndpoints } from '#tender/api/qualification.ts';
import type { UploadsAnswer } from '#tender/api/uploads.ts';
import { commandSchema, type ProcedureCommand } from '#tender/core/procedure/commands.ts';
import { procedure } from '#tender/core/procedure/procedure.ts';
import { streamOf } from './procedure-files.ts';
import { bodySchema, pathFields, schemaOf } from './routes/commands.ts';
import {
  commands,
  elsewhere,
  later,
  type Moment,
  type RoleName,
  reads,
  roles,
  systemCommands,
  systemReads,
} from './testing/access-table.ts';
import { addExtras, enter, grantRoles, userOf } from './testing/cast.ts';
import { routesOf } from './testing/routes.ts';
import { sampleOf } from './testing/sample.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { tendererOf } from './testing/tenderer.ts';

/** Every route for every role at three moments, against the table of what is allowed. */

let server: TestServer;
let leader: Client;
let ownFile = 'a'.repeat(64);
let ownSealed = 'b'.repeat(64);
let ownUpload = 'upload';
const clients = new Map<RoleName, Client>();

const client = (role: RoleName): Client => clients.get(role) ?? server.public;
const procedureOf = (moment: Moment) => (moment === 'draft' ? 'geheim' : 'schoonmaak');
/** What people are told who may not: who are you, that is not for you, there is nothing here. */
const refusing = [401, 403, 404];
/** Refusals for want of a role, whatever the file looks like. */
const wantOfRole = [
  'role-needed',
  'operator-needed',
  'authority-needed',
  'no-such-evaluator',
  'not-a-custodian',
  'adviser-has-no-vote',
  'only-advisers-advise',
];

beforeAll(async () => {
  server = await openTestServer();
  await addExtras(server);
  leader = await server.signIn('inkoper');
  const { body } = await leader.get<{ source: string }>('/v1/procedures/schoonmaak/preparation');
  const draft = { procedure: 'geheim', fileName: 'geheim.yaml', source: body.source };
  await demand(201, leader.send('POST', '/v1/procedures', draft));
  for (const id of ['schoonmaak', 'geheim']) await grantRoles(leader, id);
  for (const role of roles) clients.set(role, await enter(server, role));
  await server.identity.setSuspended(userOf.suspended, true);
});

afterAll(() => server.close());

function sampleRequest(endpoint: (typeof endpoints)[number]): {
  path: string;
  body: unknown;
  command: ProcedureCommand;
} {
  const shape: Readonly<Record<string, Parameters<typeof sampleOf>[0]>> = schemaOf(endpoint).shape;
  const fields = Object.fromEntries(
    pathFields(endpoint).map((field) => [field, shape[field] === undefined ? 'x' : sampleOf(shape[field])]),
  );
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, field: string) => String(fields[field]));
  const body = sampleOf(bodySchema(endpoint));
  const supplied = Object.fromEntries((endpoint.supplied ?? []).map((field) => [field, []]));
  const command = commandSchema.parse({ ...(body as object), ...fields, ...supplied, type: endpoint.command });
  return { path, body, command };
}

async function statusOf(role: RoleName, path: string): Promise<number> {
  const response = await client(role).raw(path);
  if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) await response.body?.cancel();
  else await response.arrayBuffer();
  return response.status;
}

async function actorFor(role: RoleName) {
  const people = await server.application.parts.directory.people();
  const user = role === 'nobody' ? '' : userOf[role];
  const organisation = people.find((person) => person.user === user)?.organisation;
  return { user, ...(organisation === undefined ? {} : { organisation }) };
}

function readsAre(moment: Moment): void {
  test.each(Object.keys(reads))(`${moment}: GET …%s is for those whom the table names`, async (path) => {
    const full = `/v1/procedures/${procedureOf(moment)}${path}`
      .replace('{own-file}', ownFile)
      .replace('{own-sealed}', ownSealed)
      .replace('{unknown-file}', 'f'.repeat(64));
    const statuses: Partial<Record<RoleName, number>> = {};
    for (const role of roles) statuses[role] = await statusOf(role, full);
    const allowed = roles.filter((role) => statuses[role] === 200);
    expect(allowed, JSON.stringify(statuses)).toEqual(roles.filter((role) => reads[path]?.[moment].includes(role)));
    for (const role of roles) expect([200, ...refusing], role).toContain(statuses[role]);
  });
}

function commandsAre(moment: Moment): void {
  test.each(endpoints)(`ASVS-8.3.1, ${moment}: $command is for those whom the table names`, async (endpoint) => {
    const id = procedureOf(moment);
    const { path, body, command } = sampleRequest(endpoint);
    const file = await server.application.files.newest(id);
    const now = server.application.clock.now();
    const before = (await server.application.parts.store.read(streamOf(id))).length;
    for (const role of roles) {
      const may = commands[command.type as keyof typeof commands].includes(role);
      const answer =
        role === 'nobody' || !may
          ? await client(role).send(endpoint.method.toUpperCase(), `/v1/procedures/${id}${path}`, body)
          : undefined;
      if (answer !== undefined) {
        const asNobody = role === 'nobody' || role === 'suspended';
        expect(asNobody ? [401] : [403, 404, 409, 422], `${role}: ${answer.text}`).toContain(answer.status);
      }
      if (file === undefined || role === 'nobody' || role === 'suspended') continue;
      const decided = procedure.decide(file, command, { now, actor: await actorFor(role) });
      if (!may) expect(decided.ok, role).toBe(false);
      else if (moment === 'opened')
        expect(decided.ok ? 'done' : decided.error.code, role).not.toBeOneOf(wantOfRole.slice(0, 3));
      if (!may && moment === 'opened' && !later.includes(command.type))
        expect(decided.ok ? 'done' : decided.error.code, role).toBeOneOf(wantOfRole);
    }
    expect((await server.application.parts.store.read(streamOf(id))).length).toBe(before);
  });
}

/** Texts that only some may read, and from which moment on. */
function secretsStayIn(moment: Moment): void {
  test(`ASVS-8.2.2, threat: rival supplier: ${moment}: no body of any route holds what is somebody else's`, async () => {
    const secrets: readonly (readonly [string, readonly RoleName[]])[] = [
      ['GEHEIME BEZOEKER VAN GLANS', ['rival', 'buyer', 'leader', 'auditor']],
      ['Plan Blink', ['tenderer', ...(moment === 'opened' ? (['buyer', 'leader', 'auditor'] as const) : [])]],
      [
        'directie@blink.example',
        ['tenderer', ...(moment === 'opened' ? (['buyer', 'leader', 'auditor'] as const) : [])],
      ],
    ];
    const found = new Map<string, Set<RoleName>>(secrets.map(([text]) => [text, new Set()]));
    for (const role of roles) {
      for (const path of Object.keys(reads).filter((known) => !/changes|\{|pdf|forms/.test(known))) {
        const { text } = await client(role).get(`/v1/procedures/${procedureOf(moment)}${path}`);
        for (const [secret] of secrets) if (text.includes(secret)) found.get(secret)?.add(role);
      }
    }
    for (const [secret, may] of secrets) {
      const seers = [...(found.get(secret) ?? [])];
      expect(
        seers.filter((role) => !may.includes(role)),
        secret,
      ).toEqual([]);
    }
    if (moment !== 'draft') expect(found.get('GEHEIME BEZOEKER VAN GLANS')).toContain('rival');
  });
}

describe('ASVS-8.2.1, threat: guessed address: the table', () => {
  test('has a row for every route of the server, and no row for a route that is not there', () => {
    const inTable = [
      ...Object.keys(reads).map((path) => `GET /v1/procedures/schoonmaak${path.replace(/\?.*/, '')}`),
      ...endpoints.map(
        (endpoint) => `${endpoint.method.toUpperCase()} /v1/procedures/schoonmaak${sampleRequest(endpoint).path}`,
      ),
      ...Object.keys(systemReads).map(
        (path) => `GET /v1/qualification-systems/kabels${path.replace(/\?.*/, '').replace(/[{}]/g, '')}`,
      ),
      ...systemEndpoints.map(
        ({ method, path }) => `${method.toUpperCase()} /v1/qualification-systems/kabels${path.replace(/[{}]/g, '')}`,
      ),
      ...elsewhere.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`),
    ];
    const { unknown, missing } = routesOf(server.app, inTable);
    expect({ unknown, missing }).toEqual({ unknown: [], missing: [] });
    expect(Object.keys(commands).toSorted()).toEqual(endpoints.map(({ command }) => command).toSorted());
    expect(Object.keys(systemCommands).toSorted()).toEqual(systemEndpoints.map(({ command }) => command).toSorted());
  });

  test('ASVS-13.4.5: and the published description name the same routes below /v1', async () => {
    const { body } = await server.public.get<{ paths: Record<string, Record<string, unknown>> }>('/v1/openapi.json');
    const described = Object.entries(body.paths).flatMap(([path, item]) =>
      Object.keys(item).map(
        (method) => `${method.toUpperCase()} /v1${path.replace(/\{document\}\.(pdf|json)$/, '{document}')}`,
      ),
    );
    const served = server.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/') && !path.startsWith('/v1/openapi'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(\{[^/]*\})?/g, '{$1}')}`);
    expect([...new Set(served)].toSorted()).toEqual([...new Set(described)].toSorted());
  });
});

describe('before publication', () => {
  readsAre('draft');
  commandsAre('draft');
  secretsStayIn('draft');
});

describe('AnnexIV-b: before the vault closes', () => {
  beforeAll(async () => {
    const visit = { attendants: [{ personal: { name: 'GEHEIME BEZOEKER VAN GLANS' } }] };
    const place = '/v1/procedures/schoonmaak/site-visit/registration';
    await demand(200, client('rival').send('PUT', place, visit));
    await server.playTo('blink-tekent');
    const { draft } = await (await tendererOf(client('tenderer'), 'schoonmaak', 'blink')).draft();
    const [file] = draft.content.files;
    ownFile = file?.file.sha256 ?? 'no file';
    ownSealed = draft.sealed[ownFile]?.sha256 ?? 'no ciphertext';
    const brought = await client('tenderer').get<UploadsAnswer>('/v1/uploads?procedure=schoonmaak');
    ownUpload = brought.body.uploads.find(({ sha256 }) => sha256 === ownSealed)?.id ?? 'no upload';
  });
  readsAre('open');
  commandsAre('open');
  secretsStayIn('open');
});

describe('AnnexIV-d, AnnexIV-e: after the opening', () => {
  beforeAll(async () => {
    await server.playTo('opening');
    const evaluator = '/v1/procedures/schoonmaak/evaluators/beoordelaar';
    await demand(200, leader.send('PUT', evaluator, { function: 'Beoordelaar' }));
    const adviser = '/v1/procedures/schoonmaak/evaluators/raadgever';
    await demand(200, leader.send('PUT', adviser, { function: 'Adviseur', advises: true }));
  });
  readsAre('opened');
  commandsAre('opened');
  secretsStayIn('opened');
});

/** Last, because it ends sessions. */
describe('outside the procedures', () => {
  test.each(elsewhere)('$method $path is for those whom the table names', async (row) => {
    for (const role of roles) {
      const asker = role === 'suspended' ? client(role) : await enter(server, role);
      const path = row.path.replace('{own-upload}', ownUpload);
      const answer = await asker.send(row.method, path, row.body, { origin: server.url });
      const may = row.allowed.includes(role);
      if (may) expect(answer.status, `${role}: ${answer.text}`).toBe(row.answer ?? 200);
      else expect([400, ...refusing], `${role}: ${answer.text}`).toContain(answer.status);
    }
  });
});
