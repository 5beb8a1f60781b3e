import { utf8ToBytes } from '@noble/hashes/utils.js';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import { toBase64 } from '#platform/record/base64.ts';
import type { Checkpoint } from '#platform/record/checkpoint.ts';
import { canonicalLeaf } from '#platform/record/envelope.ts';
import { openCheckpoint } from '#platform/record/proof.ts';
import { certificatesIn, openTimeStamp, type TimeStamp } from '#platform/record/timestamp.ts';
import type { Tree } from '#platform/record/tree.ts';
import type { BundledStamp, BundleEntry, BundleOf } from '../bundle/bundle.ts';
import { fails, holds, type Said } from './check.ts';
import { treeOver } from './record.ts';

/** How far the clock of the log may be ahead of that of the authority, besides what the authority says of its own, in milliseconds. */
const toleranceMs = 60_000;

const refusals = [
  'stamp-malformed',
  'stamp-of-other',
  'stamp-signature-wrong',
  'stamp-certificate-missing',
  'stamp-certificate-not-for-stamping',
  'stamp-certificate-expired',
  'stamp-authority-unknown',
] as const;

/**
 * Every stamp is by a trusted authority over a signed head of this very tree, and no event under that head claims to be later than the stamp.
 * `authorities` is PEM that was learnt elsewhere; without it what came along is used, and that is said.
 */
export async function compareStamps(
  bundle: BundleOf<unknown>,
  key: string,
  authorities?: string,
): Promise<readonly Said[]> {
  const { stamps = [] } = bundle;
  if (stamps.length === 0) return [];
  const trusted = certificatesIn(authorities ?? bundle.authorities ?? '');
  const tree = treeOver(bundle.entries);
  const said: Said[] = authorities === undefined && trusted.ok ? [holds('stamp-authority-came-along')] : [];
  for (const [index, stamp] of stamps.entries()) {
    const number = index + 1;
    const head = headUnder(stamp, bundle.origin, key, tree);
    if (!head.ok) said.push(fails('stamp-head-wrong', { number, why: head.error.code }));
    const opened = await openTimeStamp(stamp.token, utf8ToBytes(stamp.note), trusted.ok ? trusted.value : []);
    if (!opened.ok) {
      const code = refusals.find((one) => one === opened.error.code) ?? 'stamp-malformed';
      said.push(fails(code, { number }));
    } else if (head.ok) said.push(stamped(opened.value, head.value, bundle.entries));
  }
  return said;
}

function headUnder({ note }: BundledStamp, origin: string, key: string, tree: Tree): Result<Checkpoint> {
  const head = openCheckpoint(note, key);
  if (!head.ok) return head;
  if (head.value.origin !== origin) return refuse('checkpoint-of-other-log');
  const { size, root } = head.value;
  if (size > tree.size) return refuse('size-differs');
  return toBase64(tree.root(size)) === root ? ok(head.value) : refuse('root-differs');
}

function stamped(stamp: TimeStamp, { size }: Checkpoint, entries: readonly BundleEntry[]): Said {
  const last = entries[size - 1];
  const eventAt = last !== undefined && 'leaf' in last ? canonicalLeaf(last.leaf)?.at : undefined;
  const params = { authority: stamp.authority, stampedAt: stamp.at, size };
  if (eventAt === undefined) return holds('stamped-closed', params);
  const latest = toIso(fromIso(stamp.at).add({ milliseconds: (stamp.accuracyMs ?? 0) + toleranceMs }));
  return eventAt <= latest
    ? holds('stamped', { ...params, eventAt })
    : fails('stamp-before-event', { ...params, eventAt });
}
