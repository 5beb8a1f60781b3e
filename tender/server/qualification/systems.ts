import { detachPersonal, putPersonal } from '#platform/identity/personal.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { RandomBytes } from '#platform/kernel/random.ts';
import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import { localDate, toIso } from '#platform/kernel/time.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { ClockSetBack, type EventStore, type NewEvent, type Transaction } from '#platform/store/event-store.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { QualificationCommand } from '#tender/core/qualification/commands.ts';
import { dueDecisions } from '#tender/core/qualification/due.ts';
import type { QualificationEvent, RecordedQualification } from '#tender/core/qualification/events.ts';
import { dueSignals } from '#tender/core/qualification/expiry.ts';
import { type Notice, noticeMatches, noticeOf } from '#tender/core/qualification/notice.ts';
import { qualification, systemAfter, viewerOfSystem } from '#tender/core/qualification/qualification.ts';
import { guideOfSystem, initialSystem, type QualificationSystem } from '#tender/core/qualification/state.ts';
import type { Clock } from '../clock.ts';
import type { Directory, Person } from '../directory.ts';
import { earlierAnswer, keepAnswer, type RequestKey, requestKey } from '../idempotency.ts';
import { checkFiles } from '../uploads.ts';
import { postSystemMails } from './mails.ts';

const prefix = 'qualification/';
const collection = 'qualification';

export function systemStream(id: string): string {
  return `${prefix}${id}`;
}

/** The id of the system whose stream this is; undefined for other streams. */
export function systemOf(stream: string): string | undefined {
  return stream.startsWith(prefix) ? stream.slice(prefix.length) : undefined;
}

export interface SystemsParts {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly directory: Directory;
  /** Scheme, host and port under which people reach the pages; stands in messages. */
  readonly origin: string;
  /** Default that of the machine. */
  readonly random?: RandomBytes;
}

export interface SystemOptions {
  /** What the client made up for this one request: sent again, it gets the first answer and does nothing twice. */
  readonly key?: string;
  /** The files of the command are those of the program itself, which nobody brought over HTTP. */
  readonly ownFiles?: boolean;
}

export interface SystemExecuted {
  readonly version: number;
  readonly events: readonly RecordedQualification[];
}

/** Qualification systems on the same record as procedures: a stream each, with its tree, signed heads and receipts. */
export class QualificationSystems {
  readonly parts: SystemsParts;
  readonly #newest = new Map<string, QualificationSystem>();

  constructor(parts: SystemsParts) {
    this.parts = parts;
  }

  /** Undefined when there is no such system. */
  async newest(id: string): Promise<QualificationSystem | undefined> {
    const known = this.#newest.get(id) ?? initialSystem;
    const missed = await this.parts.store.read(systemStream(id), { after: known.version });
    const file = systemAfter(known, missed.map(toRecorded));
    if (file.version === 0) return undefined;
    this.#newest.set(id, file);
    return file;
  }

  /** As it stood after so many events; undefined when there were not so many. */
  async at(id: string, version: number): Promise<QualificationSystem | undefined> {
    const events = await this.events(id);
    if (version < 1 || version > events.length) return undefined;
    return systemAfter(initialSystem, events.slice(0, version));
  }

