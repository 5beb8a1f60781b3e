/**
 * A map that never changes. A copy in which a few values are replaced costs the square root of its size and not all of it: when ten
 * thousand phones come back one by one, nobody waits for ten thousand copies of ten thousand. Keys keep the order in which they came.
 */
export class PatchedMap<K, V> implements Iterable<[K, V]> {
  /** Has every key. */
  readonly #whole: ReadonlyMap<K, V>;
  /** What stands instead of it; of keys that are there. */
  readonly #patches: ReadonlyMap<K, V>;

  constructor(whole: ReadonlyMap<K, V> = new Map(), patches: ReadonlyMap<K, V> = new Map()) {
    this.#whole = whole;
    this.#patches = patches;
  }

  /** With these values, those of new keys after all others. */
  with(values: ReadonlyMap<K, V>): PatchedMap<K, V> {
    const patches = new Map([...this.#patches, ...values]);
    const isSmall = patches.size * patches.size <= this.size;
    if (isSmall && [...values.keys()].every((key) => this.has(key))) return new PatchedMap(this.#whole, patches);
    return new PatchedMap(new Map([...this.#whole, ...patches]));
  }

  get size(): number {
    return this.#whole.size;
  }

  has(key: K): boolean {
    return this.#whole.has(key);
  }

  get(key: K): V | undefined {
    return this.#patches.get(key) ?? this.#whole.get(key);
  }

  keys(): MapIterator<K> {
    return this.#whole.keys();
  }

  *values(): MapIterator<V> {
    for (const [, value] of this) yield value;
    return undefined;
  }

  *[Symbol.iterator](): MapIterator<[K, V]> {
    for (const [key, value] of this.#whole) yield [key, this.#patches.get(key) ?? value];
    return undefined;
  }
}
