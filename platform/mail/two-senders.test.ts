import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openStore } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { type PrivatePostgres, startPostgres } from '#platform/store/testing/private-postgres.ts';
import { listMails, postMail } from './outbox.ts';
import { openPostOffice } from './post-office.ts';
import { smtpSender, smtpSettings } from './smtp.ts';
import { mailServer } from './testing/mail-server.ts';

/** Two servers on one database, each with an outbox that it works through. */

let postgres: PrivatePostgres;
let folder: string;
let stores: EventStore[];
let now: Temporal.Instant;

beforeEach(async () => {
  postgres = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'senders-'));
  const signer = await openSigningKey(folder, 'test.example');
  const url = await postgres.newSchema();
  stores = [await openStore({ url }, { signer }), await openStore({ url }, { signer })];
  now = fromIso('2026-11-05T09:00:00.000Z');
}, 60_000);

afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await postgres[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const letter = { subject: 'Oproep', text: 'Kom.', language: 'nl' } as const;
const post = (count: number) =>
  stores[0]?.transact('call/1', async (tx) => {
    const to = Array.from({ length: count }, (_, place) => ({ address: `bhv-${place}@school.example` }));
    await postMail(tx.entries, { ...letter, to }, toIso(now));
  });

test('BHV-16: what waits goes out once, however many servers look for it at the same moment', async () => {
  await using server = await mailServer();
  await post(40);
  const smtp = unwrap(smtpSettings({ SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'bhv@school.example' }));
  if (smtp === undefined) throw new Error('no settings');
  const offices = stores.map((store) =>
    openPostOffice({ store, now: () => now, addressOf: async () => undefined, send: smtpSender(smtp) }),
  );
  await Promise.all(offices.flatMap((office) => [office.deliverDue(), office.deliverDue()]));
  const sent = server.arrived.flatMap(({ to }) => to);
  expect(sent).toHaveLength(40);
  expect(new Set(sent).size).toBe(40);
  for (const store of stores)
    expect(new Set((await listMails(store.entries)).map(({ delivery }) => delivery.state))).toEqual(new Set(['sent']));
});

test('who took too long writes nothing over what another server settled meanwhile', async () => {
  await post(1);
  const { promise: stuck, reject: fail } = Promise.withResolvers<string>();
  const office = (store: EventStore | undefined, send: () => Promise<string>) => {
    if (store === undefined) throw new Error('there are two');
    return openPostOffice({ store, now: () => now, addressOf: async () => undefined, send });
  };
  const slow = office(stores[0], () => stuck).deliverDue();
  while (
    (await listMails(stores[1]?.entries ?? never())).some(
      ({ delivery }) => delivery.state === 'waiting' && delivery.attempts === 0,
    )
  )
    await delay(5);
  now = now.add({ minutes: 3 });
  await office(stores[1], async () => 'taken').deliverDue();
  fail(new Error('the line broke'));
  await slow;
  const [mail] = await listMails(stores[1]?.entries ?? never());
  expect(mail?.delivery).toMatchObject({ state: 'sent', attempts: 2 });
});

function never(): never {
  throw new Error('there are two');
}
