import { callDecider } from '#callout/core/alarm/decider.ts';
import type { CallEvent, RecordedCallEvent } from '#callout/core/alarm/events.ts';
import type { Call, CallState } from '#callout/core/alarm/state.ts';
import { attachPersonal, detachPersonal, type PersonalRow, personalLookup } from '#platform/identity/personal.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { RandomBytes } from '#platform/kernel/random.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import type { Entries, NewEvent } from '#platform/store/event-store.ts';
import { type CallPeople, named } from './call-people.ts';

/** An event of a call with its place among all events of all calls: what phones count by (`seq` of their frames). */
export interface Placed {
  readonly recorded: RecordedCallEvent;
  readonly position: number;
}

/** One call: what its log folds into, and the log itself. */
export interface CallFile {
  readonly id: string;
  readonly call: Call;
  readonly log: readonly Placed[];
  /** By responder, the place of the event with which he was called first. */
  readonly calledAt: ReadonlyMap<string, number>;
}

/** The file with what was added to its log; undefined while nothing is in it. */
export function extended(file: CallFile | undefined, id: string, added: readonly Placed[]): CallFile | undefined {
  const call = added.reduce<CallState>((state, { recorded }) => callDecider.evolve(state, recorded), file?.call);
  if (call === undefined) return undefined;
  return { id, call, log: [...(file?.log ?? []), ...added], calledAt: calledAtAfter(file, added) };
}

/** Receipts call nobody: the map of ten thousand people is copied only when somebody is added to it. */
function calledAtAfter(file: CallFile | undefined, added: readonly Placed[]): ReadonlyMap<string, number> {
  const calling = added.flatMap(({ recorded: { event }, position }) =>
    'called' in event ? [{ called: event.called, position }] : [],
  );
  if (file !== undefined && calling.length === 0) return file.calledAt;
  const calledAt = new Map(file?.calledAt);
  for (const { called, position } of calling)
    for (const { responder } of called) if (!calledAt.has(responder)) calledAt.set(responder, position);
  return calledAt;
}

const prefix = 'call/';

export function streamOf(call: string): string {
  return `${prefix}${call}`;
}

/** The call whose stream it is; undefined for a stream of anything else. */
export function callIn(stream: string): string | undefined {
  return stream.startsWith(prefix) ? stream.slice(prefix.length) : undefined;
}

/** What goes into the log, and the texts that go beside it. */
export function toStored(
  events: readonly CallEvent[],
  random?: RandomBytes,
): { readonly stored: readonly NewEvent[]; readonly rows: readonly PersonalRow[] } {
  const detached = events.map(({ type, ...data }) => {
    // Leaves out what is undefined, as the log does.
    const plain = JSON.parse(JSON.stringify(data)) as JsonValue;
    return { type, ...detachPersonal(plain, random) };
  });
  return {
    stored: detached.map(({ type, value }) => ({ type, data: value })),
    rows: detached.flatMap(({ rows }) => rows),
  };
}

/** With the texts and people as they stand beside the log now: what was erased says so, and who was forgotten is a number. */
export async function toRecorded(
  entries: Entries,
  stored: StoredEvent,
  people: CallPeople,
): Promise<RecordedCallEvent> {
  const data = await attachPersonal(stored.data, personalLookup(entries));
  const { seq, at, actor, type } = stored;
  // What this program wrote, it reads; the record proves that nobody else wrote.
  return named({ seq, at, actor, event: { ...(data as object), type } as CallEvent }, people);
}
