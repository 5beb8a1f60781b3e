import type { EventStore } from '#platform/store/event-store.ts';
import { procedureOf } from './procedure-files.ts';

type What = 'event' | 'clock';

/** Tells who listens that something happened in a procedure, or that the clock was moved (for all of them). */
export interface Changes {
  /** The function returned ends the subscription. */
  listen(procedure: string, listener: (what: What) => void): () => void;
  clockMoved(): void;
}

export function watchChanges(store: EventStore): Changes {
  const listeners = new Set<{ readonly procedure: string; readonly listener: (what: What) => void }>();
  const tell = (procedure: string | undefined) => {
    const what = procedure === undefined ? 'clock' : 'event';
    for (const known of listeners) if (what === 'clock' || known.procedure === procedure) known.listener(what);
  };
  store.onAppend(([first]) => {
    const procedure = first === undefined ? undefined : procedureOf(first.stream);
    if (procedure !== undefined) tell(procedure);
  });
  return {
    listen(procedure, listener) {
      const known = { procedure, listener };
      listeners.add(known);
      return () => void listeners.delete(known);
    },
    clockMoved: () => tell(undefined),
  };
}
