import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, demand } from '#platform/http/testing/client.ts';
import type { SystemList } from '#tender/api/qualification.ts';
import { fileRefSchema } from '#tender/core/procedure/basics.ts';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import { source } from '#tender/core/qualification/testing/play.ts';
import type { RegisterView, SystemView } from '#tender/core/qualification/view.ts';
import { textOfPdf } from '../testing/pdf-text.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';
import { applicationOf, bring, express, provideAll } from './testing/over-http.ts';

/** A qualification over HTTP, from the notice to the register, on one server whose system goes on from test to test. */

const place = '/v1/qualification-systems/kabels';

let server: TestServer;
let buyer: Client;
let firm: Client;
let rival: Client;
let key = '';

beforeAll(async () => {
  server = await openTestServer();
  buyer = await server.signIn('inkoper');
  firm = await server.signIn('blinker');
  rival = await server.signIn('glanzer');
  await demand(
    201,
    buyer.send('POST', '/v1/qualification-systems', { system: 'kabels', fileName: 'kabels.yaml', source }),
  );
});

afterAll(() => server.close());

const view = async (client: Client) => (await client.get<SystemView>(place)).body;
const caseNow = async () => (await buyer.get<CaseView>(`${place}/cases/${key}`)).body;
const moveTo = (at: string) => demand(200, server.public.send('POST', '/demo/clock', { to: at }));
const registered = async (day: string) =>
  (await buyer.get<RegisterView>(`${place}/register?on=${day}`)).body.lines.map(({ operator, since }) => [
    operator,
    since,
  ]);

test('ORES-01: a notice makes the system public and searchable; before it nobody else knows of it', async () => {
  expect((await firm.get(place)).body['code']).toBe('no-such-system');
  expect((await firm.get<SystemList>('/v1/qualification-systems')).body.total).toBe(0);
  expect((await buyer.get<SystemList>('/v1/qualification-systems')).body.systems[0]?.state).toBe('draft');
  expect((await view(buyer)).next).toMatchObject({ code: 'next-publish-notice', kind: 'must' });
  await demand(200, buyer.send('POST', `${place}/notices`));
  const found = await server.public.get<SystemList>('/v1/qualification-systems?search=GASLEIDINGEN kwalificatie');
  expect(found.body.systems.map(({ system, state }) => [system, state])).toEqual([['kabels', 'open']]);
  expect((await server.public.get<SystemList>('/v1/qualification-systems?search=schoonmaak')).body.total).toBe(0);
});

test('a guide that cannot be read is refused with its line', async () => {
  const broken = { system: 'stuk', fileName: 'stuk.yaml', source: 'qualification: 1\n' };
  const answer = await buyer.send('POST', '/v1/qualification-systems', broken);
  expect([answer.status, answer.body['code']]).toEqual([409, 'guide-cannot-be-read']);
});

describe('ORES-02', () => {
  test('interest that is sent again with the same key is one; a second one is refused with the day of the first', async () => {
    const body = { language: 'nl', contact: { personal: { name: 'Directeur', email: 'a@b.example' } } };
    const headers = { 'idempotency-key': 'once' };
    const first = await firm.send('POST', `${place}/interest`, body, headers);
    const again = await firm.send('POST', `${place}/interest`, body, headers);
    expect(again.body).toEqual(first.body);
    const other = await firm.send('POST', `${place}/interest`, { ...body, language: 'fr' }, headers);
    expect(other.body['code']).toBe('idempotency-key-reused');
    const second = await firm.send('POST', `${place}/interest`, body, { 'accept-language': 'fr' });
    expect([second.status, second.body['code']]).toEqual([409, 'interest-runs-already']);
    expect(second.body['detail']).toMatch(/manifestation d’intérêt en cours/);
    key = (await view(firm)).own?.cases[0]?.key ?? '';
    expect((await view(firm)).next).toMatchObject({ code: 'turn-send-file-operator', kind: 'wait' });
  });

  test('the contact is for who works on the system and for the operator himself, not for another one', async () => {
    expect((await caseNow()).contact.personal).toEqual({ name: 'Directeur', email: 'a@b.example' });
    expect((await rival.get(place)).text).not.toContain('a@b.example');
    expect((await server.public.get(place)).text).not.toContain('Blink');
    expect((await rival.get(`${place}/cases/${key}`)).status).toBe(404);
  });
});

