import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CallAnswer } from '#callout/api/answers.ts';
import { reportSchema } from '#callout/api/reports.ts';
import { retentionSchema } from '#callout/api/retention.ts';
import { bounds, usualTerms } from '#callout/core/retention/retention.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { steadyClock } from '../clock.ts';
import { type Lived, openLived } from '../testing/lived.ts';

/** One server for each story: somebody leaves, and time goes on. */

const day = 86_400_000;
let wall = Date.parse('2026-11-23T09:00:00.000Z');
const clock = steadyClock({ wall: () => wall, monotonic: () => wall });
let lived: Lived;

beforeEach(async () => {
  lived = await openLived(clock);
});

afterEach(() => lived.server.close());

const pass = async (days: number) => {
  wall += days * day;
  await lived.server.room.retention.apply();
};
const as = (user: string) => lived.server.signIn(user);
const remove = async (user: string) =>
  (await as('beheer')).send('DELETE', `/v1/administration/people/${user}/responder`);
/** Every row of every table, but for the log itself. */
function rows(): readonly string[] {
  const database = new DatabaseSync(join(lived.server.data, 'paraat.sqlite'), { readOnly: true });
  const tables = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all();
  const found = tables
    .map(({ name }) => String(name))
    .filter((name) => !['event', 'head', 'checkpoint'].includes(name))
    .flatMap((name) =>
      database
        .prepare(`SELECT * FROM ${name}`)
        .all()
        .map((row) => `${name} ${JSON.stringify(row)}`),
    );
  database.close();
  return found;
}
const going = async (user: string) => retentionSchema.parse((await (await as(user)).get('/v1/retention')).body);
const numbers = async () => {
  const {
    now: _now,
    // The clock goes on, and so does what is measured of the server itself.
    availability: _availability,
    presence: _presence,
    ...rest
  } = reportSchema.parse((await (await as('centrale-post')).get('/v1/reports?from=2026-11-01&to=2026-12-31')).body);
  return rest;
};
/** Every other term so long that only who left is forgotten. */
const longTerms = () => {
  const longest = Object.fromEntries(Object.entries(bounds).map(([kind, { most }]) => [kind, most]));
  return { terms: { ...usualTerms, ...longest, leavers: 90 } };
};

