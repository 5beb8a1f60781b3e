import type { TalkAnswer } from '#callout/core/protocol/talk-frames.ts';
import type { NotOnChannel, Standing } from '#callout/core/talk/channel.ts';
import { decideFloor } from '#callout/core/talk/decide-floor.ts';
import { evolveFloor } from '#callout/core/talk/evolve-floor.ts';
import {
  type EndOfBurst,
  emptyFloor,
  type Floor,
  type FloorCommand,
  type FloorEvent,
  type FloorRules,
  floorDueAt,
  type Holder,
  isHeard,
  placeInQueue,
  type Talker,
} from '#callout/core/talk/floor.ts';
import { opusMilliseconds } from '#callout/core/talk/opus.ts';
import type { Voice } from '#callout/core/talk/voice.ts';
import type { Seat } from './talk-end.ts';
import type { NodeEar, TalkLine } from './talk-line.ts';

/** Somebody has spoken. Instants are milliseconds of the counting clock. */
export interface Spoken {
  readonly user: string;
  readonly burst: number;
  readonly from: number;
  readonly until: number;
  readonly how: EndOfBurst;
  /** What he said, where it is kept. */
  readonly packets: readonly Packet[];
}

/** Somebody goes on speaking: the packets since the last time, of which so many came before. */
export interface Said extends Omit<Spoken, 'how'> {
  readonly after: number;
}

export interface Packet {
  readonly packet: Uint8Array;
  readonly milliseconds: number;
}

export interface ChannelSettings {
  readonly name: string;
  /** Stands for it in the header of sound. */
  readonly number: number;
  readonly rules: FloorRules;
  readonly recorded: boolean;
  readonly nameOf: (user: string) => string;
  /** The last burst before this channel was opened, or a number above it. */
  readonly lastBurst: number;
  readonly spoken: (spoken: Spoken) => void;
  /** Told each second while somebody speaks. */
  readonly said: (said: Said) => void;
  /** False while there are people on it whom this node does not reach. */
  readonly reachesAll: boolean;
}

interface Member {
  readonly user: string;
  standing: Standing;
  /** None while it is broken. */
  line: TalkLine | undefined;
}

/** The clock of a piece of sound may run ahead of ours by so many milliseconds. */
const ahead = 3_000;
/** What somebody says is held on to as often as this, in milliseconds: no more is lost with this process. */
const holdEvery = 1_000;

/** One conversation: who is on it, who has the floor, and what he says to all the others. Decides nothing itself (`callout/core/talk`). */
export class TalkChannel implements Seat {
  readonly settings: ChannelSettings;
  readonly #members = new Map<Talker, Member>();
  #floor: Floor;
  /** Other nodes whose lines are on it. */
  #ears: ReadonlySet<NodeEar> = new Set();
  #reachesAll: boolean;
  #lastSequence = -1;
  #packets: Packet[] = [];
  /** How many of them are held on to, and when the last were. */
  #held = { packets: 0, at: 0 };
  #timer: NodeJS.Timeout | undefined;

  constructor(settings: ChannelSettings) {
    this.settings = settings;
    this.#floor = emptyFloor(settings.lastBurst);
    this.#reachesAll = settings.reachesAll;
  }

  get empty(): boolean {
    return this.#members.size === 0 && this.#floor.holder === undefined;
  }

