import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, clientOf, cookiesOf } from '#platform/http/testing/client.ts';
import { listMails, type StoredMail } from '#platform/mail/outbox.ts';
import { type Running, startServer } from '../server.ts';

let data: string;
let server: Running;
let nobody: Client;
const sent: StoredMail[] = [];

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'leidraad-live-'));
  const send = () => async (mail: StoredMail) => {
    sent.push(mail);
    return '250 accepted';
  };
  server = await startServer({ data, port: 0, log: () => undefined, requireSecondFactor: false, send });
  nobody = clientOf(server.url, '');
});

afterAll(async () => {
  await server.close();
  await rm(data, { recursive: true });
});

const password = 'een lange zin als wachtwoord';

async function signIn(email: string): Promise<Client> {
  const answer = await nobody.send('POST', '/auth/sign-in/email', { email, password }, { origin: server.url });
  expect(answer.status, answer.text).toBe(200);
  return clientOf(server.url, cookiesOf(answer.headers));
}

/** The token of the link in the last mail. */
async function lastToken(): Promise<string> {
  for (let tries = 0; tries < 200 && sent.length === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return /#([\w-]+)/.exec(sent.at(-1)?.text ?? '')?.[1] ?? '';
}

describe('live operation', () => {
  test('ASVS-15.2.3: has nothing of a demonstration', async () => {
    const paths = ['people', 'clock', 'mails', 'story', 'sign-in', 'story/steps', ''];
    for (const path of paths) {
      for (const method of ['GET', 'POST']) {
        const answer = await nobody.send(
          method,
          `/demo/${path}`,
          method === 'POST' ? { user: 'inkoper', to: '2030-01-01T00:00:00Z' } : undefined,
        );
        expect([answer.status, answer.body['code']], `${method} ${path}`).toEqual([404, 'not-found']);
      }
    }
    expect(server.demonstration).toBeUndefined();
    expect((await nobody.get('/v1/procedures')).body).toEqual({ procedures: [], total: 0 });
  });

  test('runs on the clock of the machine', async () => {
    const { body } = await nobody.get<{ now: string; mode: string; firstRun: boolean }>('/v1/me');
    expect(Math.abs(Temporal.Instant.from(body.now).epochMilliseconds - Date.now())).toBeLessThan(5000);
    expect(body).toMatchObject({ mode: 'live', firstRun: true });
  });

  test('ASVS-6.3.2: makes its first administrator once', async () => {
    const wanted = { name: 'Beheerder', email: 'beheer@proefdorp.example', password, authority: 'Gemeente Proefdorp' };
    const weak = await nobody.send('POST', '/v1/first-run', { ...wanted, password: 'kort' });
    expect([weak.status, weak.body['code']]).toEqual([400, 'password-too-short']);
    expect((await nobody.send('POST', '/v1/first-run', wanted)).status).toBe(201);
    const again = await nobody.send('POST', '/v1/first-run', { ...wanted, email: 'ander@proefdorp.example' });
    expect([again.status, again.body['code']]).toEqual([409, 'already-set-up']);
    expect((await nobody.get('/v1/me')).body['firstRun']).toBe(false);
  });

  test('a firm registers itself by mail; what is known of it stands in no answer, only in the mail', async () => {
    const firm = {
      name: 'Schoon & Zn <b>',
      tradeRegister: '87 65 43 21',
      email: 'Directie@schoon.example',
      language: 'nl',
    };
    for (const [wrong, code] of [
      [{ ...firm, email: 'geen adres' }, 'address-invalid'],
      [{ ...firm, name: 'twee\nregels' }, 'name-invalid'],
      [{ ...firm, tradeRegister: '?' }, 'trade-register-invalid'],
    ] as const) {
      const refused = await nobody.send('POST', '/v1/registrations', wrong);
      expect([refused.status, refused.body['code']]).toEqual([400, code]);
    }
    sent.length = 0;
    expect((await nobody.send('POST', '/v1/registrations', firm)).status).toBe(202);
    const token = await lastToken();
    expect((await nobody.send('POST', '/v1/invitation-lookups', { token })).body).toMatchObject({
      organisationName: 'Schoon & Zn <b>',
      founds: { tradeRegister: '87654321' },
      email: 'directie@schoon.example',
    });
    const account = { token, name: 'Directeur van Schoon', password };
    expect((await nobody.send('POST', '/v1/invitation-acceptances', account)).status).toBe(201);
    expect((await nobody.send('POST', '/v1/invitation-acceptances', account)).status).toBe(404);
    const member = await signIn('directie@schoon.example');
    expect((await member.get('/v1/me')).body).toMatchObject({
      person: { organisation: { kind: 'operator', name: 'Schoon & Zn <b>' }, administrator: false },
    });

    const mailAfter = async (again: typeof firm): Promise<string> => {
      sent.length = 0;
      const answer = await nobody.send('POST', '/v1/registrations', again);
      expect([answer.status, answer.text]).toEqual([202, '']);
      await lastToken();
      return sent[0]?.text ?? '';
    };
    expect(await mailAfter(firm)).toContain('u hebt hier al een account');
    const colleague = await mailAfter({ ...firm, email: 'inkoop@schoon.example' });
    expect(colleague).toContain('al een organisatie met dat handelsregisternummer');
    expect(colleague).not.toContain('#');

    const statuses: number[] = [];
    for (let tries = 0; tries < 10; tries += 1) {
      statuses.push((await nobody.send('POST', '/v1/registrations', { ...firm, email: 'geen adres' })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  test('lets the administrator make organisations and invite, and nobody else', async () => {
    const administrator = await signIn('beheer@proefdorp.example');
    const made = await administrator.send<{ id: string }>('POST', '/v1/organisations', {
      kind: 'operator',
      name: 'Blink B.V.',
      tradeRegister: '12345678',
    });
    expect(made.status).toBe(201);
    sent.length = 0;
    const invited = await administrator.send('POST', '/v1/invitations', {
      email: 'directie@blink.example',
      organisation: made.body.id,
      title: 'Directeur',
    });
    expect(invited.status, invited.text).toBe(201);
    const token = await lastToken();
    const found = await nobody.send('POST', '/v1/invitation-lookups', { token });
    expect(found.body).toMatchObject({ organisationName: 'Blink B.V.', email: 'directie@blink.example' });
    const accepted = await nobody.send('POST', '/v1/invitation-acceptances', {
      token,
      name: 'Directeur van Blink',
      password,
    });
    expect(accepted.status, accepted.text).toBe(201);
    expect((await nobody.send('POST', '/v1/invitation-acceptances', { token, name: 'Nog een', password })).status).toBe(
      404,
    );

    const member = await signIn('directie@blink.example');
    expect((await member.get('/v1/me')).body).toMatchObject({
      person: { organisation: { name: 'Blink B.V.' }, administrator: false },
    });
    for (const [method, path, body] of [
      ['GET', '/v1/organisations', undefined],
      ['POST', '/v1/organisations', { kind: 'authority', name: 'Nep' }],
      ['GET', `/v1/organisations/${made.body.id}/users`, undefined],
      ['PUT', '/v1/users/x/suspension', { suspended: true }],
      ['DELETE', '/v1/users/x', undefined],
      ['DELETE', '/v1/users/x/second-factors', undefined],
      ['POST', '/v1/invitations', { email: 'a@b.example', organisation: 'ander' }],
      ['POST', '/v1/invitations', { email: 'a@b.example', administrator: true }],
    ] as const) {
      expect((await member.send(method, path, body)).body['code'], path).toBe('administrator-needed');
      expect((await nobody.send(method, path, body)).body['code'], path).toBe('not-signed-in');
    }
    expect((await member.send('POST', '/v1/invitations', { email: 'collega@blink.example' })).status).toBe(201);
  });

  test('ASVS-7.4.5: closes an account at once', async () => {
    const administrator = await signIn('beheer@proefdorp.example');
    const member = await signIn('directie@blink.example');
    const organisations = await administrator.get<{ organisations: { id: string; name: string }[] }>(
      '/v1/organisations',
    );
    const blink = organisations.body.organisations.find(({ name }) => name === 'Blink B.V.');
    const users = await administrator.get<{ users: { userId: string }[] }>(`/v1/organisations/${blink?.id}/users`);
    const id = users.body.users[0]?.userId ?? '';
    expect((await administrator.send('PUT', `/v1/users/${id}/suspension`, { suspended: true })).status).toBe(204);
    expect((await member.get('/v1/me')).body).not.toHaveProperty('person');
    expect((await administrator.send('PUT', '/v1/users/nobody/suspension', { suspended: true })).status).toBe(404);
  });
});

test('ASVS-6.3.3: who has no second factor where one is required can do nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-live-'));
  const strict = await startServer({ data: folder, port: 0, log: () => undefined });
  try {
    const client = clientOf(strict.url, '');
    await client.send('POST', '/v1/first-run', {
      name: 'Beheerder',
      email: 'b@proefdorp.example',
      password,
      authority: 'Proefdorp',
    });
    const signed = await client.send(
      'POST',
      '/auth/sign-in/email',
      { email: 'b@proefdorp.example', password },
      { origin: strict.url },
    );
    const administrator = clientOf(
      strict.url,
      signed.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0] ?? '')
        .join('; '),
    );
    expect((await administrator.get('/v1/me')).body).toMatchObject({ person: { secondFactorMissing: true } });
    expect((await administrator.get('/v1/organisations')).body['code']).toBe('second-factor-missing');
    const draft = await administrator.send('POST', '/v1/procedures', {
      procedure: 'x',
      fileName: 'x.yaml',
      source: 'x',
    });
    expect([draft.status, draft.body['code']]).toEqual([403, 'second-factor-missing']);
  } finally {
    await strict.close();
    await rm(folder, { recursive: true });
  }
});

test('without a mail server messages wait, and are not lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-live-'));
  const settings = { data: folder, port: 0, log: () => undefined, requireSecondFactor: false };
  const silent = await startServer(settings);
  try {
    const client = clientOf(silent.url, '');
    const email = 'b@proefdorp.example';
    await client.send('POST', '/v1/first-run', { name: 'Beheerder', email, password, authority: 'Proefdorp' });
    await client.send('POST', '/auth/request-password-reset', { email }, { origin: silent.url });
    const mails = () => listMails(silent.application.parts.store.entries);
    for (let tries = 0; tries < 200 && (await mails()).length === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await mails()).map(({ delivery }) => delivery.state)).toEqual(['waiting']);
  } finally {
    await silent.close();
    await rm(folder, { recursive: true });
  }
});
