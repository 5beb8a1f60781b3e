import { fold } from '#platform/kernel/decider.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import type { EventStore, NewEvent, Transaction } from '#platform/store/event-store.ts';
import type { ProcedureEvent, ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { procedure } from '#tender/core/procedure/procedure.ts';

/** Files kept in memory: the newest of each procedure, and some past ones that were looked at last. */
const mostFiles = 200;
const mostPastFiles = 20;

export function streamOf(id: string): string {
  return `procedure/${id}`;
}

/** The id of the procedure whose stream this is; undefined for other streams. */
export function procedureOf(stream: string): string | undefined {
  return stream.startsWith('procedure/') ? stream.slice('procedure/'.length) : undefined;
}

export function toStored(event: ProcedureEvent): NewEvent {
  const { type, ...data } = event;
  return { type, data: withoutUndefined(data) };
}

export function toRecorded({ seq, at, actor, type, data }: StoredEvent): RecordedEvent {
  // What decide made is what is stored: the type leads back to the same union.
  return { seq, at, actor, event: { type, ...(data as object) } as ProcedureEvent };
}

/** A file as it stands after `recorded`. */
export function after(file: ProcedureFile, recorded: readonly RecordedEvent[]): ProcedureFile {
  return fold(file, recorded, (before, event) => procedure.evolve(before, event));
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
    const known = this.#newest.get(id) ?? procedure.initial;
    const missed = await this.#store.read(streamOf(id), { after: known.version });
    const file = after(known, missed.map(toRecorded));
    if (file.version === 0) return undefined;
    this.remember(id, file);
    return file;
  }

  /** As it stood after event `version`; undefined when there is no such event. */
  async at(id: string, version: number): Promise<ProcedureFile | undefined> {
    const key = `${id}@${version}`;
    const known = this.#past.get(key);
    if (known !== undefined) return known;
    const events = await this.#store.read(streamOf(id), { upTo: version });
    if (version < 1 || events.length !== version) return undefined;
    const file = after(procedure.initial, events.map(toRecorded));
    keep(this.#past, key, file, mostPastFiles);
    return file;
  }

  /** As it stands under the lock of its stream. */
  async locked(id: string, tx: Transaction): Promise<ProcedureFile> {
    const known = this.#newest.get(id) ?? procedure.initial;
    if (known.version === tx.version) return known;
    const base = known.version < tx.version ? known : procedure.initial;
    const missed = await tx.read(base.version);
    return after(base, missed.map(toRecorded));
  }

  remember(id: string, file: ProcedureFile): void {
    if ((this.#newest.get(id)?.version ?? 0) <= file.version) keep(this.#newest, id, file, mostFiles);
  }
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
