import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { type Log, logToStdout } from '#platform/http/request-log.ts';
import { type SmtpSettings, smtpSettings } from '#platform/mail/smtp.ts';

/** The flags that the servers of both products take; the usage of each says what they do. */
export function serverFlags(port: string) {
  return {
    help: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    data: { type: 'string' },
    database: { type: 'string' },
    port: { type: 'string', default: port },
    host: { type: 'string', default: process.env['HOST'] ?? '127.0.0.1' },
    origin: { type: 'string' },
    proxies: { type: 'string', default: '0' },
    'leaked-passwords': { type: 'string' },
  } as const satisfies ParseArgsOptionsConfig;
}

export interface ServerFlags {
  readonly live: boolean;
  readonly fresh: boolean;
  readonly data?: string | undefined;
  readonly database?: string | undefined;
  readonly port: string;
  readonly host: string;
  readonly origin?: string | undefined;
  readonly proxies: string;
  readonly 'leaked-passwords'?: string | undefined;
}

interface Folders {
  /** Where a live server keeps everything when no folder is given, and where a demonstration does. */
  readonly live: string;
  readonly demonstration: string;
  /** The pages, once they are built. */
  readonly pages: string;
}

/** What the flags say to either server. Throws on flags that do not go together. */
export function settingsOf(flags: ServerFlags, folders: Folders) {
  const { live, fresh, database, origin } = flags;
  if (fresh && database !== undefined)
    throw new Error('--fresh empties no database: give an empty one and an empty data folder');
  return {
    data: flags.data ?? (live ? folders.live : folders.demonstration),
    // A live folder is never thrown away by a flag.
    fresh: fresh && !live,
    port: Number(flags.port),
    host: flags.host,
    trustedProxies: Number(flags.proxies),
    leakedPasswords: flags['leaked-passwords'],
    ...(database === undefined ? {} : { database }),
    ...(origin === undefined ? {} : { origin }),
    ...(live ? {} : { log: mistakesOnly }),
    ...(existsSync(join(folders.pages, 'index.html')) ? { web: folders.pages } : {}),
  };
}

/** In a demonstration the terminal is for its table, and for what went wrong. */
const mistakesOnly: Log = (line) => {
  if (line.level === 'error') logToStdout(line);
};

/** How a live server sends mail, by its environment; a demonstration shows its mails. */
export function mailSettings({ live }: ServerFlags): SmtpSettings | undefined {
  if (!live) return undefined;
  const read = smtpSettings(process.env);
  if (!read.ok) throw new Error(`the settings for mail cannot be used: ${read.error.code} (see --help)`);
  return read.value;
}

interface Ready {
  readonly product: string;
  readonly url: string;
  readonly data: string;
  readonly mail: SmtpSettings | undefined;
}

/** What the terminal says once the server answers. */
export function readyText(flags: ServerFlags, { product, url, data, mail }: Ready): string {
  const seconds = (performance.now() / 1000).toFixed(1);
  const mode = flags.live ? 'live' : 'demonstration';
  const kept = `kept in ${data}${flags.database === undefined ? '' : ' and in PostgreSQL'}`;
  const waiting =
    flags.live && mail === undefined
      ? '\nMail waits, and is given up after five days: set SMTP_URL and MAIL_FROM.\n'
      : '';
  return `\n${product} is ready after ${seconds} s: ${url}\n${mode}, ${kept}; Ctrl-C ends it.\n${waiting}`;
}
