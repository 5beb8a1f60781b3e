import { type Actor, system } from '#callout/core/organisation/organisation.ts';
import {
  type Done,
  type Due,
  decideTerms,
  dueOf,
  evolveRetention,
  initialRetention,
  type KeptCall,
  type RetentionEvent,
  type RetentionState,
  type Terms,
} from '#callout/core/retention/retention.ts';
import { erasePersonalIn, personalRefs } from '#platform/identity/personal.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { Result } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { streamOf } from '../calls/call-file.ts';
import { forgetCallPeople } from '../calls/call-people.ts';
import type { Calls } from '../calls/calls.ts';
import type { CallEntry } from '../calls/list.ts';
import type { SteadyClock } from '../clock.ts';
import { isDiskTrouble } from '../disk.ts';
import type { OrganisationRoom } from '../organisation.ts';
import type { Recordings } from '../talk/recordings.ts';
import type { Leavers } from './leavers.ts';
import { daysOf, type Sweeps, sweptSubjects } from './sweeps.ts';

const stream = 'retention';
/** Rows about people of one call, whose keys begin with its id: what was tried to reach them. A new kind of such rows is named here. */
const besideCalls = ['attempt', 'push', 'sms-outbox'];
const everyMs = 3_600_000;
/** The first look, when the server has had time for what is urgent. */
const firstMs = 60_000;
/** At a time; the rest an hour later. A call that is raised meanwhile waits for none of it but one transaction. */
const mostAtOnce = 200;

export interface RetentionParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly calls: Calls;
  readonly organisation: OrganisationRoom;
  readonly sweeps: Sweeps;
  readonly leavers: Pick<Leavers, 'waiting'>;
  readonly recordings: Pick<Recordings, 'calls'>;
  /** What of a call is in memory is read again. */
  readonly forgetCall: (call: string) => void;
}

/** Terms that the organisation set, and that this server keeps by its own clock: nobody has to remember them (BHV-15). */
export class Retention {
  readonly #parts: RetentionParts;
  #state: RetentionState = initialRetention;
  #version = 0;
  #first: NodeJS.Timeout | undefined;
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: RetentionParts) {
    this.#parts = parts;
  }

  get terms(): Terms {
    return this.#state.terms;
  }

  async load(): Promise<void> {
    this.#fold(await this.#parts.store.read(stream, { after: this.#version }));
  }

  start(): void {
    this.#first = setTimeout(() => void this.apply(), firstMs);
    this.#timer = setInterval(() => void this.apply(), everyMs);
    this.#first.unref();
    this.#timer.unref();
  }

  async close(): Promise<void> {
    clearTimeout(this.#first);
    clearInterval(this.#timer);
    await this.#turn;
  }

  /** Codes: `super-user-needed`, `term-out-of-bounds`. */
  async set(terms: Terms, actor: Actor): Promise<Result<Terms>> {
    await this.load();
    const decided = decideTerms(this.#state, terms, { organisation: this.#parts.organisation.now, user: actor.user });
    if (!decided.ok) return decided;
    await this.#append(decided.value, actor);
    return { ok: true, value: this.terms };
  }

  /** What of which call goes when, the first first. */
  async due(): Promise<readonly (Due & { readonly entry: CallEntry })[]> {
    const { calls, recordings } = this.#parts;
    const entries = new Map((await calls.entries()).map((entry) => [entry.call, entry]));
    const recorded = await recordings.calls();
    const known = [...entries.values()].map((entry) => ({ ...kept(entry), recorded: recorded.has(entry.call) }));
    return dueOf(this.#state, known).flatMap((due) => {
      const entry = entries.get(due.call);
      return entry === undefined ? [] : [{ ...due, entry }];
    });
  }

  /** Who left and is still known, and when he is forgotten; the first first. */
  async leaving(): Promise<readonly { readonly user: string; readonly at: Temporal.Instant }[]> {
    const hours = this.terms.leavers * 24;
    return (await this.#parts.leavers.waiting())
      .map(({ user, leftAt }) => ({ user, at: fromIso(leftAt).add({ hours }) }))
      .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  }

  /** What went last, the newest first. */
  async done(): Promise<readonly Done[]> {
    await this.load();
    return this.#state.done;
  }

  /** Takes away what is past its term. One turn at a time; what the disk does not take comes with the next. */
  apply(): Promise<void> {
    const turn = this.#turn.then(() => this.#apply());
    this.#turn = turn.catch((error: unknown) => {
      if (!isDiskTrouble(error)) process.emitWarning(error instanceof Error ? error : String(error));
    });
    return turn;
  }

  async #apply(): Promise<void> {
    await this.load();
    const now = this.#parts.clock.now();
    const due = (await this.due()).filter(({ at }) => Temporal.Instant.compare(at, now) <= 0);
    for (const { call, kind } of due.slice(0, mostAtOnce)) {
      // Has its sweep.
      if (kind === 'recordings') continue;
      await this.#forget(call, kind, toIso(now));
      await this.#append([{ type: 'CallForgotten', call, kind }], system);
      this.#parts.forgetCall(call);
    }
    await this.#sweep(now);
  }

  /** Twice does no harm: what was not told in the log of retention is done again. */
  async #forget(call: string, kind: 'call-texts' | 'call-people', at: string): Promise<void> {
    await this.#parts.store.transact(streamOf(call), async (tx) => {
      if (kind === 'call-texts') {
        for (const { data } of await tx.read())
          for (const { ref } of personalRefs(data)) await erasePersonalIn(tx.entries, ref, at);
        return;
      }
      await forgetCallPeople(tx.entries, call, at);
      for (const beside of besideCalls)
        for (const { key } of await tx.entries.list(beside, `${call}/`)) await tx.entries.remove(beside, key);
    });
  }

  /** One kind that fails keeps no other from its term. */
  async #sweep(now: Temporal.Instant): Promise<void> {
    const { sweeps } = this.#parts;
    const failed: unknown[] = [];
    for (const subject of sweptSubjects(sweeps)) {
      const before = toIso(now.subtract({ hours: 24 * daysOf(subject, this.terms) }));
      try {
        const people = await sweeps[subject](before);
        if (subject === 'leavers' && typeof people === 'number' && people > 0)
          await this.#append([{ type: 'LeaversForgotten', people }], system);
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw failed[0];
  }

  async #append(events: readonly RetentionEvent[], { user }: Actor): Promise<void> {
    if (events.length === 0) return;
    const { store, clock } = this.#parts;
    const stored = await store.transact(stream, async (tx) => {
      // What another node wrote since it was read comes first, or it would never be read.
      const newer = await tx.read(this.#version);
      const last = newer.at(-1);
      if (last !== undefined) clock.notBefore(last.at);
      const added = await tx.append(
        events.map(({ type, ...data }) => ({ type, data: JSON.parse(JSON.stringify(data)) as JsonValue })),
        { at: toIso(clock.now()), actor: user },
      );
      return [...newer, ...added];
    });
    this.#fold(stored);
  }

  #fold(stored: readonly StoredEvent[]): void {
    for (const { seq, at, type, data } of stored) {
      if (seq <= this.#version) continue;
      // What this program wrote, it reads.
      this.#state = evolveRetention(this.#state, { at, event: { ...(data as object), type } as RetentionEvent });
      this.#version = seq;
    }
  }
}

function kept({ call, mode, phase, lastAt, endedAt }: CallEntry): KeptCall {
  return { call, mode, lastAt, running: phase === 'running', ...(endedAt === undefined ? {} : { endedAt }) };
}
