import { once } from 'node:events';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  readonly email: Email;
  readonly raw: string;
}

/** A real SMTP server; `answer` may refuse the next recipients or messages. */
export async function mailServer() {
  const arrived: Arrived[] = [];
  const answers: ({ step: 'recipient' | 'message'; code: number } | undefined)[] = [];
  const refusal = (step: 'recipient' | 'message') => {
    if (answers[0]?.step !== step) return undefined;
    const code = answers.shift()?.code ?? 500;
    return Object.assign(new Error(`not now (${code})`), { responseCode: code });
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refusal('recipient')),
    onData(stream, session, done) {
      const take = async () => {
        const raw = await readMessage(stream);
        const refused = refusal('message');
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        if (refused === undefined) {
          arrived.push({ from, to: rcptTo.map(({ address }) => address), raw, email: await PostalMime.parse(raw) });
        }
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
  return { arrived, answers, port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

async function readMessage(stream: AsyncIterable<Buffer>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(stream)).toString();
}
