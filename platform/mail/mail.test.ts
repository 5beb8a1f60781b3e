import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BlobStore, openFileBlobs } from '#platform/blobs/blob-store.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { isMailAddress, oneLine } from './address.ts';
import { listMails, listWaiting, type Mail, postMail, type StoredMail } from './outbox.ts';
import { openPostOffice, type PostOfficeSettings } from './post-office.ts';
import { smtpSender, smtpSettings } from './smtp.ts';
import { mailServer } from './testing/mail-server.ts';

let folder: string;
let store: EventStore;
let blobs: BlobStore;
let server: Awaited<ReturnType<typeof mailServer>>;
let now: Temporal.Instant;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-'));
  store = await openStore();
  blobs = await openFileBlobs(join(folder, 'blobs'));
  server = await mailServer();
  now = fromIso('2025-11-05T09:00:00.000Z');
});

afterEach(async () => {
  await server.close();
  await store.close();
  await rm(folder, { recursive: true });
});

async function openStore() {
  return openSqliteStore({ file: join(folder, 'store.sqlite'), signer: await openSigningKey(folder, 'test.example') });
}

const people = new Map([['u1', { name: 'Inschrijver Noord', address: 'noord@tenderer.example' }]]);

function smtp() {
  const settings = unwrap(
    smtpSettings({ SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'Gemeente <inkoop@gemeente.example>' }),
  );
  if (settings === undefined) throw new Error('no settings');
  return smtpSender(settings, blobs);
}

function office(more: Partial<PostOfficeSettings> = {}) {
  return openPostOffice({ store, now: () => now, addressOf: async (user) => people.get(user), send: smtp(), ...more });
}

const letter: Mail = {
  to: [{ user: 'u1' }],
  subject: 'Gunningsbeslissing',
  text: 'De gunningsbeslissing staat klaar.',
  language: 'nl',
  about: { procedure: 'p/almelo', seq: 1 },
};

const post = (mail: Mail) => store.transact('p/almelo', (tx) => postMail(tx.entries, mail, toIso(now)));
const problemOf = (mail: StoredMail | undefined) =>
  mail !== undefined && 'problem' in mail.delivery ? mail.delivery.problem : undefined;
const states = async () => (await listMails(store.entries)).map(({ delivery }) => delivery.state);

