import { once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  readonly email: Email;
  readonly raw: string;
}

export interface MailServerSettings {
  /** It answers 421 to a connection above so many. */
  readonly mostConnections?: number;
  /** It takes a message whole, and answers once this resolves. */
  readonly beforeAnswer?: (to: readonly string[]) => Promise<unknown>;
}

/** A real SMTP server; `answers` refuse the next recipients or messages, `refuses` whoever has the address, with that code. */
export async function mailServer({ mostConnections, beforeAnswer }: MailServerSettings = {}) {
  const arrived: Arrived[] = [];
  const refuses = new Map<string, number>();
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const answers: ({ step: 'recipient' | 'message'; code: number } | undefined)[] = [];
  const refusal = (step: 'recipient' | 'message') => {
    if (answers[0]?.step !== step) return undefined;
    const code = answers.shift()?.code ?? 500;
    return noTo(code);
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 1,
    ...(mostConnections === undefined ? {} : { maxClients: mostConnections }),
    onRcptTo({ address }, _session, done) {
      const code = refuses.get(address);
      done(code === undefined ? refusal('recipient') : noTo(code));
    },
    onData(stream, session, done) {
      const take = async () => {
        const raw = await readMessage(stream);
        const refused = refusal('message');
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const to = rcptTo.map(({ address }) => address);
        await beforeAnswer?.(to);
        if (refused === undefined) arrived.push({ from, to, raw, email: await PostalMime.parse(raw) });
        for (const { count, resolve } of waiting) if (arrived.length >= count) resolve();
        done(refused ?? null);
      };
      void take();
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '0.0.0.0');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      waiting.push({ count, resolve });
      if (arrived.length >= count) resolve();
    });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { arrived, answers, refuses, port, until, close, [Symbol.asyncDispose]: close };
}

function noTo(code: number): Error {
  return Object.assign(new Error(`not now (${code})`), { responseCode: code });
}

async function readMessage(stream: AsyncIterable<Buffer>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(stream)).toString();
}
