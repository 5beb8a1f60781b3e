import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '#tender/api/endpoints.ts';
import type { CustodyKeyAnswer } from '#tender/api/sealing.ts';
import { stageNames } from '#tender/core/procedure/stages.ts';
import { streamOf } from './procedure-files.ts';
import { bodySchema, pathFields, schemaOf } from './routes/commands.ts';
import { sampleOf } from './testing/sample.ts';
import { type Client, openTestServer, type TestServer } from './testing/server.ts';
import { tendererOf } from './testing/tenderer.ts';

/** Who may do what and who sees what, over HTTP, on one server whose procedure goes on from test to test. */

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

/** Commands that anyone of an economic operator may give; all others need a role. */
const forOperators = new Set([
  'follow-procedure',
  'unfollow-procedure',
  'ask-question',
  'withdraw-question',
  'register-for-site-visit',
  'cancel-site-visit',
  'place-tender',
  'withdraw-tender',
  'hand-in-remedy',
  'give-explanation',
  'join-draw',
  'reveal-draw',
  'raise-objection',
  'hand-in-evidence',
]);

/** Commands that an evaluator may give. */
const forEvaluators = new Set(['declare-conflict', 'give-score', 'hand-in-scores', 'change-score']);

function request(endpoint: (typeof endpoints)[number]): { path: string; body: unknown } {
  const shape: Readonly<Record<string, Parameters<typeof sampleOf>[0]>> = schemaOf(endpoint).shape;
  const path = pathFields(endpoint).reduce((text, field) => {
    const schema = shape[field];
    return text.replace(`{${field}}`, schema === undefined ? 'x' : String(sampleOf(schema)));
  }, endpoint.path);
  return { path: `${place}${path}`, body: sampleOf(bodySchema(endpoint)) };
}

async function version(): Promise<number> {
  return (await server.application.parts.store.read(streamOf('schoonmaak'))).length;
}

function commandsAreRefused(moment: string): void {
  describe(`${moment}: commands`, () => {
    test.each(endpoints)('$command is refused to the public, and to everybody without the role', async (endpoint) => {
      const { path, body } = request(endpoint);
      const before = await version();
      const give = (who: string) => client(who).send(endpoint.method.toUpperCase(), path, body);
      const nobody = await give('public');
      expect([nobody.status, nobody.body['code']]).toEqual([401, 'not-signed-in']);
      const others = [
        'buurman',
        'controleur',
        ...(forEvaluators.has(endpoint.command) ? [] : ['beoordelaar']),
        ...(forOperators.has(endpoint.command) ? [] : ['glanzer']),
      ];
      for (const who of others) {
        const answer = await give(who);
        expect([400, 403, 404, 409, 422], `${who}: ${answer.text}`).toContain(answer.status);
        expect(answer.body['code'], `${who}: ${answer.text}`).not.toBe('input-invalid');
      }
      expect(await version()).toBe(before);
    });
  });
}

/** One letter for each stage in the order of `stageNames`: a view, or nothing. */
function viewsAre(moment: string, expected: Readonly<Record<string, string>>): void {
  describe(`${moment}: views`, () => {
    test.each(Object.entries(expected))('%s sees what is his to see', async (who, row) => {
      const statuses = await Promise.all(
        stageNames.map(async (stage) => (await client(who).get(`${place}/${stage}`)).status),
      );
      const seen = Object.fromEntries(stageNames.map((stage, index) => [stage, statuses[index] === 200]));
      const wanted = Object.fromEntries(stageNames.map((stage) => [stage, row.split(' ').includes(stage)]));
      expect(seen).toEqual(wanted);
      expect(statuses.every((status) => status === 200 || status === 404)).toBe(true);
      const frame = await client(who).get<{ stages: string[] }>(place);
      expect([...frame.body.stages].toSorted()).toEqual(row.split(' ').toSorted());
    });

    test('the log, the record and the past are for the buyer, the process leader and the auditor', async () => {
      for (const who of Object.keys(clients)) {
        const staff = ['inkoper', 'controleur'].includes(who);
        const answers = await Promise.all(
          ['/log', '/record', '?at=1', '/planning?at=1'].map((path) => client(who).get(`${place}${path}`)),
        );
        expect(
          answers.map(({ status }) => (status === 200 ? 'yes' : 'no')),
          who,
        ).toEqual(Array(4).fill(staff ? 'yes' : 'no'));
      }
    });
  });
}

describe('an unpublished procedure', () => {
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
  commandsAreRefused('before closing');

  const everybody = 'preparation planning questions site-visit submission opening';
  viewsAre('before closing', {
    public: everybody,
    buurman: everybody,
    beoordelaar: everybody,
    glanzer: `${everybody} interest`,
    inkoper: `${everybody} evaluation termination`,
    bewaarder: everybody,
    controleur: `${everybody} evaluation termination`,
  });

  test('ALM-04: whatever one tenderer does in his work space and in the vault, nobody else sees a difference', async () => {
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

  test('ALM-04: even the ciphertexts of a tender, and of a draft, are for the tenderer alone', async () => {
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
    expect(own.sealedShare).toContain('BEGIN AGE ENCRYPTED FILE');
    expect(own.locked).toContain('BEGIN AGE ENCRYPTED FILE');
    const other = (await client('inkoper').get<CustodyKeyAnswer>(`${place}/custody/key`)).body;
    expect(other.sealedShare).not.toBe(own.sealedShare);
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

  commandsAreRefused('after the opening');

  const everybody = 'preparation planning questions site-visit submission opening';
  viewsAre('after the opening', {
    public: everybody,
    buurman: everybody,
    glanzer: `${everybody} interest`,
    blinker: `${everybody} interest examination`,
    beoordelaar: `${everybody} evaluation`,
    inkoper: `${everybody} examination evaluation termination`,
    bewaarder: everybody,
    controleur: `${everybody} examination evaluation termination`,
  });

  test('ALM-12: prices and files are not for evaluators, rivals or the public', async () => {
    for (const who of ['public', 'glanzer', 'beoordelaar', 'buurman']) {
      const all = await allOf(who);
      for (const secret of ['31.5', 'Prijzenblad Blink', 'directie@blink.example', 'Plan Blink'])
        expect(all, who).not.toContain(secret);
    }
  });

  test('names of people are for their colleagues and for those who work on the procedure', async () => {
    const people = async (who: string) =>
      (await client(who).get<{ people: { user: string }[] }>(`${place}/people`)).body.people
        .map(({ user }) => user)
        .toSorted();
    expect(await people('public')).toEqual([]);
    expect(await people('buurman')).toEqual(['buurman']);
    expect(await people('glanzer')).toEqual(['glanzer']);
    expect(await people('inkoper')).toEqual(['beoordelaar', 'bewaarder', 'controleur', 'inkoper']);
  });

  test('the auditor reads what was decided, also as it stood then', async () => {
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
