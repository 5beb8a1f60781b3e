import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { PushTarget } from '../send.ts';

/** A push service as browsers have one, for tests: it speaks the protocol, checks who sends, and decrypts as the browser would. */

export interface ReceivedPush {
  readonly subscription: string;
  readonly text: string;
  readonly topic: string | undefined;
  readonly urgency: string | undefined;
  readonly ttl: number;
  /** Milliseconds of the counting clock. */
  readonly at: number;
}

export interface TestSubscription extends PushTarget {
  readonly id: string;
}

export interface TestPushService {
  readonly origin: string;
  readonly received: readonly ReceivedPush[];
  /** What was wrong with requests that were refused. */
  readonly mistakes: readonly string[];
  subscribe(): Promise<TestSubscription>;
  /** From now on it answers 410. */
  unsubscribe(id: string): void;
  /** The next requests are answered so, one each. */
  next(...answers: readonly { readonly status: number; readonly headers?: Readonly<Record<string, string>> }[]): void;
  /** What comes from now on reaches the phone, and whoever sent it hears nothing until `release` is called. */
  hold(): { readonly release: () => void };
  close(): Promise<void>;
}

interface Browser {
  readonly keys: CryptoKeyPair;
  readonly point: Uint8Array<ArrayBuffer>;
  readonly auth: Uint8Array<ArrayBuffer>;
}

/** `publicKey` is the key that browsers subscribed with. */
export async function openPushService(publicKey: () => string): Promise<TestPushService> {
  const browsers = new Map<string, Browser>();
  const received: ReceivedPush[] = [];
  const mistakes: string[] = [];
  const answers: { readonly status: number; readonly headers?: Readonly<Record<string, string>> }[] = [];
  let origin = '';
  let held = Promise.resolve();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const planned = answers.shift();
    if (planned !== undefined) return void response.writeHead(planned.status, planned.headers).end();
    const id = (request.url ?? '').replace('/push/', '');
    const browser = browsers.get(id);
    if (browser === undefined) return void response.writeHead(410).end();
    const mistake = await mistakeIn(request, origin, publicKey());
    if (mistake !== undefined) {
      mistakes.push(mistake);
      return void response.writeHead(401).end();
    }
    const text = await decrypted(body, browser);
    const { topic, urgency, ttl } = request.headers;
    const header = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
    received.push({
      subscription: id,
      text,
      topic: header(topic),
      urgency: header(urgency),
      ttl: Number(header(ttl)),
      at: performance.now(),
    });
    await held;
    response.writeHead(201, { location: `${origin}/message/${received.length}` }).end();
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      mistakes.push(String(error));
      response.writeHead(400).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    received,
    mistakes,
    async subscribe() {
      const id = crypto.randomUUID();
      const browser = await newBrowser();
      browsers.set(id, browser);
      const [p256dh, auth] = [browser.point, browser.auth].map((bytes) => Buffer.from(bytes).toString('base64url'));
      return { id, endpoint: `${origin}/push/${id}`, p256dh: p256dh ?? '', auth: auth ?? '' };
    },
    unsubscribe: (id) => void browsers.delete(id),
    next: (...planned) => void answers.push(...planned),
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      const release = () => {
        held = Promise.resolve();
        resolve();
      };
      return { release };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };

async function newBrowser(): Promise<Browser> {
  const keys = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  return { keys, point, auth: crypto.getRandomValues(new Uint8Array(16)) };
}

/** What a push service refuses, in words; undefined when all is well. */
async function mistakeIn(request: IncomingMessage, origin: string, publicKey: string): Promise<string | undefined> {
  const { authorization = '', ttl, 'content-encoding': encoding } = request.headers;
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/u.exec(authorization) ?? [];
  if (key !== publicKey) return 'another key than that of the subscription';
  if (ttl === undefined || encoding !== 'aes128gcm') return 'no time to live, or an encoding that is unknown';
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const verifier = await crypto.subtle.importKey('raw', point, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'verify',
  ]);
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const signed = Buffer.from(`${head}.${claims}`);
  if (!(await crypto.subtle.verify(algorithm, verifier, Buffer.from(signature, 'base64url'), signed)))
    return 'a signature of another key';
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { aud: string; exp: number; sub: string };
  const left = said.exp - Date.now() / 1000;
  if (said.aud !== origin || left < 0 || left > 86_400) return 'a token for somebody else, or of another time';
  return /^(mailto:|https?:)/u.test(said.sub) ? undefined : 'nobody to complain to';
}

/** RFC 8188 and RFC 8291 from the side of the browser, by the Web Crypto API. */
async function decrypted(body: Buffer, { keys, point, auth }: Browser): Promise<string> {
  const salt = new Uint8Array(body.subarray(0, 16));
  const length = body[20] ?? 0;
  const theirs = new Uint8Array(body.subarray(21, 21 + length));
  const theirKey = await crypto.subtle.importKey('raw', theirs, curve, false, []);
  const ecdh = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirKey }, keys.privateKey, 256);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), point, theirs]);
  const ikm = await derive(ecdh, auth, info, 256);
  const key = await derive(ikm, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 128);
  const iv = await derive(ikm, salt, Buffer.from('Content-Encoding: nonce\0'), 96);
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const sealed = new Uint8Array(body.subarray(21 + length));
  const record = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, aes, sealed));
  const end = record.findLastIndex((byte) => byte !== 0);
  if (record[end] !== 2) throw new Error('not the last record');
  return Buffer.from(record.subarray(0, end)).toString();
}

async function derive(
  secret: ArrayBuffer,
  salt: Uint8Array<ArrayBuffer>,
  info: Buffer<ArrayBuffer>,
  bits: number,
): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  return crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, bits);
}
