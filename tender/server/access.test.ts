import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '#platform/http/testing/client.ts';
import type { CustodyKeyAnswer } from '#tender/api/sealing.ts';
import { stageNames } from '#tender/core/procedure/stages.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { tendererOf } from './testing/tenderer.ts';

/** Who sees what, over HTTP (which route is for whom: every-route.test.ts), on one server whose procedure goes on from test to test. */

const place = '/v1/procedures/schoonmaak';

let server: TestServer;
const clients: Record<string, Client> = {};

beforeAll(async () => {
  server = await openTestServer();
  for (const user of ['inkoper', 'bewaarder', 'controleur', 'beoordelaar', 'buurman', 'blinker', 'glanzer']) {
    clients[user] = await server.signIn(user);
  }
  clients['public'] = server.public;
});

afterAll(() => server.close());

const client = (who: string): Client => clients[who] ?? server.public;

describe('ASVS-8.4.1: an unpublished procedure', () => {
  beforeAll(async () => {
    const source = (await client('inkoper').get<{ source: string }>(`${place}/preparation`)).body.source;
    const drafted = await client('inkoper').send('POST', '/v1/procedures', {
      procedure: 'geheim',
      fileName: 'geheim.yaml',
      source,
    });
    if (drafted.status !== 201) throw new Error(drafted.text);
  });

  test.each(['public', 'glanzer', 'buurman', 'beoordelaar'])('does not exist for %s', async (who) => {
    const paths = [
      '',
      ...stageNames.map((stage) => `/${stage}`),
      '/people',
      '/log',
      '/calendar.ics',
      '/documents',
      '/changes',
      '/forms/prijzenblad',
    ];
    for (const path of paths) {
      const answer = await client(who).get(`/v1/procedures/geheim${path}`);
      expect([answer.status, answer.body['code']], path).toEqual([404, 'no-such-procedure']);
    }
    const list = await client(who).get('/v1/procedures?search=gemeentehuis');
    expect(list.text).not.toContain('geheim');
    if (who === 'public') return;
    const command = await client(who).send('PUT', '/v1/procedures/geheim/interest');
    expect([command.status, command.body['code']]).toEqual([404, 'no-such-procedure']);
  });

  test('is there for who made it', async () => {
    const list = await client('inkoper').get<{ procedures: { procedure: string; state: string }[] }>('/v1/procedures');
    expect(list.body.procedures.map(({ procedure, state }) => [procedure, state])).toEqual([
      ['geheim', 'draft'],
      ['schoonmaak', 'open'],
    ]);
    expect((await client('inkoper').get('/v1/procedures/geheim')).status).toBe(200);
  });

  test('threat: corrupt buyer: nobody of a company that can tender is given a part in it', async () => {
    const grant = async (role: string, user: string) => {
      const { status, body } = await client('inkoper').send('PUT', `/v1/procedures/geheim/roles/${role}/users/${user}`);
      return [status, body['code']];
    };
    for (const role of ['auditor', 'buyer', 'notary', 'custodian']) {
      expect(await grant(role, 'glanzer'), role).toEqual([409, 'person-of-operator']);
    }
    expect(await grant('auditor', 'controleur')).toEqual([200, undefined]);
    expect((await client('glanzer').get('/v1/procedures/geheim')).status).toBe(404);
  });
});

