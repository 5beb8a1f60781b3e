import { Readable } from 'node:stream';
import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { isMailAddress, oneLine } from './address.ts';
import { connections } from './lanes.ts';
import type { StoredMail } from './outbox.ts';

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (port 465). Without it the connection is upgraded, and nothing sent when the server does not offer that. */
  readonly secure: boolean;
  readonly user?: string;
  readonly password?: string;
  readonly from: { readonly name: string; readonly address: string };
}

/** Throws a `MailRefused` when trying again is of no use, any other error when it is. Resolves to what the server answered. */
export type Send = (mail: StoredMail, to: { readonly address: string; readonly name: string }) => Promise<string>;

/** The receiving side said no for good. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** The server says no to this connection, or to so many, and nothing of the mail: it is busy, or wants fewer at once. */
export class ServerBusy extends Error {
  override readonly name = 'ServerBusy';
}

/** A step of the conversation may take this long, in milliseconds. */
const patience = 15_000;
/** All steps of a try together; below `lease` in `post-office.ts`. */
const longestTry = 90_000;
/** A connection without a mail is closed after so many milliseconds: it is there for mails that come one after the other. */
const idle = 1_000;

/**
 * Settings from the environment: `SMTP_URL` such as `smtps://user:password@mail.example:465` or `smtp://localhost:25`, and `MAIL_FROM`
 * such as `Tenders <tenders@city.example>`. Undefined without `SMTP_URL`. Codes: `smtp-url-invalid`, `mail-from-invalid`.
 */
export function smtpSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<SmtpSettings | undefined> {
  const { SMTP_URL: text, MAIL_FROM: sender = '' } = environment;
  if (text === undefined || text === '') return ok(undefined);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    return refuse('smtp-url-invalid');
  const [, name = '', address = ''] = /^(.*)<([^<>]+)>$/.exec(sender.trim()) ?? [undefined, '', sender.trim()];
  if (!isMailAddress(address)) return refuse('mail-from-invalid', { from: sender.slice(0, 80) });
  const secure = url.protocol === 'smtps:';
  const account =
    url.username === '' ? {} : { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  const port = url.port === '' ? (secure ? 465 : 25) : Number(url.port);
  return ok({ host: url.hostname, port, secure, ...account, from: { name: oneLine(name), address } });
}

/**
 * Sends through one SMTP server, over as many connections as mails are given to it at once. The library is loaded with the first mail. A
 * product whose mails have no attachments needs no blobs.
 */
export function smtpSender(settings: SmtpSettings, blobs?: BlobStore): Send {
  let transport: ReturnType<typeof connect> | undefined;
  return async (mail, to) => {
    transport ??= connect(settings);
    const attachments = await Promise.all(mail.attachments.map((attachment) => attached(attachment, blobs)));
    try {
      const { response } = await (await transport).sendMail({
        from: settings.from,
        to: { name: oneLine(to.name), address: to.address },
        subject: mail.subject,
        text: mail.text,
        attachments,
        date: new Date(mail.postedAt),
        messageId: `<${mail.id.replaceAll(/[^A-Za-z0-9.]/g, '')}@${settings.from.address.split('@')[1]}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal: AbortSignal.timeout(longestTry),
      });
      return response.slice(0, 300);
    } catch (error) {
      if (isFinal(error)) throw new MailRefused(wordsOf(error).slice(0, 300));
      throw isBusy(error) ? new ServerBusy(error.message) : error;
    }
  };
}

const sameMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);

async function connect({ host, port, secure, user, password }: SmtpSettings) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    host,
    port,
    secure,
    pool: true,
    maxConnections: connections,
    idleTimeout: idle,
    // A mail for which an idle connection was closed by the server is given to another one; a server that closes that as well is busy.
    maxRequeues: 1,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    // What stays on this machine may go as it is.
    requireTLS: user !== undefined || !sameMachine.has(host),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
}

async function attached({ name, sha256, type }: StoredMail['attachments'][number], blobs: BlobStore | undefined) {
  const bytes = await blobs?.get(sha256);
  if (bytes === undefined) throw new Error(`the attachment ${sha256} is not stored`);
  return { filename: oneLine(name), contentType: type, content: Readable.from(bytes) };
}

/** What the server said, without what the library says of it. */
function wordsOf(error: Error): string {
  return 'response' in error && typeof error.response === 'string' ? error.response : error.message;
}

/** A 5xx answer is about this mail, unless it is about our own account at the server, or about TLS. */
function isFinal(error: unknown): error is Error {
  if (!(error instanceof Error) || !('responseCode' in error) || typeof error.responseCode !== 'number') return false;
  const aboutServer = 'code' in error && ['EAUTH', 'ECONNECTION', 'EPROTOCOL', 'ETLS'].includes(String(error.code));
  return error.responseCode >= 500 && !aboutServer;
}

/**
 * 421 closes a connection at any moment (RFC 5321, 3.8), 432 and an enhanced code x.3.2 or x.4.5 say that the server takes no more now
 * (RFC 3463); others close the connection without a word before they took anything.
 */
function isBusy(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const answer = 'responseCode' in error ? Number(error.responseCode) : undefined;
  // With a command it happened in the middle of a mail, and may be about that.
  if (answer === undefined) return 'code' in error && error.code === 'ECONNECTION' && !('command' in error);
  return answer === 421 || answer === 432 || /\b4\.(3\.2|4\.5)\b/.test(error.message);
}
