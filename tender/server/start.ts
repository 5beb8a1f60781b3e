import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Log, logToStdout } from '#platform/http/request-log.ts';
import { closeOnSignal } from '#platform/http/serve.ts';
import { type SmtpSettings, smtpSender, smtpSettings } from '#platform/mail/smtp.ts';
import { demonstrationTable } from './demo/table.ts';
import { readTold } from './demo/told.ts';
import { isQualificationStory } from './qualification/story.ts';
import { type Running, type ServerSettings, startServer } from './server.ts';
import { storyFile } from './story/story.ts';
import { readAuthority } from './time-stamping.ts';
import { readWitness, type WitnessAddress } from './witnessing.ts';

const root = join(import.meta.dirname, '../..');
const examples = join(root, 'examples');

const usage = `npm start -- [flags]

  Without flags: a demonstration, kept in data/demo.
  --fresh            begin anew: everything in the data folder is thrown away
  --live             live operation: no demonstration, the first visitor makes the administrator
  --data <folder>    where everything is kept (data/demo, live: data/live)
  --database <url>   keep log, index and accounts in PostgreSQL; files and keys stay in the data folder (docs/operating.md)
  --port <number>    default 3000, or the next free one
  --host <address>   address to listen on, default 127.0.0.1
  --origin <url>     scheme, host and port under which browsers know the server, behind a proxy
  --proxies <number> reverse proxies in front that add to X-Forwarded-For
  --witness <url>#<key>  a witness that cosigns the heads of the logs (tender/witness prints the setting); may be repeated
  --timestamp-authority <url>#<file>  a time-stamp authority (RFC 3161), and a PEM file with its certificate or that of its issuer
  --story <folder>   one example to demonstrate, instead of all that come with the program

  --leaked-passwords <folder>  a copy of the list of Have I Been Pwned (docs/operating.md); nothing is sent there

  Paraat starts beside it, as a program of its own with its own folder; --live, --fresh and --host hold for both.
  --paraat-port <number>    default 3100, or the next free one
  --paraat-data <folder>    data/paraat-demo, live: data/paraat
  --paraat-database <url>   PostgreSQL, for Paraat as well: another database, or another schema of it
  --paraat-origin <url>, --paraat-proxies <number>, --paraat-telephone <text>, --paraat-no-phones: callout/server/main.ts --help

  Environment, live operation: SMTP_URL (smtps://user:password@host:465) and MAIL_FROM (Name <address>).
`;

const { values: flags } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    data: { type: 'string' },
    database: { type: 'string' },
    port: { type: 'string', default: process.env['PORT'] ?? '3000' },
    host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
    origin: { type: 'string' },
    proxies: { type: 'string', default: '0' },
    witness: { type: 'string', multiple: true, default: [] },
    'timestamp-authority': { type: 'string' },
    'leaked-passwords': { type: 'string' },
    story: { type: 'string' },
  },
});

export async function main(): Promise<void> {
  if (flags.help) process.stdout.write(usage);
  else await start();
}

async function start(): Promise<void> {
  if (flags.fresh && flags.database !== undefined)
    throw new Error('--fresh empties no database: give an empty one and an empty data folder');
  const data = flags.data ?? join(root, flags.live ? 'data/live' : 'data/demo');
  const web = join(root, 'tender/web/dist');
  const smtp = flags.live ? mailSettings() : undefined;
  const running = await startServer({
    data,
    // A live folder is never thrown away by a flag.
    fresh: flags.fresh && !flags.live,
    port: Number(flags.port),
    host: flags.host,
    ...(flags.database === undefined ? {} : { database: flags.database }),
    ...(flags.origin === undefined ? {} : { origin: flags.origin }),
    trustedProxies: Number(flags.proxies),
    leakedPasswords: flags['leaked-passwords'],
    witnesses: flags.witness.map((text) => witnessFrom(text)),
    ...(await timeStamps()),
    ...(flags.live ? {} : { ...(await demonstrated()), log: mistakesOnly }),
    ...(existsSync(web) ? { web } : {}),
    ...(smtp === undefined ? {} : { send: (blobs) => smtpSender(smtp, blobs) }),
  });
  closeOnSignal(running.listening, () => running.close());
  process.stdout.write(greeting(running, data, smtp));
  await running.identity.warmUp();
}

/** The story that was asked for, or the first of those that come with the program and the others beside it. */
async function demonstrated(): Promise<Pick<ServerSettings, 'story' | 'otherExamples'>> {
  if (flags.story !== undefined) return { story: await readTold(flags.story) };
  const folders = (await readdir(examples)).toSorted().map((name) => join(examples, name));
  const [first, ...others] = folders.filter(
    (folder) => existsSync(join(folder, storyFile)) || isQualificationStory(folder),
  );
  if (first === undefined) throw new Error(`no example has a story in ${examples}`);
  return { story: await readTold(first), otherExamples: others };
}

/** In a demonstration the terminal is for its table, and for what went wrong. */
const mistakesOnly: Log = (line) => {
  if (line.level === 'error') logToStdout(line);
};

function greeting({ url, mode, demonstration }: Running, data: string, smtp: SmtpSettings | undefined): string {
  const seconds = (performance.now() / 1000).toFixed(1);
  const mail =
    mode === 'live' && smtp === undefined
      ? '\nMail waits, and is given up after five days: set SMTP_URL and MAIL_FROM.\n'
      : '';
  const table = demonstration === undefined ? '' : `\n${demonstrationTable(demonstration.story)}`;
  return `\nLeidraad is ready after ${seconds} s: ${url}\n${mode}, kept in ${data}${flags.database === undefined ? '' : ' and in PostgreSQL'}; Ctrl-C ends it.\n${mail}${table}\n`;
}

function witnessFrom(text: string): WitnessAddress {
  const read = readWitness(text);
  if (!read.ok) throw new Error(`not a witness: ${text} (see npm start -- --help)`);
  return read.value;
}

async function timeStamps(): Promise<Pick<ServerSettings, 'timeStamps'>> {
  const text = flags['timestamp-authority'];
  if (text === undefined) return {};
  const read = readAuthority(text);
  if (!read.ok) throw new Error(`not a time-stamp authority: ${text} (see npm start -- --help)`);
  return { timeStamps: { url: read.value.url, pem: await readFile(read.value.file, 'utf8') } };
}

function mailSettings(): SmtpSettings | undefined {
  const read = smtpSettings(process.env);
  if (!read.ok) throw new Error(`the settings for mail cannot be used: ${read.error.code} (see npm start -- --help)`);
  return read.value;
}
