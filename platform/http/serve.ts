import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { App } from './context.ts';

export interface ServeSettings {
  readonly port: number;
  /** Address to listen on. Default only this machine. */
  readonly host?: string;
  /** Aborted when closing begins: pass its signal to `createApp`, so that streams end. */
  readonly lifetime?: AbortController;
  /** How long requests under way may take to end, in milliseconds. */
  readonly drainMs?: number;
}

export interface Listening {
  readonly port: number;
  /** Where a browser on this machine finds the server: `http://localhost:3000`. Passkeys need the name, not the number. */
  readonly url: string;
  /** Takes no more requests, ends streams, waits for requests under way, then cuts what is left. */
  close(): Promise<void>;
}

/** An application, or whatever chooses one for each request. */
export interface Answering extends Pick<App, 'fetch'> {
  /** Takes over connections that ask for another protocol, such as WebSocket. Without it they are closed. */
  readonly upgrade?: Upgrade;
}

/** Has the connection from here on: answers, or ends it. `head` is what came with the request. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Ports tried, one after the other, when the wanted one is taken. */
const attempts = 50;

/**
 * Starts a server, on the next free port when the wanted one is taken. `app` may be a function of the address, for what must know its own
 * address; requests that come in the meantime wait for it.
 */
export async function serve(
  app: Answering | ((at: { port: number; url: string }) => Promise<Answering>),
  settings: ServeSettings,
): Promise<Listening> {
  const ready = Promise.withResolvers<Answering>();
  ready.promise.catch(() => undefined);
  const answer = getRequestListener(async (request, env) => (await ready.promise).fetch(request, env));
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  server.requestTimeout = 600_000;
  server.headersTimeout = 20_000;
  // Longer than the minute that proxies keep an idle connection: who closes first while the other sends loses that request.
  server.keepAliveTimeout = 65_000;
  const port = await listen(server, settings.host ?? '127.0.0.1', settings.port);
  const url = `http://${shownHost(settings.host ?? '127.0.0.1')}:${port}`;
  const close = () => closeServer(server, settings.lifetime, settings.drainMs ?? 10_000);
  try {
    const answering = typeof app === 'function' ? await app({ port, url }) : app;
    // Without somebody who takes them over, Node answers such requests as if they had asked for nothing else than HTTP.
    if (answering.upgrade !== undefined) server.on('upgrade', upgradeBy(answering.upgrade));
    ready.resolve(answering);
  } catch (error) {
    ready.reject(error);
    await close();
    throw error;
  }
  return { port, url, close };
}

/** What goes wrong on a connection that is being taken over ends that connection, and nothing else. */
function upgradeBy(upgrade: Upgrade): Upgrade {
  return (incoming, socket, head) => {
    socket.on('error', () => socket.destroy());
    try {
      upgrade(incoming, socket, head);
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error));
      socket.destroy();
    }
  };
}

/** Closes when the process is told to end; `after` closes what the server stood on. */
export function closeOnSignal(listening: Listening, after: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void listening
        .close()
        .then(after)
        .then(() => process.exit(0));
    });
  }
}

async function listen(server: Server, host: string, wanted: number): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(65_535, wanted + attempts);
  for (let port = wanted; port <= last; port += 1) {
    const found = await tryPort(server, host, port);
    if (found !== undefined) return found;
  }
  throw new Error(`no free port from ${wanted} to ${last}`);
}

function tryPort(server: Server, host: string, port: number): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error));
  server.once('error', failed);
  server.listen({ host, port, exclusive: true }, () => {
    server.off('error', failed);
    const address = server.address();
    resolve(typeof address === 'object' ? address?.port : undefined);
  });
  return promise;
}

function shownHost(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function closeServer(server: Server, lifetime: AbortController | undefined, drainMs: number): Promise<void> {
  lifetime?.abort();
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  // A stream that ends now leaves its connection open for the next request, which is not to come.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), drainMs);
  await promise;
  clearInterval(sweep);
  clearTimeout(cut);
}
