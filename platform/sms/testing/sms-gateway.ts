import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A gateway for tests: takes what it is sent, and answers as it is told. */
export interface TestSmsGateway {
  readonly origin: string;
  readonly received: readonly {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }[];
  /** The next requests are answered so, one each; default 200. */
  next(...answers: readonly (number | 'silence')[]): void;
  close(): Promise<void>;
}

export async function openSmsGateway(): Promise<TestSmsGateway> {
  const received: TestSmsGateway['received'][number][] = [];
  const answers: (number | 'silence')[] = [];
  const server = createServer((request, response) => {
    void take(request, response);
  });
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = request;
    received.push({ method, path, headers, body: await text(request) });
    const answer = answers.shift() ?? 200;
    if (answer !== 'silence') response.writeHead(answer, { location: '/elsewhere' }).end('{"status":"ok"}');
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    next: (...planned) => void answers.push(...planned),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
