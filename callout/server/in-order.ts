/** Takes what is added one after the other; at once where nothing waits and taking needs no waiting. */
export class InOrder<Item> {
  readonly #take: (item: Item) => Promise<void> | undefined;
  readonly #waiting: Item[] = [];
  #underWay: Promise<void> | undefined;

  /** `take` never rejects. */
  constructor(take: (item: Item) => Promise<void> | undefined) {
    this.#take = take;
  }

  add(item: Item): void {
    this.#waiting.push(item);
    if (this.#underWay === undefined) this.#next();
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#underWay !== undefined) await this.#underWay;
  }

  #next(): void {
    for (let item = this.#waiting.shift(); item !== undefined; item = this.#waiting.shift()) {
      const taking = this.#take(item);
      if (taking === undefined) continue;
      this.#underWay = taking.finally(() => {
        this.#underWay = undefined;
        this.#next();
      });
      return;
    }
  }
}
