import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOTP } from '@better-auth/utils/otp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Imported, ImportPreview, PeopleAnswer, PersonPageAnswer } from '#callout/api/administration.ts';
import type { CallAnswer, DashboardAnswer, EnrolledAnswer, MeAnswer } from '#callout/api/answers.ts';
import { SimulatedPhone } from '#callout/simulation/phone.ts';
import { type Client, clientOf } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { smtpSender, smtpSettings } from '#platform/mail/smtp.ts';
import { mailServer } from '#platform/mail/testing/mail-server.ts';
import { type Running, startServer } from './server.ts';
import { phoneUrl, until } from './testing/server.ts';

/** From an empty folder to a call on a phone, on a real server with a real mail server: one story, each step on the one before. */

const password = 'een lange zin als wachtwoord';
let data: string;
let mails: Awaited<ReturnType<typeof mailServer>>;
let server: Running;
let nobody: Client;
let chief: Client;

async function open(): Promise<void> {
  const smtp = unwrap(
    smtpSettings({ SMTP_URL: `smtp://127.0.0.1:${mails.port}`, MAIL_FROM: 'Paraat <paraat@college.example>' }),
  );
  if (smtp === undefined) throw new Error('no settings');
  server = await startServer({ data, port: 0, demonstration: false, log: () => undefined, send: smtpSender(smtp) });
  nobody = clientOf(server.url, '');
}

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'paraat-live-'));
  mails = await mailServer();
  await open();
});

afterAll(async () => {
  await server.close();
  await mails.close();
  await rm(data, { recursive: true });
});

const origin = () => ({ origin: server.url });

async function signIn(email: string): Promise<Client> {
  const answer = await nobody.send('POST', '/auth/sign-in/email', { email, password }, origin());
  expect(answer.status, answer.text).toBe(200);
  return clientOf(server.url, cookiesOf(answer.headers));
}

function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}

/** Sets up an authenticator app, as the page of the account does; gives the session that comes of it. */
async function secure(client: Client): Promise<Client> {
  const begun = await client.send<{ totpURI: string }>('POST', '/auth/two-factor/enable', { password }, origin());
  const secret = new URL(begun.body.totpURI).searchParams.get('secret') ?? '';
  const bits = [...secret].map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'));
  const bytes = Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  const code = await createOTP(new TextDecoder().decode(bytes)).totp();
  const done = await client.send('POST', '/auth/two-factor/verify-totp', { code }, origin());
  expect(done.status, done.text).toBe(200);
  return clientOf(server.url, cookiesOf(done.headers));
}

/** The token of the link in the last mail to this address. */
async function tokenFor(address: string): Promise<string> {
  const of = () => mails.arrived.filter(({ to }) => to.includes(address)).at(-1)?.email.text;
  await until(() => of() !== undefined);
  return /invitation#([\w-]+)/.exec(of() ?? '')?.[1] ?? '';
}

async function set(method: string, path: string, body?: unknown, by = chief): Promise<void> {
  const answer = await by.send(method, `/v1/administration${path}`, body);
  expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
}

