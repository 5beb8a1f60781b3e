import type { WebSocket } from 'ws';
import { type NodeFrame, nodeFrameSchema } from './node-frames.ts';

/** Each end says that it is there so often, and takes the other for gone after so long without a word, in milliseconds. */
const beat = 1000;
const silence = 6000;
/** Bytes that wait on the line before sound is left out: it would come too late. */
const mostWaiting = 128 * 1024;

/** Sound that a line of the sender said, for the owner of the channel; or that lines of the receiver are to hear. The first byte of a piece tells. */
export type Sound = 'said' | 'to-hear';
const sounds: readonly Sound[] = ['said', 'to-hear'];

export interface NodeLineListener {
  readonly onFrame: (frame: NodeFrame) => void;
  readonly onVoice: (sound: Sound, bytes: Buffer) => void;
  readonly onClose: () => void;
}

/** A line to another node that has proved to be one. */
export class NodeLine {
  readonly node: string;
  readonly #socket: WebSocket;
  readonly #pulse: NodeJS.Timeout;
  #heard = performance.now();
  /** Whether the node at the other end said that it has the database. */
  database = true;

  constructor(
    node: string,
    socket: WebSocket,
    { hasDatabase, ...listener }: NodeLineListener & { readonly hasDatabase: () => boolean },
  ) {
    this.node = node;
    this.#socket = socket;
    socket.removeAllListeners('message');
    socket.on('message', (data, binary) => {
      this.#heard = performance.now();
      if (!Buffer.isBuffer(data)) return undefined;
      if (!binary) return this.#take(data, listener);
      const sound = sounds[data[0] ?? -1];
      if (sound !== undefined) listener.onVoice(sound, data.subarray(1));
      return undefined;
    });
    const say = () => this.send({ v: 1, type: 'beat', database: hasDatabase() });
    this.#pulse = setInterval(() => {
      if (performance.now() - this.#heard > silence) socket.terminate();
      else say();
    }, beat);
    socket.once('close', () => {
      clearInterval(this.#pulse);
      listener.onClose();
    });
    say();
  }

  get open(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  send(frame: NodeFrame): void {
    if (this.open) this.#socket.send(JSON.stringify(frame));
  }

  sendVoice(sound: Sound, bytes: Uint8Array): void {
    if (!this.open || this.#socket.bufferedAmount > mostWaiting) return;
    this.#socket.send(Buffer.concat([Uint8Array.of(sounds.indexOf(sound)), bytes]), { binary: true });
  }

  terminate(): void {
    this.#socket.terminate();
  }

  /** What a later version may say besides is passed over. */
  #take(data: Buffer, listener: NodeLineListener): void {
    const frame = nodeFrameSchema.safeParse(parsed(data));
    if (!frame.success) return;
    if (frame.data.type === 'beat') this.database = frame.data.database;
    else listener.onFrame(frame.data);
  }
}

function parsed(data: Buffer): unknown {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}
