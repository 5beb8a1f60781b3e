import { toBase64 } from '#platform/record/base64.ts';
import { leafText } from '#platform/record/envelope.ts';
import { proofText } from '#platform/record/proof.ts';
import { type Receipt, receiptFormat } from '#platform/record/receipt.ts';
import type { EventStore, StreamHead } from '#platform/store/event-store.ts';
import { streamOf } from './procedure-files.ts';
import { StreamTrees } from './stream-trees.ts';
import { lastWitnessed, type Witnessed, witnessedAt } from './witnessing.ts';

function checkpointOf({ size, note }: Witnessed): Pick<StreamHead, 'size' | 'checkpoint'> {
  return { size, checkpoint: note };
}

export interface Extension {
  readonly from: number;
  /** As it was signed at `from`, where it was. */
  readonly first: string | undefined;
  readonly head: Pick<StreamHead, 'size' | 'checkpoint'>;
  /** Base64, RFC 6962, 2.1.2. */
  readonly proof: readonly string[];
}

/** Proofs about streams, against their newest heads. */
export class RecordProofs {
  readonly verifierKey: string;
  readonly #store: EventStore;
  readonly #trees: StreamTrees;

  constructor(store: EventStore, verifierKey: string) {
    this.#store = store;
    this.#trees = new StreamTrees(store);
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
    const tree = await this.#trees.of(stream, head.size);
    const hashes = tree.inclusionProof(seq - 1, head.size);
    const proof = proofText({ index: seq - 1, hashes, checkpoint: head.checkpoint });
    return { format: receiptFormat, leaf: leafText(event), proof, verifierKey: this.verifierKey };
  }

  /** That the log at `to` events, or now, goes on from what it was at `from`; undefined when no head was signed there. */
  async extension(procedure: string, from: number, to?: number): Promise<Extension | undefined> {
    const stream = streamOf(procedure);
    const head = to === undefined ? await this.#store.head(stream) : await this.#headAt(stream, to);
    if (head === undefined || from > head.size) return undefined;
    const tree = await this.#trees.of(stream, head.size);
    const first = (await this.#headAt(stream, from))?.checkpoint;
    return { from, first, head, proof: tree.consistencyProof(from, head.size).map(toBase64) };
  }

  /** As it went out: with the lines of witnesses where they cosigned it. */
  async #headAt(stream: string, size: number): Promise<Pick<StreamHead, 'size' | 'checkpoint'> | undefined> {
    const witnessed = await witnessedAt(this.#store.entries, stream, size);
    if (witnessed !== undefined) return checkpointOf(witnessed);
    const checkpoint = await this.#store.checkpoint(stream, size);
    return checkpoint === undefined ? undefined : { size, checkpoint };
  }
}