test('ORES-03: criteria are for who was sent the qualification file', async () => {
  expect((await view(firm)).file).toBeUndefined();
  const early = await buyer.send('PUT', `${place}/cases/${key}/qualification-file`);
  expect([early.status, early.body['code']]).toEqual([409, 'documents-missing']);
  expect((await view(buyer)).next).toMatchObject({ code: 'next-provide-documents', kind: 'must' });
  await provideAll(buyer, 'kabels');
  await demand(200, buyer.send('PUT', `${place}/cases/${key}/qualification-file`));
  expect((await view(firm)).file?.criteria.map(({ id }) => id)).toContain('vakmanschap');
  expect((await view(rival)).file).toBeUndefined();
});

test('ORES-03: a document is a file that its operator reads and others do not, whatever it calls itself', async () => {
  const at = `${place}/documents/technisch-bestek/languages/nl`;
  const page = '<script>alert(1)</script>';
  const brought = await buyer.raw('/v1/files?name=bestek.pdf', { method: 'POST', body: page });
  const refused = await buyer.send('PUT', at, { file: fileRefSchema.parse(await brought.json()) });
  expect([refused.status, refused.body['code']]).toEqual([422, 'document-not-readable']);
  for (const name of ['../../etc/passwd', 'a\u202efdp.exe', 'con\u0000.pdf']) {
    const answer = await buyer.raw(`/v1/files?name=${encodeURIComponent(name)}`, { method: 'POST', body: '%PDF-1.7' });
    expect(answer.status, name).toBe(400);
  }
  const lied = { file: { ...(await bring(buyer, 'bestek.pdf')), name: 'anders.pdf', size: 1 } };
  expect((await buyer.send('PUT', at, lied)).body['code']).toBe('file-not-uploaded');
  const stolen = { file: (await view(firm)).file?.provided[0]?.file };
  expect((await rival.send('PUT', at, stolen)).status).toBe(422);
  const file = await bring(buyer, 'technisch bestek, tweede versie.pdf');
  await demand(200, buyer.send('PUT', at, { file }));
  const read = (client: Client) => client.raw(`${place}/files/${file.sha256}`);
  const own = await read(firm);
  expect([own.status, await own.text()]).toEqual([200, '%PDF-1.7 technisch bestek, tweede versie.pdf']);
  expect(own.headers.get('content-disposition')).toContain('attachment');
  expect(own.headers.get('x-content-type-options')).toBe('nosniff');
  for (const client of [rival, server.public]) expect((await read(client)).status).toBe(404);
  await demand(200, buyer.send('PUT', `${at}/withdrawal`, { reason: 'Een norm is vervallen.' }));
  expect((await view(firm)).file?.provided).toHaveLength(13);
  expect((await read(firm)).status).toBe(200);
  expect((await view(buyer)).staff?.earlierDocuments[0]?.until?.reason).toBe('Een norm is vervallen.');
  expect((await view(buyer)).next).toMatchObject({ code: 'next-provide-documents', kind: 'may' });
  await demand(200, buyer.send('PUT', at, { file }));
});

test('texts are in the language of the case, else in that of the reader where the guide has it, and say which', async () => {
  const titled = async (client: Client, language: string) => {
    const { body } = await client.get<SystemView>(place, { 'accept-language': language });
    return [body.language, body.title];
  };
  const dutch = ['nl', 'Kwalificatiesysteem aanleg van kabels en leidingen'];
  const french = ['fr', 'Système de qualification pose de câbles et conduites'];
  expect(await titled(server.public, 'fr')).toEqual(french);
  expect(await titled(server.public, 'en')).toEqual(dutch);
  expect(await titled(firm, 'fr')).toEqual(dutch);
});

