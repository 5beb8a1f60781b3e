import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import { type PhoneFrame, retryMs, type ServerFrame } from '#callout/core/protocol/frames.ts';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import { readServerFrame } from '#callout/core/protocol/read.ts';

export interface PhoneSettings {
  /** `ws://…/v1/phone`; of several the next one is tried when one does not answer. */
  readonly url: string | readonly string[];
  readonly token: string;
  /** Told of each frame once, in order. */
  readonly onFrame?: (frame: ServerFrame, phone: SimulatedPhone) => void;
  /** Milliseconds before it connects again; grows with each try that fails. */
  readonly again?: (tries: number) => number;
  /** Whether it says that it kept what it got. Default: it does. */
  readonly acknowledges?: boolean;
}

/** Milliseconds: how often it asks for a sign of life, how long it waits for one, and for a line. */
const [pingEvery, silence, opening] = [15_000, 10_000, 5_000];

type Progress = Omit<Extract<PhoneFrame, { type: 'progress' }>, 'v' | 'type' | 'id'>;

interface Unanswered {
  readonly text: string;
  resolve(taken: boolean): void;
}

const usualAgain = (tries: number): number =>
  (retryMs[Math.min(tries, retryMs.length) - 1] ?? 0) * (0.75 + Math.random() / 2);

/**
 * A phone on the protocol of docs/specs/paraat-protocol.md: keeps the last `seq`, connects again by itself, sends again what was not
 * answered, passes over what it has seen.
 */
export class SimulatedPhone {
  readonly #settings: PhoneSettings;
  #socket: WebSocket | undefined;
  #timer: NodeJS.Timeout | undefined;
  #beat: NodeJS.Timeout | undefined;
  #doubt: NodeJS.Timeout | undefined;
  #tries = 0;
  #place = 0;
  #wanted = false;
  /** What a real phone keeps in its own storage. */
  last = 0;
  /** Frames that came in again although they were kept. */
  repeated = 0;
  welcomes = 0;
  readonly calls = new Map<string, PhoneCall>();
  readonly #unanswered = new Map<string, Unanswered>();

  constructor(settings: PhoneSettings) {
    this.#settings = settings;
  }

  get connected(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN && this.welcomes > 0;
  }

  connect(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#open();
  }

  disconnect(): void {
    this.#wanted = false;
    clearTimeout(this.#timer);
    clearInterval(this.#beat);
    clearTimeout(this.#doubt);
    this.#socket?.terminate();
  }

  /** The line breaks, as in a tunnel; the phone tries again. */
  break(): void {
    this.#socket?.terminate();
  }

  send(frame: PhoneFrame | string): void {
    if (this.#socket?.readyState === WebSocket.OPEN)
      this.#socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** Resolves once the server has it for good: true when it was taken, false when it was refused. */
  progress(what: Progress): Promise<boolean> {
    const id = randomUUID();
    const text = JSON.stringify({ v: 1, type: 'progress', id, ...what } satisfies PhoneFrame);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#unanswered.set(id, { text, resolve });
    this.send(text);
    return promise;
  }

  presence(says: 'here' | 'gone', source: 'geofence' | 'wifi' | 'beacon' | 'manual', location?: string): void {
    this.send({ v: 1, type: 'presence', source, says, ...(location === undefined ? {} : { location }) });
  }

  #open(): void {
    const urls = [this.#settings.url].flat();
    const socket = new WebSocket(urls[this.#place % urls.length] ?? '', {
      perMessageDeflate: false,
      handshakeTimeout: opening,
    });
    this.#socket = socket;
    socket.on('open', () => this.#hello(socket));
    socket.on('message', (data) => {
      clearTimeout(this.#doubt);
      this.#hear(Buffer.isBuffer(data) ? data : new Uint8Array());
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      if (socket === this.#socket) {
        clearInterval(this.#beat);
        clearTimeout(this.#doubt);
      }
      if (!this.#wanted || socket !== this.#socket) return;
      this.#tries += 1;
      this.#place += 1;
      this.#timer = setTimeout(() => this.#open(), (this.#settings.again ?? usualAgain)(this.#tries));
    });
  }

  #hello(socket: WebSocket): void {
    this.send({
      v: 1,
      type: 'hello',
      device: this.#settings.token,
      last: this.last,
      app: { kind: 'simulated', version: '1' },
      can: { push: false, sound: true, vibrate: true, background: true },
    });
    let n = 0;
    this.#beat = setInterval(() => {
      n += 1;
      this.send({ v: 1, type: 'ping', n });
      clearTimeout(this.#doubt);
      this.#doubt = setTimeout(() => socket.terminate(), silence);
    }, pingEvery);
  }

  #hear(data: Uint8Array): void {
    const read = readServerFrame(data);
    if (!read.ok) return;
    const frame = read.value;
    if (frame.type === 'welcome') {
      this.#tries = 0;
      this.welcomes += 1;
      if (!frame.resume) this.last = 0;
      for (const { text: again } of this.#unanswered.values()) this.send(again);
    } else if ('seq' in frame) {
      if (!this.#keep(frame.seq)) return;
      if ('call' in frame && typeof frame.call === 'object') this.calls.set(frame.call.call, frame.call);
    } else if (frame.type === 'taken' || frame.type === 'refused') this.#answered(frame);
    this.#settings.onFrame?.(frame, this);
  }

  /** False for what it has seen. */
  #keep(seq: number): boolean {
    const isNew = seq > this.last;
    if (isNew) this.last = seq;
    else this.repeated += 1;
    if (this.#settings.acknowledges !== false) this.send({ v: 1, type: 'ack', seq: this.last });
    return isNew;
  }

  #answered(frame: Extract<ServerFrame, { type: 'taken' | 'refused' }>): void {
    const { id } = frame;
    if (id === undefined) return;
    this.#unanswered.get(id)?.resolve(frame.type === 'taken');
    this.#unanswered.delete(id);
  }
}
