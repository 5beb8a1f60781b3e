import { WebSocket } from 'ws';
import { answerNode, askNode } from './handshake.ts';
import type { NodeFrame } from './node-frames.ts';
import { NodeLine } from './node-line.ts';

export const nodePath = '/v1/node';
/** Bytes of the largest frame between nodes: what is told to all lines of one. */
export const largestNodeFrame = 512 * 1024;
/** Milliseconds between two tries to reach a node, growing to the second. */
const [retryFirst, retryMost] = [100, 1000];
/** Lines at once that did not prove yet to be of a node. */
const mostUnknown = 20;

export interface LinksParts {
  /** Of this node. */
  readonly id: string;
  readonly hasDatabase: () => boolean;
}

export interface LinksListener {
  /** `to`: this node opened it. */
  readonly opened: (line: NodeLine, way: Way) => void;
  readonly closed: (line: NodeLine, way: Way) => void;
  readonly frame: (line: NodeLine, way: Way, frame: NodeFrame) => void;
  readonly voice: (line: NodeLine, way: Way, bytes: Buffer) => void;
}

/** A line that this node opened to another, or that another opened from where it is. */
export type Way = 'to' | 'from';

interface Wanted {
  readonly address: string;
  socket?: WebSocket;
  timer?: NodeJS.Timeout;
  tries: number;
}

/** The lines between this node and the others. Each opens one to every other one, at the address that it gave, as long as it is known. */
export class NodeLinks {
  readonly #parts: LinksParts;
  readonly #wanted = new Map<string, Wanted>();
  readonly #lines = { to: new Map<string, NodeLine>(), from: new Map<string, NodeLine>() };
  /** Since when a node has no line from where it is, in milliseconds of the counting clock. */
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

  /** A line by which its node can be told something; `to` for what this node asks of it. */
  line(way: Way, node: string): NodeLine | undefined {
    const line = this.#lines[way].get(node);
    return line?.open === true ? line : undefined;
  }

  lines(way: Way): readonly NodeLine[] {
    return [...this.#lines[way].values()].filter(({ open }) => open);
  }

  /** Milliseconds for which this node, which is known, has not reached us; 0 while it does. */
  partedFor(node: string): number {
    if (this.line('from', node) !== undefined) return 0;
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
      this.#wanted.set(node, { address, tries: 0 });
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
    for (const way of ['to', 'from'] as const) for (const line of this.#lines[way].values()) line.terminate();
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
    socket.on('error', () => socket.terminate());
    socket.once('close', () => this.#again(node, wanted));
    askNode(socket, { id: this.#parts.id, key }, node, () => {
      wanted.tries = 0;
      this.#known('to', node, socket);
    });
  }

  #again(node: string, wanted: Wanted): void {
    if (this.#closed || this.#wanted.get(node) !== wanted) return;
    const wait = Math.min(retryMost, retryFirst * 2 ** wanted.tries);
    wanted.tries += 1;
    wanted.timer = setTimeout(() => this.#open(node), wait);
    wanted.timer.unref();
  }

  #known(way: Way, node: string, socket: WebSocket): void {
    this.#lines[way].get(node)?.terminate();
    const line: NodeLine = new NodeLine(node, socket, {
      hasDatabase: this.#parts.hasDatabase,
      onFrame: (frame) => this.#listener?.frame(line, way, frame),
      onVoice: (bytes) => this.#listener?.voice(line, way, bytes),
      onClose: () => {
        if (this.#lines[way].get(node) === line) {
          this.#lines[way].delete(node);
          if (way === 'from' && this.#wanted.has(node)) this.#without.set(node, performance.now());
        }
        this.#listener?.closed(line, way);
      },
    });
    this.#lines[way].set(node, line);
    this.#listener?.opened(line, way);
  }
}
