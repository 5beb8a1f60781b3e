import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '#platform/http/testing/client.ts';
import { endpoints } from '#tender/api/endpoints.ts';
import { streamOf } from './procedure-files.ts';
import { openTestServer, type TestServer } from './testing/server.ts';
import { tendererOf } from './testing/tenderer.ts';

const place = '/v1/procedures/schoonmaak';

let server: TestServer;
let blinker: Client;
let glanzer: Client;
let inkoper: Client;

beforeAll(async () => {
  server = await openTestServer();
  blinker = await server.signIn('blinker');
  glanzer = await server.signIn('glanzer');
  inkoper = await server.signIn('inkoper');
});

afterAll(() => server.close());

const events = async () => server.application.parts.store.read(streamOf('schoonmaak'));

describe('a command over HTTP', () => {
  test('answers with what it wrote', async () => {
    const done = await blinker.send('PUT', `${place}/interest`);
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({
      version: 9,
      events: [
        { seq: 9, actor: 'blinker', event: { type: 'ProcedureFollowed', operator: 'blink', name: 'Blink B.V.' } },
      ],
    });
  });

  test('that is refused says why, by code and in a sentence of the language asked for', async () => {
    const again = await blinker.send('PUT', `${place}/interest`, undefined, { 'accept-language': 'en' });
    expect(again.status).toBe(409);
    expect(again.headers.get('content-type')).toContain('application/problem+json');
    expect(again.body).toMatchObject({
      code: 'already-following',
      status: 409,
      type: 'urn:problem-type:already-following',
    });
    expect(again.body['detail']).toMatch(/follow/);
  });

  test('sent twice with one key after a lost line acts once and gets the same answer', async () => {
    const key = { 'idempotency-key': 'c3f7' };
    const question = { place: { document: 'eisen', page: 2 }, text: 'Is er een kluisje?' };
    const before = (await events()).length;
    const answers = await Promise.all([1, 2, 3].map(() => blinker.send('POST', `${place}/questions`, question, key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body['version']))).size).toBe(1);
    expect((await events()).length).toBe(before + 1);
    const other = await blinker.send('POST', `${place}/questions`, { ...question, text: 'Iets anders?' }, key);
    expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
  });

  test('of one person is not answered with what another one was told under the same key', async () => {
    const key = { 'idempotency-key': 'shared' };
    await blinker.send(
      'POST',
      `${place}/questions`,
      { place: { document: 'eisen', page: 4 }, text: 'Van Blink?' },
      key,
    );
    const other = await glanzer.send(
      'POST',
      `${place}/questions`,
      { place: { document: 'eisen', page: 5 }, text: 'Van Glans?' },
      key,
    );
    expect(JSON.stringify(other.body)).toContain('glanzer');
    expect(JSON.stringify(other.body)).not.toContain('blink');
  });

  test.each([
    ['a field that is missing', { text: 'Zonder plaats' }, '#/place', 'required'],
    [
      'a field that nobody asked for',
      { place: { document: 'eisen', page: 1 }, text: 'x', operator: 'glans' },
      '#',
      'unknown-field',
    ],
    [
      'a value of the wrong kind',
      { place: { document: 'eisen', page: 'een' }, text: 'x' },
      '#/place/page',
      'wrong-type',
    ],
  ])('with %s is refused with the place of the mistake', async (_name, body, pointer, code) => {
    const answer = await blinker.send<{ code: string; errors: { in: string; pointer: string; code: string }[] }>(
      'POST',
      `${place}/questions`,
      body,
    );
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe('input-invalid');
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ in: 'body', pointer, code }));
  });

  test('cannot say what the server supplies, nor otherwise in the body than in the path', async () => {
    const supplied = await inkoper.send('POST', `${place}/opening/shares`, {
      share: 'a'.repeat(52),
      tenders: [],
    });
    expect([supplied.status, supplied.body['code']]).toEqual([400, 'input-invalid']);
    const twice = await inkoper.send('PUT', `${place}/planning/nota`, {
      phase: 'sluiting',
      dating: { on: '2026-03-26' },
      reason: 'x',
    });
    expect([twice.status, twice.body['code']]).toEqual([400, 'input-invalid']);
  });

  test('that is no JSON object, or is too deep, is refused before anything is read', async () => {
    const send = (body: string, type = 'application/json') =>
      blinker.raw(`${place}/questions`, { method: 'POST', headers: { 'content-type': type }, body });
    expect((await send('{"text": ')).status).toBe(400);
    expect((await send('[1, 2]')).status).toBe(400);
    expect((await send(`${'['.repeat(5000)}${']'.repeat(5000)}`)).status).toBe(400);
    expect((await send('place=1', 'application/x-www-form-urlencoded')).status).toBe(415);
  });

  test('sent by a page of another website is refused', async () => {
    const answer = await blinker.send('DELETE', `${place}/interest`, undefined, { 'sec-fetch-site': 'cross-site' });
    expect([answer.status, answer.body['code']]).toEqual([403, 'cross-site-request']);
  });
});

