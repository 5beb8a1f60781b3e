import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { largestFrame } from '#callout/core/protocol/frames.ts';
import { addressBehind, addressGroup } from '#platform/http/client-address.ts';
import { type Allowance, TokenBuckets } from '#platform/http/rate-limit.ts';
import type { Upgrade } from '#platform/http/serve.ts';
import { closing } from './connection.ts';

export interface UpgradeSettings {
  readonly path: string;
  /** Scheme, host and port under which browsers know the server, when a proxy stands in front. */
  readonly origin?: string | undefined;
  readonly trustedProxies: number;
  readonly limits?: PhoneLimits;
  readonly accept: (socket: WebSocket, address: string) => void;
}

export interface PhoneLimits {
  /** New lines from one address; a building is one address, and after a failure all its phones come at once. */
  readonly lines: Allowance;
  /** Lines from one address at the same time. */
  readonly atOnce: number;
}

const usualPhoneLimits: PhoneLimits = { lines: { burst: 3000, perSecond: 100 }, atOnce: 5000 };

/** What takes WebSockets of one kind. */
export interface Lines {
  readonly upgrade: Upgrade;
  /** All of them, to come again elsewhere. */
  readonly sendAway: () => void;
  readonly close: () => void;
}

export function sendAway(sockets: WebSocketServer): void {
  for (const line of sockets.clients) line.close(closing.elsewhere);
}

/** Lets phones in: their path, our own pages or no page at all, and not too many from one address. */
export function phoneUpgrade(settings: UpgradeSettings): Lines {
  const { lines, atOnce } = settings.limits ?? usualPhoneLimits;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false });
  const buckets = new TokenBuckets(lines);
  const open = new Map<string, number>();
  const upgrade: Upgrade = (request, socket, head) => {
    const address = addressOf(request, settings.trustedProxies);
    const status = refusalOf(request, settings);
    if (status !== undefined) return answerUpgrade(socket, status);
    if ((open.get(address) ?? 0) >= atOnce || buckets.take(address) > 0)
      return answerUpgrade(socket, '429 Too Many Requests');
    sockets.handleUpgrade(request, socket, head, (line) => {
      open.set(address, (open.get(address) ?? 0) + 1);
      line.once('close', () => open.set(address, Math.max(0, (open.get(address) ?? 1) - 1)));
      settings.accept(line, address);
    });
  };
  const close = () => {
    sockets.close();
    // A server that ends waits for every line that is still open, and phones never hang up by themselves.
    for (const line of sockets.clients) line.terminate();
  };
  return { upgrade, sendAway: () => sendAway(sockets), close };
}

/** Whose the line is as far as the network tells. */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const { remoteAddress } = request.socket;
  return addressGroup(addressBehind(remoteAddress, headerOf(request, 'x-forwarded-for'), trustedProxies));
}

/** Why this path gives no line to who asks, as a status of HTTP. */
export function refusalOf(
  request: IncomingMessage,
  { path, origin }: Pick<UpgradeSettings, 'path' | 'origin'>,
): string | undefined {
  const [wanted] = (request.url ?? '').split('?');
  if (wanted !== path) return '404 Not Found';
  const from = headerOf(request, 'origin');
  // Programs that are no browser send no origin; they have no cookies of a visitor either.
  if (from === undefined) return undefined;
  const own = origin === undefined ? sameHost(from, headerOf(request, 'host')) : from === origin;
  return own ? undefined : '403 Forbidden';
}

function sameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

export function answerUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
