export interface Changed {
  /** Locations where somebody came, left, or became reachable or not. */
  readonly locations: readonly string[];
  readonly calls: readonly string[];
}

/** Tells who listens that something changed; what comes within a few milliseconds is told at once. */
export class Changes {
  readonly #listeners = new Set<(changed: Changed) => void>();
  readonly #calls = new Set<string>();
  readonly #locations = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  readonly #gatherMs: number;

  constructor(gatherMs = 25) {
    this.#gatherMs = gatherMs;
  }

  presence(locations: readonly string[]): void {
    for (const location of locations) this.#locations.add(location);
    this.#soon();
  }

  call(id: string): void {
    this.#calls.add(id);
    this.#soon();
  }

  /** The function returned ends it. */
  listen(listener: (changed: Changed) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const changed = { locations: [...this.#locations], calls: [...this.#calls] };
      this.#locations.clear();
      this.#calls.clear();
      for (const listener of this.#listeners) listener(changed);
    }, this.#gatherMs);
  }
}
