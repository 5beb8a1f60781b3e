import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeOnSignal } from '#platform/http/serve.ts';
import { readProviderSettings } from '#platform/identity/provider/settings.ts';
import { type SmtpSettings, smtpSender } from '#platform/mail/smtp.ts';
import { mailSettings, readyText, serverFlags, settingsOf } from '#platform/program/server-flags.ts';
import { httpGateway } from '#platform/sms/gateway.ts';
import { readGatewaySettings } from '#platform/sms/settings.ts';
import { startSimulation } from './demonstration/simulation.ts';
import { demonstrationTable } from './demonstration/table.ts';
import { readMapSettings } from './map/settings.ts';
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
  --node-address <url>  scheme, host and port where another server on the same database reaches this one (docs/operating.md)
  --proxies <number> reverse proxies in front that add to X-Forwarded-For
  --telephone <text> whom to telephone when the pages do not work
  --leaked-passwords <folder>  a copy of the list of Have I Been Pwned (docs/operating.md); nothing is sent there
  --push-services <origins>  push services beside those of the browsers, separated by commas (docs/operating.md)
  --push-contact <url>       where push services may complain, mailto:… or https://…; default the origin
  --sms-gateway <file>       how a gateway sends SMS (docs/operating.md); without it none is sent
  --map <file>       a map to draw areas on (docs/operating.md); without it there is none, and nothing is asked anywhere
  --oidc <file>              where people of the organisation sign in by OpenID Connect (docs/operating.md); live operation
  --no-phones        a demonstration without simulated phones (npm run paraat:simulate starts them)

  Environment, live operation: SMTP_URL (smtps://user:password@host:465) and MAIL_FROM (Name <address>).
`;

const { values: flags } = parseArgs({
  allowNegative: true,
  options: {
    ...serverFlags(process.env['PARAAT_PORT'] ?? '3100'),
    phones: { type: 'boolean', default: true },
    'node-address': { type: 'string' },
    telephone: { type: 'string', default: '' },
    'push-services': { type: 'string', default: '' },
    'push-contact': { type: 'string' },
    'sms-gateway': { type: 'string' },
    map: { type: 'string' },
    oidc: { type: 'string' },
  },
});

export async function main(): Promise<void> {
  if (flags.help) process.stdout.write(usage);
  else await start();
}

async function start(): Promise<void> {
  const common = settingsOf(flags, {
    live: join(root, 'data/paraat'),
    demonstration: join(root, 'data/paraat-demo'),
    pages: join(root, 'callout/web/dist'),
  });
  const smtp = mailSettings(flags);
  if (flags['node-address'] !== undefined && flags.database === undefined)
    throw new Error('--node-address is for several servers on one database: give --database as well, or leave it out');
  const running = await startServer({
    ...common,
    demonstration: !flags.live,
    telephone: flags.telephone,
    ...(smtp === undefined ? {} : { send: smtpSender(smtp) }),
    ...(flags['sms-gateway'] === undefined
      ? {}
      : { sendSms: httpGateway(await readGatewaySettings(flags['sms-gateway'])) }),
    ...(flags.map === undefined ? {} : { map: await readMapSettings(flags.map) }),
    ...(flags.oidc === undefined || !flags.live ? {} : { provider: await readProviderSettings(flags.oidc) }),
    push: {
      services: flags['push-services'].split(',').filter(Boolean),
      ...(flags['push-contact'] === undefined ? {} : { contact: flags['push-contact'] }),
    },
    ...(flags['node-address'] === undefined ? {} : { nodeAddress: nodeAddress(flags['node-address']) }),
  });
  const phones =
    flags.live || !flags.phones ? undefined : startSimulation(running.url, join(common.data, 'simulation'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => phones?.stop());
  closeOnSignal(running.listening, () => running.close());
  process.stdout.write(greeting(running, common.data, smtp));
  await running.room.identity.warmUp();
}

function nodeAddress(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, ''))
    throw new Error(`--node-address is scheme, host and port, such as http://10.0.0.11:3100; not ${text}`);
  return url.origin;
}

function greeting({ url, room }: Running, data: string, mail: SmtpSettings | undefined): string {
  const ready = readyText(flags, { product: 'Paraat', url, data, mail });
  if (!flags.live) return `${ready}\n${demonstrationTable(room)}\n`;
  return room.organisation.now.version > 0 ? ready : `${ready}\nNothing is set up yet: begin at ${url}/\n`;
}
