import { type PhoneFrame, retryMs, type ServerFrame, serverFrameSchema } from '#callout/core/protocol/frames.ts';

/** `open` only once the server said welcome; `waiting` between two attempts; `refused`: the server does not know this phone. */
export type LineState = 'off' | 'connecting' | 'open' | 'waiting' | 'refused';

export interface Timings {
  /** So often it asks for a sign of life. */
  readonly heartbeatMs: number;
  /** So long nothing may be heard after that. */
  readonly silenceMs: number;
  /** How long an answer to `welcome` or after waking up may take. */
  readonly patienceMs: number;
  /** Waits before the next attempts; the last one goes on. */
  readonly retryMs: readonly number[];
}

export const usualTimings: Timings = {
  heartbeatMs: 15_000,
  silenceMs: 10_000,
  patienceMs: 5_000,
  retryMs,
};

interface LineSettings {
  readonly url: string;
  readonly timings: Timings;
  /** Made anew for each connection: it says what was kept last. */
  readonly hello: () => PhoneFrame;
  readonly onFrame: (frame: ServerFrame) => void;
  /** A piece of sound, see `callout/core/talk/voice.ts`. */
  readonly onVoice?: (bytes: Uint8Array) => void;
  readonly onState: (state: LineState) => void;
}

/** Bytes that wait before sound is left out. */
const mostWaiting = 16 * 1024;

/** The server closes with it when it does not know the token. */
const notKnown = 4401;

/** One connection at a time, begun again as long as it is wanted. Knows nothing of calls. */
export class Line {
  readonly #settings: LineSettings;
  #socket: WebSocket | undefined;
  #state: LineState = 'off';
  #failures = 0;
  #pings = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #pulse: ReturnType<typeof setInterval> | undefined;
  #doubt: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: LineSettings) {
    this.#settings = settings;
  }

  start(): void {
    if (this.#state === 'off') this.#connect();
  }

  stop(): void {
    this.#drop();
    this.#tell('off');
  }

  /** False when there is no line: it was not sent. */
  send(frame: PhoneFrame): boolean {
    if (this.#state !== 'open' || this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  /** Left out when there is no line, or when so much waits that it would come too late. */
  sendVoice(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.#state !== 'open' || this.#socket?.readyState !== WebSocket.OPEN) return;
    if (this.#socket.bufferedAmount <= mostWaiting) this.#socket.send(bytes);
  }

  /** The network came back or the phone woke up: try at once, or find out whether the line still lives. */
  nudge(): void {
    if (this.#state === 'waiting') this.#connect();
    else if (this.#state === 'open') this.#doubtLine(this.#settings.timings.patienceMs);
  }

  #connect(): void {
    this.#drop();
    this.#tell('connecting');
    const socket = new WebSocket(this.#settings.url);
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    socket.addEventListener('open', () => socket.send(JSON.stringify(this.#settings.hello())));
    socket.addEventListener('message', ({ data }) => {
      if (data instanceof ArrayBuffer) this.#settings.onVoice?.(new Uint8Array(data));
      else this.#receive(data);
    });
    // Closing a line that is dead may take minutes; it is dropped by the timers below long before.
    socket.addEventListener('close', ({ code }) => (code === notKnown ? this.#turnedAway(socket) : this.#lost(socket)));
    socket.addEventListener('error', () => this.#lost(socket));
    this.#doubt = setTimeout(() => this.#lost(socket), this.#settings.timings.patienceMs);
  }

  #receive(data: unknown): void {
    const frame = readFrame(data);
    clearTimeout(this.#doubt);
    if (frame === undefined) return;
    if (frame.type === 'welcome') this.#welcomed();
    if (frame.type === 'heartbeat') this.#ping();
    this.#settings.onFrame(frame);
    if (frame.type === 'welcome') this.#tell('open');
  }

  #welcomed(): void {
    this.#failures = 0;
    this.#state = 'open';
    const { heartbeatMs, silenceMs } = this.#settings.timings;
    this.#pulse = setInterval(() => this.#doubtLine(silenceMs), heartbeatMs);
  }

  #ping(): void {
    this.#pings += 1;
    this.send({ v: 1, type: 'ping', n: this.#pings });
  }

  /** Whoever is there answers at once: a server that hangs closes nothing. */
  #doubtLine(patienceMs: number): void {
    const socket = this.#socket;
    if (socket === undefined) return;
    this.#ping();
    clearTimeout(this.#doubt);
    this.#doubt = setTimeout(() => this.#lost(socket), patienceMs);
  }

  #lost(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#drop();
    this.#tell('waiting');
    const { retryMs: waits } = this.#settings.timings;
    const wait = waits[Math.min(this.#failures, waits.length - 1)] ?? 0;
    this.#failures += 1;
    // Spread, so that hundreds of phones do not come back in the same instant.
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

  /** Coming again would not help: the phone has to be enrolled anew. */
  #turnedAway(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#drop();
    this.#tell('refused');
  }

  #tell(state: LineState): void {
    this.#state = state;
    this.#settings.onState(state);
  }
}

/** What a later version of the server may say besides is passed over. */
function readFrame(data: unknown): ServerFrame | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const frame = serverFrameSchema.safeParse(JSON.parse(data));
    return frame.success ? frame.data : undefined;
  } catch {
    return undefined;
  }
}