test('every command has exactly one address, and every address another command', () => {
  const addresses = endpoints.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  expect(new Set(addresses).size).toBe(endpoints.length);
  expect(new Set(endpoints.map(({ command }) => command)).size).toBe(endpoints.length);
});

describe('two browsers at once', () => {
  test('ALM-04: placing the same tender place it once; the log has no gap and no double', async () => {
    const here = await tendererOf(blinker, 'schoonmaak', 'blink');
    await here.attach('plan', 'Plan.pdf', '%PDF-1.7 not much of it');
    const there = await tendererOf(await server.signIn('blinker'), 'schoonmaak', 'blink');
    const [one, other] = [await here.sealed(), await there.sealed()];
    const answers = await Promise.all([here.place(one, 0), there.place(other, 0)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const log = await events();
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(log.filter(({ type }) => type === 'TenderPlaced')).toHaveLength(1);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'tender-placed-elsewhere', params: { revision: 1 } });
  });

  test('ALM-04: keeping a draft overwrite nothing that the other kept', async () => {
    const here = await tendererOf(glanzer, 'schoonmaak', 'glans');
    const there = await tendererOf(await server.signIn('glanzer'), 'schoonmaak', 'glans');
    await here.attach('plan', 'Hier.pdf', '%PDF-1.7 hier');
    const seen = await there.draft();
    await here.attach('prijs', 'Prijs.xlsx', 'PK\u0003\u0004');
    const kept = await there.keep(seen.draft, seen.revision);
    expect([kept.status, kept.body['code'], kept.body['params']]).toEqual([
      409,
      'draft-kept-elsewhere',
      { revision: 2 },
    ]);
    expect((await there.draft()).draft.content.files).toHaveLength(2);
  });

  test('asking different things are both heard, one after the other', async () => {
    const before = (await events()).length;
    const asked = Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? blinker : glanzer).send('POST', `${place}/questions`, {
        place: { document: 'eisen', page: index + 1 },
        text: `Vraag ${index}`,
      }),
    );
    expect((await Promise.all(asked)).every(({ status }) => status === 200)).toBe(true);
    expect((await events()).length).toBe(before + 20);
  });
});

describe('data of persons', () => {
  test('stand beside the log, and come back in the view of who may see them', async () => {
    const attendants = [{ personal: { name: 'Receptionist van Blink', licencePlate: 'XX-99-XX' } }];
    expect((await blinker.send('PUT', `${place}/site-visit/registration`, { attendants })).status).toBe(200);
    const log = JSON.stringify(await events());
    expect(log).not.toContain('Receptionist');
    expect(log).not.toContain('XX-99-XX');
    expect(log).toMatch(/"personal":\{"commitment":"[0-9a-f]{64}","ref":/);
    expect((await blinker.get(`${place}/site-visit`)).text).toContain('Receptionist van Blink');
    expect((await inkoper.get(`${place}/site-visit`)).text).toContain('XX-99-XX');
    expect((await glanzer.get(`${place}/site-visit`)).text).not.toContain('Receptionist');
  });

  test('cannot be borrowed by sending the reference of somebody else', async () => {
    const [event] = (await events()).filter(({ type }) => type === 'SiteVisitRegistered');
    const [, ref = ''] = /"ref":"([^"]+)"/.exec(JSON.stringify(event)) ?? [];
    const attendants = [{ personal: { ref, commitment: '0'.repeat(64) } }];
    await glanzer.send('PUT', `${place}/site-visit/registration`, { attendants });
    expect((await glanzer.get(`${place}/site-visit`)).text).not.toContain('Receptionist');
  });
});
