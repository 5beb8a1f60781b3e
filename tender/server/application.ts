import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { detachPersonal, type PersonalRow, putPersonal } from '#platform/identity/personal.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { RandomBytes } from '#platform/kernel/random.ts';
import { fail, ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import {
  ClockSetBack,
  type Entries,
  type EventStore,
  type Transaction,
  type WritableEntries,
} from '#platform/store/event-store.ts';
import { type UploadLimits, usualUploadLimits } from '#tender/core/arrival/limits.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { isSharedFrom, partsOfFileId } from '#tender/core/procedure/lots.ts';
import { isClosed } from '#tender/core/procedure/planning/phases.ts';
import { initialFile, procedure, refuseInGeneral, viewerOf } from '#tender/core/procedure/procedure.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Decision } from '#tender/core/procedure/stage.ts';
import { Arrivals } from './arrival/arrivals.ts';
import { withArrivals } from './arrival/placing.ts';
import { type Changes, watchChanges } from './changes.ts';
import type { Clock } from './clock.ts';
import { closingOf, keepClosing } from './closings.ts';
import { keepShare } from './custody.ts';
import type { Directory, Person } from './directory.ts';
import { refuseInDoubt } from './guarded-clock.ts';
import { earlierAnswer, keepAnswer, type RequestKey, requestKey } from './idempotency.ts';
import { invitedBy, mayStart, noteSource, renewalFor } from './invitations.ts';
import { type Happened, postMailsOf } from './mails.ts';
import { after, idsOf, ProcedureFiles, streamOf, toRecorded, toStored } from './procedure-files.ts';
import { indexProcedure } from './procedure-list.ts';
import { RecordProofs } from './record-proofs.ts';
import type { Supplier } from './supplied.ts';
import { checkFiles, checkVaultKey } from './uploads.ts';

export interface Executed {
  /** Number of the last event in the file. */
  readonly version: number;
  readonly events: readonly RecordedEvent[];
}

export interface ExecuteOptions {
  /** `Idempotency-Key` of the request. */
  readonly key?: string;
  /** Files that the application itself made and need not have been uploaded. */
  readonly ownFiles?: boolean;
  readonly beside?: Beside;
}

/** What belongs to a command and stands beside the log: written in the same transaction, or not at all. */
export interface Beside {
  /** Refuses before anything is decided. */
  check?(entries: Entries): Promise<Result<undefined>>;
  write(entries: WritableEntries): Promise<void>;
}

export interface ApplicationParts {
  readonly store: EventStore;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly supplier: Supplier;
  /** Scheme, host and port under which people reach the pages; stands in messages. */
  readonly origin: string;
  /** Salts and references of what stands beside the log; default those of the machine. */
  readonly random?: RandomBytes;
  /** Key with which anyone checks the record. */
  readonly verifierKey: string;
  /** Default: the usual ones. */
  readonly uploads?: Partial<UploadLimits>;
}

/** All that is decided goes through here: pages, story and replay alike. */
export class Application {
  readonly files: ProcedureFiles;
  readonly parts: ApplicationParts;
  readonly changes: Changes;
  readonly proofs: RecordProofs;
  /** Sealed files on their way in. */
  readonly arrivals: Arrivals;

  constructor(parts: ApplicationParts) {
    this.parts = parts;
    this.changes = watchChanges(parts.store);
    this.files = new ProcedureFiles(parts.store);
    this.proofs = new RecordProofs(parts.store, parts.verifierKey);
    const { files, proofs } = this;
    this.arrivals = new Arrivals({ ...parts, files, proofs, limits: { ...usualUploadLimits, ...parts.uploads } });
  }

  get clock(): Clock {
    return this.parts.clock;
  }

  /**
   * Decides a command under the lock of its stream; events, persons, index rows, messages and the answer itself become durable together.
   * A refusal that has to be kept is written and still answered as a refusal. What lots share is decided in the file that they share, also when it
   * is done in one of them.
   */
  async execute(
    asked: string,
    command: ProcedureCommand,
    actor: Actor,
    options: ExecuteOptions = {},
  ): Promise<Result<Executed>> {
    const { store } = this.parts;
    const { procedure: whole, lot } = partsOfFileId(asked);
    const own = lot === undefined ? undefined : await this.files.newest(asked);
    if (lot !== undefined && own === undefined) return refuse('no-such-procedure');
    const id = own === undefined || isSharedFrom(own, command.type) ? whole : asked;
    const known = options.ownFiles ? ok(undefined) : await checkFiles(store, actor, command);
    if (!known.ok) return known;
    const usable = await checkVaultKey(command);
    if (!usable.ok) return usable;
    const request = options.key === undefined ? undefined : requestKey(actor.user, options.key, id, command);
    const people = await this.parts.directory.people();
    if (command.type === 'draft-procedure') {
      const startable = await mayStart({ files: this.files, store }, command, actor);
      if (!startable.ok) return startable;
    }
    await this.#renewInvitations(whole, people);
    const done = await this.#attempts({ id, command, actor, request, people, beside: options.beside });
    if (!done.ok) return done;
    const followers = command.type === 'draft-procedure' ? [whole] : await invitedBy(store.entries, whole);
    for (const follower of followers) await this.#renewInvitations(follower, people);
    return done;
  }

  /** Who may tender follows from elsewhere: before anything is decided here, and as soon as it changes there. */
  async #renewInvitations(id: string, people: readonly Person[]): Promise<void> {
    const command = await renewalFor({ files: this.files, store: this.parts.store }, id, this.clock);
    if (command === undefined) return;
    await this.#attempts({ id, command, actor: { user: 'system' }, request: undefined, people, beside: undefined });
  }

  async #attempts(asked: Omit<Turn, 'persons'>): Promise<Result<Executed>> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const outcome = await this.#attempt(asked);
      if (outcome !== 'again') return outcome;
    }
    return refuse('busy-try-again');
  }

  async #attempt(asked: Omit<Turn, 'persons'>): Promise<Result<Executed> | 'again'> {
    const { supplier, clock } = this.parts;
    const { id, command, actor } = asked;
    const before = (await this.files.newest(id)) ?? initialFile(partsOfFileId(id).lot);
    const now = clock.now();
    const measured = supplier.needed(before, command, actor, now);
    // What is refused anyway opens nothing: what was opened would lie there, and the vault would be closed.
    const refused = measured.length === 0 ? undefined : await this.#refusedBefore(before, asked, now);
    if (refused !== undefined) return refused;
    const filled = await supplier.fill(before, command, measured, actor);
    if (!filled.ok) return filled;
    const turn = { ...asked, ...withoutPersons(filled.value, this.parts.random) };
    const stillMeasured = (file: ProcedureFile, then: Temporal.Instant) =>
      supplier.needed(file, command, actor, then).every((what) => measured.includes(what));
    try {
      const outcome = await this.parts.store.transact(streamOf(id), (tx) => this.#decide(tx, turn, stillMeasured));
      if (outcome === 'again') return outcome;
      if (outcome.file !== undefined) this.files.remember(id, outcome.file);
      return outcome.answer;
    } catch (error) {
      if (error instanceof ClockSetBack) return refuse('clock-set-back', { lastAt: error.last });
      if (error instanceof ClosedMeanwhile) return 'again';
      throw error;
    }
  }

  async #refusedBefore(
    file: ProcedureFile,
    { id, command, actor }: Pick<Turn, 'id' | 'command' | 'actor'>,
    now: Temporal.Instant,
  ): Promise<Result<never> | undefined> {
    const closing = await closingOf(this.parts.store.entries, id);
    if (closing !== undefined && Temporal.Instant.compare(now, closing) < 0)
      return refuse('clock-set-back', { lastAt: toIso(closing) });
    const general = refuseInGeneral(file, command, { now, actor });
    if (general?.ok === false) return fail(refusalOf(general.error));
    return refuseInDoubt(this.parts.clock, file, command.type);
  }

  async #decide(
    tx: Transaction,
    turn: Turn,
    stillMeasured: (file: ProcedureFile, now: Temporal.Instant) => boolean,
  ): Promise<Outcome | 'again'> {
    const earlier = turn.request === undefined ? undefined : await earlierAnswer(tx.entries, turn.request);
    if (earlier !== undefined) return { answer: readAnswer(earlier) };
    const { clock, store } = this.parts;
    const now = clock.now();
    const closing = await closingOf(tx.entries, turn.id);
    if (closing !== undefined && Temporal.Instant.compare(now, closing) < 0)
      return { answer: refuse('clock-set-back', { lastAt: toIso(closing) }) };
    const file = await this.files.locked(turn.id, tx);
    if (!stillMeasured(file, now)) return 'again';
    await keepClosing(tx.entries, turn.id, file, clock, now);
    const brought = await withArrivals({ entries: tx.entries, store }, file, turn.command, turn.actor);
    const doubtful = refuseInDoubt(clock, file, turn.command.type);
    const refused = hiddenFrom(file, turn) ?? doubtful ?? (await lacking(tx.entries, file, turn, brought, now));
    const command = brought.ok ? brought.value : turn.command;
    const decision: Decision =
      refused ?? forColleague(procedure.decide(file, command, { now, actor: turn.actor }), turn);
    const events = decision.ok ? decision.value : (decision.error.record ?? []);
    const written = await this.#write(tx, turn, file, events, now);
    if (decision.ok) await turn.beside?.write(tx.entries);
    const answer: Result<Executed> = decision.ok
      ? ok({ version: written.file.version, events: written.recorded })
      : fail(refusalOf(decision.error));
    if (turn.request !== undefined && events.length > 0) {
      await keepAnswer(tx.entries, turn.request, JSON.parse(JSON.stringify(answer)) as JsonValue, toIso(now));
    }
    if (closesBetween(file, now, clock.now())) throw new ClosedMeanwhile();
    return { answer, file: written.file };
  }

  async #write(
    tx: Transaction,
    turn: Turn,
    file: ProcedureFile,
    events: readonly ProcedureEvent[],
    now: Temporal.Instant,
  ): Promise<Written> {
    if (events.length === 0) return { recorded: [], file };
    const { lot } = file;
    const stored = await tx.append(
      events.map((event) => toStored(event, file)),
      { at: toIso(now), actor: turn.actor.user },
    );
    const recorded = stored.map(toRecorded);
    const happened: Happened[] = [];
    for (const one of recorded) {
      happened.push({ recorded: one, file: after(happened.at(-1)?.file ?? file, [one]) });
    }
    const newest = happened.at(-1)?.file ?? file;
    const { origin, random } = this.parts;
    await putPersonal(tx.entries, turn.persons);
    await keepShare(tx.entries, turn.id, turn.command, recorded, idsOf(turn.id, newest));
    await postMailsOf(tx.entries, happened, { people: turn.people, origin, random });
    await indexProcedure(tx.entries, turn.id, newest, file);
    if (lot !== undefined && recorded.some((one) => one.lot === undefined)) await this.#indexShared(tx, turn.id);
    if (file.version === 0) await noteSource(tx.entries, newest);
    return { recorded, file: newest };
  }

  /** What was done in one lot is known of all, such as that somebody follows the procedure since he tendered. */
  async #indexShared(tx: Transaction, id: string): Promise<void> {
    const { procedure: whole } = partsOfFileId(id);
    await indexProcedure(tx.entries, whole, await this.files.locked(whole, tx), initialFile());
  }
}

