import { fold } from '#platform/kernel/decider.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { EventStore, NewEvent, Transaction } from '#platform/store/event-store.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { fileId, lotOfEvent, lotsOf, partsOfFileId } from '#tender/core/procedure/lots.ts';
import { initialFile, procedure } from '#tender/core/procedure/procedure.ts';
import { recordedFrom } from '#tender/core/procedure/recorded.ts';

/** Files kept in memory: the newest of each procedure, and some past ones that were looked at last. */
const mostFiles = 200;
const mostPastFiles = 20;

/** The stream of a file: that of its procedure, also for a file of one of its lots. */
export function streamOf(id: string): string {
  return `procedure/${partsOfFileId(id).procedure}`;
}

/** The id of the procedure whose stream this is; undefined for other streams. */
export function procedureOf(stream: string): string | undefined {
  return stream.startsWith('procedure/') ? stream.slice('procedure/'.length) : undefined;
}

/** `file` is the one in which it happens; an event of what lots share is stored without a lot. */
export function toStored(event: ProcedureEvent, file: ProcedureFile): NewEvent {
  const { type, ...data } = event;
  const lot = lotOfEvent(file, type);
  return { type, data: withoutUndefined(lot === undefined ? data : { ...data, lot }) };
}

export const toRecorded = recordedFrom;

/** A file as it stands after `recorded`. */
export function after(file: ProcedureFile, recorded: readonly RecordedEvent[]): ProcedureFile {
  return fold(file, recorded, (before, event) => procedure.evolve(before, event));
}

/** Folds a whole stream into the file of this id. */
export function fileFrom(id: string, recorded: readonly RecordedEvent[]): ProcedureFile {
  return after(initialFile(partsOfFileId(id).lot), recorded);
}

/** The ids of all files of a procedure: its own, and where it has several lots one for each. */
export function idsOf(procedureId: string, file: ProcedureFile): readonly string[] {
  return [procedureId, ...lotsOf(file).map(({ id }) => fileId(procedureId, id))];
}

/** Folded files, so that a page does not read the whole log. Each is checked against the version in the store before it is used to decide. */
export class ProcedureFiles {
  readonly #store: EventStore;
  readonly #newest = new Map<string, ProcedureFile>();
  readonly #past = new Map<string, ProcedureFile>();

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** Undefined when there is no such procedure. */
  async newest(id: string): Promise<ProcedureFile | undefined> {
    if (!(await this.#isLot(id))) return undefined;
    const known = this.#newest.get(id) ?? initialOf(id);
    const missed = await this.#store.read(streamOf(id), { after: known.version });
    const file = after(known, missed.map(toRecorded));
    if (file.version === 0) return undefined;
    this.remember(id, file);
    return file;
  }

  /** The files in which tenders are handled: of each lot, or the one that there is. */
  async ofLots(id: string): Promise<readonly ProcedureFile[]> {
    const { procedure: whole } = partsOfFileId(id);
    const shared = await this.newest(whole);
    if (shared === undefined) return [];
    const ids = idsOf(whole, shared);
    const files = await Promise.all((ids.length > 1 ? ids.slice(1) : ids).map((one) => this.newest(one)));
    return files.flatMap((file) => file ?? []);
  }

  /** Whether the procedure has the lot that the id names, if it names one. */
  async #isLot(id: string): Promise<boolean> {
    const { procedure: whole, lot } = partsOfFileId(id);
    if (lot === undefined) return true;
    const shared = await this.newest(whole);
    return shared !== undefined && lotsOf(shared).some((known) => known.id === lot);
  }

  /** As it stood after event `version`; undefined when there is no such event. */
  async at(id: string, version: number): Promise<ProcedureFile | undefined> {
    const key = `${id}@${version}`;
    const known = this.#past.get(key);
    if (known !== undefined) return known;
    const events = await this.#store.read(streamOf(id), { upTo: version });
    if (version < 1 || events.length !== version || !(await this.#isLot(id))) return undefined;
    const file = fileFrom(id, events.map(toRecorded));
    keep(this.#past, key, file, mostPastFiles);
    return file;
  }

  /** As it stands under the lock of its stream. */
  async locked(id: string, tx: Transaction): Promise<ProcedureFile> {
    const known = this.#newest.get(id) ?? initialOf(id);
    if (known.version === tx.version) return known;
    const base = known.version < tx.version ? known : initialOf(id);
    const missed = await tx.read(base.version);
    return after(base, missed.map(toRecorded));
  }

  /** The same of the files in which tenders are handled. */
  async lockedLots(id: string, tx: Transaction): Promise<readonly ProcedureFile[]> {
    const { procedure: whole } = partsOfFileId(id);
    const ids = idsOf(whole, await this.locked(whole, tx));
    return Promise.all((ids.length > 1 ? ids.slice(1) : ids).map((one) => this.locked(one, tx)));
  }

  remember(id: string, file: ProcedureFile): void {
    if ((this.#newest.get(id)?.version ?? 0) <= file.version) keep(this.#newest, id, file, mostFiles);
  }
}

function initialOf(id: string): ProcedureFile {
  return initialFile(partsOfFileId(id).lot);
}

function keep<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.size > most ? map.keys().next().value : undefined;
  if (oldest !== undefined) map.delete(oldest);
}

/** Optional properties that decide left undefined have no place in canonical JSON. */
function withoutUndefined(value: object): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
