import type { TalkAnswer } from '#callout/core/protocol/talk-frames.ts';
import type { Talker } from '#callout/core/talk/floor.ts';
import { readVoice, withChannel } from '#callout/core/talk/voice.ts';
import type { NodeFrame } from '../nodes/node-frames.ts';
import type { NodeLine } from '../nodes/node-line.ts';
import type { TalkChannel } from './talk-channel.ts';
import type { NodeEar, TalkLine } from './talk-line.ts';

export type Asked = Extract<NodeFrame, { type: 'join' | 'leave' | 'lose' | 'ask' | 'release' }>;

/** Whether it is of a guest, for the owner. */
export function isAsked(frame: NodeFrame): frame is Asked {
  return ['join', 'leave', 'lose', 'ask', 'release'].includes(frame.type);
}

interface Visited {
  readonly channel: TalkChannel;
  readonly lines: Map<Talker, TalkLine>;
  readonly ear: NodeEar;
  readonly tells: Tells;
}

/** The lines of one other node on channels that this node owns. */
export class Guests {
  readonly #node: NodeLine;
  readonly #visited = new Map<string, Visited>();
  readonly #numbers = new Map<number, Visited>();

  constructor(node: NodeLine) {
    this.#node = node;
  }

  /** `channel`: the one that is meant. */
  take(frame: Asked, channel: TalkChannel): void {
    if (frame.type === 'join') return this.#join(frame, channel);
    const visited = this.#visited.get(frame.channel);
    const line = visited?.lines.get(frame.talker);
    if (visited === undefined || line === undefined || visited.channel !== channel) return;
    switch (frame.type) {
      case 'ask':
        return channel.ask(line, frame.preempts, { priority: frame.priority });
      case 'release':
        return channel.release(line);
      case 'leave':
        visited.lines.delete(frame.talker);
        return channel.leave(frame.talker);
      default:
        visited.lines.delete(frame.talker);
        return channel.lose(line);
    }
  }

  /** Sound of who has the floor, if that is one of these lines. The number in it is that which this node was told. */
  hear(bytes: Uint8Array): void {
    const read = readVoice(bytes);
    if (!read.ok) return;
    const visited = this.#numbers.get(read.value.channel);
    const speaker = visited?.channel.speaker;
    if (visited === undefined || speaker === undefined || speaker.node !== visited.ear) return;
    visited.channel.hear(speaker, read.value, withChannel(bytes, visited.channel.settings.number));
  }

  /** The node is gone: its lines broke, and may come back. */
  gone(): void {
    for (const { channel, lines } of this.#visited.values()) for (const line of lines.values()) channel.lose(line);
    this.#visited.clear();
    this.#numbers.clear();
  }

  #join({ channel: name, number, talker, user, priority }: Extract<Asked, { type: 'join' }>, channel: TalkChannel) {
    const known = this.#visited.get(name);
    const visited = known?.channel === channel ? known : this.#visit(name, number, channel);
    const line: TalkLine = {
      talker,
      user,
      node: visited.ear,
      send: (answer) => visited.tells.add(talker, answer),
      sendVoice: () => undefined,
    };
    visited.lines.set(talker, line);
    channel.join(line, { priority });
  }

  #visit(name: string, number: number, channel: TalkChannel): Visited {
    const node = this.#node;
    const visited: Visited = {
      channel,
      lines: new Map(),
      ear: { sendVoice: (bytes) => node.sendVoice('to-hear', withChannel(bytes, number)) },
      tells: new Tells((to, answer) => node.send({ v: 1, type: 'tell', channel: name, to: [...to], answer })),
    };
    this.#visited.set(name, visited);
    this.#numbers.set(number, visited);
    return visited;
  }
}

/** The same words to many go over the line once. */
class Tells {
  readonly #send: (to: ReadonlySet<Talker>, answer: TalkAnswer) => void;
  #waiting = new Map<string, { readonly to: Set<Talker>; readonly answer: TalkAnswer }>();
  #told = new Set<Talker>();

  constructor(send: (to: ReadonlySet<Talker>, answer: TalkAnswer) => void) {
    this.#send = send;
  }

  add(talker: Talker, answer: TalkAnswer): void {
    // What somebody is told stays in order.
    if (this.#told.has(talker)) this.#flush();
    if (this.#told.size === 0) queueMicrotask(() => this.#flush());
    this.#told.add(talker);
    const text = JSON.stringify(answer);
    const same = this.#waiting.get(text) ?? { to: new Set<Talker>(), answer };
    same.to.add(talker);
    this.#waiting.set(text, same);
  }

  #flush(): void {
    for (const { to, answer } of this.#waiting.values()) this.#send(to, answer);
    this.#waiting = new Map();
    this.#told = new Set();
  }
}