  join(line: TalkLine, standing: Standing): void {
    const { name, number, rules, recorded } = this.settings;
    this.#members.set(line.talker, { user: line.user, standing, line });
    this.#findEars();
    const seconds = Math.round(rules.limit / 1000);
    const leads = standing.priority > 1;
    line.send({ v: 1, type: 'talk-joined', channel: name, number, seconds, recorded, leads });
    if (!this.#reachesAll) this.#tellReach([line.talker]);
    this.#run({ type: 'find-line', talker: line.talker });
    this.#tellFloor([line.talker]);
    this.#tellPlaces([line.talker]);
  }

  /** `code` says why, to who did not leave of his own will. */
  leave(talker: Talker, code?: NotOnChannel): void {
    const member = this.#members.get(talker);
    this.#run({ type: 'leave', talker });
    this.#members.delete(talker);
    this.#findEars();
    if (code !== undefined) member?.line?.send({ v: 1, type: 'talk-left', channel: this.settings.name, code });
  }

  /** The line broke; another one may take its place within the grace. */
  lose(line: TalkLine): void {
    const member = this.#members.get(line.talker);
    if (member?.line !== line) return;
    member.line = undefined;
    this.#findEars();
    this.#run({ type: 'lose-line', talker: line.talker });
    this.#forgetLost();
  }

  ask({ talker }: TalkLine, preempts: boolean, standing: Standing): void {
    const member = this.#members.get(talker);
    if (member === undefined) return;
    member.standing = standing;
    this.#run({ type: 'request', talker, priority: member.standing.priority, preempts });
    // Who asks again, for he did not hear the answer, gets it again.
    if (this.#floor.holder?.talker === talker) this.#tellFloor([talker]);
    this.#tellPlaces([talker]);
  }

  release({ talker }: TalkLine): void {
    this.#run({ type: 'release', talker });
  }

  /** Who is no longer on the channel has to go; of who stays, what he may is what he may now. */
  review(standingOf: (user: string) => Standing | undefined): void {
    for (const [talker, member] of this.#members) {
      const standing = standingOf(member.user);
      if (standing === undefined) this.leave(talker, 'no-such-channel');
      else member.standing = standing;
    }
  }

  close(): void {
    this.#run({ type: 'close' });
    for (const { line } of this.#members.values())
      line?.send({ v: 1, type: 'talk-left', channel: this.settings.name, code: 'floor-channel-closed' });
    this.#end();
  }

  /** Goes on elsewhere: what was being said ends here, and nobody is told anything. */
  abandon(): void {
    const { holder } = this.#floor;
    if (holder !== undefined) this.#spoken(holder, performance.now(), 'lost');
    this.#end();
  }

  /** Whether everybody who is on it is reached, which they are told when it changed. */
  reach(all: boolean): void {
    if (all === this.#reachesAll) return;
    this.#reachesAll = all;
    this.#tellReach([...this.#members.keys()]);
  }

  /** The line of who has the floor. */
  get speaker(): TalkLine | undefined {
    return this.#members.get(this.#floor.holder?.talker ?? '')?.line;
  }

  #end(): void {
    this.#members.clear();
    this.#ears = new Set();
    this.#floor = emptyFloor(this.#floor.lastBurst);
    clearTimeout(this.#timer);
  }

  get lastBurst(): number {
    return this.#floor.lastBurst;
  }

  /** Lets through what the holder says, in order and once; anything else is dropped without a word, for it may be late. */
  hear(line: TalkLine, voice: Voice, bytes: Uint8Array): void {
    const now = performance.now();
    const { holder } = this.#floor;
    if (holder === undefined || !isHeard(this.#floor, line.talker, voice.burst, now)) return;
    if (voice.sequence <= this.#lastSequence || voice.timestamp > now - holder.since + ahead) return;
    this.#run({ type: 'hear', talker: line.talker, burst: voice.burst });
    if (this.#floor.holder?.burst !== voice.burst) return;
    this.#lastSequence = voice.sequence;
    for (const [talker, { line: to }] of this.#members)
      if (talker !== line.talker && to?.node === undefined) to?.sendVoice(bytes);
    for (const ear of this.#ears) ear.sendVoice(bytes);
    const { packet } = voice;
    if (this.settings.recorded)
      this.#packets.push({ packet: packet.slice(), milliseconds: opusMilliseconds(packet) ?? 0 });
    if (now - this.#held.at >= holdEvery) this.#hold(holder, line.user, now);
  }

  #hold({ burst, since }: Holder, user: string, now: number): void {
    const { packets: after } = this.#held;
    this.settings.said({ user, burst, from: since, until: now, after, packets: this.#packets.slice(after) });
    this.#held = { packets: this.#packets.length, at: now };
  }

  #run(command: FloorCommand): void {
    const before = this.#floor;
    const events = decideFloor(before, command, { now: performance.now(), rules: this.settings.rules });
    for (const event of events) {
      this.#floor = evolveFloor(this.#floor, event);
      this.#follow(event);
    }
    if (before.holder?.burst !== this.#floor.holder?.burst) this.#tellFloor([...this.#members.keys()]);
    if (before.queue !== this.#floor.queue) this.#tellPlaces(this.#floor.queue.map(({ talker }) => talker));
    this.#schedule();
  }

  #follow(event: FloorEvent): void {
    const { name: channel } = this.settings;
    switch (event.type) {
      case 'FloorGranted':
        this.#lastSequence = -1;
        this.#packets = [];
        this.#held = { packets: 0, at: event.holder.since };
        return;
      case 'FloorReleased':
      case 'FloorRevoked':
        this.#spoken(event.holder, event.at, event.why);
        if (event.why === 'released' || event.why === 'left') return;
        return this.#send(event.holder.talker, {
          v: 1,
          type: 'floor-revoke',
          channel,
          burst: event.holder.burst,
          why: event.why,
        });
      case 'FloorDenied':
        return this.#send(event.talker, { v: 1, type: 'floor-deny', channel, code: event.code });
      default:
    }
  }

  #spoken({ talker, burst, since }: Holder, until: number, how: EndOfBurst): void {
    const user = this.#members.get(talker)?.user ?? talker;
    this.settings.spoken({ user, burst, from: since, until, how, packets: this.#packets });
    this.#packets = [];
  }

  #findEars(): void {
    this.#ears = new Set([...this.#members.values()].flatMap(({ line }) => line?.node ?? []));
  }

  #tellReach(talkers: readonly Talker[]): void {
    const { name: channel } = this.settings;
    for (const talker of talkers) this.#send(talker, { v: 1, type: 'talk-reach', channel, all: this.#reachesAll });
  }

  #send(talker: Talker, answer: TalkAnswer): void {
    this.#members.get(talker)?.line?.send(answer);
  }

  #tellFloor(talkers: readonly Talker[]): void {
    const { name: channel, nameOf } = this.settings;
    const { holder } = this.#floor;
    if (holder === undefined) {
      for (const talker of talkers) this.#send(talker, { v: 1, type: 'floor-idle', channel });
      return;
    }
    const { burst } = holder;
    const milliseconds = Math.max(0, Math.round(holder.until - performance.now()));
    const by = nameOf(this.#members.get(holder.talker)?.user ?? '');
    // Who waits to speak is told before the others, however many they are.
    if (talkers.includes(holder.talker))
      this.#send(holder.talker, { v: 1, type: 'floor-granted', channel, burst, milliseconds });
    for (const talker of talkers) {
      if (talker === holder.talker) continue;
      const mayPreempt = (this.#members.get(talker)?.standing.priority ?? 0) > holder.priority;
      this.#send(talker, { v: 1, type: 'floor-taken', channel, burst, by, milliseconds, mayPreempt });
    }
  }

  #tellPlaces(talkers: readonly Talker[]): void {
    const { name: channel } = this.settings;
    const of = this.#floor.queue.length;
    for (const talker of talkers) {
      const place = placeInQueue(this.#floor, talker);
      if (place !== undefined) this.#send(talker, { v: 1, type: 'floor-queue-position', channel, place, of });
    }
  }

  /** Whose line broke and who neither speaks nor waits is simply gone; he joins again when he is back. */
  #forgetLost(): void {
    const { holder, queue } = this.#floor;
    for (const [talker, { line }] of this.#members)
      if (line === undefined && holder?.talker !== talker && queue.every((one) => one.talker !== talker))
        this.#members.delete(talker);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const due = floorDueAt(this.#floor, this.settings.rules);
    if (due === undefined) return this.#forgetLost();
    this.#timer = setTimeout(() => this.#run({ type: 'pass-time' }), Math.max(1, Math.ceil(due - performance.now())));
  }
}
