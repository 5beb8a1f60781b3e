import type { Step } from '#callout/core/alarm/events.ts';
import type { PhoneFrame, ServerFrame } from '#callout/core/protocol/frames.ts';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import type { TalkListener, TalkWire } from '../talk/wire.ts';
import { hasReached, type Kept, keep, type Outgoing, readKept, settled, withOutbox } from './kept.ts';
import { Line, type LineState, type Timings, usualTimings } from './line.ts';

/** Where the phone keeps its text; `write` says whether it was kept. */
export interface Storage {
  readonly read: () => string | undefined;
  readonly write: (text: string) => boolean;
}

interface PhoneSettings {
  /** `wss://…/v1/phone` */
  readonly url: string;
  readonly token: string;
  readonly storage: Storage;
  readonly app: Extract<PhoneFrame, { type: 'hello' }>['app'];
  readonly can: () => Extract<PhoneFrame, { type: 'hello' }>['can'];
  readonly timings?: Timings;
}

export interface PhoneSnapshot {
  readonly line: LineState;
  /** Milliseconds that the server's clock is ahead of this phone. */
  readonly offset: number;
  /** False when this browser keeps nothing: a reload then forgets what was not sent. */
  readonly keeps: boolean;
  /** Newest first, with what was answered here. */
  readonly calls: readonly PhoneCall[];
  /** Calls of which the server does not have all answers yet. */
  readonly unsent: ReadonlySet<string>;
  /** The last answer that the server would not take. */
  readonly notTaken?: { readonly call: string; readonly code: string } | undefined;
}

/**
 * The phone's side of docs/specs/paraat-protocol.md: everything the server sends is kept in order, once, before it is acknowledged; every
 * answer is kept until the server says that it has it, over reloads and broken lines. Works without React.
 */
export class Phone {
  readonly #settings: PhoneSettings;
  readonly #line: Line;
  readonly #listeners = new Set<() => void>();
  readonly #talkers = new Set<TalkListener>();
  /** The server's time when the counting clock began, in milliseconds: nobody can set that clock while a call goes on. */
  #serverAtStart = Date.now() - performance.now();
  /** What was noticed while there was no line. */
  readonly #unsaid = new Map<string, PhoneFrame>();
  #kept: Kept;
  #snapshot: PhoneSnapshot;

