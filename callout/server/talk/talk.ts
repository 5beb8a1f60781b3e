import type { TalkRequest } from '#callout/core/protocol/talk-frames.ts';
import {
  type Channel,
  isOpen,
  readChannel,
  type Standing,
  standingInCall,
  standingInGroup,
} from '#callout/core/talk/channel.ts';
import { readVoice } from '#callout/core/talk/voice.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import type { Calls } from '../calls/calls.ts';
import type { Names } from '../people/names.ts';
import type { Recordings } from './recordings.ts';
import { type Spoken, TalkChannel } from './talk-channel.ts';
import type { TalkLine } from './talk-line.ts';

export interface TalkParts {
  readonly calls: Calls;
  readonly names: Names;
  readonly recordings: Recordings;
}

/** How many conversations one line may hear at once. */
const mostOfOne = 8;
/** Milliseconds: how long a broken line keeps what it had, how long a microphone may take; and how many may wait. */
const usual = { grace: 2_000, start: 4_000, mostWaiting: 12 };

/**
 * All conversations (BHV-10): one for each call that is open, and one for each group. They live in memory only: sound that is late is of no
 * use, and after a restart everybody joins again. Who spoke when goes into the log of the call.
 */
export class Talk {
  readonly #parts: TalkParts;
  readonly #channels = new Map<string, TalkChannel>();
  readonly #numbers = new Map<number, TalkChannel>();
  #lastNumber = 0;

  constructor(parts: TalkParts) {
    this.#parts = parts;
    parts.calls.listen(({ file: { id, call } }) => {
      const channel = this.#channels.get(`call/${id}`);
      if (channel === undefined) return;
      if (isOpen(call)) channel.review((user) => standingInCall(call, user, this.#organisation));
      else this.#end(channel);
    });
  }

  close(): void {
    for (const channel of this.#channels.values()) channel.close();
  }

  hear(line: TalkLine, request: TalkRequest): void {
    const known = this.#channels.get(request.channel);
    if (request.type === 'talk-leave') return this.#leave(line, known);
    const wanted = readChannel(request.channel);
    const standing = wanted === undefined ? undefined : this.#standing(wanted, line.user);
    if (wanted === undefined || standing === undefined) return this.#turnAway(line, request.channel, known);
    if (request.type === 'talk-join') return this.#join(line, request.channel, standing);
    // It may be long ago that he joined, or on a line that broke.
    if (known?.has(line) !== true)
      return line.send({ v: 1, type: 'talk-left', channel: request.channel, code: 'no-such-channel' });
    if (wanted.kind === 'group') known.review((user) => standingInGroup(this.#organisation, wanted.id, user));
    if (request.type === 'floor-request') known.ask(line, request.preempt === true);
    else known.release(line);
  }

  /** Codes: those of `readVoice`. Sound for a channel that is not his is passed over. */
  voice(line: TalkLine, bytes: Uint8Array): Result<undefined> {
    const read = readVoice(bytes);
    if (!read.ok) return read;
    const channel = this.#numbers.get(read.value.channel);
    if (channel?.has(line) === true) channel.hear(line, read.value, bytes);
    return ok(undefined);
  }

  /** The line is no more. */
  gone(line: TalkLine): void {
    for (const channel of this.#channels.values()) {
      channel.lose(line);
      this.#forget(channel);
    }
  }

  get #organisation() {
    return this.#parts.calls.parts.organisation();
  }

  #standing({ kind, id }: Channel, user: string): Standing | undefined {
    if (kind === 'group') return standingInGroup(this.#organisation, id, user);
    // Every call that is open is in memory.
    const file = this.#parts.calls.known(id);
    return file === undefined ? undefined : standingInCall(file.call, user, this.#organisation);
  }

  #join(line: TalkLine, name: string, standing: Standing): void {
    const joined = [...this.#channels.values()].filter((channel) => channel.has(line)).length;
    if (joined >= mostOfOne && this.#channels.get(name)?.has(line) !== true)
      return line.send({ v: 1, type: 'talk-left', channel: name, code: 'too-many-channels' });
    const known = this.#channels.get(name);
    // What the organisation set meanwhile holds from the next conversation on.
    if (known?.empty === true) this.#forget(known);
    (this.#channels.get(name) ?? this.#open(name)).join(line, standing);
  }

  #open(name: string): TalkChannel {
    const { names, recordings } = this.#parts;
    const { seconds, recorded } = this.#organisation.talk;
    this.#lastNumber += 1;
    const isCall = name.startsWith('call/');
    const channel = new TalkChannel({
      name,
      number: this.#lastNumber,
      rules: { ...usual, limit: seconds * 1000 },
      recorded: recorded && isCall,
      nameOf: names.of,
      // Higher than any before a restart: nobody holds the floor more than once a second for years.
      lastBurst: Math.floor(Date.now() / 1000) % 0x8000_0000,
      spoken: (spoken: Spoken) => {
        if (isCall) recordings.keep(name.slice('call/'.length), spoken);
      },
    });
    this.#channels.set(name, channel);
    this.#numbers.set(channel.settings.number, channel);
    return channel;
  }

  #leave(line: TalkLine, channel: TalkChannel | undefined): void {
    if (channel?.has(line) !== true) return;
    channel.leave(line.talker);
    this.#forget(channel);
  }

  /** To who may not be on it there is no such channel. */
  #turnAway(line: TalkLine, name: string, channel: TalkChannel | undefined): void {
    this.#leave(line, channel);
    line.send({ v: 1, type: 'talk-left', channel: name, code: 'no-such-channel' });
  }

  #end(channel: TalkChannel): void {
    channel.close();
    this.#forget(channel);
  }

  #forget(channel: TalkChannel): void {
    if (!channel.empty) return;
    this.#channels.delete(channel.settings.name);
    this.#numbers.delete(channel.settings.number);
  }
}
