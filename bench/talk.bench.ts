import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { WebSocket } from 'ws';
import { type TalkAnswer, type TalkRequest, talkAnswerSchema } from '#callout/core/protocol/talk-frames.ts';
import { writeVoice } from '#callout/core/talk/voice.ts';
import { prepareFolder, type ServerProcess, startProcess } from '#callout/server/testing/killable.ts';
import { phoneUrl, until } from '#callout/server/testing/server.ts';
import { signIn } from '#platform/http/testing/client.ts';
import { startPostgres } from '#platform/store/testing/private-postgres.ts';
import { type BenchRow, percentile } from './row.ts';

const listeners = 50;
const rounds = 60;
const pieces = 500;
/** What a client adds: a packet is whole after 20 ms, and is held back for 60 ms so that it sounds evenly. */
const clientMs = 20 + 60;
/** Milliseconds, at p95. */
const grantLimit = 50;
const earLimit = 150;

/**
 * A conversation of 50 phones with a server in a process of its own, and one on two servers: from the press until the floor is granted, and
 * from a mouth to the last ear, the time that the client needs for packets and for holding back included. On two servers the one who speaks
 * is not where the floor is decided, and half of the listeners are beside him: what they hear goes there and back.
 */
export async function benchTalk(): Promise<readonly BenchRow[]> {
  return [...(await onOne()), ...(await onTwo())];
}

async function onOne(): Promise<readonly BenchRow[]> {
  const { data, tokens } = await prepareFolder(listeners + 1);
  const server = await startProcess(data);
  try {
    return await conversation('voice', [server], tokens);
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function onTwo(): Promise<readonly BenchRow[]> {
  await using postgres = await startPostgres();
  const database = await postgres.newSchema();
  const { data, tokens } = await prepareFolder(listeners + 1, { database });
  const servers = [await startProcess(data, 0, database), await startProcess(data, 0, database)];
  try {
    return await conversation('voice on two servers', servers, tokens);
  } finally {
    for (const server of servers) await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

/** The first server owns the channel: the first listener joins there. The one who speaks is on the last. */
async function conversation(
  name: string,
  servers: readonly ServerProcess[],
  tokens: ReadonlyMap<string, string>,
): Promise<readonly BenchRow[]> {
  const lines: Line[] = [];
  const urls = servers.map(({ url }) => phoneUrl(url));
  try {
    const call = randomUUID();
    const reception = await signIn(servers[0]?.url ?? '', 'centrale-post');
    const audience = { kind: 'persons', persons: [...tokens.keys()] };
    const body = { mode: 'drill', location: 'koksschool', nature: 'Oefening', place: 'Hal', audience };
    const raised = await reception.send('PUT', `/v1/calls/${call}`, body);
    if (raised.status !== 201) throw new Error(raised.text);
    const [own = '', ...others] = tokens.values();
    for (const [place, token] of others.entries())
      lines.push(await Line.open(urls[place % urls.length] ?? '', token, `call/${call}`));
    const speaker = await Line.open(urls.at(-1) ?? '', own, `call/${call}`);
    lines.push(speaker);
    const grants: number[] = [];
    for (let round = 0; round < rounds; round += 1) grants.push(await speaker.ask());
    const heard = await spoken(
      speaker,
      lines.filter((line) => line !== speaker),
    );
    return [
      { name: `${name}: floor granted, p95`, value: percentile(grants, 0.95), unit: 'ms', limit: grantLimit },
      { name: `${name}: on the way to ${listeners} listeners, p95`, value: percentile(heard, 0.95), unit: 'ms' },
      { name: `${name}: mouth to ear, p95`, value: percentile(heard, 0.95) + clientMs, unit: 'ms', limit: earLimit },
    ];
  } finally {
    for (const line of lines) line.socket.terminate();
  }
}

/** Milliseconds of each piece to each listener, at the pace of speech. */
async function spoken(speaker: Line, others: readonly Line[]): Promise<readonly number[]> {
  speaker.say('floor-request');
  await until(() => speaker.burst !== undefined);
  const said: number[] = [];
  const heard: number[] = [];
  for (const other of others) {
    other.onVoice = (sequence) => {
      const at = said[sequence];
      if (at !== undefined) heard.push(performance.now() - at);
    };
  }
  const begun = performance.now();
  for (let sequence = 0; sequence < pieces; sequence += 1) {
    const wait = begun + sequence * 20 - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    said.push(performance.now());
    speaker.speak(sequence);
  }
  await until(() => heard.length === pieces * others.length);
  return heard;
}

/** A phone that speaks and listens, without more. */
class Line {
  readonly socket: WebSocket;
  readonly #channel: string;
  #number = 0;
  #idle = true;
  burst: number | undefined;
  onVoice: (sequence: number) => void = () => undefined;

  static async open(url: string, token: string, channel: string): Promise<Line> {
    const line = new Line(new WebSocket(url, { perMessageDeflate: false }), channel);
    await once(line.socket, 'open');
    const app = { kind: 'simulated', version: '1' };
    const can = { push: false, sound: true, vibrate: true, background: true };
    line.socket.send(JSON.stringify({ v: 1, type: 'hello', device: token, last: 0, app, can }));
    await once(line.socket, 'message');
    line.say('talk-join');
    await until(() => line.#number > 0);
    return line;
  }

  constructor(socket: WebSocket, channel: string) {
    this.socket = socket;
    this.#channel = channel;
    socket.on('message', (data, binary) => {
      if (!Buffer.isBuffer(data)) return;
      if (binary) return this.onVoice(data.readUInt16BE(2));
      const read = talkAnswerSchema.safeParse(JSON.parse(data.toString()));
      if (read.success) this.#told(read.data);
    });
  }

  say(type: TalkRequest['type']): void {
    this.socket.send(JSON.stringify({ v: 1, type, channel: this.#channel }));
  }

  speak(sequence: number): void {
    const packet = new Uint8Array(60).fill(sequence % 256).with(0, 0x08);
    const timestamp = sequence * 20;
    const { burst = 0 } = this;
    this.socket.send(writeVoice({ channel: this.#number, burst, sequence, timestamp, last: false, packet }));
  }

  /** Milliseconds until the floor is granted; gives it up again. */
  async ask(): Promise<number> {
    const begun = performance.now();
    const { promise, resolve } = Promise.withResolvers<number>();
    this.#granted = () => resolve(performance.now() - begun);
    this.say('floor-request');
    const took = await promise;
    this.#idle = false;
    this.say('floor-release');
    await until(() => this.#idle);
    this.burst = undefined;
    return took;
  }

  #granted: () => void = () => undefined;

  #told(answer: TalkAnswer): void {
    if (answer.type === 'talk-joined') this.#number = answer.number;
    if (answer.type === 'floor-idle') this.#idle = true;
    if (answer.type !== 'floor-granted') return;
    this.burst = answer.burst;
    this.#granted();
  }
}
