import { hashOfLeaf, leafText } from '#platform/record/envelope.ts';
import { type Hash, nodeHash, verifyInclusion } from '#platform/record/merkle.ts';
import { Tree } from '#platform/record/tree.ts';
import { type BenchRow, percentile } from './row.ts';

const leafCount = 1_000_000;
const samples = 3000;

/** A log of a million events: growing, and proving what stands in it. Each beside the bare hashes that it cannot do without. */
export async function benchRecord(): Promise<readonly BenchRow[]> {
  const leaf = hashOfLeaf(
    leafText({
      stream: 'procedure/bench',
      seq: 1,
      at: '2025-10-06T10:00:00.000Z',
      actor: 'user-1',
      type: 'TenderPlaced',
      data: { operator: 'f3a9', revision: 1, documents: ['a'.repeat(64), 'b'.repeat(64)] },
      salt: 'A'.repeat(22),
    }),
  );
  const tree = new Tree();
  const growing = timed(() => {
    for (let index = 0; index < leafCount; index++) tree.append(leaf);
  });
  const bareHash = timed(() => hashes(leaf, 100_000)) / 100_000;
  const proving = sampled((index) => tree.inclusionProof(index));
  const consistency = sampled((index) => tree.consistencyProof(index + 1));
  const root = tree.root();
  const checking = sampled((index) => {
    const right = verifyInclusion({ leafHash: leaf, index, size: leafCount, root, proof: tree.inclusionProof(index) });
    if (!right) throw new Error(`the proof of ${index} is wrong`);
  });
  // Twenty levels: what checking a proof hashes at least, and the right edge of a tree at most.
  const bareProof = bareHash * 20;
  const micro = (name: string, times: readonly number[]): BenchRow => {
    const median = percentile(times, 0.5);
    return { name, value: median * 1000, unit: 'µs (median)', ratio: median / bareProof };
  };
  return [
    {
      name: `tree: appends to a log of ${leafCount} events`,
      value: Math.round((leafCount * 1000) / growing),
      unit: 'per second',
      ratio: (bareHash * leafCount) / growing,
    },
    micro('tree: inclusion proof, any place of a million', proving),
    micro('tree: consistency proof, any earlier size', consistency),
    micro('tree: inclusion proof made and checked', checking),
    { name: 'bare: twenty node hashes', value: bareProof * 1000, unit: 'µs' },
  ];
}

function hashes(leaf: Hash, count: number): void {
  let hash = leaf;
  for (let index = 0; index < count; index++) hash = nodeHash(hash, leaf);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of each of some thousand runs, at places spread over the whole tree. */
function sampled(work: (index: number) => void): readonly number[] {
  return Array.from({ length: samples }, (_, index) => timed(() => work((index * 7919 * 41) % leafCount)));
}
