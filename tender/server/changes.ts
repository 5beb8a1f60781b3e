import type { EventStore } from '#platform/store/event-store.ts';
import { partsOfFileId } from '#tender/core/procedure/lots.ts';
import { streamOf } from './procedure-files.ts';

type What = 'event' | 'clock';

/** Tells who listens that something happened in a stream, or that the clock was moved (for all of them). */
export interface Changes {
  /** Of a lot as well: what is told is who may see it, and that is asked anew. The function returned ends the subscription. */
  listen(id: string, listener: (what: What) => void): () => void;
  /** Of any stream, by its name. */
  listenTo(stream: string, listener: (what: What) => void): () => void;
  clockMoved(): void;
}

export function watchChanges(store: EventStore): Changes {
  const listeners = new Set<{ readonly stream: string; readonly listener: (what: What) => void }>();
  store.onAppend(([first]) => {
    for (const known of listeners) if (known.stream === first?.stream) known.listener('event');
  });
  const listenTo: Changes['listenTo'] = (stream, listener) => {
    const known = { stream, listener };
    listeners.add(known);
    return () => void listeners.delete(known);
  };
  return {
    listenTo,
    listen: (id, listener) => listenTo(streamOf(partsOfFileId(id).procedure), listener),
    clockMoved() {
      for (const { listener } of listeners) listener('clock');
    },
  };
}