describe('a mail goes out when, and only when, its event stands', () => {
  test('it is sent once, with its attachment, and the answer of the server is kept', async () => {
    const stored = unwrap(await blobs.put(new Blob(['%PDF-1.7 brief']).stream(), 1000));
    await post({ ...letter, attachments: [{ name: 'Brief.pdf', sha256: stored.sha256, type: 'application/pdf' }] });
    await office().deliverDue();
    await office().deliverDue();
    expect(server.arrived).toHaveLength(1);
    const { email, from, to } = server.arrived[0] ?? {};
    expect([from, to]).toEqual(['inkoop@gemeente.example', ['noord@tenderer.example']]);
    expect(email?.to).toEqual([{ name: 'Inschrijver Noord', address: 'noord@tenderer.example' }]);
    expect([email?.subject, email?.text?.trim()]).toEqual(['Gunningsbeslissing', 'De gunningsbeslissing staat klaar.']);
    expect(email?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    const [attachment] = email?.attachments ?? [];
    expect([attachment?.filename, attachment?.mimeType]).toEqual(['Brief.pdf', 'application/pdf']);
    expect(attachment?.content).toEqual(new TextEncoder().encode('%PDF-1.7 brief').buffer);
    const [settled] = await listMails(store.entries, { user: 'u1', procedure: 'p/almelo' });
    expect(settled?.delivery).toMatchObject({ state: 'sent', at: '2025-11-05T09:00:00.000Z', attempts: 1 });
    expect(settled?.delivery.state === 'sent' && settled.delivery.response).toMatch(/^250 /);
    expect(await listWaiting(store.entries)).toEqual([]);
  });

  test('threat: database thief: a one-time link does not stay behind in the store once it was sent', async () => {
    const text = 'https://tenders.example/invitation#S3CR3T';
    await post({ ...letter, text, confidential: true });
    await post({ ...letter, text: 'not secret' });
    await office().deliverDue();
    expect(server.arrived[0]?.email.text).toContain('S3CR3T');
    expect((await listMails(store.entries)).map((mail) => mail.text)).toEqual(['not secret', '']);
  });

  test('when the command fails afterwards there is no mail', async () => {
    const failing = store.transact('p/almelo', async (tx) => {
      await postMail(tx.entries, letter, toIso(now));
      throw new Error('refused after all');
    });
    await expect(failing).rejects.toThrow('refused after all');
    await office().deliverDue();
    expect([server.arrived.length, await states()]).toEqual([0, []]);
  });

  test('it goes out by itself after the commit of an event', async () => {
    const running = office();
    running.start();
    await store.transact('p/almelo', async (tx) => {
      await tx.append([{ type: 'award-decided', data: {} }], { at: toIso(now), actor: 'u9' });
      await postMail(tx.entries, letter, toIso(now));
    });
    await server.until(1);
    await running.close();
    expect([server.arrived.length, await states()]).toEqual([1, ['sent']]);
  });

  test('each recipient gets a mail of his own and sees no other', async () => {
    const to = [{ user: 'u1' }, { address: 'zuid@tenderer.example', name: 'Zuid' }];
    await post({ ...letter, to });
    await office().deliverDue();
    expect(server.arrived.flatMap((one) => one.to).toSorted()).toEqual([
      'noord@tenderer.example',
      'zuid@tenderer.example',
    ]);
    for (const { to: envelope, raw } of server.arrived) {
      expect(envelope).toHaveLength(1);
      expect(raw.includes('noord@') && raw.includes('zuid@')).toBe(false);
    }
  });
});

describe('a mail is never lost', () => {
  test('a server that says "not now" is asked again after a pause, and only then', async () => {
    await post(letter);
    server.answers.push({ step: 'message', code: 451 });
    await office().deliverDue();
    expect(await states()).toEqual(['waiting']);
    const [waiting] = await listWaiting(store.entries);
    expect(waiting?.delivery).toMatchObject({ attempts: 1, nextAt: '2025-11-05T09:02:00.000Z' });
    expect(problemOf(waiting)).toContain('451');
    now = now.add({ seconds: 119 });
    await office().deliverDue();
    expect(server.arrived).toHaveLength(0);
    now = now.add({ seconds: 1 });
    await office().deliverDue();
    expect([server.arrived.length, await states()]).toEqual([1, ['sent']]);
  });

  test('ASVS-16.5.2: a server that is away is asked again; pauses grow to an hour; after five days somebody must know', async () => {
    await post(letter);
    await server.close();
    const running = office();
    const pauses: number[] = [];
    for (let turn = 0; turn < 130; turn += 1) {
      await running.deliverDue();
      const [waiting] = await listWaiting(store.entries);
      if (waiting?.delivery.state !== 'waiting') break;
      const next = fromIso(waiting.delivery.nextAt);
      pauses.push(next.since(now).total('minutes'));
      now = next;
    }
    expect(pauses.slice(0, 8)).toEqual([2, 3, 5, 15, 30, 60, 60, 60]);
    expect(now.since(fromIso('2025-11-05T09:00:00.000Z')).total('hours')).toBeGreaterThan(120);
    const [failed] = await listMails(store.entries);
    expect(failed?.delivery.state).toBe('failed');
    expect(problemOf(failed)).toContain('ECONNREFUSED');
    server = await mailServer();
  });

  test('an address that does not exist is not asked again, and shows', async () => {
    await post(letter);
    server.answers.push({ step: 'recipient', code: 550 });
    await office().deliverDue();
    const [failed] = await listMails(store.entries);
    expect(failed?.delivery).toMatchObject({ state: 'failed', attempts: 1 });
    expect(problemOf(failed)).toContain('550');
  });

  test('a person who was erased meanwhile fails at once, and does not hold up the others', async () => {
    await post({ ...letter, to: [{ user: 'erased' }, { user: 'u1' }] });
    await office().deliverDue();
    expect((await states()).toSorted()).toEqual(['failed', 'sent']);
  });

  test('after a crash between posting and sending it goes out at the next start', async () => {
    await post(letter);
    await store.close();
    store = await openStore();
    await office().deliverDue();
    expect(server.arrived).toHaveLength(1);
  });

  test('after a crash in the middle of sending it goes out after the lease, under the same Message-ID', async () => {
    await post(letter);
    const send = smtp();
    const warned = once(process, 'warning');
    const crashing = office({
      // The power fails before the answer of the server is noted.
      send: async (mail, to) => {
        const answer = await send(mail, to);
        await store.close();
        return answer;
      },
    });
    await crashing.deliverDue();
    await warned;
    store = await openStore();
    await office().deliverDue();
    expect(server.arrived).toHaveLength(1);
    now = now.add({ minutes: 2 });
    await office().deliverDue();
    expect(await states()).toEqual(['sent']);
    const ids = server.arrived.map(({ email }) => email.messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('two servers on one store send it once', async () => {
    await post(letter);
    const other = await openStore();
    await Promise.all([office().deliverDue(), office({ store: other }).deliverDue()]);
    await other.close();
    expect(server.arrived).toHaveLength(1);
  });
});

test('in a demonstration mails stand in the mailbox and go no further', async () => {
  await post({ ...letter, to: [{ user: 'u1' }, { address: 'real.person@city.example' }] });
  await openPostOffice({ store, now: () => now, addressOf: async () => undefined }).deliverDue();
  expect(await states()).toEqual(['shown', 'shown']);
  expect(server.arrived).toEqual([]);
});

test('ASVS-12.3.1: nothing leaves the machine without TLS, also when the server offers none', async () => {
  const settings = unwrap(
    smtpSettings({ SMTP_URL: `smtp://127.0.0.2:${server.port}`, MAIL_FROM: 'Gemeente <inkoop@gemeente.example>' }),
  );
  if (settings === undefined) throw new Error('no settings');
  await post(letter);
  await office({ send: smtpSender(settings, blobs) }).deliverDue();
  expect(server.arrived).toHaveLength(0);
  const [mail] = await listMails(store.entries);
  expect(mail?.delivery.state).toBe('waiting');
});

describe('what people type cannot become a header or another recipient', () => {
  const hostile = [
    'Noord\r\nBcc: spy@evil.example',
    'Noord\nSubject: other',
    'Noord\r\n\r\nDear reader',
    'Noord <spy@evil.example>',
    '"Noord", spy@evil.example,',
    'Noord\u2028Bcc: spy@evil.example',
    'Noord\0',
    '=?utf-8?q?=0D=0ABcc:_spy@evil.example?=',
  ];

  test.each(hostile)('%j as name and subject', async (text) => {
    people.set('hostile', { name: text, address: 'noord@tenderer.example' });
    await post({ ...letter, subject: text, to: [{ user: 'hostile' }] });
    await post({ ...letter, subject: text, to: [{ address: 'noord@tenderer.example', name: text }] });
    await office().deliverDue();
    expect(server.arrived).toHaveLength(2);
    for (const { to, email, raw } of server.arrived) {
      expect(to).toEqual(['noord@tenderer.example']);
      expect(email.to?.map(({ address }) => address)).toEqual(['noord@tenderer.example']);
      expect(email.bcc ?? []).toEqual([]);
      expect(email.headers.map(({ key }) => key)).not.toContain('bcc');
      expect(raw.match(/^subject:/gim)).toHaveLength(1);
      expect(email.text?.trim()).toBe(letter.text);
    }
  });

  test('an address is one address', () => {
    for (const good of ['a@b.nl', 'voor.achter+1@sub.gemeente.example', "o'neil@x.example"])
      expect(isMailAddress(good)).toBe(true);
    const bad = [
      'a@b',
      'a b@c.nl',
      'a@b.nl, c@d.nl',
      '<a@b.nl>',
      '"x y"@b.nl',
      'a@b.nl\r\nBcc: c@d.nl',
      'a@b.nl\n',
      '.a@b.nl',
      'a..b@c.nl',
      'a@-b.nl',
      '@b.nl',
      '',
    ];
    for (const address of bad) expect(isMailAddress(address)).toBe(false);
    expect(isMailAddress(`${'a'.repeat(250)}@b.nl`)).toBe(false);
  });

  test('ASVS-1.3.3, ASVS-1.3.11, ASVS-5.4.2: no text, however strange, leaves a line break in a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\r\n\0\u0085\u2028\u2029]/);
      }),
      { seed: 1 },
    );
  });

  test('a recipient who is none is a mistake of the one who posts', async () => {
    await expect(post({ ...letter, to: [{ address: 'a@b.nl, c@d.nl' }] })).rejects.toThrow(TypeError);
    expect(await states()).toEqual([]);
  });
});

test('settings come from the environment and are refused by name when they cannot be', () => {
  expect(smtpSettings({})).toEqual({ ok: true, value: undefined });
  expect(smtpSettings({ SMTP_URL: 'smtps://u%40x:p%3Aw@mail.example', MAIL_FROM: 'Inkoop <a@b.nl>' })).toEqual({
    ok: true,
    value: {
      host: 'mail.example',
      port: 465,
      secure: true,
      user: 'u@x',
      password: 'p:w',
      from: { name: 'Inkoop', address: 'a@b.nl' },
    },
  });
  expect(smtpSettings({ SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.nl' })).toMatchObject({
    error: { code: 'smtp-url-invalid' },
  });
  expect(smtpSettings({ SMTP_URL: 'smtp://mail.example' })).toMatchObject({ error: { code: 'mail-from-invalid' } });
});
