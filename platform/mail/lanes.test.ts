import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { inOrder, settingOut } from './lanes.ts';
import { listMails, postMail, type StoredMail, type Urgency, urgencies } from './outbox.ts';
import { openPostOffice, type PostOfficeSettings } from './post-office.ts';
import { type Send, smtpSender, smtpSettings } from './smtp.ts';
import { type MailServerSettings, mailServer } from './testing/mail-server.ts';

/** Many mails, a mail server that is slow, narrow or angry, and somebody who has to be called out. */

type Server = Awaited<ReturnType<typeof mailServer>>;

let folder: string;
let store: EventStore;
let servers: Server[];
let now: Temporal.Instant;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanes-'));
  store = await openStore();
  servers = [];
  now = fromIso('2026-11-05T09:00:00.000Z');
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await store.close();
  await rm(folder, { recursive: true });
});

async function openStore() {
  return openSqliteStore({ file: join(folder, 'store.sqlite'), signer: await openSigningKey(folder, 'test.example') });
}

async function serve(settings: MailServerSettings = {}): Promise<Server> {
  const server = await mailServer(settings);
  servers.push(server);
  return server;
}

function sendTo(port: number): Send {
  const settings = unwrap(
    smtpSettings({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Paraat <paraat@school.example>' }),
  );
  if (settings === undefined) throw new Error('no settings');
  return smtpSender(settings);
}

function office(send: Send, more: Partial<PostOfficeSettings> = {}) {
  return openPostOffice({ store, now: () => now, addressOf: async () => undefined, send, ...more });
}

function post(count: number, who: string, urgency?: Urgency): Promise<readonly string[]> {
  const to = Array.from({ length: count }, (_, place) => ({ address: `${who}-${place}@school.example` }));
  const mail = {
    to,
    subject: who,
    text: 'Kom.',
    language: 'nl',
    ...(urgency === undefined ? {} : { urgency }),
  } as const;
  return store.transact('people', (tx) => postMail(tx.entries, mail, toIso(now)));
}

const arrivedAt = (server: Server) => server.arrived.flatMap(({ to }) => to);
const whoArrived = (server: Server) => arrivedAt(server).map((address) => address.replace(/-\d+@.*/, ''));
const states = async () => (await listMails(store.entries)).map(({ delivery }) => delivery.state);

/** Holds messages back until it is opened. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { passed: promise, open: resolve };
}

describe('BHV-01: an organisation is invited in one press', () => {
  test('several mails are with the server at once', async () => {
    const four = gate();
    let inside = 0;
    const server = await serve({
      async beforeAnswer() {
        inside += 1;
        if (inside === 4) four.open();
        await four.passed;
      },
    });
    await post(20, 'invited');
    await office(sendTo(server.port)).deliverDue();
    expect(new Set(arrivedAt(server)).size).toBe(20);
    expect(server.arrived).toHaveLength(20);
  });

  test('BHV-07: a server that hangs with all of them still takes the mail of an alarm, and a link that somebody waits for', async () => {
    const held = gate();
    const server = await serve({
      beforeAnswer: async ([to = '']) => (to.startsWith('invited') ? held.passed : undefined),
    });
    await post(50, 'invited');
    const running = office(sendTo(server.port));
    const all = running.deliverDue();
    await post(1, 'password', 'awaited');
    running.wake();
    await server.until(1);
    await post(1, 'called', 'alarm');
    running.wake();
    await server.until(2);
    expect(whoArrived(server)).toEqual(['password', 'called']);
    held.open();
    await all;
    expect(server.arrived).toHaveLength(52);
  });

  test('BHV-07: with links that hang as well, an alarm has a lane of its own', async () => {
    const held = gate();
    const server = await serve({
      beforeAnswer: async ([to = '']) => (to.startsWith('called') ? undefined : held.passed),
    });
    await post(50, 'password', 'awaited');
    const running = office(sendTo(server.port));
    const all = running.deliverDue();
    await post(1, 'called', 'alarm');
    running.wake();
    await server.until(1);
    expect(whoArrived(server)).toEqual(['called']);
    held.open();
    await all;
  });

  test('no mail sets out before one that is more urgent, or older and as urgent; an alarm waits for alarms alone', () => {
    const mails = fc.array(fc.tuple(fc.constantFrom(...urgencies), fc.nat(1000)), { maxLength: 30 });
    fc.assert(
      fc.property(mails, fc.nat(6), fc.option(fc.nat(6), { nil: undefined }), (all, underWay, bears) => {
        const waiting = inOrder(all.map(([urgency, id]) => stored(urgency, String(id).padStart(4, '0'))));
        const set = settingOut(waiting, underWay, bears);
        expect(set).toEqual(waiting.slice(0, set.length));
        expect(underWay + set.length).toBeLessThanOrEqual(Math.max(6, underWay));
        const others = set.filter(({ urgency }) => urgency !== 'alarm').length;
        if (others > 0) expect(underWay + set.length).toBeLessThanOrEqual(Math.min(5, bears ?? 5));
        // Whatever else is under way takes five lanes at most, so that an alarm may go at once.
        const calls = waiting.filter(({ urgency }) => urgency === 'alarm').length;
        if (bears === undefined && underWay <= 5 && calls > 0) expect(set[0]?.urgency).toBe('alarm');
      }),
      { seed: 41 },
    );
  });
});

function stored(urgency: Urgency, id: string): StoredMail {
  const delivery = { state: 'waiting', attempts: 0, nextAt: id } as const;
  return {
    id,
    to: { user: id },
    subject: '',
    text: '',
    language: 'nl',
    attachments: [],
    urgency,
    postedAt: id,
    delivery,
  };
}

describe('a server that wants less', () => {
  test('takes one connection: all mails go over that one, each once, and a call goes first', async () => {
    const server = await serve({ mostConnections: 1 });
    await post(30, 'invited');
    const running = office(sendTo(server.port));
    const all = running.deliverDue();
    await server.until(3);
    await post(1, 'called', 'alarm');
    running.wake();
    await all;
    expect(arrivedAt(server).toSorted()).toEqual([...new Set(arrivedAt(server))].toSorted());
    expect(server.arrived).toHaveLength(31);
    expect(whoArrived(server).indexOf('called')).toBeLessThan(10);
    // Nobody was charged for a connection that was one too many.
    const attempts = (await listMails(store.entries)).map(
      ({ delivery }) => 'attempts' in delivery && delivery.attempts,
    );
    expect(new Set(attempts)).toEqual(new Set([1]));
  });

  test('has no connection left for us: one mail has its pause for that and the others none; a call is tried all the same', async () => {
    const full = await answering('421 too many connections');
    await post(20, 'invited');
    const running = office(sendTo(full.port));
    await running.deliverDue();
    const tries = async () =>
      (await listMails(store.entries)).map(({ delivery }) => ('attempts' in delivery ? delivery.attempts : 0));
    expect((await tries()).filter((count) => count > 0)).toEqual([1]);
    await post(1, 'called', 'alarm');
    running.start();
    await untilTrue(async () => (await tries()).filter((count) => count === 1).length === 2);
    await running.close();
    await full.close();
    // Once it has room, all go.
    const server = await serve();
    now = now.add({ minutes: 2 });
    await office(sendTo(server.port)).deliverDue();
    expect(new Set(arrivedAt(server)).size).toBe(21);
  });

  test('BHV-07: a call is tried again after seconds, an invitation after minutes', async () => {
    const server = await serve();
    server.answers.push({ step: 'message', code: 451 }, { step: 'message', code: 451 });
    await post(1, 'called', 'alarm');
    await post(1, 'invited');
    const running = office(sendTo(server.port));
    await running.deliverDue();
    expect(server.arrived).toHaveLength(0);
    now = now.add({ seconds: 10 });
    await running.deliverDue();
    expect(whoArrived(server)).toEqual(['called']);
    now = now.add({ minutes: 2 });
    await running.deliverDue();
    expect(whoArrived(server)).toEqual(['called', 'invited']);
  });

  test('takes nobody at all: no mail is given up for that', async () => {
    const closed = await answering('554 no service here');
    await post(2, 'invited');
    await office(sendTo(closed.port)).deliverDue();
    expect(await states()).toEqual(['waiting', 'waiting']);
    await closed.close();
  });
});

/** A server that says this to whoever comes, and nothing else. */
async function answering(words: string) {
  const server = createServer((socket) => socket.on('error', () => undefined).end(`${words}\r\n`)).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { port, close: () => new Promise<unknown>((resolve) => server.close(resolve)) };
}

/** What happens to the next message: nothing, an answer, or a crash of our server after it was sent and before that was noted. */
const fates = ['taken', 421, 450, 550, 'crash'] as const;

test('no mail is lost, whatever the server answers and whenever we crash; each goes out once, and once more for a crash at most', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...fates), { maxLength: 12 }), async (planned) => {
      const server = await mailServer();
      const fate = [...planned];
      const crashes = planned.filter((one) => one === 'crash').length;
      const ids = new Set([...(await post(6, 'invited')), ...(await post(2, 'called', 'alarm'))]);
      const real = sendTo(server.port);
      let dead = false;
      const send: Send = async (mail, to) => {
        if (dead) return new Promise(() => undefined);
        const next = fate.shift() ?? 'taken';
        if (typeof next === 'number') server.answers.push({ step: 'message', code: next });
        const answer = await real(mail, to);
        if (next !== 'crash') return answer;
        dead = true;
        return new Promise(() => undefined);
      };
      for (let turn = 0; turn < 40; turn += 1) {
        dead = false;
        // Of an office that crashed nobody waits for the rest; its claims run out.
        await Promise.race([office(send).deliverDue(), untilTrue(() => dead)]);
        now = now.add({ minutes: 70 });
      }
      const mails = (await listMails(store.entries)).filter(({ id }) => ids.has(id));
      expect(new Set(mails.map(({ delivery }) => delivery.state)).has('waiting')).toBe(false);
      const refused = mails.filter(({ delivery }) => delivery.state === 'failed').length;
      const arrived = server.arrived.map(({ email }) => email.messageId);
      expect(new Set(arrived).size).toBe(ids.size - refused);
      for (const all of Map.groupBy(arrived, (id) => id).values()) expect(all.length).toBeLessThanOrEqual(1 + crashes);
      await server.close();
    }),
    { seed: 41, numRuns: 12 },
  );
}, 120_000);

async function untilTrue(happened: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await happened())) await new Promise((resolve) => setTimeout(resolve, 2));
}
