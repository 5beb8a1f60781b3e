import type { EventStore } from '#platform/store/event-store.ts';
import type { QualificationEvent, RecordedQualification } from '#tender/core/qualification/events.ts';
import { systemAfter } from '#tender/core/qualification/qualification.ts';
import { initialSystem, type QualificationSystem } from '#tender/core/qualification/state.ts';
import { systemStream } from './systems.ts';

/** The list that a periodic indicative notice fixed, and which event of its system did so (ORES-11). */
export interface FrozenAt {
  readonly version: number;
  readonly invited: readonly { readonly operator: string; readonly name: string }[];
}

/** A qualification system as its stream stands; undefined when there is none. */
export async function systemIn(store: EventStore, id: string): Promise<QualificationSystem | undefined> {
  const events = await eventsOf(store, id);
  return events.length === 0 ? undefined : systemAfter(initialSystem, events);
}

/** What was fixed is never changed, so the event that fixed it is the whole source. */
export async function frozenIn(store: EventStore, id: string, call: string): Promise<FrozenAt | undefined> {
  for (const { seq, event } of await eventsOf(store, id)) {
    if (event.type !== 'PeriodicNoticeIssued' || event.call !== call) continue;
    return { version: seq, invited: event.invited.map(({ operator, name }) => ({ operator, name })) };
  }
  return undefined;
}

async function eventsOf(store: EventStore, id: string): Promise<readonly RecordedQualification[]> {
  const stored = await store.read(systemStream(id));
  // What decide made is what is stored: the type leads back to the same union.
  return stored.map(({ seq, at, actor, type, data }) => ({
    seq,
    at,
    actor,
    event: { type, ...(data as object) } as QualificationEvent,
  }));
}
