import { toBase64 } from '#platform/record/base64.ts';
import { hashOfLeaf, leafText } from '#platform/record/envelope.ts';
import { proofText } from '#platform/record/proof.ts';
import { type Receipt, receiptFormat } from '#platform/record/receipt.ts';
import { Tree } from '#platform/record/tree.ts';
import type { EventStore, StreamHead } from '#platform/store/event-store.ts';
import { streamOf } from './procedure-files.ts';
import { lastWitnessed, type Witnessed } from './witnessing.ts';

/** Trees kept in memory, 64 bytes an event. */
const mostTrees = 50;

function checkpointOf({ size, note }: Witnessed): Pick<StreamHead, 'size' | 'checkpoint'> {
  return { size, checkpoint: note };
}

export interface Extension {
  readonly from: number;
  readonly head: StreamHead;
  /** Base64, RFC 6962, 2.1.2. */
  readonly proof: readonly string[];
}

/** Proofs about streams, against their newest heads. */
export class RecordProofs {
  readonly verifierKey: string;
  readonly #store: EventStore;
  readonly #trees = new Map<string, Promise<Tree>>();

  constructor(store: EventStore, verifierKey: string) {
    this.#store = store;
    this.verifierKey = verifierKey;
  }

  /** Undefined when there is no such event. */
  receipt(procedure: string, seq: number): Promise<Receipt | undefined> {
    return this.receiptIn(streamOf(procedure), seq);
  }

  /** The same for a stream of any kind. */
  async receiptIn(stream: string, seq: number): Promise<Receipt | undefined> {
    const [event] = await this.#store.read(stream, { after: seq - 1, upTo: seq });
    const newest = await this.#store.head(stream);
    if (event === undefined || newest === undefined) return undefined;
    const witnessed = await lastWitnessed(this.#store.entries, stream);
    // A head that somebody else cosigned proves more, also where it is a little older.
    const head = witnessed !== undefined && witnessed.size >= seq ? checkpointOf(witnessed) : newest;
    const tree = await this.#treeOf(stream, head.size);
    const hashes = tree.inclusionProof(seq - 1, head.size);
    const proof = proofText({ index: seq - 1, hashes, checkpoint: head.checkpoint });
    return { format: receiptFormat, leaf: leafText(event), proof, verifierKey: this.verifierKey };
  }

  /** That the log goes on from what it was at `from` events; undefined when it never had as many. */
  async extension(procedure: string, from: number): Promise<Extension | undefined> {
    const stream = streamOf(procedure);
    const head = await this.#store.head(stream);
    if (head === undefined || from > head.size) return undefined;
    const tree = await this.#treeOf(stream, head.size);
    return { from, head, proof: tree.consistencyProof(from, head.size).map(toBase64) };
  }

  /** The tree of a stream, with at least `size` leaves; who comes meanwhile waits for the same. */
  #treeOf(stream: string, size: number): Promise<Tree> {
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