test('the guide is a document for everybody, with the criteria for who was sent the file', async () => {
  const pdf = async (client: Client, language: string) => {
    const answer = await client.raw(`${place}/guide.pdf?language=${language}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, text: await textOfPdf(bytes) };
  };
  const open = await pdf(server.public, 'en');
  expect([open.status, open.text.includes('Guide of a qualification system')]).toEqual([200, true]);
  expect(open.text).toContain('Raad van State');
  expect(open.text).not.toContain('Ploegen hebben hun vergunningen');
  expect((await pdf(firm, 'nl')).text).toContain('Ploegen hebben hun vergunningen');
  expect((await pdf(server.public, 'fr')).text).toContain('Conseil d’État');
});

test('who works on it looks back at any moment, and nobody else does', async () => {
  const then = (await buyer.get<SystemView>(`${place}?at=3`)).body;
  expect([then.notices.length, then.staff?.cases.length]).toEqual([1, 1]);
  expect((await buyer.get<SystemView>(`${place}?at=1`)).body.notices).toEqual([]);
  expect((await buyer.get(`${place}/cases/${key}?at=2`)).body['code']).toBe('no-such-case');
  expect((await buyer.get<CaseView>(`${place}/cases/${key}?at=3`)).body.standing).toBe('interested');
  expect((await buyer.get(`${place}?at=9999`)).body['code']).toBe('no-such-version');
  for (const client of [firm, server.public])
    expect((await client.get(`${place}?at=1`)).body['code']).toBe('time-travel-not-allowed');
});

test('ORES-04: an application speaks of files that its operator brought', async () => {
  const whole = await applicationOf(firm);
  const stolen = { ...whole, mandate: { ...whole.mandate, sha256: 'e'.repeat(64) } };
  const refused = await firm.send('POST', `${place}/application`, stolen);
  expect([refused.status, refused.body['code']]).toEqual([422, 'file-not-uploaded']);
  const lacking = await firm.send('POST', `${place}/application`, { ...whole, attestations: [] });
  expect(lacking.body['detail']).toContain('Erkenning als aannemer; Veiligheidsattest');
  await demand(200, firm.send('POST', `${place}/application`, whole));
  expect((await caseNow()).turn).toMatchObject({ of: 'authority', code: 'turn-examine' });
});

test('ORES-06: what was found is told once it is concluded; each permit is tracked by team', async () => {
  for (const item of ['referenties', 'samenstelling', 'verklaring'])
    await demand(200, buyer.send('PUT', `${place}/cases/${key}/items/${item}/verdict`, { met: true, reason: 'Goed.' }));
  for (const { pieces } of (await caseNow()).attestations)
    for (const { piece } of pieces) {
      const verdict = { accepted: true, reason: 'Nagezien.' };
      await demand(200, buyer.send('PUT', `${place}/cases/${key}/attestations/${piece}/verdict`, verdict));
    }
  expect((await view(firm)).own?.cases[0]?.items.map(({ judged }) => judged)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const conclusion = { newcomer: false, reason: 'Bekend.' };
  await demand(200, buyer.send('PUT', `${place}/cases/${key}/conclusion`, conclusion));
  const own = (await view(firm)).own?.cases[0];
  expect(own?.items.every(({ judged }) => judged?.accepted === true)).toBe(true);
  expect(own?.turn).toMatchObject({ of: 'operator', code: 'turn-permits' });
  const { mandate: file } = await applicationOf(firm);
  for (const permit of ['werken-nabij-het-net', 'bediening']) {
    await demand(200, firm.send('PUT', `${place}/teams/ploeg-1/permits/${permit}`, { obtainedOn: '2026-02-02', file }));
    const verdict = { accepted: true, reason: 'Afgelegd.' };
    await demand(200, buyer.send('PUT', `${place}/cases/${key}/teams/ploeg-1/permits/${permit}/verdict`, verdict));
  }
  expect((await caseNow()).turn.code).toBe('turn-decide');
  expect((await caseNow()).steps.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'interest past',
    'file past',
    'application past',
    'examination past',
    'permits past',
    'trial skipped',
    'decision running',
  ]);
});

test('ORES-08: until its notification a decision shows nowhere to its operator; the register has him from that day on', async () => {
  await moveTo('2026-04-20T10:00:00+02:00');
  const decision = { outcome: 'qualified', criteria: ['dossier'], reasons: 'Alles is in orde.' };
  await demand(200, buyer.send('POST', `${place}/cases/${key}/decisions`, decision));
  expect((await firm.get(place)).text).not.toContain('Alles is in orde.');
  expect((await firm.get<SystemList>('/v1/qualification-systems')).body.systems[0]?.standing).toBe('concluded');
  await moveTo('2026-04-22T10:00:00+02:00');
  const channels = { channels: ['email', 'registered-letter'] };
  await demand(200, buyer.send('POST', `${place}/cases/${key}/notifications`, channels));
  expect((await view(firm)).own?.cases[0]?.decisions[0]?.reasons).toBe('Alles is in orde.');
  expect(await registered('2026-04-21')).toEqual([]);
  expect(await registered('2026-04-22')).toEqual([['blink', '2026-04-22']]);
  const pdf = async (client: Client, id: string) => {
    const answer = await client.raw(`${place}/documents/${id}.pdf?language=fr`);
    return [answer.status, (await answer.text()).slice(0, 5)];
  };
  expect(await pdf(firm, `decision-${key}-1`)).toEqual([200, '%PDF-']);
  expect(await pdf(buyer, 'register-2026-04-22')).toEqual([200, '%PDF-']);
  expect(await pdf(server.public, 'notice-1')).toEqual([200, '%PDF-']);
  expect((await pdf(rival, `decision-${key}-1`))[0]).toBe(404);
  expect((await pdf(buyer, 'register-2026-02-30'))[0]).toBe(404);
  expect((await buyer.get(`${place}/register?on=gisteren`)).body['code']).toBe('input-invalid');
});

test('ORES-10: a clock that is moved tells of each attestation that ends on its day', async () => {
  await moveTo('2028-05-01T10:00:00+02:00');
  const events = await server.systems.events('kabels');
  const signals = events.flatMap(({ at, event }) =>
    event.type === 'ExpirySignalled' ? [`${at.slice(0, 10)} ${event.ahead}`] : [],
  );
  expect(signals).toEqual(['2027-12-31 P3M', '2028-03-01 P30D', '2028-04-01 expired']);
  expect((await view(buyer)).staff?.expiring).toMatchObject([{ validUntil: '2028-03-31', expired: true }]);
  expect((await view(buyer)).next).toMatchObject({ code: 'turn-expired-authority', case: key });
});

test('ORES-09: after a lapse he sees the first free day, and is refused until then', async () => {
  const ending = { outcome: 'lapsed', criteria: ['dossier'], reasons: 'Het veiligheidsattest is niet vernieuwd.' };
  await demand(200, buyer.send('POST', `${place}/cases/${key}/endings`, ending));
  const channels = { channels: ['email', 'registered-letter'] };
  await demand(200, buyer.send('POST', `${place}/cases/${key}/notifications`, channels));
  const { own, next } = await view(firm);
  expect(own?.barred).toMatchObject({ notifiedOn: '2028-05-01', freeFrom: '2029-05-02', outcome: 'lapsed' });
  expect(next).toMatchObject({ code: 'next-barred', until: '2029-05-01T22:00:00.000Z' });
  await expect(express(firm, 'kabels')).rejects.toThrow('interest-barred');
  await moveTo('2029-05-02T00:00:00+02:00');
  expect((await view(firm)).own?.mayExpress).toBe(true);
  expect(await registered('2028-04-30')).toEqual([['blink', '2026-04-22']]);
  expect(await registered('2028-05-01')).toEqual([]);
});

test('ORES-11: a notice needs somebody who is qualified', async () => {
  const call = { call: 'werk-1', title: 'Werk', summary: 'Sleuven.' };
  const answer = await buyer.send('POST', `${place}/periodic-notices`, call);
  expect([answer.status, answer.body['code']]).toEqual([409, 'nobody-qualified']);
});

test('who looks is told that something changed which he may see, and others are not', async () => {
  const told = async (client: Client, deed: () => Promise<void>) => {
    const stop = new AbortController();
    const answer = await client.raw(`${place}/changes`, { signal: stop.signal });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const listening = (async () => {
      for (;;) {
        const part = await reader?.read();
        if (part === undefined || part.done) return;
        heard += part.value;
      }
    })().catch(() => undefined);
    await deed();
    await new Promise((resolve) => setTimeout(resolve, 400));
    stop.abort();
    await listening;
    return heard.includes('event: changed');
  };
  expect(await told(buyer, async () => void (await express(firm, 'kabels')))).toBe(true);
  const withdrawal = { reason: 'Toch niet.' };
  const quiet = () => demand(200, firm.send('PUT', `${place}/interest/withdrawal`, withdrawal));
  expect(await told(rival, quiet)).toBe(false);
});
