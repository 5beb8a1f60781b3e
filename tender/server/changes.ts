import type { EventStore } from '#platform/store/event-store.ts';
import { partsOfFileId } from '#tender/core/procedure/lots.ts';
import { procedureOf } from './procedure-files.ts';

type What = 'event' | 'clock';

/** Tells who listens that something happened in a procedure, or that the clock was moved (for all of them). */
export interface Changes {
  /** Of a lot as well: what is told is who may see it, and that is asked anew. The function returned ends the subscription. */
  listen(id: string, listener: (what: What) => void): () => void;
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
    listen(id, listener) {
      const { procedure } = partsOfFileId(id);
      const known = { procedure, listener };
      listeners.add(known);
      return () => void listeners.delete(known);
    },
    clockMoved: () => tell(undefined),
  };
}
