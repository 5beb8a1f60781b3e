import type { StoredEvent } from '#platform/record/envelope.ts';

export type Listener = (events: readonly StoredEvent[]) => void;

/** Those who asked to hear what was committed. */
export class Listeners {
  readonly #listeners = new Set<Listener>();

  add(listener: Listener): () => void {
    const own: Listener = (events) => listener(events);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  tell(events: readonly StoredEvent[]): void {
    if (events.length === 0) return;
    for (const listener of this.#listeners) {
      try {
        listener(events);
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }
}
