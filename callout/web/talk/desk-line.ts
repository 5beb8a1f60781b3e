import { type DeskAnswer, deskAnswerSchema } from '#callout/core/protocol/talk-frames.ts';
import type { TalkListener, TalkWire } from './wire.ts';

/** Milliseconds. */
const pingEvery = 15_000;
/** So long it may take to open the line, and to be heard after a ping. */
const silence = 10_000;
const retries = [250, 1_000, 2_000, 4_000, 8_000];
/** Bytes that wait before sound is left out. */
const mostWaiting = 16 * 1024;

/** The line of a page without a phone: `/v1/talk`, signed in by the session. Opened again as long as it is wanted. */
export class DeskLine implements TalkWire {
  readonly #url: string;
  readonly #listeners = new Set<TalkListener>();
  #socket: WebSocket | undefined;
  #wanted = false;
  #failures = 0;
  #pings = 0;
  #doubt: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #pulse: ReturnType<typeof setInterval> | undefined;

  /** A line that is opened again is the same one to the server. */
  constructor({ protocol, host }: Location, own: string = crypto.randomUUID()) {
    this.#url = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/v1/talk?line=${own}`;
  }

  start(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#connect();
  }

  stop(): void {
    this.#wanted = false;
    this.#drop();
  }

  readonly send: TalkWire['send'] = (request) => {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(request));
    return true;
  };

  readonly sendVoice: TalkWire['sendVoice'] = (bytes) => {
    const socket = this.#socket;
    if (socket?.readyState === WebSocket.OPEN && socket.bufferedAmount <= mostWaiting) socket.send(bytes);
  };

  readonly listen: TalkWire['listen'] = (listener) => {
    this.#listeners.add(listener);
    listener.onLine(this.#socket?.readyState === WebSocket.OPEN);
    return () => void this.#listeners.delete(listener);
  };

  #connect(): void {
    this.#drop();
    const socket = new WebSocket(this.#url);
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    this.#doubtLine(socket);
    socket.addEventListener('open', () => this.#opened());
    socket.addEventListener('message', ({ data }) => this.#receive(data));
    socket.addEventListener('close', () => this.#lost(socket));
    this.#pulse = setInterval(() => this.#beat(socket), pingEvery);
  }

  #opened(): void {
    clearTimeout(this.#doubt);
    this.#failures = 0;
    for (const { onLine } of this.#listeners) onLine(true);
  }

  #receive(data: unknown): void {
    clearTimeout(this.#doubt);
    if (data instanceof ArrayBuffer) {
      for (const { onVoice } of this.#listeners) onVoice(new Uint8Array(data));
      return;
    }
    const answer = readAnswer(data);
    if (answer === undefined || answer.type === 'pong' || answer.type === 'refused') return;
    for (const { onAnswer } of this.#listeners) onAnswer(answer);
  }

  #beat(socket: WebSocket): void {
    if (socket.readyState !== WebSocket.OPEN) return;
    this.#pings += 1;
    socket.send(JSON.stringify({ v: 1, type: 'ping', n: this.#pings }));
    this.#doubtLine(socket);
  }

  #doubtLine(socket: WebSocket): void {
    clearTimeout(this.#doubt);
    this.#doubt = setTimeout(() => this.#lost(socket), silence);
  }

  #lost(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#drop();
    for (const { onLine } of this.#listeners) onLine(false);
    if (!this.#wanted) return;
    const wait = retries[Math.min(this.#failures, retries.length - 1)] ?? 0;
    this.#failures += 1;
    this.#retry = setTimeout(() => this.#connect(), wait * (0.75 + Math.random() / 2));
  }

  #drop(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#doubt);
    clearInterval(this.#pulse);
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }
}

/** What a later version of the server may say besides is passed over. */
function readAnswer(data: unknown): DeskAnswer | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const answer = deskAnswerSchema.safeParse(JSON.parse(data));
    return answer.success ? answer.data : undefined;
  } catch {
    return undefined;
  }
}