  /** Every system that there is, unpublished ones too, in the order of their ids. */
  async all(): Promise<readonly (readonly [id: string, file: QualificationSystem])[]> {
    const found: [string, QualificationSystem][] = [];
    for (const stream of await this.parts.store.streams()) {
      const id = systemOf(stream);
      const file = id === undefined ? undefined : await this.newest(id);
      if (id !== undefined && file !== undefined) found.push([id, file]);
    }
    return found.toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  async events(id: string): Promise<readonly RecordedQualification[]> {
    return (await this.parts.store.read(systemStream(id))).map(toRecorded);
  }

  /** Published notices in which all these words occur; without words, every one (ORES-01). Anybody may ask. */
  async search(words = ''): Promise<readonly Notice[]> {
    const rows = await this.parts.store.entries.list(collection);
    // Written here alone.
    return rows.map(({ value }) => value as unknown as Notice).filter((notice) => noticeMatches(notice, words));
  }

  /**
   * Decides a command under the lock of its stream; events, persons, the notice, messages and the answer itself become durable together.
   * Codes beside those of the core: `file-not-uploaded`, `person-of-operator`, `idempotency-key-reused`.
   */
  async execute(
    id: string,
    command: QualificationCommand,
    actor: Actor,
    options: SystemOptions = {},
  ): Promise<Result<SystemExecuted>> {
    const { store, directory, random } = this.parts;
    const known = options.ownFiles === true ? ok(undefined) : await checkFiles(store, actor, command);
    if (!known.ok) return known;
    const people = await directory.people();
    const request =
      options.key === undefined ? undefined : requestKey(actor.user, options.key, systemStream(id), command);
    const { value, rows } = detachPersonal(JSON.parse(JSON.stringify(command)) as JsonValue, random);
    // A reference has the form of a person, so the command is still one of the same type.
    const detached = value as unknown as QualificationCommand;
    if (isForOperator(detached, people)) return refuse('person-of-operator');
    try {
      return await store.transact(systemStream(id), async (tx) => {
        const earlier = request === undefined ? undefined : await earlierAnswer(tx.entries, request);
        // What `keepAnswer` wrote is what was answered.
        if (earlier !== undefined) return earlier as unknown as Result<SystemExecuted>;
        const outcome = await this.#decide(tx, { id, command: detached, actor, people });
        if (outcome.ok && outcome.value.events.length > 0) {
          await putPersonal(tx.entries, rows);
          await this.#remember(tx, request, outcome);
        }
        return outcome;
      });
    } catch (error) {
      if (error instanceof ClockSetBack) return refuse('clock-set-back', { lastAt: error.last });
      throw error;
    }
  }

  async #remember(tx: Transaction, request: RequestKey | undefined, outcome: Result<SystemExecuted>): Promise<void> {
    if (request === undefined) return;
    await keepAnswer(
      tx.entries,
      request,
      JSON.parse(JSON.stringify(outcome)) as JsonValue,
      toIso(this.parts.clock.now()),
    );
  }

  /** Tells of attestations that expire and of decisions that come near their last day, in every system; writes nothing where nothing is due. */
  async lookAt(now: Temporal.Instant): Promise<void> {
    for (const [id, file] of await this.all()) {
      if (isDue(file, now)) await this.execute(id, { type: 'signal-expiries' }, { user: 'system' });
    }
  }

  /** Whether anything is to be told at an instant. */
  async isDueAt(now: Temporal.Instant): Promise<boolean> {
    return (await this.all()).some(([, file]) => isDue(file, now));
  }

  async #decide(tx: Transaction, { id, command, actor, people }: Turn): Promise<Result<SystemExecuted>> {
    const now = this.parts.clock.now();
    const before = systemAfter(initialSystem, (await tx.read()).map(toRecorded));
    const hidden =
      before.version > 0 && before.notices.length === 0 && viewerOfSystem(before, actor).roles.length === 0;
    if (hidden) return refuse('no-such-system');
    const decision = qualification.decide(before, command, { now, actor });
    if (!decision.ok) {
      const { code, params } = decision.error;
      return fail(params === undefined ? { code } : { code, params });
    }
    if (decision.value.length === 0) return ok({ version: before.version, events: [] });
    const stored = await tx.append(decision.value.map(toStored), { at: toIso(now), actor: actor.user });
    const recorded = stored.map(toRecorded);
    let file = before;
    for (const event of recorded) {
      file = systemAfter(file, [event]);
      await postSystemMails(tx.entries, event, file, { ...this.parts, people, stream: tx.stream });
    }
    const notice = noticeOf(file);
    if (notice !== undefined) await tx.entries.put(collection, id, { ...notice });
    return ok({ version: file.version, events: recorded });
  }
}

interface Turn {
  readonly id: string;
  readonly command: QualificationCommand;
  readonly actor: Actor;
  readonly people: readonly Person[];
}

function isDue(file: QualificationSystem, now: Temporal.Instant): boolean {
  if (file.guide === undefined) return false;
  const today = localDate(now, guideOfSystem(file).timeZone);
  return dueSignals(file, today).length > 0 || dueDecisions(file, today).length > 0;
}

/** Who works for somebody that may qualify is given no part in a system. */
function isForOperator(command: QualificationCommand, people: readonly Person[]): boolean {
  if (command.type !== 'grant-system-role') return false;
  return people.find(({ user }) => user === command.user)?.organisation?.kind === 'operator';
}

function toStored(event: QualificationEvent): NewEvent {
  const { type, ...data } = event;
  // Optional properties that decide left undefined have no place in canonical JSON.
  return { type, data: JSON.parse(JSON.stringify(data)) as JsonValue };
}

function toRecorded({ seq, at, actor, type, data }: StoredEvent): RecordedQualification {
  // What decide made is what is stored: the type leads back to the same union.
  return { seq, at, actor, event: { type, ...(data as object) } as QualificationEvent };
}
