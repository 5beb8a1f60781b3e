import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { idSchema } from '#callout/core/organisation/basics.ts';
import { heartbeat, largestFrame } from '#callout/core/protocol/frames.ts';
import { readDeskRequest } from '#callout/core/protocol/read.ts';
import type { DeskAnswer } from '#callout/core/protocol/talk-frames.ts';
import { TokenBuckets } from '#platform/http/rate-limit.ts';
import type { Upgrade } from '#platform/http/serve.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { closing } from '../phones/connection.ts';
import {
  addressOf,
  answerUpgrade,
  headerOf,
  type Lines,
  refusalOf,
  sendAway,
  type UpgradeSettings,
} from '../phones/upgrade.ts';
import type { Talk } from './talk.ts';
import type { TalkLine } from './talk-line.ts';
import { controlAllowance, mayHearMore, voiceAllowance } from './voice-limits.ts';

export interface DeskSettings extends Pick<UpgradeSettings, 'origin' | 'trustedProxies'> {
  readonly identity: Identity;
  readonly talk: Talk;
}

export const deskPath = '/v1/talk';
/** New lines from one address: a reception opens one for each page. */
const allowance = { burst: 120, perSecond: 4 };
/** Milliseconds between two looks at the session: who signed out is a stranger. */
const lookEvery = 60_000;
const mostMistakes = 10;

/** Lines of pages without a phone, such as the reception: signed in by the session of the browser, from our own pages only, for talk alone. */
export function deskUpgrade(settings: DeskSettings): Lines {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false });
  const buckets = new TokenBuckets(allowance);
  const letIn = async (...[request, socket, head]: Parameters<Upgrade>): Promise<void> => {
    const user = await whoIs(settings.identity, request).catch(() => undefined);
    if (user === undefined) return answerUpgrade(socket, '401 Unauthorized');
    sockets.handleUpgrade(request, socket, head, (line) => accept(line, user, request, settings));
  };
  const upgrade: Upgrade = (request, socket, head) => {
    const status = refusalOf(request, { ...settings, path: deskPath });
    // Cookies go with whatever a browser asks: without an origin nobody can tell whose page it was.
    if (status !== undefined) return answerUpgrade(socket, status);
    if (headerOf(request, 'origin') === undefined) return answerUpgrade(socket, '403 Forbidden');
    if (buckets.take(addressOf(request, settings.trustedProxies)) > 0)
      return answerUpgrade(socket, '429 Too Many Requests');
    void letIn(request, socket, head);
  };
  const close = () => {
    sockets.close();
    for (const line of sockets.clients) line.terminate();
  };
  return { upgrade, sendAway: () => sendAway(sockets), close };
}

async function whoIs(identity: Identity, request: IncomingMessage): Promise<string | undefined> {
  const headers = new Headers({ cookie: headerOf(request, 'cookie') ?? '' });
  const found = await identity.currentUser(headers);
  return found === undefined || found.secondFactorMissing ? undefined : found.userId;
}

function accept(socket: WebSocket, user: string, request: IncomingMessage, { talk, identity }: DeskSettings): void {
  const line = lineOf(socket, user, request);
  const control = new TokenBuckets(controlAllowance);
  const voice = new TokenBuckets(voiceAllowance);
  let mistakes = 0;
  const mistake = (code: string): void => {
    mistakes += 1;
    send(socket, { v: 1, type: 'refused', code });
    if (mistakes >= mostMistakes) socket.close(closing.malformed);
  };
  socket.on('message', (data, binary) => {
    const bytes = bytesOf(data);
    if (binary) {
      const heard = voice.take('') > 0 ? undefined : talk.voice(line, bytes);
      return heard?.ok === false ? mistake(heard.error.code) : undefined;
    }
    if (control.take('') > 0) return socket.close(closing.tooMuch);
    const read = readDeskRequest(bytes);
    if (!read.ok) return mistake(read.error.code);
    if (read.value.type === 'ping') return send(socket, { v: 1, type: 'pong', n: read.value.n });
    return talk.hear(line, read.value);
  });
  const pulse = keepAlive(socket);
  const look = setInterval(() => {
    // While nobody can be asked he is believed: to be heard counts most when something is wrong.
    void whoIs(identity, request).then(
      (now) => (now === user ? undefined : socket.close(closing.notKnown)),
      () => undefined,
    );
  }, lookEvery);
  socket.on('error', () => socket.terminate());
  socket.once('close', () => {
    clearInterval(pulse);
    clearInterval(look);
    talk.gone(line);
  });
}

/** The page says which line of its own it is, so that a new one takes the place of one that broke. */
function lineOf(socket: WebSocket, user: string, request: IncomingMessage): TalkLine {
  const wanted = new URL(request.url ?? '/', 'http://localhost').searchParams.get('line');
  const own = idSchema.safeParse(wanted);
  return {
    talker: `${user}/desk-${own.success ? own.data : randomUUID()}`,
    user,
    send: (answer) => send(socket, answer),
    sendVoice: (bytes) => {
      if (mayHearMore(socket)) socket.send(bytes, { binary: true });
    },
  };
}

/** A line that answers to no ping between two beats is dead. */
function keepAlive(socket: WebSocket): NodeJS.Timeout {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  return setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    return socket.ping();
  }, heartbeat * 1000);
}

function send(socket: WebSocket, answer: DeskAnswer): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(answer));
}

function bytesOf(data: RawData): Uint8Array {
  return Buffer.isBuffer(data) ? data : new Uint8Array();
}