describe('BHV-13: an empty live server', () => {
  test('has nothing of a demonstration, and its first visitor makes the administrator, once', async () => {
    for (const path of ['/demo/people', '/demo/mails']) expect((await nobody.get(path)).status).toBe(404);
    expect((await nobody.send('POST', '/demo/sign-in', { user: 'beheer' })).status).toBe(404);
    expect((await nobody.get<MeAnswer>('/v1/me')).body).toMatchObject({
      mode: 'live',
      firstRun: true,
      organisation: { founded: false },
    });
    const first = { name: 'Hoofdbeheerder', email: 'chief@college.example', password };
    const easy = await nobody.send('POST', '/v1/first-run', { ...first, password: 'wachtwoord' });
    expect([easy.status, easy.body['code']]).toEqual([400, 'password-too-short']);
    expect((await nobody.send('POST', '/v1/first-run', first)).status).toBe(201);
    const again = await nobody.send('POST', '/v1/first-run', { ...first, email: 'other@college.example' });
    expect([again.status, again.body['code']]).toEqual([409, 'already-set-up']);
    expect((await nobody.get<MeAnswer>('/v1/me')).body.firstRun).toBe(false);
  });

  test('ASVS-6.3.3: asks for a second factor before anything may be done', async () => {
    const half = await signIn('chief@college.example');
    const me = (await half.get<MeAnswer>('/v1/me')).body;
    expect(me).toMatchObject({ account: { name: 'Hoofdbeheerder', administrator: true, secondFactorMissing: true } });
    expect(me.person).toBeUndefined();
    const refused = await half.send('POST', '/v1/administration', { name: 'College', zone: 'Europe/Amsterdam' });
    expect([refused.status, refused.body['code']]).toEqual([403, 'second-factor-missing']);
    chief = await secure(half);
    expect((await chief.get<MeAnswer>('/v1/me')).body.account?.secondFactorMissing).toBe(false);
  });

  test('BHV-13: is set up by its super user', async () => {
    const before = await chief.send('POST', '/v1/administration/skills/ehbo', { name: 'EHBO' });
    expect(before.status).toBe(405);
    await set('POST', '', { name: 'Voorbeeldcollege', zone: 'Europe/Amsterdam' });
    const again = await chief.send('POST', '/v1/administration', { name: 'Nog een', zone: 'Europe/Amsterdam' });
    expect([again.status, again.body['code']]).toEqual([409, 'organisation-exists']);
    await set('PUT', '/regions/stad', { name: 'Stad' });
    await set('PUT', '/locations/noord', { name: 'Noordvleugel', region: 'stad', address: 'Voorbeeldweg 1' });
    await set('PUT', '/skills/ehbo', { name: 'EHBO' });
    const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00', total: 1, skills: { ehbo: 1 } };
    await set('PUT', '/locations/noord/minima', { minima: [always] });
    await set('POST', '/groups', { group: { id: 'bhv', name: 'BHV', rights: ['respond'] } });
    await set('POST', '/texts', { text: { id: 'brand', nature: 'Brand', text: 'Brand in {ruimte}' } });
    const { body } = await chief.get<DashboardAnswer>('/v1/dashboard');
    expect(body.overall).toMatchObject({ level: 'short', minimum: { total: 1, skills: { ehbo: 1 } } });
    const odd = await chief.send('PUT', '/v1/administration/regions/een%20twee', { name: 'X' });
    expect([odd.status, odd.body['code']]).toEqual([400, 'code-not-allowed']);
  });
});

const anna = { name: 'Anna Voorbeeld', email: 'anna@college.example', language: 'nl' };

