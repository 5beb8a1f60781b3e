import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64, toBase64 } from '#platform/record/base64.ts';
import { type Checkpoint, splitNote } from '#platform/record/checkpoint.ts';
import { type Shown, spansOfProof } from '#platform/record/compare.ts';
import { hashOfLeaf, parseLeaf } from '#platform/record/envelope.ts';
import type { Hash } from '#platform/record/merkle.ts';
import { openCheckpoint, readHashes, readProof } from '#platform/record/proof.ts';
import { longestReceipt, readReceipt, verifyReceipt } from '#platform/record/receipt.ts';
import { treeOf } from '#platform/record/tree.ts';
import type { BundleEntry } from '#tender/core/bundle/bundle.ts';
import { readBundle } from '#tender/core/bundle/read-bundle.ts';
import { type ByteSource, readFrom } from '#tender/core/bundle/reading.ts';
import { sourceOf } from './archive-file.ts';

/** What one party was shown of a log: a bundle, a receipt, a proof of consistency or a bare signed head, found sound in itself. */
export interface Exhibit extends Shown {
  readonly name: string;
  /** Verifier key under which it was found sound. */
  readonly key: string;
  readonly note: string;
  /** Keys of witnesses that came along. */
  readonly witnessKeys: readonly string[];
  /** In words: what the event is, where that may be seen. */
  readonly textOf: (seq: number) => string | undefined;
}

const consistencySchema = z.object({
  from: z.int().min(0),
  proof: z.array(z.string()),
  checkpoint: z.string(),
  verifierKey: z.string(),
});

/**
 * With `key`, or the key that came along. Codes: those of bundle, receipt, note and proof; `exhibit-unknown` for what is none of them,
 * `root-differs` for a bundle whose events do not give its head.
 */
export async function readExhibit(path: string, key: string | undefined): Promise<Result<Exhibit>> {
  const handle = await open(path, 'r');
  try {
    const source = await sourceOf(handle);
    const name = basename(path);
    const beginning = await source.read({ from: 0, to: Math.min(2, source.size) });
    if (beginning[0] === 0x50 && beginning[1] === 0x4b) return await fromBundle(name, source, key);
    if (source.size > longestReceipt) return refuse('exhibit-unknown', { name });
    const text = new TextDecoder().decode(await source.read({ from: 0, to: source.size }));
    return text.startsWith('{') ? fromJson(name, text, key) : fromNote(name, text, key);
  } finally {
    await handle.close();
  }
}

async function fromBundle(name: string, source: ByteSource, known: string | undefined): Promise<Result<Exhibit>> {
  const bundle = await readFrom(readBundle(source.size), source);
  if (!bundle.ok) return bundle;
  const { entries, checkpoint, keys } = bundle.value;
  const [own = '', ...witnessKeys] = keys;
  const key = known ?? own;
  const head = openCheckpoint(checkpoint, key);
  if (!head.ok) return head;
  const leaves = entries.map(hashOf);
  if (leaves.length !== head.value.size || toBase64(treeOf(leaves).root()) !== head.value.root) {
    return refuse('root-differs', { name });
  }
  const textOf = (seq: number) => {
    const entry = entries[seq - 1];
    return entry !== undefined && 'leaf' in entry ? describe(entry.leaf) : undefined;
  };
  return ok({ name, key, note: checkpoint, witnessKeys, head: head.value, leaves, spans: [], textOf });
}

function fromJson(name: string, text: string, known: string | undefined): Result<Exhibit> {
  const receipt = readReceipt(text);
  if (receipt.ok) {
    const { leaf, proof, verifierKey } = receipt.value;
    const key = known ?? verifierKey;
    const verified = verifyReceipt(receipt.value, key);
    const read = readProof(proof);
    if (!verified.ok || !read.ok) return verified.ok ? refuse('proof-malformed') : verified;
    const { index, hashes, checkpoint } = read.value;
    const { head } = verified.value;
    const spans = spansOfProof(hashOfLeaf(leaf), index, head.size, hashes);
    const textOf = (seq: number) => (seq === index + 1 ? describe(leaf) : undefined);
    return ok({ name, key, note: checkpoint, witnessKeys: [], head, spans, textOf });
  }
  const consistency = consistencySchema.safeParse(parsed(text));
  if (!consistency.success) return refuse('exhibit-unknown', { name });
  const { from, proof, checkpoint, verifierKey } = consistency.data;
  const hashes = readHashes(proof);
  const note = fromNote(name, checkpoint, known ?? verifierKey);
  if (!note.ok || hashes === undefined) return note.ok ? refuse('proof-malformed') : note;
  return ok({ ...note.value, extends: { from, proof: hashes } });
}

function fromNote(name: string, note: string, key: string | undefined): Result<Exhibit> {
  if (!splitNote(note).ok) return refuse('exhibit-unknown', { name });
  // A bare head brings no key of its own.
  if (key === undefined) return refuse('key-wanted', { name });
  const head: Result<Checkpoint> = openCheckpoint(note, key);
  if (!head.ok) return head;
  return ok({ name, key, note, witnessKeys: [], head: head.value, spans: [], textOf: () => undefined });
}

function hashOf(entry: BundleEntry): Hash {
  return 'leaf' in entry ? hashOfLeaf(entry.leaf) : (fromBase64(entry.hash) ?? new Uint8Array());
}

function describe(leaf: string): string | undefined {
  const event = parseLeaf(leaf);
  return event === undefined ? undefined : `${event.type}, ${event.actor}, ${event.at}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
