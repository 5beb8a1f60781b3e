import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, demand } from '#platform/http/testing/client.ts';
import { type SystemEndpoint, systemEndpoints } from '#tender/api/qualification.ts';
import { qualificationCommandSchema } from '#tender/core/qualification/commands.ts';
import { qualification } from '#tender/core/qualification/qualification.ts';
import { source } from '#tender/core/qualification/testing/play.ts';
import type { SystemView } from '#tender/core/qualification/view.ts';
import { pathFields } from '../routes/commands.ts';
import { systemBodySchema, systemShape } from '../routes/qualification/commands.ts';
import { type RoleName, roles, systemCommands, systemReads } from '../testing/access-table.ts';
import { addExtras, enter, userOf } from '../testing/cast.ts';
import { sampleOf } from '../testing/sample.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';
import { applicationOf, bring, express, provideAll } from './testing/over-http.ts';

/** Every route about qualification systems for every role, without a notice and with one, against the table of what is allowed. */

let server: TestServer;
const clients = new Map<RoleName, Client>();
let ownCase = '';
let ownFile = '';
/** Documents of the qualification file: replaced before it was sent, and sent. */
let withdrawn = '';
let sent = '';
const methods = '/v1/qualification-systems/kabels/documents/methodes/languages/nl';

const client = (role: RoleName): Client => clients.get(role) ?? server.public;
const systemOf = (moment: 'draft' | 'open') => (moment === 'draft' ? 'geheim' : 'kabels');

beforeAll(async () => {
  server = await openTestServer();
  await addExtras(server);
  const leader = await server.signIn('inkoper');
  for (const system of ['geheim', 'kabels']) {
    const draft = { system, fileName: `${system}.yaml`, source };
    await demand(201, leader.send('POST', '/v1/qualification-systems', draft));
    const granted = { buyer: 'tweede-inkoper', 'process-leader': 'leider', auditor: 'controleur' };
    for (const [role, user] of Object.entries(granted))
      await demand(200, leader.send('PUT', `/v1/qualification-systems/${system}/roles/${role}/users/${user}`));
  }
  await provideAll(leader, 'kabels');
  await demand(200, leader.send('POST', '/v1/qualification-systems/kabels/notices'));
  withdrawn = await documentOf(leader);
  const again = { file: await bring(leader, 'methodes, nieuw.pdf') };
  await demand(200, leader.send('PUT', methods, again));
  sent = again.file.sha256;
  for (const role of roles) clients.set(role, await enter(server, role));
  await server.identity.setSuspended(userOf.suspended, true);
  ownCase = await express(client('tenderer'), 'kabels');
  await demand(200, leader.send('PUT', `/v1/qualification-systems/kabels/cases/${ownCase}/qualification-file`));
  const application = await applicationOf(client('tenderer'));
  ownFile = application.mandate.sha256;
  await demand(200, client('tenderer').send('POST', '/v1/qualification-systems/kabels/application', application));
});

afterAll(() => server.close());

describe.each(['draft', 'open'] as const)('%s', (moment) => {
  test.each(Object.keys(systemReads))('ASVS-8.2.1: GET …%s is for those whom the table names', async (path) => {
    const full = `/v1/qualification-systems/${systemOf(moment)}${path}`
      .replace('{case}', ownCase)
      .replace('{own-file}', ownFile)
      .replace('{sent-document}', sent)
      .replace('{withdrawn-document}', withdrawn)
      .replace('{unknown-file}', 'f'.repeat(64));
    const statuses: Partial<Record<RoleName, number>> = {};
    for (const role of roles) {
      const response = await client(role).raw(full);
      if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) await response.body?.cancel();
      else await response.arrayBuffer();
      statuses[role] = response.status;
    }
    const allowed = roles.filter((role) => statuses[role] === 200);
    expect(allowed, JSON.stringify(statuses)).toEqual(
      roles.filter((role) => systemReads[path]?.[moment].includes(role)),
    );
    for (const role of roles) expect([200, 401, 403, 404], role).toContain(statuses[role]);
  });

  test.each(systemEndpoints)('ASVS-8.3.1: $command is for those whom the table names', async (endpoint) => {
    const id = systemOf(moment);
    const { path, body, command } = sampleRequest(endpoint);
    const file = await server.systems.newest(id);
    if (file === undefined) throw new Error('the system is there');
    const people = await server.application.parts.directory.people();
    for (const role of roles) {
      const may = systemCommands[endpoint.command as keyof typeof systemCommands].includes(role);
      if (may) continue;
      const answer = await client(role).send(
        endpoint.method.toUpperCase(),
        `/v1/qualification-systems/${id}${path}`,
        body,
      );
      const asNobody = role === 'nobody' || role === 'suspended';
      expect(asNobody ? [401] : [403, 404, 409, 422], `${role}: ${answer.text}`).toContain(answer.status);
    }
    for (const role of roles.filter((one) => one !== 'nobody' && one !== 'suspended')) {
      const user = userOf[role as keyof typeof userOf];
      const organisation = people.find((person) => person.user === user)?.organisation;
      const actor = { user, ...(organisation === undefined ? {} : { organisation }) };
      const decided = qualification.decide(file, command, { now: server.application.clock.now(), actor });
      const code = decided.ok ? 'done' : decided.error.code;
      const may = systemCommands[endpoint.command as keyof typeof systemCommands].includes(role);
      if (moment === 'open') {
        if (may) expect(code, role).not.toBeOneOf(['role-needed', 'operator-needed']);
        else expect(code, role).toBeOneOf(['role-needed', 'operator-needed']);
      } else if (!may) expect(decided.ok, role).toBe(false);
    }
  });
});

async function documentOf(leader: Client): Promise<string> {
  const { body } = await leader.get<SystemView>('/v1/qualification-systems/kabels');
  const found = body.file?.provided.find(({ document, language }) => document === 'methodes' && language === 'nl');
  if (found === undefined) throw new Error('the document is there');
  return found.file.sha256;
}

function sampleRequest(endpoint: SystemEndpoint) {
  const shape = systemShape(endpoint);
  const fields = Object.fromEntries(
    pathFields(endpoint).map((field) => [field, shape[field] === undefined ? 'x' : sampleOf(shape[field])]),
  );
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, field: string) => String(fields[field]));
  const body = sampleOf(systemBodySchema(endpoint));
  return {
    path,
    body,
    command: qualificationCommandSchema.parse({ ...(body as object), ...fields, type: endpoint.command }),
  };
}