describe('BHV-15: when somebody leaves, everything about him goes at the term', () => {
  test('not before; then in calls he is a number, figures and others stay, and the log still proves itself', async () => {
    const { server, person, call } = lived;
    const { room } = server;
    expect((await (await as('beheer')).send('PUT', '/v1/retention', longTerms())).status).toBe(204);
    const before = await numbers();
    expect((await remove(person)).status).toBe(204);
    await pass(89);
    expect((await going('beheer')).leaving).toMatchObject([{ user: person, name: 'BHV’er 001 Horeca' }]);
    expect((await going('beheer-koksschool')).leaving).toEqual([]);
    expect((await (await as('centrale-post')).get(`/v1/calls/${call}`)).text).toContain('BHV’er 001 Horeca');
    expect(room.telephones.of(person)).toBe('+31612345678');
    const own = (await (await as(person)).get('/v1/me/data')).text;
    expect(own).toContain('Deur zat op slot');

    await pass(2);
    const course = (await (await as('centrale-post')).get<CallAnswer>(`/v1/calls/${call}`)).body;
    expect([...course.people, ...course.unreachable].map(({ name }) => name).toSorted()).toEqual([
      'BHV’er 002 Horeca',
      expect.stringMatching(/^BHV’er \d$/),
    ]);
    expect(await numbers()).toEqual(before);
    expect(await room.recordings.read(call, 1)).toBeUndefined();
    expect(await room.recordings.read(call, 2)).toBeDefined();
    const whole = rows();
    expect(whole.filter((row) => /BHV’er 001|bhv-001@paraat|\b31612345678.*bhv-001/.test(row))).toEqual([]);
    const withId = whole
      .filter((row) => row.includes(person))
      .map((row) => /"collection":"([a-z-]+)"/.exec(row)?.[1] ?? row);
    // The id alone: that the account was erased, and that it was done.
    expect(withId.filter((row) => !row.startsWith('identity_user')).toSorted()).toEqual([
      'account-profile',
      'forgotten-person',
    ]);
    expect(whole.filter((row) => row.includes('bhv-002')).length).toBeGreaterThan(5);
    expect(room.devices.of(person)).toEqual([]);

    const { verifierKey } = await openSigningKey(server.data, 'paraat');
    for (const stream of await room.store.streams()) {
      const record = await room.store.record(stream);
      unwrap(verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', verifierKey));
    }
    await pass(1);
    const told = (await room.store.read('retention')).filter(({ type }) => type === 'LeaversForgotten');
    expect(told.map(({ data }) => data)).toEqual([{ people: 1 }]);
    const { leaving, done } = await going('beheer');
    expect([leaving, done.filter(({ kind }) => kind === 'leavers')]).toMatchObject([[], [{ people: 1 }]]);
    expect((await going('beheer-koksschool')).done.filter(({ kind }) => kind === 'leavers')).toEqual([]);
  });

  test('who comes back in time loses nothing, and who stays in office neither', async () => {
    const { server, person } = lived;
    const { room } = server;
    const { home, groups, skills, active } = room.organisation.now.responders.get(person) ?? {};
    await remove(person);
    await pass(60);
    const officer = { officer: { user: person, role: 'reception', scope: 'koksschool' } };
    expect((await (await as('beheer')).send('POST', '/v1/administration/officers', officer)).status).toBe(200);
    await pass(60);
    expect(room.telephones.of(person)).toBe('+31612345678');
    const dismissal = await (await as('beheer')).send('POST', '/v1/administration/officers/dismissals', officer);
    expect(dismissal.status).toBe(200);
    await pass(80);
    const back = {
      responders: [{ id: person, home, groups: [...(groups ?? [])], skills: [...(skills ?? [])], active }],
    };
    expect((await (await as('beheer')).send('POST', '/v1/administration/responders', back)).status).toBe(200);
    await pass(200);
    expect(room.telephones.of(person)).toBe('+31612345678');
  });

  test('who was only invited is forgotten at once, and his link works no more', async () => {
    const { room } = lived.server;
    const invited = room.expected.withAddress('nieuw@paraat.example');
    const [mail] = (await room.store.entries.list('mailbox'))
      .map(({ value }) => JSON.stringify(value))
      .filter((text) => text.includes('nieuw@'));
    const token = /#([\w-]{20,})/.exec(mail ?? '')?.[1] ?? '';
    expect((await room.identity.invitation(token)).ok).toBe(true);
    expect((await remove(invited?.user ?? '')).status).toBe(204);
    expect(await room.identity.invitation(token)).toMatchObject({ error: { code: 'invitation-unknown' } });
    await pass(91);
    expect(rows().filter((row) => row.includes('nieuw@'))).toEqual([]);
  });
});

describe('BHV-15: what no call reminds of goes at its term as well', () => {
  test('SMS that did not go out, shifts that are over, invitations that ended, phones that are silent', async () => {
    const { server, person, call } = lived;
    const { room } = server;
    const has = async (collection: string) => (await room.store.entries.list(collection)).length;
    await pass(0);
    expect([await has('sms-outbox'), await has('roster'), await has('invitation')]).toEqual([2, 1, 1]);
    await pass(2);
    expect(await has('sms-outbox')).toBe(0);
    const { attempts } = (await (await as('centrale-post')).get<CallAnswer>(`/v1/calls/${call}`)).body;
    expect(attempts).toContainEqual(
      expect.objectContaining({ channel: 'sms', outcome: 'failed', problem: 'sms-too-late' }),
    );
    await pass(14);
    expect([await has('roster'), await has('invitation')]).toEqual([0, 1]);
    await pass(25);
    expect([await has('invitation'), await has('recording')]).toEqual([0, 0]);
    // A phone that has a line is heard; one that has none for a year is gone, with where it could be woken.
    await pass(400);
    expect(room.devices.of(person)).toHaveLength(1);
    unwrap(await room.devices.enrol('bhv-002', { name: 'In een la', kind: 'web' }));
    await pass(300);
    expect(room.devices.of('bhv-002')).toHaveLength(1);
    await pass(70);
    expect(room.devices.of('bhv-002')).toEqual([]);
    expect(await has('push-subscription')).toBe(1);
  });

  test('a session that nobody ended is not kept beyond its time', async () => {
    const database = () => new DatabaseSync(join(lived.server.data, 'paraat.sqlite'));
    const count = () => {
      const one = database();
      const found = one.prepare('SELECT count(*) AS n FROM identity_session').get();
      one.close();
      return Number(found?.['n']);
    };
    expect(count()).toBeGreaterThan(0);
    const one = database();
    // As if they had been made two days ago.
    one.exec(`UPDATE identity_session SET createdAt = '${new Date(Date.now() - 2 * day).toISOString()}'`);
    one.close();
    await pass(0);
    expect(count()).toBe(0);
  });
});
