import { phaseOf } from '#callout/core/alarm/call.ts';
import type { CallCommand } from '#callout/core/alarm/commands.ts';
import type { CallContext } from '#callout/core/alarm/context.ts';
import { callDecider } from '#callout/core/alarm/decider.ts';
import type { CallEvent, RecordedCallEvent } from '#callout/core/alarm/events.ts';
import type { Actor, Organisation } from '#callout/core/organisation/organisation.ts';
import { putPersonal } from '#platform/identity/personal.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { ClockSetBack, type EventStore, type Transaction, type WritableEntries } from '#platform/store/event-store.ts';
import type { SteadyClock } from '../clock.ts';
import { isDiskTrouble } from '../disk.ts';
import type { Warnings } from '../warnings.ts';
import { type CallFile, extended, type Placed, streamOf, toRecorded, toStored } from './call-file.ts';
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
}

type Listener = (done: Executed) => void;

/** A call that ended longer ago than this is read again when somebody asks for it. */
const keptFor = { hours: 24 };

/**
 * All calls. A command is decided under the lock of the stream of its call; events, texts, index and what goes beside them are durable
 * before anybody hears of it, phones included.
 */
export class Calls {
  readonly parts: CallsParts;
  readonly #files = new Map<string, CallFile>();
  readonly #listeners = new Set<Listener>();
  #position = 0;
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(parts: CallsParts) {
    this.parts = parts;
  }

  /** Calls that run, and those that ended not long ago. */
  async load(): Promise<void> {
    const { store, clock } = this.parts;
    this.#position = await lastPosition(store.entries);
    const entries = await listEntries(store.entries);
    for (const { lastAt } of entries) clock.notBefore(lastAt);
    const since = toIso(clock.now().subtract(keptFor));
    for (const { call, endedAt } of entries) if (endedAt === undefined || endedAt > since) await this.find(call);
  }

  /** The place of the newest event of any call. */
  get position(): number {
    return this.#position;
  }

  /** Those in memory: all that run, and more. */
  recent(): readonly CallFile[] {
    return [...this.#files.values()];
  }

  running(): readonly CallFile[] {
    return this.recent().filter(({ call }) => phaseOf(call) === 'running');
  }

  known(id: string): CallFile | undefined {
    return this.#files.get(id);
  }

  async find(id: string): Promise<CallFile | undefined> {
    const file = await this.read(id);
    // What was appended meanwhile is newer.
    if (file !== undefined && !this.#files.has(id)) this.#files.set(id, file);
    return this.#files.get(id);
  }

  /** As `find`, for who looks at many: what was not in memory is not kept there. */
  async read(id: string): Promise<CallFile | undefined> {
    const known = this.#files.get(id);
    if (known !== undefined) return known;
    const { entries } = this.parts.store;
    const stored = await this.parts.store.read(streamOf(id));
    const positions = await positionsOf(entries, id);
    const people = await callPeople(entries, id);
    const log: Placed[] = [];
    for (const event of stored)
      log.push({ recorded: await toRecorded(entries, event, people), position: positions.get(event.seq) ?? 0 });
    return extended(undefined, id, log);
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

  /** Codes: those of the core, `clock-set-back`, `disk-takes-nothing`: then nothing was written, and nobody was told anything. */
  async execute(id: string, command: CallCommand, actor: Actor, beside?: Beside): Promise<Result<Executed>> {
    const before = await this.find(id).catch((error: unknown) => (isDiskTrouble(error) ? undefined : raise(error)));
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        const work = (tx: Transaction) => this.#decide(tx, { id, command, actor, before, beside });
        const done = await this.#inTurn(() => this.parts.store.transact(streamOf(id), work));
        if (done.ok && done.value.added.length > 0) this.#remember(done.value);
        if (done.ok) this.parts.warnings.diskWorks();
        return done;
      } catch (error) {
        if (isDiskTrouble(error)) {
          this.parts.warnings.diskTakesNothing(toIso(this.parts.clock.now()));
          return refuse('disk-takes-nothing');
        }
        if (!(error instanceof ClockSetBack)) throw error;
        this.parts.clock.notBefore(error.last);
      }
    }
    return refuse('clock-set-back', { lastAt: toIso(this.parts.clock.now()) });
  }

  /**
   * One call after the other, whatever the store: places are counted over all calls, and phones pass over a place that they had. Several
   * servers on one database would need a counter of the database for that.
   */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #decide(tx: Transaction, turn: Turn): Promise<Result<Executed>> {
    const { id, command, actor, before } = turn;
    const { clock, context } = this.parts;
    const file = await this.#locked(tx, id, before);
    if (file !== undefined) clock.notBefore(file.call.lastAt);
    const now = clock.now();
    const decided = callDecider.decide(file?.call, command, context(now, actor));
    if (!decided.ok) return { ok: false, error: { code: decided.error.code, ...paramsOf(decided.error) } };
    if (decided.value.length === 0) return file === undefined ? refuse('no-such-call') : ok({ file, added: [] });
    const added = await this.#append(tx, turn, decided.value, now);
    const written = extended(file, id, added);
    if (written === undefined) throw new Error(`nothing came of ${command.type}`);
    await keepEntry(tx.entries, written.call);
    return ok({ file: written, added });
  }

  /** As it stands in the store now: another process may have written since. */
  async #locked(tx: Transaction, id: string, before: CallFile | undefined): Promise<CallFile | undefined> {
    const known = this.#files.get(id) ?? before;
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
  ): Promise<readonly Placed[]> {
    const {
      events,
      numbered,
      actor: number,
      row,
      changed,
    } = withNumbers(decided, actor.user, await callPeople(tx.entries, id));
    const { stored, rows } = toStored(numbered);
    const appended = await tx.append(stored, { at: toIso(now), actor: number });
    if (changed) await putCallPeople(tx.entries, id, row);
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
    return added;
  }

  #remember(done: Executed): void {
    const { file, added } = done;
    this.#files.set(file.id, file);
    this.#position = Math.max(this.#position, added.at(-1)?.position ?? 0);
    for (const listener of this.#listeners) {
      try {
        listener(done);
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }

  /** Reads it again from the store: what stands beside its log has changed. */
  forget(id: string): void {
    this.#files.delete(id);
  }

  /** Forgets what ended long ago. */
  sweep(): void {
    const since = toIso(this.parts.clock.now().subtract(keptFor));
    for (const { id, call } of this.recent()) {
      const ended = call.closed?.at ?? call.withdrawn?.at;
      if (ended !== undefined && ended < since) this.#files.delete(id);
    }
  }
}

interface Turn {
  readonly id: string;
  readonly command: CallCommand;
  readonly actor: Actor;
  readonly before: CallFile | undefined;
  readonly beside: Beside | undefined;
}

function paramsOf({ params }: { readonly params?: Readonly<Record<string, string | number>> }) {
  return params === undefined ? {} : { params };
}

function raise(error: unknown): never {
  throw error;
}
