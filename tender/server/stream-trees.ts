import { hashOfLeaf, leafText } from '#platform/record/envelope.ts';
import { Tree } from '#platform/record/tree.ts';
import type { EventStore } from '#platform/store/event-store.ts';

/** Trees kept in memory, 64 bytes an event. */
const mostTrees = 50;

/** The trees of streams, grown by what was appended since they were asked for last: a new head costs its own events, not all before them. */
export class StreamTrees {
  readonly #store: EventStore;
  readonly #trees = new Map<string, Promise<Tree>>();

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** The tree of a stream, with at least `size` leaves; who comes meanwhile waits for the same. */
  of(stream: string, size: number): Promise<Tree> {
    const before = this.#trees.get(stream) ?? Promise.resolve(new Tree());
    const grown = before.then((tree) => this.#grow(stream, tree, size));
    this.#trees.delete(stream);
    this.#trees.set(stream, grown);
    grown.catch(() => this.#trees.delete(stream));
    const oldest = this.#trees.size > mostTrees ? this.#trees.keys().next().value : undefined;
    if (oldest !== undefined) this.#trees.delete(oldest);
    return grown;
  }

  async #grow(stream: string, tree: Tree, size: number): Promise<Tree> {
    if (tree.size >= size) return tree;
    const missed = await this.#store.read(stream, { after: tree.size, upTo: size });
    for (const event of missed) tree.append(hashOfLeaf(leafText(event)));
    return tree;
  }
}
