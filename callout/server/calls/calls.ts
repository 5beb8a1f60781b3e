import { setTimeout as delay } from 'node:timers/promises';
import { phaseOf } from '#callout/core/alarm/call.ts';
import type { CallCommand } from '#callout/core/alarm/commands.ts';
import type { CallContext } from '#callout/core/alarm/context.ts';
import { callDecider } from '#callout/core/alarm/decider.ts';
import type { CallEvent, RecordedCallEvent } from '#callout/core/alarm/events.ts';
import type { Actor, Organisation } from '#callout/core/organisation/organisation.ts';
import { putPersonal } from '#platform/identity/personal.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { ClockSetBack, type EventStore, type Transaction, type WritableEntries } from '#platform/store/event-store.ts';
import { OutcomeUnknown } from '#platform/store/failures.ts';
import type { SteadyClock } from '../clock.ts';
import { isDiskTrouble } from '../disk.ts';
import { InOrder } from '../in-order.ts';
import type { Warnings } from '../warnings.ts';
import { type CallFile, callIn, extended, type Placed, streamOf, toRecorded, toStored } from './call-file.ts';
import { callPeople, putCallPeople, withNumbers } from './call-people.ts';
import { type CallEntry, keepEntry, listEntries } from './list.ts';
import { lastPosition, positionsOf, takePositions } from './positions.ts';

export interface Executed {
  readonly file: CallFile;
  readonly added: readonly Placed[];
}

/** What belongs to a command and stands beside the log: written in the same transaction, or not at all. */
export type Beside = (entries: WritableEntries, recorded: readonly RecordedCallEvent[]) => Promise<void>;

export interface CallsParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly warnings: Warnings;
  readonly organisation: () => Organisation;
  /** What is decided with at this moment; who is where is looked up when it is asked for. */
  readonly context: (now: Temporal.Instant, actor: Actor) => CallContext;
  /** Resolves when what another node wrote beside the log before is known here. */
  readonly settled?: () => Promise<void>;
}

type Listener = (done: Executed) => void;

/** A call that ended longer ago than this is read again when somebody asks for it. */
const keptFor = { hours: 24 };
/** A commit of another node that cannot be read now is read after so many milliseconds. */
const readAgain = 250;
/** So long a phone that comes from another node waits for what that node told it, in milliseconds. */
const patience = 3000;

/**
 * All calls. A command is decided under the lock of the stream of its call; events, texts, index and what goes beside them are durable
 * before anybody hears of it, phones included. What is told follows from the commits, those of other nodes included, in their order: so
 * phones hear of every place in turn, and none lies behind one that they had.
 */
export class Calls {
  readonly parts: CallsParts;
  readonly #files = new Map<string, CallFile>();
  /** Those of them that run; found anew when one of them has changed. */
  #running: readonly CallFile[] | undefined;
  readonly #listeners = new Set<Listener>();
  /** What this node decided and has not heard committed yet, by the salt of its last event. */
  readonly #decided = new Map<string, Executed>();
  /** Calls of which the last word of the database was not heard: what was decided may stand in the log yet. */
  readonly #unsure = new Set<string>();
  readonly #commits = new InOrder<readonly StoredEvent[]>((events) => this.#take(events));
  #leave: () => void = () => undefined;
  #position = 0;
  #closed = false;

  constructor(parts: CallsParts) {
    this.parts = parts;
  }

  /** Calls that run, and those that ended not long ago. */
  async load(): Promise<void> {
    const { store, clock } = this.parts;
    this.#leave = store.onAppend((events) => this.#commits.add(events));
    this.#position = Math.max(this.#position, await lastPosition(store.entries));
    const entries = await listEntries(store.entries);
    for (const { lastAt } of entries) clock.notBefore(lastAt);
    const since = toIso(clock.now().subtract(keptFor));
    for (const { call, endedAt } of entries) if (endedAt === undefined || endedAt > since) await this.find(call);
  }

  /** The place of the newest event of any call that was told here. */
  get position(): number {
    return this.#position;
  }

