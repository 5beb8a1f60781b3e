import type { WebSocket } from 'ws';
import type { ServerFrame } from '#callout/core/protocol/frames.ts';
import { TokenBuckets } from '#platform/http/rate-limit.ts';
import type { Device } from '../devices/devices.ts';
import type { TalkLine } from '../talk/talk-line.ts';
import { mayHearMore, voiceAllowance } from '../talk/voice-limits.ts';

/** Bytes that may wait for a slow phone before updates are held back, and before the line is cut: it comes again and misses nothing. */
const holdBack = 128 * 1024;
const cutOff = 1024 * 1024;

/** Frames that a phone may send: far more than people press. */
const allowance = { burst: 300, perSecond: 30 };

/** Reasons to close, in the range that is left to applications. */
export const closing = {
  tooMuch: 4408,
  notKnown: 4401,
  malformed: 4400,
  silent: 4409,
  replaced: 4410,
  /** Try again: another node can do what this one cannot now. */
  elsewhere: 1013,
  ending: 1001,
} as const;

/** The line to one phone. */
export class PhoneConnection {
  readonly address: string;
  device: Device | undefined;
  /** `seq` of the last frame that was sent; what follows is higher. */
  sent = 0;
  /** Milliseconds of the counting clock. */
  lastHeard = performance.now();
  /** An update was held back. */
  behind = false;
  mistakes = 0;
  readonly #socket: WebSocket;
  readonly #bucket = new TokenBuckets(allowance);
  readonly #voices = new TokenBuckets(voiceAllowance);
  #talk: TalkLine | undefined;

  constructor(socket: WebSocket, address: string) {
    this.#socket = socket;
    this.address = address;
  }

  get open(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  /** Whether so much waits already that news can wait as well. */
  get slow(): boolean {
    return this.#socket.bufferedAmount > holdBack;
  }

  mayTalk(): boolean {
    return this.#bucket.take('') === 0;
  }

  mayBeHeard(): boolean {
    return this.#voices.take('') === 0;
  }

  /** This phone as one who listens and speaks; the next line of the same phone takes its place. */
  talkLine({ user, device }: Device): TalkLine {
    this.#talk ??= {
      talker: `${user}/${device}`,
      user,
      send: (answer) => this.send(answer),
      sendVoice: (bytes) => {
        if (mayHearMore(this.#socket)) this.#socket.send(bytes, { binary: true });
      },
    };
    return this.#talk;
  }

  send(frame: ServerFrame): void {
    this.sendText(JSON.stringify(frame));
    if ('seq' in frame && frame.type !== 'welcome') this.sent = Math.max(this.sent, frame.seq);
  }

  sendText(text: string): void {
    if (!this.open) return;
    if (this.#socket.bufferedAmount > cutOff) return this.#socket.terminate();
    this.#socket.send(text, (error) => {
      if (error !== undefined && error !== null) this.#socket.terminate();
    });
  }

  close(code: number): void {
    this.#socket.close(code);
  }

  terminate(): void {
    this.#socket.terminate();
  }
}
