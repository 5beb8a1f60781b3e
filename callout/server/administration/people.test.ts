import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PeopleAnswer } from '#callout/api/administration.ts';
import type { Client } from '#platform/http/testing/client.ts';
import { openTestServer, type TestServer } from '../testing/server.ts';

/** Whom an administrator can make his own, and that nobody is entered twice. */

let server: TestServer;
let chief: Client;
let own: Client;

beforeAll(async () => {
  server = await openTestServer(['beheer', 'beheer-koksschool', 'receptie-techniekhuis', 'centrale-post', 'bhv-002']);
  [chief, own] = [await server.signIn('beheer'), await server.signIn('beheer-koksschool')];
});

afterAll(() => server.close());

/** Requests that all have looked before the first of them may write. */
async function together(
  requests: () => readonly Promise<{ readonly status: number }>[],
): Promise<readonly { readonly status: number }[]> {
  const { promise: letGo, resolve } = Promise.withResolvers<void>();
  const held = ['organisation', 'expected-people'].map((stream) => server.room.store.transact(stream, () => letGo));
  const sent = requests();
  for (let count = 0; count < 5; count += 1) await chief.get('/v1/me');
  resolve();
  await Promise.all(held);
  return Promise.all(sent);
}

const responder = { home: 'koksschool', groups: ['bhv'], skills: [], active: true };
const people = async (client: Client) => (await client.get<PeopleAnswer>('/v1/administration/people')).body.people;
const make = (client: Client, id: string) =>
  client.send('POST', '/v1/administration/responders', { responders: [{ id, ...responder }] });
const appoint = (client: Client, user: string) =>
  client.send('POST', '/v1/administration/officers', { officer: { user, role: 'reception', scope: 'koksschool' } });

describe('BHV-13: by the id of somebody who is not his', () => {
  test('an administrator makes nobody his responder, and gives nobody a function: his address would be his to read', async () => {
    for (const user of ['centrale-post', 'receptie-techniekhuis', 'beheer', 'bhv-031', randomUUID()]) {
      const answers = [await appoint(own, user), ...(user === 'bhv-031' ? [] : [await make(own, user)])];
      expect(answers.map(({ status, body }) => [status, body['code']])).toEqual(
        answers.map(() => [404, 'no-such-person']),
      );
    }
    expect((await people(own)).map(({ email }) => email)).not.toContain('centrale-post@paraat.example');
  });

  test('with those who are his he does both, and a super user with anybody', async () => {
    expect((await appoint(own, 'bhv-002')).status).toBe(200);
    expect((await make(own, 'bhv-002')).status).toBe(200);
    expect((await make(chief, 'centrale-post')).status).toBe(200);
  });

  test('what he just took away he can give back', async () => {
    const officer = { officer: { user: 'receptie-koksschool', role: 'reception', scope: 'koksschool' } };
    expect((await own.send('POST', '/v1/administration/officers/dismissals', officer)).status).toBe(200);
    expect((await own.send('POST', '/v1/administration/officers', officer)).status).toBe(200);
  });
});

describe('BHV-01: one address is one person', () => {
  const person = { name: 'Nieuw Iemand', language: 'nl', invite: false, responder };
  const email = 'nieuw@paraat.example';

  test('also when he is entered twice in the same instant', async () => {
    const pressed = await together(() =>
      [1, 2, 3].map(() => chief.send('POST', '/v1/administration/people', { ...person, email, invite: true })),
    );
    expect(pressed.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
    expect((await people(chief)).filter((one) => one.email === email)).toHaveLength(1);
  });

  test('and when his address is typed with capitals, or a list and a form come together', async () => {
    const again = await chief.send('POST', '/v1/administration/people', { ...person, email: 'NIEUW@Paraat.Example' });
    expect(again.body['code']).toBe('address-taken');
    const other = 'ander@paraat.example';
    const list = `naam;e-mail;locatie\nAnder;${other};koksschool\n`;
    const { version } = server.room.organisation.now;
    const url = `/v1/administration/imports?version=${version}`;
    const headers = { 'content-type': 'text/csv' };
    const both = await together(() => [
      chief.raw(url, { method: 'POST', body: list, headers }),
      chief.send('POST', '/v1/administration/people', { ...person, email: other }),
    ]);
    expect(both.filter(({ status }) => status < 300)).toHaveLength(1);
    expect((await people(chief)).filter(({ email: address }) => address === other)).toHaveLength(1);
  });

  test('and when somebody who has no account yet is given the address of another in the same instant', async () => {
    const mails = ['een@paraat.example', 'twee@paraat.example'];
    const users: string[] = [];
    for (const mail of mails) {
      const made = await chief.send<{ user: string }>('POST', '/v1/administration/people', { ...person, email: mail });
      users.push(made.body.user);
    }
    const { name, language } = person;
    const wanted = 'drie@paraat.example';
    const changed = await together(() =>
      users.map((user) => chief.send('PUT', `/v1/administration/people/${user}`, { name, language, email: wanted })),
    );
    expect(changed.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
    expect((await people(chief)).filter((one) => one.email === wanted)).toHaveLength(1);
  });
});
