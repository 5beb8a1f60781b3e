import { ed25519 } from '@noble/curves/ed25519.js';
import { toBase64 } from '#platform/record/base64.ts';
import { checkpointText, type Signer, signNote, verifierKeyOf } from '#platform/record/checkpoint.ts';
import { hashOfLeaf, leafText, parseLeaf } from '#platform/record/envelope.ts';
import { rootOf } from '#platform/record/merkle.ts';
import { writeBundle } from '#tender/core/bundle/bundle.ts';
import { verifyBundle } from '#tender/core/verify/verify.ts';
import type { BenchRow } from './row.ts';

const eventCount = 100_000;
const operators = 200;

/** Verifying the bundle of a large file, beside parsing and hashing the same texts, without which nothing can be verified. */
export async function benchVerify(): Promise<readonly BenchRow[]> {
  const secret = new Uint8Array(32).fill(7);
  const signer: Signer = {
    name: 'leidraad',
    verifierKey: verifierKeyOf('leidraad', ed25519.getPublicKey(secret)),
    sign: (bytes) => ed25519.sign(bytes, secret),
  };
  const stream = 'procedure/bench';
  const leaves = Array.from({ length: eventCount }, (_, index) => {
    const operator = `operator-${index % operators}`;
    return leafText({
      stream,
      seq: index + 1,
      at: Temporal.Instant.fromEpochMilliseconds(1_760_000_000_000 + index).toString({ smallestUnit: 'millisecond' }),
      actor: `user-${index % operators}`,
      ...(index % 2 === 0
        ? { type: 'ProcedureFollowed', data: { operator, name: `Firma ${index % operators} B.V.` } }
        : { type: 'ProcedureUnfollowed', data: { operator } }),
      salt: String(index).padStart(22, '0'),
    });
  });
  const origin = `leidraad/${stream}`;
  const root = toBase64(rootOf(leaves.map(hashOfLeaf)));
  const checkpoint = signNote(checkpointText({ origin, size: eventCount, root }), signer);
  const entries = leaves.map((leaf) => ({ leaf }));
  const files = { documents: [], sealed: [], opened: [], uploads: [] };
  const bytes = writeBundle({ origin, entries, checkpoint, earlier: [], keys: [signer.verifierKey], ...files });
  const bare = timed(() =>
    rootOf(leaves.map((leaf) => (parseLeaf(leaf) === undefined ? hashOfLeaf('') : hashOfLeaf(leaf)))),
  );
  const verified = timed(() => {
    if (!verifyBundle(bytes, signer.verifierKey).ok) throw new Error('the bundle does not verify');
  });
  return [
    { name: `verify: a bundle of ${eventCount} events`, value: verified / 1000, unit: 's', ratio: bare / verified },
    { name: 'bare: parsing and hashing the same texts', value: bare / 1000, unit: 's' },
  ];
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