  constructor(settings: PhoneSettings) {
    this.#settings = settings;
    this.#kept = readKept(settings.storage.read());
    this.#snapshot = { line: 'off', offset: 0, keeps: true, ...this.#shown() };
    this.#line = new Line({
      url: settings.url,
      timings: settings.timings ?? usualTimings,
      hello: () => this.#hello(),
      onFrame: (frame) => this.#receive(frame),
      onVoice: (bytes) => {
        for (const listener of this.#talkers) listener.onVoice(bytes);
      },
      onState: (line) => {
        this.#show({ line });
        for (const listener of this.#talkers) listener.onLine(line === 'open');
      },
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PhoneSnapshot => this.#snapshot;

  /** Conversations go over the same line; nothing of them is kept. */
  readonly talk: TalkWire = {
    send: (request) => this.#line.send(request),
    sendVoice: (bytes) => this.#line.sendVoice(bytes),
    listen: (listener) => {
      this.#talkers.add(listener);
      listener.onLine(this.#snapshot.line === 'open');
      return () => void this.#talkers.delete(listener);
    },
  };

  start(): void {
    this.#line.start();
  }

  stop(): void {
    this.#line.stop();
  }

  nudge(): void {
    this.#line.nudge();
  }

  /** Goes out at once or as soon as there is a line. A step that was reached before is not sent again; coming and cannot may change. */
  progress(call: string, step: Step): void {
    const known = this.#snapshot.calls.find((one) => one.call === call);
    if (known === undefined || known.you === step) return;
    if (hasReached(known.you, step) && step !== 'coming' && step !== 'cannot') return;
    this.#noteProgress(call, step);
  }

  /** He comes, and is there in so many minutes; may be said again. */
  comingIn(call: string, minutes: number): void {
    this.#noteProgress(call, 'coming', minutes);
  }

  takeRole(call: string, role: string): void {
    this.#post({ v: 1, type: 'role', id: crypto.randomUUID(), call, role });
  }

  reply(call: string, says: Extract<Outgoing, { type: 'reply' }>['says']): void {
    this.#post({ v: 1, type: 'reply', id: crypto.randomUUID(), call, says });
  }

  evaluate(call: string, answers: Extract<Outgoing, { type: 'evaluation' }>['answers'], remarks: string): void {
    const said = remarks.trim();
    this.#post({
      v: 1,
      type: 'evaluation',
      id: crypto.randomUUID(),
      call,
      answers,
      ...(said === '' ? {} : { remarks: said }),
    });
  }

  /** The phone noticed that it came in or went out. Of each location the last word waits for a line: it is a state, and no track. */
  whereabouts(location: string, says: 'here' | 'gone', accuracy: number): void {
    const frame = { v: 1, type: 'presence', source: 'geofence', location, says, accuracy } as const;
    if (!this.#line.send(frame)) this.#unsaid.set(location, frame);
  }

  /** Told as long as there is a line; the server repeats nothing because of it, so it is not kept. */
  messageRead(call: string, message: string): void {
    this.#line.send({ v: 1, type: 'message-read', call, message });
  }

  #noteProgress(call: string, step: Step, minutes?: number): void {
    const at = new Date(this.#serverAtStart + performance.now()).toISOString();
    const said = minutes === undefined ? {} : { minutes };
    this.#post({ v: 1, type: 'progress', id: crypto.randomUUID(), call, step, at, ...said });
  }

  #post(frame: Outgoing): void {
    this.#keepAll({ ...this.#kept, outbox: [...this.#kept.outbox, frame] });
    this.#line.send(frame);
  }

  #hello(): PhoneFrame {
    const { token, app, can } = this.#settings;
    return { v: 1, type: 'hello', device: token, last: this.#kept.last, app, can: can() };
  }

  #receive(frame: ServerFrame): void {
    switch (frame.type) {
      case 'welcome':
        this.#setClock(frame.now);
        this.#keepAll(keep(this.#kept, frame));
        for (const waiting of [...this.#kept.outbox, ...this.#unsaid.values()]) this.#line.send(waiting);
        this.#unsaid.clear();
        break;
      case 'taken':
        this.#keepAll(settled(this.#kept, frame.id, true));
        break;
      case 'refused':
        this.#notTaken(frame);
        break;
      case 'pong':
      case 'heartbeat':
        this.#setClock(frame.now);
        break;
      case 'alarm':
      case 'update':
      case 'message':
      case 'over':
        this.#keepAll(keep(this.#kept, frame));
        // Only what is kept is acknowledged: otherwise the server sends it again.
        this.#line.send({ v: 1, type: 'ack', seq: frame.seq });
        break;
      default:
        for (const listener of this.#talkers) listener.onAnswer(frame);
    }
  }

  #notTaken({ id, code }: Extract<ServerFrame, { type: 'refused' }>): void {
    const refused = this.#kept.outbox.find((frame) => frame.id === id);
    if (refused === undefined) return;
    this.#keepAll(settled(this.#kept, refused.id, false));
    this.#show({ notTaken: { call: refused.call, code } });
  }

  #keepAll(kept: Kept): void {
    if (kept === this.#kept) return;
    this.#kept = kept;
    const keeps = this.#settings.storage.write(JSON.stringify(kept));
    this.#show({ keeps, ...this.#shown() });
  }

  #shown(): Pick<PhoneSnapshot, 'calls' | 'unsent'> {
    const { calls, outbox } = this.#kept;
    return {
      calls: calls.map((call) => withOutbox(call, outbox)),
      unsent: new Set(outbox.map(({ call }) => call)),
    };
  }

  #setClock(now: string): void {
    this.#serverAtStart = Date.parse(now) - performance.now();
    const offset = Date.parse(now) - Date.now();
    // A few milliseconds more or less are the line, not the clock.
    if (Math.abs(offset - this.#snapshot.offset) > 50) this.#show({ offset });
  }

  #show(changed: Partial<PhoneSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
