import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeOnSignal } from '#platform/http/serve.ts';
import { type SmtpSettings, smtpSender } from '#platform/mail/smtp.ts';
import { mailSettings, readyText, serverFlags, settingsOf } from '#platform/program/server-flags.ts';
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
    ...serverFlags(process.env['PORT'] ?? '3000'),
    witness: { type: 'string', multiple: true, default: [] },
    'timestamp-authority': { type: 'string' },
    story: { type: 'string' },
  },
});

export async function main(): Promise<void> {
  if (flags.help) process.stdout.write(usage);
  else await start();
}

async function start(): Promise<void> {
  const common = settingsOf(flags, {
    live: join(root, 'data/live'),
    demonstration: join(root, 'data/demo'),
    pages: join(root, 'tender/web/dist'),
  });
  const smtp = mailSettings(flags);
  const running = await startServer({
    ...common,
    witnesses: flags.witness.map((text) => witnessFrom(text)),
    ...(await timeStamps()),
    ...(flags.live ? {} : await demonstrated()),
    ...(smtp === undefined ? {} : { send: (blobs) => smtpSender(smtp, blobs) }),
  });
  closeOnSignal(running.listening, () => running.close());
  process.stdout.write(greeting(running, common.data, smtp));
  await running.identity.warmUp();
}

/** The story that was asked for, or the first of those that come with the program and the others beside it. */
async function demonstrated(): Promise<Pick<ServerSettings, 'story' | 'otherExamples'>> {
  if (flags.story !== undefined) return { story: await readTold(flags.story) };
  const [first, ...others] = await storiesBelow(examples);
  if (first === undefined) throw new Error(`no example has a story in ${examples}`);
  return { story: await readTold(first), otherExamples: others };
}

/** Folders with a story, each before those inside it. */
async function storiesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((inside) => existsSync(join(inside, storyFile)) || isQualificationStory(inside))
    .toSorted();
}

function greeting({ url, demonstration }: Running, data: string, mail: SmtpSettings | undefined): string {
  const table = demonstration === undefined ? '' : `\n${demonstrationTable(demonstration.story)}`;
  return `${readyText(flags, { product: 'Leidraad', url, data, mail })}${table}\n`;
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
