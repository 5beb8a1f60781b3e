import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createTransport } from 'nodemailer';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { type Mail, postMail } from '#platform/mail/outbox.ts';
import { openPostOffice } from '#platform/mail/post-office.ts';
import { smtpSender, smtpSettings } from '#platform/mail/smtp.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import type { BenchRow } from './row.ts';

const count = 450;
/** Milliseconds that the server takes over a mail, and how often it is measured. */
const servers = [
  { pause: 0, rounds: 5, name: 'a server that answers at once' },
  { pause: 200, rounds: 1, name: 'a server that takes 200 ms a mail' },
] as const;
/** As many as the outbox opens for mails that nobody waits for. */
const connections = 4;

const invitation = {
  subject: 'Uw account voor Paraat bij Voorbeeldcollege',
  text: `Beste collega,\n\n${'Maak uw account aan met deze link, en zet daarna op uw telefoon het alarm aan. '.repeat(6)}\n`,
  language: 'nl',
} as const satisfies Omit<Mail, 'to'>;
const addresses = Array.from({ length: count }, (_, place) => `bhv-${place}@school.example`);

/**
 * An organisation is invited in one press: from the moment that the mails stand in the outbox until each is with the mail server and noted
 * durably, beside a bare pool of the same library with as many connections, which notes nothing. They take turns.
 */
export async function benchMail(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { pause, rounds, name } of servers) {
    await using receiver = await startReceiver(pause);
    const ours: number[] = [];
    const bare: number[] = [];
    const alarms: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await throughBarePool(receiver.port));
      ours.push(await throughOutbox(receiver));
      alarms.push(await alarmAmong(receiver));
    }
    const [took, bareTook, alarm] = [ours, bare, alarms].map((all) => Math.min(...all));
    rows.push(
      row(`mail: ${count} invitations, ${name}`, took, {
        ratio: (took ?? 0) / (bareTook ?? 1),
        beside: 'the bare pool',
      }),
      row(`bare pool: the same, ${name}`, bareTook),
      row(`mail: an alarm behind ${count} invitations, ${name}`, alarm),
    );
  }
  return rows;
}

function row(name: string, value = Number.NaN, more: Partial<BenchRow> = {}): BenchRow {
  return { name, value, unit: 'ms', ...more };
}

async function throughBarePool(port: number): Promise<number> {
  const pool = createTransport({ host: '127.0.0.1', port, pool: true, maxConnections: connections });
  const { subject, text } = invitation;
  const began = performance.now();
  await Promise.all(addresses.map((to) => pool.sendMail({ from: 'paraat@school.example', to, subject, text })));
  const took = performance.now() - began;
  pool.close();
  return took;
}

interface Receiver extends AsyncDisposable {
  readonly port: number;
  /** Resolves when the next alarm came in. */
  readonly alarm: () => Promise<unknown>;
}

async function throughOutbox({ port }: Receiver): Promise<number> {
  await using place = await openOutbox(port);
  await place.post({ ...invitation, to: addresses.map((address) => ({ address })) });
  const began = performance.now();
  await place.office.deliverDue();
  return performance.now() - began;
}

/** Until the server has a mail that calls somebody out, posted while the invitations go. */
async function alarmAmong({ port, alarm }: Receiver): Promise<number> {
  await using place = await openOutbox(port);
  await place.post({ ...invitation, to: addresses.map((address) => ({ address })) });
  const all = place.office.deliverDue();
  await place.half();
  const came = alarm();
  const began = performance.now();
  await place.post({ ...invitation, subject: 'Alarm', urgency: 'alarm', to: [{ address: 'bhv@school.example' }] });
  place.office.wake();
  await came;
  const took = performance.now() - began;
  await all;
  return took;
}

async function openOutbox(port: number) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-mail-'));
  const signer = await openSigningKey(folder, 'bench.example');
  const store = await openSqliteStore({ file: join(folder, 'store.sqlite'), signer });
  const smtp = unwrap(smtpSettings({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'paraat@school.example' }));
  if (smtp === undefined) throw new Error('no settings');
  const send = smtpSender(smtp);
  const { promise: half, resolve } = Promise.withResolvers<void>();
  let sent = 0;
  const now = () => Temporal.Now.instant();
  const office = openPostOffice({
    store,
    now,
    addressOf: async () => undefined,
    send: async (mail, to) => {
      const answer = await send(mail, to);
      sent += 1;
      if (sent === 50) resolve();
      return answer;
    },
  });
  return {
    office,
    half: () => half,
    post: (mail: Mail) => store.transact('mail', (tx) => postMail(tx.entries, mail, toIso(now()))),
    async [Symbol.asyncDispose]() {
      await office.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function startReceiver(pause: number): Promise<Receiver> {
  const program = fileURLToPath(new URL('mail-receiver.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [program, String(pause)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('it has an output');
  const lines = createInterface({ input: child.stdout });
  const port = await new Promise<string>((resolve) => lines.once('line', resolve));
  return {
    port: Number(port),
    alarm: () => once(lines, 'line'),
    async [Symbol.asyncDispose]() {
      const gone = once(child, 'close');
      child.kill();
      await gone;
    },
  };
}
