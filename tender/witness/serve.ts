import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readAddCheckpoint } from '#platform/record/add-checkpoint.ts';
import { readCheckpoint, type Signer } from '#platform/record/checkpoint.ts';
import { cosign } from '#platform/record/cosignature.ts';
import { Memory } from './memory.ts';
import { judge } from './witness.ts';

export interface WitnessSettings {
  /** Where the heads are remembered. */
  readonly folder: string;
  readonly signer: Signer;
  /** Verifier keys of the logs that are witnessed. */
  readonly logKeys: readonly string[];
  readonly port: number;
  readonly host?: string;
}

export interface RunningWitness {
  readonly url: string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

const longestRequest = 100_000;

/** `POST /add-checkpoint` of C2SP tlog-witness, with the statuses that it prescribes; `GET /key` says the verifier key. */
export async function serveWitness(settings: WitnessSettings): Promise<RunningWitness> {
  const memory = new Memory(settings.folder);
  // One after the other: looking up the last head and remembering the next must not be torn apart.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Answer>): Promise<Answer> => {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  };
  const server = createServer((request, response) => {
    answerTo(request, settings, (text) => inTurn(() => addCheckpoint(text, memory, settings))).then(
      (answer) => send(response, answer),
      () => send(response, { status: 500, text: 'the witness failed\n' }),
    );
  });
  await new Promise<void>((resolve) => server.listen(settings.port, settings.host ?? '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : settings.port;
  return {
    url: `http://${settings.host ?? '127.0.0.1'}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerTo(
  request: IncomingMessage,
  { signer }: WitnessSettings,
  add: (text: string) => Promise<Answer>,
): Promise<Answer> {
  if (request.method === 'GET' && request.url === '/key') return { status: 200, text: `${signer.verifierKey}\n` };
  if (request.method !== 'POST' || request.url !== '/add-checkpoint') return { status: 404, text: 'not found\n' };
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part as Uint8Array);
    size += bytes.length;
    if (size > longestRequest) return { status: 413, text: 'too large\n' };
    parts.push(bytes);
  }
  return add(Buffer.concat(parts).toString('utf8'));
}

async function addCheckpoint(text: string, memory: Memory, { signer, logKeys }: WitnessSettings): Promise<Answer> {
  const request = readAddCheckpoint(text);
  if (!request.ok) return refusal(request.error.code);
  const { checkpoint } = request.value;
  const claimed = readCheckpoint(checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1));
  const known = claimed.ok ? await memory.last(claimed.value.origin) : undefined;
  const judged = judge(request.value, known, logKeys);
  if (!judged.ok) return refusal(judged.error.code, known?.size ?? 0);
  const { text: signed, head } = judged.value;
  await memory.remember(head.origin, signed);
  return { status: 200, text: cosign(signed, signer, Math.floor(Date.now() / 1000)) };
}

const statuses: Readonly<Record<string, number>> = {
  'request-malformed': 400,
  'old-size-beyond': 400,
  'log-unknown': 404,
  'history-differs': 422,
};

function refusal(code: string, known = 0): Answer {
  if (code === 'old-size-other') return { status: 409, text: `${known}\n`, type: 'text/x.tlog.size' };
  // What remains are signatures that do not hold.
  return { status: statuses[code] ?? 403, text: `${code}\n` };
}

function send(response: ServerResponse, { status, text, type = 'text/plain; charset=utf-8' }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}