/** Nothing of the transaction may stand: it is decided anew, and found to be late. */
class ClosedMeanwhile extends Error {
  override readonly name = 'ClosedMeanwhile';
}

/**
 * Whether the vault closed while a command was decided and written. What is recorded as on time was written on time as well: only its
 * flush to disk follows, and nobody hears of it before that.
 */
function closesBetween(file: ProcedureFile, decided: Temporal.Instant, written: Temporal.Instant): boolean {
  return file.preparation.guide !== undefined && !isClosed(file, decided) && isClosed(file, written);
}

interface Turn {
  readonly id: string;
  readonly command: ProcedureCommand;
  readonly persons: readonly PersonalRow[];
  readonly actor: Actor;
  readonly request: RequestKey | undefined;
  readonly people: readonly Person[];
  readonly beside: Beside | undefined;
}

interface Written {
  readonly recorded: readonly RecordedEvent[];
  readonly file: ProcedureFile;
}

interface Outcome {
  readonly answer: Result<Executed>;
  readonly file?: ProcedureFile;
}

/** The persons of a command go beside the log; what decide sees and the log keeps is a reference to each. */
function withoutPersons(filled: ProcedureCommand, random: RandomBytes | undefined): Pick<Turn, 'command' | 'persons'> {
  const { value, rows } = detachPersonal(JSON.parse(JSON.stringify(filled)) as JsonValue, random);
  // A reference has the form of a person, so the command is still one of the same type.
  return { command: value as unknown as ProcedureCommand, persons: rows };
}

