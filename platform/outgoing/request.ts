import { Agent as HttpAgent, type IncomingMessage, request as requestPlain } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions, request as requestTls } from 'node:https';
import { isIP } from 'node:net';
import { AddressNotPublic, isPublicAddress, publicLookup } from './public-address.ts';

export interface OutgoingRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Who runs the server named this address himself: it may be plain HTTP and on his own network. Any other must be https and public. */
  readonly trusted: boolean;
  /** Milliseconds for all of it together. */
  readonly patience: number;
  /** Bytes of the answer that are read; default 2000. */
  readonly mostBytes?: number;
  /** Asked when there is a connection for it, for which it may have waited; when it says no nothing goes out. */
  readonly mayGo?: () => boolean;
}

/** `mayGo` said no. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';
}

export interface OutgoingAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Uint8Array;
  /** There was more than is read: `body` is its beginning, and the rest was thrown away. */
  readonly cut: boolean;
}

const usuallyRead = 2000;
/** Connections to one server at the same time. */
const maxSockets = 20;

const publicTls = new HttpsAgent({ keepAlive: true, maxSockets, timeout: 30_000 });
const trustedTls = new HttpsAgent({ keepAlive: true, maxSockets, timeout: 30_000 });
const trustedPlain = new HttpAgent({ keepAlive: true, maxSockets, timeout: 30_000 });

/**
 * One request to somebody else's server. Follows no redirect, reads little, and ends in time. Rejects with AddressNotPublic where it must
 * not go, with HeldBack, and with what went wrong on the way otherwise; any answer at all resolves.
 */
export async function send(outgoing: OutgoingRequest): Promise<OutgoingAnswer> {
  const { url, method, headers, body, trusted, patience, mostBytes = usuallyRead, mayGo } = outgoing;
  requireAllowed(url, trusted);
  const options: RequestOptions = {
    method,
    headers: {
      ...headers,
      ...(method === 'GET' && body.length === 0 ? {} : { 'content-length': String(body.length) }),
    },
    signal: AbortSignal.timeout(patience),
    ...(trusted ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const made =
      url.protocol === 'https:'
        ? requestTls(url, { ...options, agent: trusted ? trustedTls : publicTls })
        : requestPlain(url, { ...options, agent: trustedPlain });
    made.once('error', reject);
    made.once('socket', () => {
      if (mayGo?.() === false) made.destroy(new HeldBack());
    });
    made.once('response', (response) => {
      readStart(response, mostBytes).then(
        (read) => resolve({ status: response.statusCode ?? 0, headers: response.headers, ...read }),
        reject,
      );
    });
    made.end(body);
  });
}

function requireAllowed(url: URL, trusted: boolean): void {
  if (url.protocol !== 'https:' && !(trusted && url.protocol === 'http:')) throw new AddressNotPublic('https only');
  const host = url.hostname.replace(/^\[(.*)\]$/u, '$1');
  // A literal address is never looked up.
  if (!trusted && isIP(host) !== 0 && !isPublicAddress(host)) throw new AddressNotPublic(`${host} is not public`);
}

async function readStart(response: IncomingMessage, most: number): Promise<Pick<OutgoingAnswer, 'body' | 'cut'>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response) {
    // The edge: without an encoding a response is bytes.
    parts.push(part as Uint8Array);
    length += (part as Uint8Array).length;
    if (length <= most) continue;
    response.destroy();
    break;
  }
  return { body: Buffer.concat(parts).subarray(0, most), cut: length > most };
}
