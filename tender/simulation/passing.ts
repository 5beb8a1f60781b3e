import type { EventStore } from '#platform/store/event-store.ts';

/** The same store behind an object of its own, of which one deed may be done otherwise. */
export function passing(store: EventStore): EventStore {
  return {
    entries: store.entries,
    transact: (stream, work) => store.transact(stream, work),
    read: (stream, range) => store.read(stream, range),
    record: (stream) => store.record(stream),
    streams: () => store.streams(),
    head: (stream) => store.head(stream),
    checkpoint: (stream, size) => store.checkpoint(stream, size),
    checkpoints: (stream) => store.checkpoints(stream),
    onAppend: (listener) => store.onAppend(listener),
    onEntries: (listener) => store.onEntries(listener),
    close: () => store.close(),
  };
}