  /** Whether there is such a place. Who heard of it from another node waits until it was told here. */
  async reaches(position: number): Promise<boolean> {
    if (position <= this.#position) return true;
    const end = performance.now() + patience;
    if (position > (await lastPosition(this.parts.store.entries))) return false;
    while (position > this.#position && performance.now() < end) await delay(5);
    return true;
  }

  /** Resolves when all that was appended before is told here. */
  async caughtUp(): Promise<void> {
    const position = await lastPosition(this.parts.store.entries);
    while (position > this.#position && !this.#closed) await delay(5);
  }

  /** Those in memory: all that run, and more. */
  recent(): readonly CallFile[] {
    return [...this.#files.values()];
  }

  running(): readonly CallFile[] {
    this.#running ??= this.recent().filter(({ call }) => phaseOf(call) === 'running');
    return this.#running;
  }

  known(id: string): CallFile | undefined {
    return this.#files.get(id);
  }

  async find(id: string): Promise<CallFile | undefined> {
    const file = await this.read(id);
    const isTold = (file?.log.at(-1)?.position ?? 0) <= this.#position;
    // What was appended meanwhile is newer; what was not told yet comes in its turn.
    if (file !== undefined && isTold && !this.#files.has(id)) this.#keep(file);
    // What is due is reckoned from the log: with a clock that lies before it nothing would ever be.
    if (file !== undefined) this.parts.clock.notBefore(file.call.lastAt);
    return this.#files.get(id) ?? file;
  }

  /** As `find`, for who looks at many: what was not in memory is not kept there. */
  async read(id: string): Promise<CallFile | undefined> {
    const known = this.#files.get(id);
    if (known !== undefined) return known;
    return extended(undefined, id, await this.#placed(id, await this.parts.store.read(streamOf(id))));
  }

  async #placed(id: string, stored: readonly StoredEvent[]): Promise<readonly Placed[]> {
    const { entries } = this.parts.store;
    const positions = stored.length === 0 ? new Map<number, number>() : await positionsOf(entries, id);
    const people = await callPeople(entries, id);
    const placed: Placed[] = [];
    for (const event of stored)
      placed.push({ recorded: await toRecorded(entries, event, people), position: positions.get(event.seq) ?? 0 });
    return placed;
  }

  /** All calls, the newest first. */
  entries(): Promise<readonly CallEntry[]> {
    return listEntries(this.parts.store.entries);
  }

  /** The function returned ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Codes: those of the core, `clock-set-back`, `disk-takes-nothing`, `database-away`: then nothing was written, and nobody was told
   * anything. With `outcome-unknown` nobody can say; the same command again does no harm.
   */
  async execute(id: string, command: CallCommand, actor: Actor, beside?: Beside): Promise<Result<Executed>> {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        const work = (tx: Transaction) => this.#decide(tx, { id, command, actor, beside });
        const done = await this.parts.store.transact(streamOf(id), work);
        this.#unsure.delete(id);
        if (done.ok) this.parts.warnings.diskWorks();
        if (done.ok && done.value.added.length > 0) await this.#commits.settled();
        return done;
      } catch (error) {
        this.#decided.clear();
        if (isDiskTrouble(error)) {
          const code = this.parts.warnings.diskTakesNothing(toIso(this.parts.clock.now()));
          if (error instanceof OutcomeUnknown) this.#unsure.add(id);
          return refuse(this.#unsure.has(id) ? 'outcome-unknown' : code);
        }
        if (!(error instanceof ClockSetBack)) throw error;
        this.parts.clock.notBefore(error.last);
      }
    }
    return refuse('clock-set-back', { lastAt: toIso(this.parts.clock.now()) });
  }

  async #decide(tx: Transaction, turn: Turn): Promise<Result<Executed>> {
    const { id, command, actor } = turn;
    const { clock, context } = this.parts;
    const file = await this.#locked(tx, id);
    if (file !== undefined) clock.notBefore(file.call.lastAt);
    const now = clock.now();
    const decided = callDecider.decide(file?.call, command, context(now, actor));
    if (!decided.ok) return { ok: false, error: { code: decided.error.code, ...paramsOf(decided.error) } };
    if (decided.value.length === 0) return file === undefined ? refuse('no-such-call') : ok({ file, added: [] });
    const { added, salt } = await this.#append(tx, turn, decided.value, now);
    const written = extended(file, id, added);
    if (written === undefined) throw new Error(`nothing came of ${command.type}`);
    await keepEntry(tx.entries, written.call);
    this.#decided.set(salt, { file: written, added });
    return ok({ file: written, added });
  }

  /** As it stands in the store now: another process may have written since. */
  async #locked(tx: Transaction, id: string): Promise<CallFile | undefined> {
    const known = this.#files.get(id);
    if ((known?.call.version ?? 0) === tx.version) return known;
    const positions = await positionsOf(tx.entries, id);
    const people = await callPeople(tx.entries, id);
    const newer: Placed[] = [];
    for (const stored of await tx.read(known?.call.version ?? 0))
      newer.push({ recorded: await toRecorded(tx.entries, stored, people), position: positions.get(stored.seq) ?? 0 });
    return extended(known, id, newer);
  }

  async #append(
    tx: Transaction,
    { id, actor, beside }: Turn,
    decided: readonly CallEvent[],
    now: Temporal.Instant,
  ): Promise<{ readonly added: readonly Placed[]; readonly salt: string }> {
    const people = await callPeople(tx.entries, id);
    const { events, numbered, actor: number, row } = withNumbers(decided, actor.user, people);
    const { stored, rows } = toStored(numbered);
    const appended = await tx.append(stored, { at: toIso(now), actor: number });
    if (row !== undefined) await putCallPeople(tx.entries, id, row);
    await putPersonal(tx.entries, rows);
    const first = await takePositions(tx.entries, id, { seq: appended[0]?.seq ?? 1, count: appended.length });
    // With people and texts as they were given; the log has numbers, and a commitment to each text.
    const added = appended.map(({ seq, at }, index): Placed => {
      const event = events[index];
      if (event === undefined) throw new Error('more was appended than was decided');
      return { recorded: { seq, at, actor: actor.user, event }, position: first + index };
    });
    await beside?.(
      tx.entries,
      added.map(({ recorded }) => recorded),
    );
    return { added, salt: appended.at(-1)?.salt ?? '' };
  }

  /** A commit, of this node or of another one. */
  #take(events: readonly StoredEvent[]): Promise<void> | undefined {
    const [first] = events;
    const last = events.at(-1);
    const id = callIn(first?.stream ?? '');
    if (id === undefined || last === undefined) return undefined;
    const own = this.#decided.get(last.salt);
    this.#decided.delete(last.salt);
    if (own === undefined) return this.#takeOther(id, events);
    this.#remember(own);
    return undefined;
  }

