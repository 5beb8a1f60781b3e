import type { Organisation } from '#callout/core/organisation/organisation.ts';
import { keepSignal } from '#callout/core/presence/keep-signal.ts';
import type { Presence, Signal, Source } from '#callout/core/presence/presence.ts';
import { presenceOf } from '#callout/core/presence/presence-of.ts';
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

interface Judged {
  readonly presence: Presence;
  /** Milliseconds of the clock of the server. */
  readonly at: number;
}

/** A presence is judged anew after so many milliseconds, for signals settle and grow stale without a word. */
const judgedFor = 5000;

export interface BoardParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly changes: Changes;
  readonly rosters: Rosters;
  readonly organisation: () => Organisation;
  readonly onDisk: (works: boolean) => void;
}

/** Who is where, from the last word of each source. */
export class PresenceBoard {
  readonly #parts: BoardParts;
  readonly #signals = new Map<string, Map<string, Signal>>();
  readonly #judged = new Map<string, Judged>();
  readonly #writer: Batch<Signal>;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: BoardParts) {
    this.#parts = parts;
    this.#writer = signalWriter(parts.store, parts.onDisk);
  }

  async load(): Promise<void> {
    for (const signal of await readSignals(this.#parts.store)) this.#keep(signal);
  }

  /** Looks now and then whether somebody's presence changed by time alone. */
  start(): void {
    this.#timer = setInterval(() => {
      const before = new Map(this.#judged);
      for (const [id, { presence }] of this.all()) {
        const then = before.get(id)?.presence;
        if (isOther(then, presence)) this.#changed(then, presence);
      }
    }, judgedFor);
    this.#timer.unref();
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
    const before = this.of(responder);
    this.#keep(signal);
    this.#judged.delete(responder);
    const after = this.of(responder);
    if (isOther(before, after)) this.#changed(before, after);
    await this.#writer.add(signal);
    return ok(undefined);
  }

  /** What another node heard; the newer word of a source stands, whoever heard it. */
  readonly reread = async (keys?: readonly string[]): Promise<void> => {
    for (const signal of await readSignals(this.#parts.store, keys)) {
      const known = this.#signals.get(signal.responder)?.get(`${signal.source}/${signal.location}`);
      if (known !== undefined && known.at >= signal.at) continue;
      const before = this.of(signal.responder);
      this.#keep(signal);
      this.#judged.delete(signal.responder);
      const after = this.of(signal.responder);
      if (isOther(before, after)) this.#changed(before, after);
    }
  };

  of(responder: string): Presence {
    const { clock, organisation } = this.#parts;
    const now = clock.now();
    const known = this.#judged.get(responder);
    if (known !== undefined && now.epochMilliseconds - known.at < judgedFor) return known.presence;
    const expected = this.#parts.rosters.signalsOf(responder, now);
    const signals = [...(this.#signals.get(responder)?.values() ?? []), ...expected];
    const presence = presenceOf(responder, signals, now, organisation().policy);
    this.#judged.set(responder, { presence, at: now.epochMilliseconds });
    return presence;
  }

  /** Something else than a signal changed what is to be thought of people, such as a roster. */
  judgeAnew(responders: Iterable<string>): void {
    for (const responder of responders) {
      const before = this.#judged.get(responder)?.presence;
      this.#judged.delete(responder);
      const after = this.of(responder);
      if (isOther(before, after)) this.#changed(before, after);
    }
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
      this.#signals.get(responder)?.delete(`${source}/${location}`);
      this.#judged.delete(responder);
    }
  }

  /** Of every responder. */
  presences(): ReadonlyMap<string, Presence> {
    return new Map([...this.#parts.organisation().responders.keys()].map((id) => [id, this.of(id)]));
  }

  *all(): Iterable<readonly [string, Judged]> {
    for (const id of this.#parts.organisation().responders.keys()) {
      this.of(id);
      const judged = this.#judged.get(id);
      if (judged !== undefined) yield [id, judged];
    }
  }

  #changed(before: Presence | undefined, after: Presence): void {
    const home = this.#parts.organisation().responders.get(after.responder)?.home;
    this.#parts.changes.presence([before?.location, after.location, home].filter((id) => id !== undefined));
  }

  #keep(signal: Signal): void {
    const own = this.#signals.get(signal.responder) ?? new Map<string, Signal>();
    own.set(`${signal.source}/${signal.location}`, signal);
    this.#signals.set(signal.responder, own);
  }
}

function isOther(before: Presence | undefined, after: Presence): boolean {
  return before?.state !== after.state || before.location !== after.location;
}
