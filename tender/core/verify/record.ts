import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64, toBase64 } from '#platform/record/base64.ts';
import { type Checkpoint, originOf, readVerifierKey, splitNote } from '#platform/record/checkpoint.ts';
import { openCosignature } from '#platform/record/cosignature.ts';
import { canonicalLeaf, hashOfLeaf, type StoredEvent } from '#platform/record/envelope.ts';
import type { Hash } from '#platform/record/merkle.ts';
import { openCheckpoint } from '#platform/record/proof.ts';
import { type Tree, treeOf } from '#platform/record/tree.ts';
import type { BundleEntry, BundleOf } from '../bundle/bundle.ts';
import { fails, holds, type Said } from './check.ts';
import type { ExaminedBundle } from './files.ts';

/** The heads of a bundle, each signed by the log. Codes: those of `openCheckpoint`, `checkpoint-of-other-stream`. */
export function openHeads(bundle: BundleOf<unknown>, key: string): Result<readonly Checkpoint[]> {
  const heads: Checkpoint[] = [];
  for (const note of [...bundle.earlier, bundle.checkpoint]) {
    const head = openCheckpoint(note, key);
    if (!head.ok) return head;
    const { origin } = head.value;
    if (origin !== bundle.origin) return refuse('checkpoint-of-other-log', { origin, known: bundle.origin });
    heads.push(head.value);
  }
  return ok(heads);
}

/** Events by their number; of those that are closed there is only a hash. Codes as in `verifyStream`. */
export function readEvents(
  entries: readonly BundleEntry[],
  origin: string,
  key: string,
): Result<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  const name = readVerifierKey(key);
  for (const [index, entry] of entries.entries()) {
    if ('hash' in entry) continue;
    const seq = index + 1;
    const event = canonicalLeaf(entry.leaf);
    if (event === undefined) return refuse('event-malformed', { seq });
    if (event.seq !== seq) return refuse('event-out-of-order', { seq });
    if (name.ok && originOf(name.value.name, event.stream) !== origin) {
      return refuse('event-of-other-stream', { seq, stream: event.stream });
    }
    if (event.at < (events.at(-1)?.at ?? '')) return refuse('event-time-set-back', { seq });
    events.push(event);
  }
  return ok(events);
}

export function treeOver(entries: readonly BundleEntry[]): Tree {
  return treeOf(
    entries.map(
      (entry): Hash => ('leaf' in entry ? hashOfLeaf(entry.leaf) : (fromBase64(entry.hash) ?? new Uint8Array(32))),
    ),
  );
}

/** Every head that was signed is that of the beginning of this very tree, and the last one of all of it. */
export function compareHeads(tree: Tree, heads: readonly Checkpoint[], closed: number): readonly Said[] {
  const last = heads.at(-1)?.size ?? 0;
  if (last !== tree.size) return [fails('size-differs', { size: tree.size, signed: last })];
  return heads.map(({ size, root }) => {
    const computed = size <= tree.size ? toBase64(tree.root(size)) : '–';
    const params = { size, root, computed, closed };
    return computed === root ? holds('root-agrees', params) : fails('root-differs', params);
  });
}

/** Witnesses whose keys are listed cosigned; nobody else put a line under a head. */
export function compareWitnesses(bundle: BundleOf<unknown>): readonly Said[] {
  const notes = [...bundle.earlier, bundle.checkpoint];
  const [log, ...witnesses] = bundle.keys;
  const said = witnesses.map((key) => cosigned(notes, key));
  const known = new Set(
    bundle.keys
      .map((key) => readVerifierKey(key, key === log ? 'log' : 'witness'))
      .map((key) => (key.ok ? `${key.value.name} ${key.value.id}` : '')),
  );
  const strangers = notes.flatMap((note) => {
    const parts = splitNote(note);
    return parts.ok ? parts.value.signatures.filter(({ name, id }) => !known.has(`${name} ${id}`)) : [];
  });
  return [...said, ...strangers.map(({ name }) => fails('signature-of-stranger', { name }))];
}

function cosigned(notes: readonly string[], key: string): Said {
  let newest: Said | undefined;
  for (const note of notes) {
    const seconds = openCosignature(note, key);
    const name = key.split('+')[0] ?? key;
    if (seconds.ok) {
      const witnessedAt = Temporal.Instant.fromEpochMilliseconds(seconds.value * 1000).toString({
        smallestUnit: 'millisecond',
      });
      newest = holds('witnessed', { name, witnessedAt, size: note.split('\n')[1] ?? '' });
    } else if (seconds.error.code !== 'note-not-signed') return fails('witnessed-wrongly', { name });
  }
  return newest ?? fails('not-witnessed', { name: key.split('+')[0] ?? key });
}

/** Each document is the one whose hash it bears, and the log speaks of it. */
export function compareDocuments({ documents, entries }: ExaminedBundle): readonly Said[] {
  const named = new Set(
    entries.flatMap((entry) =>
      'leaf' in entry ? [...entry.leaf.matchAll(/"([0-9a-f]{64})"/g)].map((match) => match[1]) : [],
    ),
  );
  return documents.map(({ sha256: name, computed, size }) => {
    if (computed !== name) return fails('document-differs', { sha256: name, computed });
    return named.has(name)
      ? holds('document-agrees', { sha256: name, size })
      : fails('document-unknown', { sha256: name });
  });
}
