import { setImmediate } from 'node:timers/promises';
import type { Organisation, Policy } from '#callout/core/organisation/organisation.ts';
import { holdsUntil } from '#callout/core/presence/holds-until.ts';
import { keepSignal } from '#callout/core/presence/keep-signal.ts';
import type { Presence, Signal, Source } from '#callout/core/presence/presence.ts';
import { presenceOf } from '#callout/core/presence/presence-of.ts';
import { rosterHoldsUntil, rosterSignals, type Shift } from '#callout/core/presence/roster.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { Batch } from '../batch.ts';
import type { Changes } from '../changes.ts';
import type { SteadyClock } from '../clock.ts';
import type { Rosters } from './rosters.ts';
import { readSignals, removeSignals, signalWriter } from './signals.ts';

export interface Heard {
  readonly responder: string;
  readonly location: string;
  readonly source: Source;
  readonly says: 'here' | 'gone';
}

/** What was found of somebody, what it was found from, and how long that holds. */
interface Judged {
  readonly presence: Presence;
  readonly signals: Signals;
  readonly shifts: readonly Shift[];
  readonly policy: Policy;
  /** Milliseconds of the clock of the server: it holds from the first of them until the second. */
  readonly at: number;
  readonly until: number;
}

/** By source and location; another map as soon as one of them says something. */
type Signals = ReadonlyMap<string, Signal>;
const noSignals: Signals = new Map();

/** So often it is looked whether time alone changed somebody's presence, in milliseconds. */
const lookEvery = 5000;
/** So many are judged before whatever else waits has its turn. */
const atOnce = 200;

export interface BoardParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly changes: Changes;
  readonly rosters: Rosters;
  readonly organisation: () => Organisation;
  readonly onDisk: (works: boolean) => void;
}

/**
 * Who is where, from the last word of each source. Somebody is judged anew when a source says something, when a roster or the policy changes,
 * and at the instants at which his signals settle, lose strength or grow stale (`holdsUntil`): a look at ten thousand costs what changed.
 */
export class PresenceBoard {
  readonly #parts: BoardParts;
  readonly #signals = new Map<string, Signals>();
  readonly #judged = new Map<string, Judged>();
  /** What who listens knows of. */
  readonly #told = new Map<string, Presence>();
  readonly #writer: Batch<Signal>;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: BoardParts) {
    this.#parts = parts;
    this.#writer = signalWriter(parts.store, parts.onDisk);
  }

  async load(): Promise<void> {
    for (const signal of await readSignals(this.#parts.store)) this.#keep(signal);
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), lookEvery);
    this.#timer.unref();
  }

  /** Whether somebody's presence changed without a word: by time, a roster or the policy. */
  async look(): Promise<void> {
    const { clock, organisation } = this.#parts;
    let now = clock.now();
    let anew = 0;
    for (const responder of organisation().responders.keys()) {
      if (!this.#tell(responder, now)) continue;
      anew += 1;
      if (anew % atOnce > 0) continue;
      await setImmediate();
      now = clock.now();
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#writer.close();
  }

  /** Resolves once it is durable. Codes: `no-such-responder`, `no-such-location`. */
  async hear({ responder, location, source, says }: Heard): Promise<Result<undefined>> {
    const { clock, organisation } = this.#parts;
    const { responders, locations, policy } = organisation();
    if (!responders.has(responder)) return refuse('no-such-responder');
    if (!locations.has(location)) return refuse('no-such-location');
    const known = this.#signals.get(responder)?.get(`${source}/${location}`);
    const at = toIso(clock.now());
    const signal = keepSignal(known, { responder, location, source, says, at }, policy);
    this.#keep(signal);
    this.#tell(responder);
    await this.#writer.add(signal);
    return ok(undefined);
  }

  /** What another node heard; the newer word of a source stands, whoever heard it. */
  readonly reread = async (keys?: readonly string[]): Promise<void> => {
    for (const signal of await readSignals(this.#parts.store, keys)) {
      const known = this.#signals.get(signal.responder)?.get(`${signal.source}/${signal.location}`);
      if (known !== undefined && known.at >= signal.at) continue;
      this.#keep(signal);
      this.#tell(signal.responder);
    }
  };

  of(responder: string): Presence {
    return this.#judge(responder, this.#parts.clock.now());
  }

  /** The last word of each source about somebody: all that is kept of where he was. */
  signalsOf(responder: string): readonly Signal[] {
    return [...(this.#signals.get(responder)?.values() ?? [])];
  }

  /** What a source last said before this instant (ISO) is gone: it counts no more. */
  forgetBefore(instant: string): Promise<void> {
    const all = [...this.#signals.values()].flatMap((own) => [...own.values()]);
    return this.#forget(all.filter(({ at }) => at < instant));
  }

  forgetPerson(responder: string): Promise<void> {
    return this.#forget(this.signalsOf(responder));
  }

  async #forget(old: readonly Signal[]): Promise<void> {
    if (old.length === 0) return;
    await removeSignals(this.#parts.store, old);
    for (const { responder, source, location } of old) {
      const rest = new Map(this.#signals.get(responder));
      rest.delete(`${source}/${location}`);
      if (rest.size === 0) this.#signals.delete(responder);
      else this.#signals.set(responder, rest);
      this.#judged.delete(responder);
      this.#told.delete(responder);
    }
  }

  /** Of every responder. */
  presences(): ReadonlyMap<string, Presence> {
    const now = this.#parts.clock.now();
    return new Map([...this.#parts.organisation().responders.keys()].map((id) => [id, this.#judge(id, now)]));
  }

  #judge(responder: string, now: Temporal.Instant): Presence {
    const { rosters, organisation } = this.#parts;
    const { policy } = organisation();
    const at = now.epochMilliseconds;
    const signals = this.#signals.get(responder) ?? noSignals;
    const shifts = rosters.shiftsOf(responder);
    const known = this.#judged.get(responder);
    const isSame = known?.signals === signals && known.shifts === shifts && known.policy === policy;
    if (isSame && known.at <= at && at < known.until) return known.presence;
    const all = [...signals.values(), ...rosterSignals(shifts, now)];
    const presence = presenceOf(responder, all, now, policy);
    const until = Math.min(holdsUntil(all, now, policy), rosterHoldsUntil(shifts, now));
    this.#judged.set(responder, { presence, signals, shifts, policy, at, until });
    return presence;
  }

  /** False when nothing was found anew. */
  #tell(responder: string, now = this.#parts.clock.now()): boolean {
    const before = this.#told.get(responder);
    const after = this.#judge(responder, now);
    if (before === after) return false;
    this.#told.set(responder, after);
    if (!isOther(before, after)) return true;
    const home = this.#parts.organisation().responders.get(responder)?.home;
    this.#parts.changes.presence([before?.location, after.location, home].filter((id) => id !== undefined));
    return true;
  }

  #keep(signal: Signal): void {
    const { responder, source, location } = signal;
    const own = new Map(this.#signals.get(responder));
    this.#signals.set(responder, own.set(`${source}/${location}`, signal));
  }
}

function isOther(before: Presence | undefined, after: Presence): boolean {
  return before?.state !== after.state || before.location !== after.location;
}
