import type { Call } from '#callout/core/alarm/state.ts';
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
import { Alone, type AmongNodesParts, type OpenChannel, type Seating } from './seating.ts';
import { type Said, type Spoken, TalkChannel } from './talk-channel.ts';
import { TalkEnd } from './talk-end.ts';
import type { TalkLine } from './talk-line.ts';

export interface TalkParts {
  readonly calls: Calls;
  readonly names: Names;
  readonly recordings: Recordings;
  /** Where there may be other nodes. */
  readonly nodes?: ((parts: Pick<AmongNodesParts, 'open' | 'endOf' | 'looked'>) => Seating) | undefined;
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
  readonly #seating: Seating;
  readonly #ends = new Map<string, TalkEnd>();
  readonly #numbers = new Map<number, TalkEnd>();
  #lastNumber = 0;

  constructor(parts: TalkParts) {
    this.#parts = parts;
    const { nodes } = parts;
    const open: OpenChannel = (end, how) => this.#open(end, how);
    const endOf = (name: string) => (this.#mayBe(name) ? this.#end(name) : undefined);
    const looked = (end: TalkEnd) => this.#forget(end);
    this.#seating = nodes === undefined ? new Alone(open) : nodes({ open, endOf, looked });
    parts.calls.listen(({ file: { id, call } }) => this.#follow(id, call));
  }

  async close(): Promise<void> {
    await this.#seating.close();
  }

  hear(line: TalkLine, request: TalkRequest): void {
    const known = this.#ends.get(request.channel);
    if (request.type === 'talk-leave') return this.#leave(line, known);
    const wanted = readChannel(request.channel);
    const standing = wanted === undefined ? undefined : this.#standing(wanted, line.user);
    if (wanted === undefined || standing === undefined) return this.#turnAway(line, request.channel, known);
    if (request.type === 'talk-join') return this.#join(line, request.channel, standing);
    // It may be long ago that he joined, or on a line that broke.
    if (known?.has(line) !== true)
      return line.send({ v: 1, type: 'talk-left', channel: request.channel, code: 'no-such-channel' });
    if (wanted.kind === 'group')
      this.#seating.channel(known)?.review((user) => standingInGroup(this.#organisation, wanted.id, user));
    if (request.type === 'floor-request') known.ask(line, request.preempt === true, standing);
    else known.release(line);
  }

  /** Codes: those of `readVoice`. Sound for a channel that is not his is passed over. */
  voice(line: TalkLine, bytes: Uint8Array): Result<undefined> {
    const read = readVoice(bytes);
    if (!read.ok) return read;
    this.#numbers.get(read.value.channel)?.hear(line, read.value, bytes);
    return ok(undefined);
  }

  /** The line is no more. */
  gone(line: TalkLine): void {
    for (const end of this.#ends.values()) {
      end.lose(line);
      this.#forget(end);
    }
  }

  get #organisation() {
    return this.#parts.calls.parts.organisation();
  }

  #follow(id: string, call: Call): void {
    const end = this.#ends.get(`call/${id}`);
    const channel = end === undefined ? undefined : this.#seating.channel(end);
    // Where another node decides, it says what comes of it.
    if (end === undefined || channel === undefined) return;
    if (isOpen(call)) channel.review((user) => standingInCall(call, user, this.#organisation));
    else {
      channel.close();
      this.#forget(end);
    }
  }

  #standing({ kind, id }: Channel, user: string): Standing | undefined {
    if (kind === 'group') return standingInGroup(this.#organisation, id, user);
    // Every call that is open is in memory.
    const file = this.#parts.calls.known(id);
    return file === undefined ? undefined : standingInCall(file.call, user, this.#organisation);
  }

  /** Another node says that somebody is on it: it may know of a call that is not told here yet. */
  #mayBe(name: string): boolean {
    const channel = readChannel(name);
    if (channel?.kind === 'group') return this.#organisation.groups.has(channel.id);
    const file = channel === undefined ? undefined : this.#parts.calls.known(channel.id);
    return channel !== undefined && (file === undefined || isOpen(file.call));
  }

  #join(line: TalkLine, name: string, standing: Standing): void {
    const joined = [...this.#ends.values()].filter((end) => end.has(line)).length;
    const known = this.#ends.get(name);
    if (joined >= mostOfOne && known?.has(line) !== true)
      return line.send({ v: 1, type: 'talk-left', channel: name, code: 'too-many-channels' });
    // What the organisation set meanwhile holds from the next conversation on.
    if (known !== undefined) this.#forget(known);
    const end = this.#end(name);
    this.#seating.seat(end);
    end.join(line, standing);
  }

  #end(name: string): TalkEnd {
    const known = this.#ends.get(name);
    if (known !== undefined) return known;
    this.#lastNumber += 1;
    const end = new TalkEnd(name, this.#lastNumber);
    this.#ends.set(name, end);
    this.#numbers.set(end.number, end);
    return end;
  }

  #open({ name, number }: TalkEnd, { part }: { readonly part: boolean }): TalkChannel {
    const { names, recordings } = this.#parts;
    const { seconds, recorded } = this.#organisation.talk;
    const call = name.startsWith('call/') ? name.slice('call/'.length) : undefined;
    return new TalkChannel({
      name,
      number,
      rules: { ...usual, limit: seconds * 1000 },
      recorded: recorded && call !== undefined,
      nameOf: names.of,
      lastBurst: firstBurst(part),
      reachesAll: !part,
      spoken: (spoken: Spoken) => {
        if (call !== undefined) recordings.keep(call, spoken);
      },
      said: (said: Said) => {
        if (call !== undefined) recordings.hold(call, said);
      },
    });
  }

  #leave(line: TalkLine, end: TalkEnd | undefined): void {
    if (end?.has(line) !== true) return;
    end.leave(line.talker);
    this.#forget(end);
  }

  /** To who may not be on it there is no such channel. */
  #turnAway(line: TalkLine, name: string, end: TalkEnd | undefined): void {
    this.#leave(line, end);
    line.send({ v: 1, type: 'talk-left', channel: name, code: 'no-such-channel' });
  }

  #forget(end: TalkEnd): void {
    if (!end.empty || this.#seating.channel(end)?.empty === false) return;
    if (this.#ends.get(end.name) !== end) return;
    this.#ends.delete(end.name);
    this.#numbers.delete(end.number);
    this.#seating.forget(end);
  }
}

/**
 * Higher than any before a restart or a take-over: nobody holds the floor more than once a second for years. Those of a part that is cut
 * off lie above those of the owner, so that in the log of one call no two are the same.
 */
function firstBurst(part: boolean): number {
  const seconds = Math.floor(Date.now() / 1000) % 0x4000_0000;
  return part ? 0x4000_0000 * (1 + Math.floor(Math.random() * 3)) + seconds : seconds;
}