/** Who has no part in an unpublished procedure is not even told that it exists. */
function hiddenFrom(file: ProcedureFile, { command, actor }: Turn): Result<never> | undefined {
  if (file.version === 0 || command.type === 'draft-procedure' || actor.user === 'system') return undefined;
  const hidden = file.preparation.publishedAt === undefined && viewerOf(file, actor).roles.length === 0;
  return hidden ? refuse('no-such-procedure') : undefined;
}

/** Who works for somebody that may tender is given no part in a procedure. */
function forColleague(decision: Decision, { command, people }: Turn): Decision {
  if (!decision.ok || (command.type !== 'grant-role' && command.type !== 'appoint-evaluator')) return decision;
  const person = people.find(({ user }) => user === command.user);
  return person?.organisation?.kind === 'operator' ? refuse('person-of-operator') : decision;
}

/** What the command needs beside the log; of a tender that comes too late anyway, only that is said and kept. */
async function lacking(
  entries: Entries,
  file: ProcedureFile,
  { command, beside }: Turn,
  brought: Result<unknown>,
  now: Temporal.Instant,
): Promise<Result<never> | undefined> {
  const late = command.type === 'place-tender' && file.preparation.guide !== undefined && isClosed(file, now);
  if (!brought.ok && !late) return fail(brought.error);
  const checked = await beside?.check?.(entries);
  return checked?.ok === false ? checked : undefined;
}

function refusalOf({ code, params }: Refusal): Refusal {
  return params === undefined ? { code } : { code, params };
}

/** What `keepAnswer` wrote is what `execute` answered. */
function readAnswer(earlier: JsonValue | Result<never>): Result<Executed> {
  return earlier as unknown as Result<Executed>;
}