  /** What another node did: it cannot be passed over, so it is read until that succeeds. */
  async #takeOther(id: string, events: readonly StoredEvent[]): Promise<void> {
    while (!this.#closed) {
      try {
        const done = await this.#readCommit(id, events);
        await this.parts.settled?.();
        if (done !== undefined) this.#remember(done);
        return;
      } catch (error) {
        if (!isDiskTrouble(error)) process.emitWarning(error instanceof Error ? error : String(error));
        await delay(readAgain);
      }
    }
  }

  async #readCommit(id: string, events: readonly StoredEvent[]): Promise<Executed | undefined> {
    const first = events[0]?.seq ?? 1;
    const last = events.at(-1)?.seq ?? 0;
    const known = this.#files.get(id);
    const from = known?.call.version ?? 0;
    const newer =
      from + 1 === first
        ? events
        : await this.parts.store.read(streamOf(id), { after: from, upTo: Math.max(from, last) });
    const file = extended(known, id, await this.#placed(id, newer));
    if (file === undefined) return undefined;
    return { file, added: file.log.filter(({ recorded: { seq } }) => seq >= first && seq <= last) };
  }

  #remember(done: Executed): void {
    const { file, added } = done;
    this.#keep(file);
    this.parts.clock.notBefore(file.call.lastAt);
    this.#position = Math.max(this.#position, added.at(-1)?.position ?? 0);
    for (const listener of this.#listeners) {
      try {
        listener(done);
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#leave();
    await this.#commits.settled();
  }

  /** What stands beside the log of these calls was changed by another node; without keys of any. */
  readonly reread = async (keys?: readonly string[]): Promise<void> => {
    for (const id of keys ?? [...this.#files.keys()]) {
      const call = this.#files.get(id)?.call;
      if (call?.closed !== undefined || call?.withdrawn !== undefined) this.forget(id);
    }
  };

  /** Reads it again from the store: what stands beside its log has changed. */
  forget(id: string): void {
    this.#files.delete(id);
    this.#running = undefined;
  }

  #keep(file: CallFile): void {
    this.#files.set(file.id, file);
    this.#running = undefined;
  }

  /** Forgets what ended long ago. */
  sweep(): void {
    const since = toIso(this.parts.clock.now().subtract(keptFor));
    for (const { id, call } of this.recent()) {
      const ended = call.closed?.at ?? call.withdrawn?.at;
      if (ended !== undefined && ended < since) this.forget(id);
    }
  }
}

interface Turn {
  readonly id: string;
  readonly command: CallCommand;
  readonly actor: Actor;
  readonly beside: Beside | undefined;
}

function paramsOf({ params }: { readonly params?: Readonly<Record<string, string | number>> }) {
  return params === undefined ? {} : { params };
}
