import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InvitationsAnswer, PeopleAnswer, PersonPageAnswer } from '#callout/api/administration.ts';
import { type Client, demand } from '#platform/http/testing/client.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { smtpSender, smtpSettings } from '#platform/mail/smtp.ts';
import { mailServer } from '#platform/mail/testing/mail-server.ts';
import { steadyClock } from '../clock.ts';
import { openTestServer, type TestServer, until } from '../testing/server.ts';

/** Many people are invited, and a real mail server takes, holds back or refuses. */

let mails: Awaited<ReturnType<typeof mailServer>>;
let held: PromiseWithResolvers<void>;
let server: TestServer;
let chief: Client;
/** Milliseconds by which the clock was moved. */
let later: number;

beforeEach(async () => {
  held = Promise.withResolvers();
  mails = await mailServer({
    beforeAnswer: ([to = '']) => (to.startsWith('slow') ? held.promise : Promise.resolve()),
  });
  const smtp = unwrap(
    smtpSettings({ SMTP_URL: `smtp://127.0.0.1:${mails.port}`, MAIL_FROM: 'Paraat <paraat@college.example>' }),
  );
  if (smtp === undefined) throw new Error('no settings');
  later = 0;
  const clock = steadyClock({ wall: () => Date.now() + later, monotonic: () => performance.now() + later });
  server = await openTestServer(['beheer', 'beheer-koksschool', 'beheer-sporthal'], { send: smtpSender(smtp), clock });
  chief = await server.signIn('beheer');
});

afterEach(async () => {
  held.resolve();
  await server.close();
  await mails.close();
});

async function add(name: string, home = 'koksschool', invite = true): Promise<string> {
  const responder = { home, groups: [], skills: [], active: true };
  const body = { name, email: `${name}@college.example`, language: 'nl', invite, responder };
  const made = await chief.send<{ user: string }>('POST', '/v1/administration/people', body);
  expect(made.status, made.text).toBe(201);
  return made.body.user;
}

const progress = async (by = chief) => (await by.get<InvitationsAnswer>('/v1/administration/invitations')).body;
const person = async (user: string) => (await chief.get<PersonPageAnswer>(`/v1/administration/people/${user}`)).body;
const settled = () => until(async () => (await progress()).waiting === 0);
const invite = (users: readonly string[], by = chief) => by.send('POST', '/v1/administration/invitations', { users });

describe('BHV-01, BHV-13: who invites many sees how far it is', () => {
  test('sent, waiting and refused are counted; who was refused is named with what the mail server said', async () => {
    const users = [];
    for (const name of ['een', 'twee', 'slow-drie', 'weg']) users.push(await add(name, 'koksschool', false));
    expect(await progress()).toEqual({ total: 0, sent: 0, expired: 0, waiting: 0, refused: [] });
    mails.refuses.set('weg@college.example', 550);
    await demand(200, invite(users));
    await until(async () => (await progress()).waiting === 1);
    const before = await progress();
    expect(before).toMatchObject({ total: 4, sent: 2, waiting: 1, refused: [{ user: users[3], name: 'weg' }] });
    expect(before.refused[0]?.problem).toMatch(/^550 /);
    const { people } = (await chief.get<PeopleAnswer>('/v1/administration/people')).body;
    const stateOf = (user = '') => people.find((one) => one.user === user)?.invitation?.state;
    expect(users.map(stateOf)).toEqual(['sent', 'sent', 'waiting', 'refused']);
    held.resolve();
    await settled();
    expect(await progress()).toMatchObject({ total: 4, sent: 3, waiting: 0 });
  });

  test('refused: with another address a new one goes out by itself; with the same one it goes in one press', async () => {
    mails.refuses.set('weg@college.example', 550);
    const user = await add('weg');
    await until(async () => (await progress()).refused.length === 1);
    expect((await person(user)).invitation).toMatchObject({ state: 'refused' });
    mails.refuses.clear();
    await demand(200, invite([user]));
    await settled();
    expect((await person(user)).invitation?.state).toBe('sent');
    const details = { name: 'weg', email: 'terug@college.example', language: 'nl' };
    await demand(204, chief.send('PUT', `/v1/administration/people/${user}`, details));
    await settled();
    expect(mails.arrived.map(({ to }) => to[0])).toEqual(['weg@college.example', 'terug@college.example']);
  });

  test('what the mail server said of one that waits is told', async () => {
    mails.refuses.set('vol@college.example', 452);
    const user = await add('vol');
    await until(async () => (await person(user)).invitation?.problem !== undefined);
    expect((await person(user)).invitation).toMatchObject({ state: 'waiting' });
    expect((await progress()).problem).toContain('452');
  });

  test('an administrator of a location sees and invites his people alone', async () => {
    const [here, there] = [await add('hier'), await add('daar', 'sporthal')];
    await settled();
    const local = await server.signIn('beheer-koksschool');
    expect(await progress(local)).toMatchObject({ total: 1, sent: 1 });
    expect(await progress(await server.signIn('beheer-sporthal'))).toMatchObject({ total: 1 });
    expect(await progress()).toMatchObject({ total: 2 });
    const refused = await invite([here, there], local);
    expect([refused.status, refused.body['code']]).toEqual([404, 'no-such-person']);
    expect(mails.arrived).toHaveLength(2);
  });

  test('a link that is replaced or taken back before it went out does not go out any more', async () => {
    const [user, other] = [await add('slow-een', 'koksschool', false), await add('twee', 'koksschool', false)];
    const blockers = [];
    for (let place = 0; place < 4; place += 1) blockers.push(await add(`slow-blok-${place}`));
    await demand(200, invite([user, other]));
    await demand(200, invite([other]));
    await demand(204, chief.send('DELETE', `/v1/administration/people/${user}/responder`));
    expect(await progress()).toMatchObject({ total: 5, waiting: 5 });
    held.resolve();
    await settled();
    expect(mails.arrived.filter(({ to }) => to[0] === 'twee@college.example')).toHaveLength(1);
    expect(mails.arrived.filter(({ to }) => to[0] === 'slow-een@college.example')).toHaveLength(0);
  });

  test('after its seven days an invitation says that its link is over', async () => {
    const user = await add('een');
    await settled();
    expect((await person(user)).invitation?.state).toBe('sent');
    later = 7 * 24 * 3_600_000;
    expect((await person(user)).invitation?.state).toBe('expired');
    expect(await progress()).toMatchObject({ total: 1, sent: 1, expired: 1 });
    await demand(200, invite([user]));
    await settled();
    expect(await progress()).toMatchObject({ total: 1, sent: 1, expired: 0 });
  });
});
