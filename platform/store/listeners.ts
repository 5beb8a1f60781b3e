import type { StoredEvent } from '#platform/record/envelope.ts';
import type { ChangedEntries } from './event-store.ts';

export type Listener = (events: readonly StoredEvent[]) => void;
export type EntriesListener = (changed: ChangedEntries | undefined) => void;

/** Those who asked to hear something. */
class Audience<News> {
  readonly #listeners = new Set<(news: News) => void>();

  add(listener: (news: News) => void): () => void {
    const own = (news: News) => listener(news);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  tell(news: News): void {
    for (const listener of this.#listeners) {
      try {
        listener(news);
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }
}

/** Those who asked to hear what was committed. */
export class Listeners {
  readonly appends = new Audience<readonly StoredEvent[]>();
  readonly entries = new Audience<ChangedEntries | undefined>();

  tell(events: readonly StoredEvent[]): void {
    if (events.length > 0) this.appends.tell(events);
  }
}
