import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Log, logToStdout } from '#platform/http/request-log.ts';
import { closeOnSignal } from '#platform/http/serve.ts';
import { readProviderSettings } from '#platform/identity/provider/settings.ts';
import { type SmtpSettings, smtpSender, smtpSettings } from '#platform/mail/smtp.ts';
import { httpGateway } from '#platform/sms/gateway.ts';
import { readGatewaySettings } from '#platform/sms/settings.ts';
import { startSimulation } from './demonstration/simulation.ts';
import { demonstrationTable } from './demonstration/table.ts';
import type { Room } from './room.ts';
import { type Running, startServer } from './server.ts';

const root = join(import.meta.dirname, '../..');

const usage = `Paraat: callout/server/main.ts [flags]

  Without flags: a demonstration with 16 locations and 450 responders whose phones are simulated, kept in data/paraat-demo.
  --fresh            begin anew: everything in the data folder is thrown away
  --live             live operation: no demonstration, the first visitor makes the administrator
  --data <folder>    where everything is kept (data/paraat-demo, live: data/paraat)
  --database <url>   keep log, index and accounts in PostgreSQL; keys stay in the data folder (docs/operating.md)
  --port <number>    default 3100, or the next free one
  --host <address>   address to listen on, default 127.0.0.1
  --origin <url>     scheme, host and port under which browsers know the server, behind a proxy
  --proxies <number> reverse proxies in front that add to X-Forwarded-For
  --telephone <text> whom to telephone when the pages do not work
  --leaked-passwords <folder>  a copy of the list of Have I Been Pwned (docs/operating.md); nothing is sent there
  --push-services <origins>  push services beside those of the browsers, separated by commas (docs/operating.md)
  --push-contact <url>       where push services may complain, mailto:… or https://…; default the origin
  --sms-gateway <file>       how a gateway sends SMS (docs/operating.md); without it none is sent
  --oidc <file>              where people of the organisation sign in by OpenID Connect (docs/operating.md); live operation
  --no-phones        a demonstration without simulated phones (npm run paraat:simulate starts them)

  Environment, live operation: SMTP_URL (smtps://user:password@host:465) and MAIL_FROM (Name <address>).
`;

const { values: flags } = parseArgs({
  allowNegative: true,
  options: {
    help: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    phones: { type: 'boolean', default: true },
    data: { type: 'string' },
    database: { type: 'string' },
    port: { type: 'string', default: process.env['PARAAT_PORT'] ?? '3100' },
    host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
    origin: { type: 'string' },
    proxies: { type: 'string', default: '0' },
    telephone: { type: 'string', default: '' },
    'leaked-passwords': { type: 'string' },
    'push-services': { type: 'string', default: '' },
    'push-contact': { type: 'string' },
    'sms-gateway': { type: 'string' },
    oidc: { type: 'string' },
  },
});

export async function main(): Promise<void> {
  if (flags.help) process.stdout.write(usage);
  else await start();
}

async function start(): Promise<void> {
  if (flags.fresh && flags.database !== undefined)
    throw new Error('--fresh empties no database: give an empty one and an empty data folder');
  const data = flags.data ?? join(root, flags.live ? 'data/paraat' : 'data/paraat-demo');
  const web = join(root, 'callout/web/dist');
  const smtp = flags.live ? mailSettings() : undefined;
  const running = await startServer({
    data,
    // A live folder is never thrown away by a flag.
    fresh: flags.fresh && !flags.live,
    port: Number(flags.port),
    host: flags.host,
    ...(flags.database === undefined ? {} : { database: flags.database }),
    demonstration: !flags.live,
    trustedProxies: Number(flags.proxies),
    telephone: flags.telephone,
    leakedPasswords: flags['leaked-passwords'],
    ...(smtp === undefined ? {} : { send: smtpSender(smtp) }),
    ...(flags['sms-gateway'] === undefined
      ? {}
      : { sendSms: httpGateway(await readGatewaySettings(flags['sms-gateway'])) }),
    ...(flags.oidc === undefined || !flags.live ? {} : { provider: await readProviderSettings(flags.oidc) }),
    push: {
      services: flags['push-services'].split(',').filter(Boolean),
      ...(flags['push-contact'] === undefined ? {} : { contact: flags['push-contact'] }),
    },
    ...(flags.origin === undefined ? {} : { origin: flags.origin }),
    ...(flags.live ? {} : { log: mistakesOnly }),
    ...(existsSync(web) ? { web } : {}),
  });
  const phones = flags.live || !flags.phones ? undefined : startSimulation(running.url, join(data, 'simulation'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => phones?.stop());
  closeOnSignal(running.listening, () => running.close());
  process.stdout.write(greeting(running, data, smtp));
  await running.room.identity.warmUp();
}

/** In a demonstration the terminal is for its table, and for what went wrong. */
const mistakesOnly: Log = (line) => {
  if (line.level === 'error') logToStdout(line);
};

function greeting({ url, room }: Running, data: string, smtp: SmtpSettings | undefined): string {
  const seconds = (performance.now() / 1000).toFixed(1);
  const mode = flags.live ? 'live' : 'demonstration';
  const table = flags.live ? liveTable(room, url, smtp) : `\n${demonstrationTable(room)}`;
  return `\nParaat is ready after ${seconds} s: ${url}\n${mode}, kept in ${data}${flags.database === undefined ? '' : ' and in PostgreSQL'}; Ctrl-C ends it.\n${table}\n`;
}

function liveTable(room: Room, url: string, smtp: SmtpSettings | undefined): string {
  const founded = room.organisation.now.version > 0;
  const begin = founded ? '' : `\nNothing is set up yet: begin at ${url}/\n`;
  const mail = smtp === undefined ? '\nMail waits, and is given up after five days: set SMTP_URL and MAIL_FROM.\n' : '';
  return `${begin}${mail}`;
}

function mailSettings(): SmtpSettings | undefined {
  const read = smtpSettings(process.env);
  if (!read.ok) throw new Error(`the settings for mail cannot be used: ${read.error.code} (see --help)`);
  return read.value;
}
