/** One after the other for each name, in the order in which they asked; other names at the same time. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  isTaken(name: string): boolean {
    return this.#last.has(name);
  }

  take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(work);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#last.set(name, settled);
    void this.#forget(name, settled);
    return turn;
  }

  async #forget(name: string, settled: Promise<unknown>): Promise<void> {
    await settled;
    if (this.#last.get(name) === settled) this.#last.delete(name);
  }
}
