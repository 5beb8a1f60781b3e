import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { TalkAnswer, TalkRequest } from '#callout/core/protocol/talk-frames.ts';
import { writeVoice } from '#callout/core/talk/voice.ts';
import { seeded } from '#callout/simulation/seeded.ts';
import { phoneUrl, until } from './server.ts';

type AnswerOf<T extends TalkAnswer['type']> = Extract<TalkAnswer, { type: T }>;

/** A line on which somebody listens and speaks: all that he was told, and all that he heard. */
export class Talker {
  readonly socket: WebSocket;
  readonly channel: string;
  readonly told: TalkAnswer[] = [];
  readonly other: { readonly type: string; readonly code?: string }[] = [];
  readonly heard: Buffer[] = [];

  constructor(socket: WebSocket, channel: string) {
    this.socket = socket;
    this.channel = channel;
    socket.on('error', () => socket.terminate());
    socket.on('message', (data, binary) => {
      if (!Buffer.isBuffer(data)) return;
      if (binary) return void this.heard.push(data);
      // What the server says, the assertions check.
      const frame = JSON.parse(data.toString()) as TalkAnswer;
      if (frame.type.startsWith('floor-') || frame.type.startsWith('talk-')) this.told.push(frame);
      else this.other.push(frame);
    });
  }

  say(request: Pick<TalkRequest, 'type'> & { readonly preempt?: boolean }): void {
    this.socket.send(JSON.stringify({ v: 1, channel: this.channel, ...request }));
  }

  last<T extends TalkAnswer['type']>(type: T): AnswerOf<T> | undefined {
    return this.told.findLast((answer): answer is AnswerOf<T> => answer.type === type);
  }

  get now(): string | undefined {
    return this.told.findLast(({ type }) => type.startsWith('floor-') && type !== 'floor-queue-position')?.type;
  }

  async hears<T extends TalkAnswer['type']>(type: T): Promise<AnswerOf<T>> {
    await until(() => this.last(type) !== undefined);
    const found = this.last(type);
    if (found === undefined) throw new Error(type);
    return found;
  }

  async join(): Promise<this> {
    this.say({ type: 'talk-join' });
    await this.hears('talk-joined');
    return this;
  }

  /** Asks for the floor, and gives the number of the burst. */
  async ask(preempt = false): Promise<number> {
    this.say({ type: 'floor-request', ...(preempt ? { preempt } : {}) });
    await until(() => this.now === 'floor-granted', 60_000);
    return this.last('floor-granted')?.burst ?? 0;
  }

  speak(burst: number, sequence: number, packet = opusLike(sequence)): Buffer {
    const channel = this.last('talk-joined')?.number ?? 0;
    const bytes = writeVoice({ channel, burst, sequence, timestamp: sequence * 20, last: false, packet });
    this.socket.send(bytes);
    return Buffer.from(bytes);
  }
}

/** All of a test, to be hung up at its end. */
export class Talkers {
  readonly #all: Talker[] = [];

  add(talker: Talker): Talker {
    this.#all.push(talker);
    return talker;
  }

  end(): void {
    for (const { socket } of this.#all.splice(0)) socket.terminate();
  }
}

const random = seeded(7);

/** As an encoder makes them: 20 ms of speech, of differing length. */
export function opusLike(sequence: number): Uint8Array<ArrayBuffer> {
  const packet = new Uint8Array(40 + Math.floor(random() * 60));
  packet.set([0x08, sequence % 256, sequence >> 8]);
  for (let at = 3; at < packet.length; at += 1) packet[at] = Math.floor(random() * 256);
  return packet;
}

export async function phoneTalker(url: string, token: string, channel: string): Promise<Talker> {
  const socket = new WebSocket(phoneUrl(url));
  const talker = new Talker(socket, channel);
  await once(socket, 'open');
  const app = { kind: 'simulated', version: '1' };
  const can = { push: false, sound: true, vibrate: true, background: true };
  socket.send(JSON.stringify({ v: 1, type: 'hello', device: token, last: 0, app, can }));
  await until(() => talker.other.some(({ type }) => type === 'welcome'));
  return talker;
}

export async function deskTalker(
  url: string,
  cookie: string,
  channel: string,
  headers: Readonly<Record<string, string>> = {},
  line = 'een',
): Promise<Talker> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/talk?line=${line}`, {
    headers: { cookie, origin: new URL(url).origin, ...headers },
  });
  await Promise.race([once(socket, 'open'), once(socket, 'error').then(([error]) => Promise.reject(error as Error))]);
  return new Talker(socket, channel);
}

/** Of somebody of the demonstration. */
export async function demoCookie(url: string, user: string): Promise<string> {
  const answer = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user }),
  });
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ');
}

/** Milliseconds until nodes are one again, on a busy machine. */
const long = 60_000;

/** Whether he was told, last, that he hears everybody. */
export function reaches({ told }: Talker): boolean {
  const last = told.findLast(({ type }) => type === 'talk-joined' || type === 'talk-reach');
  return last?.type === 'talk-joined' || (last?.type === 'talk-reach' && last.all);
}

/** Speaks until all hear it, for a node may still have to find out where the channel is; as fast as people do, for sound from the future is dropped. */
export async function isHeard(speaker: Talker, by: readonly Talker[]): Promise<void> {
  const before = by.map(({ heard }) => heard.length);
  let burst: number | undefined;
  let sequence = 0;
  await until(async () => {
    // Told to stop, for on a busy machine another node may take over at any time: he presses again.
    if (burst === undefined || speaker.now !== 'floor-granted') [burst, sequence] = [await speaker.ask(), 0];
    speaker.speak(burst, sequence++);
    await delay(20);
    return by.every(({ heard }, index) => heard.length > (before[index] ?? 0));
  }, long);
  speaker.say({ type: 'floor-release' });
  await until(() => by.every(({ now }) => now === 'floor-idle'), long);
}
