import { WebSocket } from 'ws';
import { answerNode, askNode, type Fault } from './handshake.ts';
import type { NodeFrame } from './node-frames.ts';
import { NodeLine, type Sound } from './node-line.ts';

export const nodePath = '/v1/node';
/** Bytes of the largest frame between nodes: what is told to all lines of one. */
export const largestNodeFrame = 512 * 1024;
/** Milliseconds between two tries to reach a node, growing to the second. */
const [retryFirst, retryMost] = [100, 1000];
/** So long it is tried in vain to reach a node before the log says so, in milliseconds. */
const inVain = 5000;
/** Lines at once that did not prove yet to be of a node. */
const mostUnknown = 20;

export interface LinksParts {
  /** Of this node. */
  readonly id: string;
  /** Where it says that it is reached. */
  readonly address: string;
  readonly hasDatabase: () => boolean;
}

export interface LinksListener {
  readonly opened: (line: NodeLine) => void;
  readonly closed: (line: NodeLine) => void;
  readonly frame: (line: NodeLine, frame: NodeFrame) => void;
  readonly voice: (line: NodeLine, sound: Sound, bytes: Buffer) => void;
}

/** A line that this node opened to another, or that another opened from where it is. Either is as good. */
type Way = 'to' | 'from';
const ways: readonly Way[] = ['to', 'from'];

interface Wanted {
  readonly address: string;
  readonly since: number;
  socket?: WebSocket;
  timer?: NodeJS.Timeout;
  tries: number;
  /** What came of the last try. */
  fault?: Fault | Error;
  isTold?: true;
}

/**
 * The lines between this node and the others. Each opens one to every other one, at the address that it gave, as long as it is known; where
 * only one of two reaches the other, that line does for both.
 */
export class NodeLinks {
  readonly #parts: LinksParts;
  readonly #wanted = new Map<string, Wanted>();
  readonly #lines = { to: new Map<string, NodeLine>(), from: new Map<string, NodeLine>() };
  /** Since when there is no line to a node, in milliseconds of the counting clock. */
  readonly #without = new Map<string, number>();
  #key: Buffer | undefined;
  #listener: LinksListener | undefined;
  #unknown = 0;
  #closed = false;

  constructor(parts: LinksParts) {
    this.#parts = parts;
  }

  /** Before this is called nobody is let in, and nobody asked. */
  use(key: Buffer): void {
    this.#key = key;
  }

  listen(listener: LinksListener): void {
    this.#listener = listener;
  }

  line(node: string): NodeLine | undefined {
    return ways.map((way) => this.#lines[way].get(node)).find((line) => line?.open === true);
  }

  /** Milliseconds for which there has been no line to this node, which is known; 0 while there is. */
  partedFor(node: string): number {
    if (this.line(node) !== undefined) return 0;
    return performance.now() - (this.#without.get(node) ?? performance.now());
  }

  /** Which nodes there are now, with the addresses that they gave. */
  follow(nodes: ReadonlyMap<string, string>): void {
    for (const [node, wanted] of this.#wanted) {
      if (nodes.get(node) === wanted.address) continue;
      clearTimeout(wanted.timer);
      this.#wanted.delete(node);
      this.#without.delete(node);
    }
    for (const [node, address] of nodes) {
      if (this.#wanted.has(node) || this.#closed) continue;
      this.#wanted.set(node, { address, tries: 0, since: performance.now() });
      this.#without.set(node, performance.now());
      this.#open(node);
    }
  }

  /** A line that somebody opened, who is yet to prove that he is a node. */
  accept(socket: WebSocket): void {
    const key = this.#key;
    socket.on('error', () => socket.terminate());
    if (key === undefined || this.#closed || this.#unknown >= mostUnknown) return socket.terminate();
    this.#unknown += 1;
    let unknown = true;
    const settled = () => {
      if (unknown) this.#unknown -= 1;
      unknown = false;
    };
    socket.once('close', settled);
    answerNode(socket, { id: this.#parts.id, key }, (node) => {
      settled();
      this.#known('from', node, socket);
    });
  }

  close(): void {
    this.#closed = true;
    for (const { timer, socket } of this.#wanted.values()) {
      clearTimeout(timer);
      socket?.terminate();
    }
    for (const way of ways) for (const line of this.#lines[way].values()) line.terminate();
  }

  #open(node: string): void {
    const wanted = this.#wanted.get(node);
    const key = this.#key;
    if (wanted === undefined || key === undefined || this.#closed) return;
    const url = `${wanted.address.replace(/^http/, 'ws').replace(/\/$/, '')}${nodePath}`;
    const socket = new WebSocket(url, {
      perMessageDeflate: false,
      handshakeTimeout: 3000,
      maxPayload: largestNodeFrame,
    });
    wanted.socket = socket;
    socket.on('error', (error) => {
      wanted.fault = error;
      socket.terminate();
    });
    socket.once('close', () => this.#again(node, wanted));
    askNode(socket, { id: this.#parts.id, key }, node, {
      known: () => {
        wanted.tries = 0;
        this.#known('to', node, socket);
      },
      failed: (fault) => (wanted.fault = fault),
    });
  }

  #again(node: string, wanted: Wanted): void {
    if (this.#closed || this.#wanted.get(node) !== wanted) return;
    if (wanted.tries > 0 && performance.now() - wanted.since > inVain) this.#tell(wanted);
    const wait = Math.min(retryMost, retryFirst * 2 ** wanted.tries);
    wanted.tries += 1;
    wanted.timer = setTimeout(() => this.#open(node), wait);
    wanted.timer.unref();
  }

  /** In the log, once for each node. */
  #tell(wanted: Wanted): void {
    if (wanted.isTold) return;
    wanted.isTold = true;
    process.emitWarning(faultText(wanted.address, this.#parts.address, wanted.fault));
  }

  #known(way: Way, node: string, socket: WebSocket): void {
    this.#lines[way].get(node)?.terminate();
    const line: NodeLine = new NodeLine(node, socket, {
      hasDatabase: this.#parts.hasDatabase,
      onFrame: (frame) => this.#listener?.frame(line, frame),
      onVoice: (sound, bytes) => this.#listener?.voice(line, sound, bytes),
      onClose: () => {
        if (this.#lines[way].get(node) === line) this.#lines[way].delete(node);
        if (this.#wanted.has(node) && this.line(node) === undefined) this.#without.set(node, performance.now());
        this.#listener?.closed(line);
      },
    });
    this.#lines[way].set(node, line);
    this.#listener?.opened(line);
  }
}

function faultText(address: string, own: string, fault: Fault | Error | undefined): string {
  if (address === own)
    return `another server on this database gives ${address} as its --node-address, which is that of this one: give each its own`;
  if (fault === 'another-node')
    return `at ${address}, the --node-address of another server on this database, answers a server that is not that one, or that has another database: look at --node-address and --database of both`;
  if (fault === 'no-node')
    return `at ${address}, the --node-address of another server on this database, answers something that is no server of Paraat of this version`;
  return `another server on this database is not reached at its --node-address ${address} (${fault?.message ?? 'no answer'}): people who speak may not hear each other; look at the address and at the firewall`;
}
