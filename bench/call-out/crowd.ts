import { connect, type Socket } from 'node:net';

/** Receivers of one system, and whoever presses: all lines of one process, over plain sockets, so that the client is as small for each. */
export interface Crowd {
  /** Sends once to everybody and resolves when the last receipt is known to whoever pressed. */
  press(bytes: string): Promise<Round>;
  /** Puts away what was pressed; what keeps nothing has nothing to put away. */
  settle?(): Promise<void>;
  /** Presence said by one phone until a reception hears that something changed, and until it has the dashboard anew; only Paraat has it. */
  presence?(): Promise<Seen>;
}

/** Milliseconds since the press. */
export interface Round {
  /** Until the last receiver had it. */
  readonly heard: number;
  /** Until whoever pressed knew that the last one has it. */
  readonly known: number;
  /** What each of them got, where that is not what was pressed. */
  readonly bytes?: string;
}

export interface Seen {
  readonly told: number;
  readonly shown: number;
}

/** Counts what comes for one press. */
export class Count {
  readonly #wanted: number;
  readonly #begun = performance.now();
  readonly #done = Promise.withResolvers<number>();
  #count = 0;

  constructor(wanted: number) {
    this.#wanted = wanted;
  }

  one(): void {
    this.#count += 1;
    if (this.#count === this.#wanted) this.#done.resolve(performance.now() - this.#begun);
  }

  get last(): Promise<number> {
    return this.#done.promise;
  }
}

export function openLine(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  socket.once('connect', () => resolve(socket));
  socket.once('error', reject);
  return promise;
}

/**
 * Cuts what comes into whole pieces: `take` says how many bytes the first one has, 0 while it is not whole, and hears each. What a piece
 * is differs; that pieces come together or in parts does not.
 */
export function inPieces(socket: Socket, take: (data: Buffer) => number): void {
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = rest.length === 0 ? data : Buffer.concat([rest, data]);
    for (let size = take(rest); size > 0; size = rest.length === 0 ? 0 : take(rest)) rest = rest.subarray(size);
  });
}

/** One after the other, some at a time: a listener has a queue of its own. */
export async function openAll<T>(count: number, open: (index: number) => Promise<T>): Promise<readonly T[]> {
  const opened: T[] = [];
  for (let first = 0; first < count; first += 50) {
    const some = Array.from({ length: Math.min(50, count - first) }, (_, index) => open(first + index));
    opened.push(...(await Promise.all(some)));
  }
  return opened;
}
