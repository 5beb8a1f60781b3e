import type { TalkAnswer } from '#callout/core/protocol/talk-frames.ts';
import type { Standing } from '#callout/core/talk/channel.ts';
import type { Talker } from '#callout/core/talk/floor.ts';
import type { Voice } from '#callout/core/talk/voice.ts';
import type { NodeLine } from '../nodes/node-line.ts';
import type { Seat, TalkEnd } from './talk-end.ts';
import type { TalkLine } from './talk-line.ts';

/** Lines of this node on a channel that another node owns: what they ask goes there, what it says comes back to them. */
export class GuestSeat implements Seat {
  readonly node: NodeLine;
  readonly #channel: string;
  readonly #number: number;
  readonly #lines = new Map<Talker, TalkLine>();
  #speaks: { readonly talker: Talker; readonly burst: number } | undefined;

  constructor(node: NodeLine, { name, number }: TalkEnd) {
    this.node = node;
    this.#channel = name;
    this.#number = number;
  }

  join(line: TalkLine, { priority }: Standing): void {
    const { talker, user } = line;
    this.#lines.set(talker, line);
    this.node.send({ v: 1, type: 'join', channel: this.#channel, number: this.#number, talker, user, priority });
  }

  leave(talker: Talker): void {
    this.#lines.delete(talker);
    this.node.send({ v: 1, type: 'leave', channel: this.#channel, talker });
  }

  lose({ talker }: TalkLine): void {
    this.#lines.delete(talker);
    this.node.send({ v: 1, type: 'lose', channel: this.#channel, talker });
  }

  ask({ talker }: TalkLine, preempts: boolean, { priority }: Standing): void {
    this.node.send({ v: 1, type: 'ask', channel: this.#channel, talker, priority, preempts });
  }

  release({ talker }: TalkLine): void {
    this.node.send({ v: 1, type: 'release', channel: this.#channel, talker });
  }

  /** Only of who was granted the floor here; the owner looks at all the rest. */
  hear({ talker }: TalkLine, { burst }: Voice, bytes: Uint8Array): void {
    if (this.#speaks?.talker === talker && this.#speaks.burst === burst) this.node.sendVoice('said', bytes);
  }

  told(to: readonly Talker[], answer: TalkAnswer): void {
    for (const talker of to) {
      const line = this.#lines.get(talker);
      if (line === undefined) continue;
      if (answer.type === 'floor-granted') this.#speaks = { talker, burst: answer.burst };
      else if (this.#speaks?.talker === talker && endsBurst(answer)) this.#speaks = undefined;
      line.send(answer);
    }
  }

  heard(bytes: Uint8Array): void {
    for (const [talker, line] of this.#lines) if (talker !== this.#speaks?.talker) line.sendVoice(bytes);
  }
}

function endsBurst({ type }: TalkAnswer): boolean {
  return ['floor-idle', 'floor-taken', 'floor-revoke', 'talk-left'].includes(type);
}
