import { Readable } from 'node:stream';
import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { isMailAddress, oneLine } from './address.ts';
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

/** A step of the conversation may take this long, in milliseconds; all steps together stay below the first pause before a retry. */
const patience = 15_000;

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

/** Sends through one SMTP server. The library is loaded with the first mail. A product whose mails have no attachments needs no blobs. */
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
      });
      return response.slice(0, 300);
    } catch (error) {
      throw isFinal(error) ? new MailRefused(error.message.slice(0, 300)) : error;
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

/** A 5xx answer is about this mail, unless it is about our own account at the server, or about TLS. */
function isFinal(error: unknown): error is Error {
  if (!(error instanceof Error) || !('responseCode' in error) || typeof error.responseCode !== 'number') return false;
  const aboutServer = 'code' in error && ['EAUTH', 'ECONNECTION', 'ETLS'].includes(String(error.code));
  return error.responseCode >= 500 && !aboutServer;
}