/** All that this person can read over HTTP. */
async function allOf(who: string): Promise<string> {
  const paths = [
    '',
    ...stageNames.map((stage) => `/${stage}`),
    '/people',
    '/documents',
    '/calendar.ics',
    '/log',
    '/record',
  ];
  const answers = await Promise.all(paths.map((path) => client(who).get(`${place}${path}`)));
  const list = await client(who).get('/v1/procedures');
  return [...answers, list].map(({ text }) => text.replaceAll(/"(instance|now)":"[^"]*"/g, '')).join('\n');
}

describe('before closing', () => {
  test('ALM-04, threat: rival supplier: whatever one tenderer does in his work space and in the vault, nobody else sees a difference', async () => {
    await server.playTo('nota');
    // A rival moves nothing but the clock, to where the first one will have moved it.
    const others = ['public', 'glanzer', 'buurman', 'bewaarder', 'beoordelaar'];
    const moved = await server.public.send('POST', '/demo/clock', { to: '2026-04-07T11:58:00+02:00' });
    expect(moved.status).toBe(200);
    const before = await Promise.all(others.map(allOf));
    await server.playTo('blink-tekent');
    const blink = await tendererOf(client('blinker'), 'schoonmaak', 'blink');
    expect((await blink.place()).status).toBe(200);
    const after = await Promise.all(others.map(allOf));
    expect(others.filter((_, index) => after[index] !== before[index])).toEqual([]);
    const buyer = await allOf('inkoper');
    for (const secret of ['Plan Blink', 'Prijzenblad Blink', 'directie@blink.example', 'TenderPlaced', 'DraftKept']) {
      expect(buyer).not.toContain(secret);
    }
    expect(await allOf('blinker')).not.toContain('Plan Blink.pdf');
    expect(JSON.stringify((await blink.draft()).draft)).toContain('Plan Blink.pdf');
  });

  test('ALM-04, AnnexIV-b: even the ciphertexts of a tender, and of a draft, are for the tenderer alone', async () => {
    const blink = await tendererOf(client('blinker'), 'schoonmaak', 'blink');
    const { manifest } = (await blink.view()).own ?? {};
    const { draft } = await blink.draft();
    const ciphertexts = [manifest, ...Object.values(draft.sealed)].map((ref) => ref?.sha256 ?? '');
    expect(ciphertexts).toHaveLength(3);
    const others = ['public', 'glanzer', 'inkoper', 'bewaarder', 'controleur', 'beoordelaar', 'buurman'];
    for (const hash of ciphertexts) {
      expect((await client('blinker').raw(`${place}/sealed/${hash}`)).status).toBe(200);
      for (const who of others)
        expect([401, 403, 404], who).toContain((await client(who).get(`${place}/sealed/${hash}`)).status);
    }
    for (const { file } of draft.content.files) {
      for (const who of [...others, 'blinker'])
        expect([403, 404], who).toContain((await client(who).get(`${place}/files/${file.sha256}`)).status);
    }
    for (const who of others)
      expect([401, 403, 404], who).toContain((await client(who).get(`${place}/tender/draft`)).status);
  });

  test('knowing the hash of a ciphertext is not having it: another operator cannot place it', async () => {
    const blink = await tendererOf(client('blinker'), 'schoonmaak', 'blink');
    const glans = await tendererOf(client('glanzer'), 'schoonmaak', 'glans');
    const stolen = await glans.place(await blink.sealed());
    expect([stolen.status, stolen.body['code']]).toEqual([422, 'sealed-not-uploaded']);
  });

  test('what a custodian keeps is for himself: his locked key and his sealed share', async () => {
    const own = (await client('bewaarder').get<CustodyKeyAnswer>(`${place}/custody/key`)).body;
    expect(own.sealedShare?.sealed).toContain('BEGIN AGE ENCRYPTED FILE');
    expect(own.locked).toContain('BEGIN AGE ENCRYPTED FILE');
    const other = (await client('inkoper').get<CustodyKeyAnswer>(`${place}/custody/key`)).body;
    expect(other.sealedShare?.sealed).not.toBe(own.sealedShare?.sealed);
    for (const who of ['controleur', 'buurman', 'glanzer'])
      expect((await client(who).get(`${place}/custody/key`)).body).toEqual({});
    expect((await client('public').get(`${place}/custody/key`)).status).toBe(401);
  });
});

describe('after the opening', () => {
  beforeAll(async () => {
    await server.playTo('opening');
    const appointed = await client('inkoper').send('PUT', `${place}/evaluators/beoordelaar`, {
      function: 'Beoordelaar',
    });
    if (appointed.status !== 200) throw new Error(appointed.text);
  });

  test('AnnexIV-f, ALM-12, threat: curious evaluator: prices and files are not for evaluators, rivals or the public', async () => {
    for (const who of ['public', 'glanzer', 'beoordelaar', 'buurman']) {
      const all = await allOf(who);
      for (const secret of ['31.5', 'Prijzenblad Blink', 'directie@blink.example', 'Plan Blink'])
        expect(all, who).not.toContain(secret);
    }
  });

  test('ASVS-8.2.3, ASVS-15.3.1: names of people are for their colleagues and for those who work on the procedure', async () => {
    const people = async (who: string) =>
      (await client(who).get<{ people: { user: string }[] }>(`${place}/people`)).body.people
        .map(({ user }) => user)
        .toSorted();
    expect(await people('public')).toEqual([]);
    expect(await people('buurman')).toEqual(['buurman']);
    expect(await people('glanzer')).toEqual(['glanzer']);
    expect(await people('inkoper')).toEqual(['beoordelaar', 'bewaarder', 'controleur', 'inkoper']);
  });

  test('ASVS-16.2.1: the auditor reads what was decided, also as it stood then', async () => {
    const log = await client('controleur').get<{ events: { seq: number; type?: string; data?: unknown }[] }>(
      `${place}/log`,
    );
    expect(log.body.events.map(({ seq }) => seq)).toEqual(log.body.events.map((_, index) => index + 1));
    const opened = log.body.events.find(({ type }) => type === 'VaultOpened');
    expect(JSON.stringify(opened?.data)).toContain('blink');
    const then = await client('controleur').get<{ opened: boolean; version: number; published: boolean }>(
      `${place}?at=1`,
    );
    expect(then.body).toMatchObject({ opened: false, version: 1, published: false });
    const before = (opened?.seq ?? 0) - 1;
    expect((await client('controleur').get(`${place}/opening?at=${before}`)).body['vault']).not.toBe('opened');
    expect((await client('controleur').get(`${place}/log?at=${before}`)).text).not.toContain('TenderPlaced');
    expect((await client('controleur').get(`${place}?at=9999`)).body['code']).toBe('no-such-version');
  });
});