describe('BHV-01: people come in by mail', () => {
  test('somebody is invited, makes his account and is the responder that was set up', async () => {
    const skills = [{ skill: 'ehbo', expires: '2029-12-31' }];
    const responder = { home: 'noord', groups: ['bhv'], skills, active: true };
    await set('POST', '/people', { ...anna, responder, invite: true });
    const taken = await chief.send('POST', '/v1/administration/people', { ...anna, responder, invite: true });
    expect([taken.status, taken.body['code']]).toEqual([409, 'address-taken']);
    const first = await tokenFor(anna.email);
    expect(mails.arrived.at(-1)?.email.text).toContain('Voorbeeldcollege');
    expect((await nobody.send('POST', '/v1/invitation-lookups', { token: first })).body).toMatchObject({
      email: anna.email,
      name: anna.name,
      organisation: 'Voorbeeldcollege',
    });
    // Sent once more: the first link is worth nothing from then on.
    const { people } = (await chief.get<PeopleAnswer>('/v1/administration/people')).body;
    const user = people.find(({ email }) => email === anna.email)?.user ?? '';
    await set('POST', '/invitations', { users: [user] });
    await until(() => mails.arrived.filter(({ to }) => to.includes(anna.email)).length === 2);
    const token = await tokenFor(anna.email);
    const old = await nobody.send('POST', '/v1/invitation-acceptances', { token: first, name: anna.name, password });
    expect([old.status, old.body['code']]).toEqual([404, 'invitation-unknown']);
    const made = await nobody.send('POST', '/v1/invitation-acceptances', { token, name: anna.name, password });
    expect(made.body, made.text).toEqual({ userId: user });
    const one = await chief.get<PersonPageAnswer>(`/v1/administration/people/${user}`);
    expect(one.body).toMatchObject({ name: anna.name, account: 'active', secondFactor: false, devices: [] });
    // His name and address are his own now, and nowhere else any more.
    const changed = await chief.send('PUT', `/v1/administration/people/${user}`, { ...anna, name: 'Anders' });
    expect([changed.status, changed.body['code']]).toEqual([409, 'person-has-account']);
    expect(server.room.expected.all()).toEqual([]);
  });

  test('BHV-04: and a call reaches his phone', async () => {
    const responder = await secure(await signIn(anna.email));
    const me = (await responder.get<MeAnswer>('/v1/me')).body.person;
    expect(me).toMatchObject({ name: anna.name, responder: { home: { id: 'noord' } }, may: { configure: false } });
    const { body: enrolled } = await responder.send<EnrolledAnswer>('POST', '/v1/devices', {
      name: 'Telefoon',
      kind: 'web',
    });
    const phone = new SimulatedPhone({ url: phoneUrl(server.url), token: enrolled.token, again: () => 20 });
    phone.connect();
    await until(() => phone.connected);
    await responder.send('PUT', '/v1/me/presence', { location: 'noord', says: 'here' });
    const call = randomUUID();
    const body = {
      mode: 'real',
      location: 'noord',
      nature: 'Brand',
      place: 'Keuken',
      audience: { kind: 'all-available' },
    };
    const raised = await chief.send<CallAnswer>('PUT', `/v1/calls/${call}`, body);
    expect(raised.status, raised.text).toBe(201);
    await until(async () => (await chief.get<CallAnswer>(`/v1/calls/${call}`)).body.counts.onPhone === 1);
    expect((await chief.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' })).status).toBe(200);
    phone.disconnect();
  });

  test('a list is shown, carried out as it was shown, and still there after a restart', async () => {
    const list = `naam;e-mail;locatie;groepen;vaardigheden\r\n${Array.from({ length: 300 }, (_, index) => `Persoon ${index};p${index}@college.example;Noordvleugel;BHV;EHBO 2029-01-01`).join('\r\n')}\r\nFout;fout;Noordvleugel;;\r\n`;
    const send = (path: string) =>
      chief.raw(`/v1/administration/imports${path}`, {
        method: 'POST',
        body: list,
        headers: { 'content-type': 'text/csv' },
      });
    const preview = (await (await send('/preview')).json()) as ImportPreview;
    const kinds = Object.groupBy(preview.lines, ({ kind }) => kind);
    expect([kinds.new?.length, kinds.refused?.length]).toEqual([300, 1]);
    expect(kinds.refused?.[0]?.refusal?.sentence).toContain('fout');
    expect(preview.missing).toEqual([anna.name]);
    // Something is set up meanwhile: what was shown is no longer what would happen.
    await set('PUT', '/skills/blussen', { name: 'Blussen' });
    expect((await send(`?version=${preview.version}`)).status).toBe(409);
    expect((await chief.get<PeopleAnswer>('/v1/administration/people')).body.people).toHaveLength(2);
    const { version } = (await (await send('/preview')).json()) as ImportPreview;
    const done = (await (await send(`?version=${version}`)).json()) as Imported;
    expect(done).toEqual({ added: 300, changed: 0, same: 0, refused: 1, invited: 0 });
    await server.close();
    await open();
    chief = await secureAgain();
    const { people } = (await chief.get<PeopleAnswer>('/v1/administration/people')).body;
    expect(people).toHaveLength(302);
    expect(people.find(({ email }) => email === 'p7@college.example')).toMatchObject({
      name: 'Persoon 7',
      account: 'none',
      responder: { home: 'noord', groups: ['bhv'] },
    });
    const same = (await (await send('/preview')).json()) as ImportPreview;
    expect(same.lines.filter(({ kind }) => kind === 'same')).toHaveLength(300);
    const more = 'e-mail;naam;locatie\nnieuw@college.example;Nieuw;noord\np7@college.example;Zeven;\n';
    const { version: now } = server.room.organisation.now;
    const also = await chief.raw(`/v1/administration/imports?version=${now}&invite=true`, {
      method: 'POST',
      body: more,
    });
    expect(await also.json()).toEqual({ added: 1, changed: 1, same: 0, refused: 0, invited: 1 });
    const { body } = await nobody.send('POST', '/v1/invitation-lookups', {
      token: await tokenFor('nieuw@college.example'),
    });
    expect(body).toMatchObject({ name: 'Nieuw' });
    expect(server.room.expected.withAddress('p7@college.example')?.name).toBe('Zeven');
  });
});

/** The session outlives the restart; the port may be another one. */
async function secureAgain(): Promise<Client> {
  const half = await nobody.send('POST', '/auth/sign-in/email', { email: 'chief@college.example', password }, origin());
  expect(half.body).toMatchObject({ twoFactorRedirect: true });
  await server.room.identity.removeSecondFactors(
    (await server.room.identity.userWithAddress('chief@college.example')) ?? '',
  );
  return secure(await signIn('chief@college.example'));
}
