import type { TalkAnswer } from '#callout/core/protocol/talk-frames.ts';
import { mostSequence, readVoice, type Voice, writeVoice } from '#callout/core/talk/voice.ts';
import type { TalkWire } from './wire.ts';

type Joined = Extract<TalkAnswer, { type: 'talk-joined' }>;
type Revoked = Extract<TalkAnswer, { type: 'floor-revoke' }>['why'];

/** Instants are milliseconds of `performance.now()`. */
type FloorSeen =
  | { readonly kind: 'idle' }
  | { readonly kind: 'taken'; readonly by: string; readonly until: number; readonly mayPreempt: boolean }
  | { readonly kind: 'mine'; readonly burst: number; readonly since: number; readonly until: number };

export interface ConversationSnapshot {
  readonly line: boolean;
  readonly joined?: Pick<Joined, 'number' | 'seconds' | 'recorded' | 'leads'> | undefined;
  /** Why this is no, or no longer, conversation of his: a code. */
  readonly left?: string | undefined;
  readonly floor: FloorSeen;
  /** Some who are in it do not hear what is said here, and are not heard. */
  readonly cutOff?: boolean | undefined;
  /** He wants to speak, and the server has not said yet that he may. */
  readonly asking: boolean;
  readonly place?: { readonly place: number; readonly of: number } | undefined;
  /** Why he may not speak: a code. */
  readonly denied?: string | undefined;
  /** Why he speaks no more. */
  readonly revoked?: Revoked | undefined;
}

const nothing: ConversationSnapshot = { line: false, floor: { kind: 'idle' }, asking: false };

interface ConversationSettings {
  readonly wire: TalkWire;
  /** `call/<id>` or `group/<id>` */
  readonly channel: string;
  readonly onVoice: (voice: Voice) => void;
}

/** One conversation as one who is in it has it: asks for the floor, and tells how it stands. Joins again on each new line. Works without React. */
export class Conversation {
  readonly #settings: ConversationSettings;
  readonly #listeners = new Set<() => void>();
  #snapshot = nothing;
  #sequence = 0;
  /** He holds the button, which a line that breaks does not change. */
  #wants: 'no' | 'turn' | 'now' = 'no';

  constructor(settings: ConversationSettings) {
    this.#settings = settings;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): ConversationSnapshot => this.#snapshot;

  /** Listens until the function that is given back is called. */
  start(): () => void {
    const { wire, channel } = this.#settings;
    const end = wire.listen({
      onAnswer: (answer) => {
        if (answer.channel === channel) this.#take(answer);
      },
      onVoice: (bytes) => this.#hear(bytes),
      onLine: (line) => this.#lineIs(line),
    });
    return () => {
      end();
      wire.send({ v: 1, type: 'talk-leave', channel });
      this.#wants = 'no';
      this.#snapshot = nothing;
    };
  }

  /** `preempt`: takes the floor from who speaks, where he may. */
  ask(preempt: boolean): void {
    this.#wants = preempt ? 'now' : 'turn';
    this.#show({ asking: true, denied: undefined, revoked: undefined, place: undefined });
    this.#request();
  }

  release(): void {
    if (this.#wants === 'no') return;
    this.#wants = 'no';
    this.#settings.wire.send({ v: 1, type: 'floor-release', channel: this.#settings.channel });
    const floor: FloorSeen = this.#snapshot.floor.kind === 'mine' ? { kind: 'idle' } : this.#snapshot.floor;
    this.#show({ asking: false, place: undefined, floor });
  }

  /** A packet of Opus that he said, so many milliseconds after he began. */
  speak(packet: Uint8Array, timestamp: number): void {
    const { floor, joined } = this.#snapshot;
    if (floor.kind !== 'mine' || joined === undefined || this.#sequence > mostSequence) return;
    const { burst } = floor;
    const voice = { channel: joined.number, burst, sequence: this.#sequence, timestamp, last: false, packet };
    this.#sequence += 1;
    this.#settings.wire.sendVoice(writeVoice(voice));
  }

  #request(): void {
    const { wire, channel } = this.#settings;
    wire.send({ v: 1, type: 'floor-request', channel, ...(this.#wants === 'now' ? { preempt: true } : {}) });
  }

  #lineIs(line: boolean): void {
    // Who speaks goes on where the server still has him; without a line nobody hears him.
    this.#show({ line, ...(line ? {} : { joined: undefined }) });
    if (line) this.#settings.wire.send({ v: 1, type: 'talk-join', channel: this.#settings.channel });
  }

  #hear(bytes: Uint8Array): void {
    const read = readVoice(bytes);
    if (read.ok && read.value.channel === this.#snapshot.joined?.number) this.#settings.onVoice(read.value);
  }

  #take(answer: TalkAnswer): void {
    const now = performance.now();
    switch (answer.type) {
      case 'talk-joined': {
        const { number, seconds, recorded, leads } = answer;
        this.#show({ joined: { number, seconds, recorded, leads }, left: undefined, cutOff: false });
        // The line broke before the answer came.
        if (this.#wants !== 'no' && this.#snapshot.floor.kind !== 'mine') this.#request();
        break;
      }
      case 'talk-reach':
        this.#show({ cutOff: !answer.all });
        break;
      case 'talk-left':
        this.#ended({ joined: undefined, left: answer.code, floor: { kind: 'idle' } });
        break;
      case 'floor-granted':
        this.#granted(answer, now);
        break;
      case 'floor-taken': {
        const { by, mayPreempt, milliseconds } = answer;
        this.#show({ floor: { kind: 'taken', by, mayPreempt, until: now + milliseconds } });
        break;
      }
      case 'floor-idle':
        this.#show({ floor: { kind: 'idle' } });
        break;
      case 'floor-queue-position':
        this.#show({ place: { place: answer.place, of: answer.of } });
        break;
      case 'floor-deny':
        this.#ended({ denied: answer.code });
        break;
      default:
        this.#ended({ revoked: answer.why });
    }
  }

  #granted({ burst, milliseconds }: Extract<TalkAnswer, { type: 'floor-granted' }>, now: number): void {
    // He let go before the answer came.
    if (this.#wants === 'no') {
      this.#settings.wire.send({ v: 1, type: 'floor-release', channel: this.#settings.channel });
      return;
    }
    const { floor } = this.#snapshot;
    const goesOn = floor.kind === 'mine' && floor.burst === burst;
    if (!goesOn) this.#sequence = 0;
    const since = goesOn ? floor.since : now;
    this.#show({ floor: { kind: 'mine', burst, since, until: now + milliseconds }, asking: false, place: undefined });
  }

  #ended(changed: Partial<ConversationSnapshot>): void {
    this.#wants = 'no';
    const floor: FloorSeen = this.#snapshot.floor.kind === 'mine' ? { kind: 'idle' } : this.#snapshot.floor;
    this.#show({ asking: false, place: undefined, floor, ...changed });
  }

  #show(changed: Partial<ConversationSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
