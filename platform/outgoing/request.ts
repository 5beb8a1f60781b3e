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
}

export interface OutgoingAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Its beginning. */
  readonly text: string;
}

/** Characters of an answer that are read; the rest is thrown away. */
const mostText = 2000;
/** Connections to one server at the same time. */
const maxSockets = 20;

const publicTls = new HttpsAgent({ keepAlive: true, maxSockets, timeout: 30_000 });
const trustedTls = new HttpsAgent({ keepAlive: true, maxSockets, timeout: 30_000 });
const trustedPlain = new HttpAgent({ keepAlive: true, maxSockets, timeout: 30_000 });

/**
 * One request to somebody else's server. Follows no redirect, reads little, and ends in time. Rejects with AddressNotPublic where it must
 * not go, and with what went wrong on the way otherwise; any answer at all resolves.
 */
export async function send(outgoing: OutgoingRequest): Promise<OutgoingAnswer> {
  const { url, method, headers, body, trusted, patience } = outgoing;
  requireAllowed(url, trusted);
  const options: RequestOptions = {
    method,
    headers: { ...headers, 'content-length': String(body.length) },
    signal: AbortSignal.timeout(patience),
    ...(trusted ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const made =
      url.protocol === 'https:'
        ? requestTls(url, { ...options, agent: trusted ? trustedTls : publicTls })
        : requestPlain(url, { ...options, agent: trustedPlain });
    made.once('error', reject);
    made.once('response', (response) => {
      readStart(response).then(
        (text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
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

async function readStart(response: IncomingMessage): Promise<string> {
  let text = '';
  response.setEncoding('utf8');
  for await (const chunk of response) {
    text += String(chunk);
    if (text.length < mostText) continue;
    response.destroy();
    break;
  }
  return text.slice(0, mostText);
}
