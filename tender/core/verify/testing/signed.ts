import { ed25519 } from '@noble/curves/ed25519.js';
import type { JsonValue } from '#platform/kernel/json.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { checkpointText, originOf, type Signer, signNote, verifierKeyOf } from '#platform/record/checkpoint.ts';
import { hashOfLeaf, leafText } from '#platform/record/envelope.ts';
import { treeOf } from '#platform/record/tree.ts';
import { type Bundle, type BundledSource, type BundleEntry, writeBundle } from '../../bundle/bundle.ts';
import { openTo } from '../../bundle/redact.ts';
import type { RecordedEvent } from '../../procedure/file.ts';

/** What somebody with the key of the log can sign: the truth, or something else. */

const secret = new Uint8Array(32).fill(7);
export const signer: Signer = {
  name: 'leidraad',
  verifierKey: verifierKeyOf('leidraad', ed25519.getPublicKey(secret)),
  sign: (bytes) => ed25519.sign(bytes, secret),
};

const stream = 'procedure/almelo';

function leafOf({ at, actor, event, lot }: RecordedEvent, index: number, of = stream): string {
  const { type, ...data } = event;
  const plain = JSON.parse(JSON.stringify({ ...data, lot })) as JsonValue;
  const salt = `c2FsdC1vZi1ldmVudC0${String(index).padStart(6, '0')}`;
  return leafText({ stream: of, seq: index + 1, at, actor, type, data: plain, salt });
}

/** A head over the first `size` entries, signed with the key of the log. */
export function headOf(entries: readonly BundleEntry[], size = entries.length, of = stream): string {
  const tree = treeOf(entries.map((entry) => ('leaf' in entry ? hashOfLeaf(entry.leaf) : new Uint8Array(32))));
  const root = toBase64(tree.root(size));
  return signNote(checkpointText({ origin: originOf(signer.name, of), size, root }), signer);
}

/** Another stream of the same log, as a bundle brings it along. */
export function sourceOf(procedure: string, events: readonly RecordedEvent[]): BundledSource {
  const of = `procedure/${procedure}`;
  const leaves = events.map((recorded, index) => leafOf(recorded, index, of));
  return {
    leaves,
    checkpoint: headOf(
      leaves.map((leaf) => ({ leaf })),
      leaves.length,
      of,
    ),
  };
}

/** The events as a bundle that is signed as it should be, numbered anew; what the log says of the guide is what the copy says. */
export function bundleOf(events: readonly RecordedEvent[], more: Partial<Bundle> = {}): Bundle {
  const entries = events.map((recorded, index) => ({ leaf: leafOf(recorded, index) }));
  const guide = events.flatMap(({ event }) => ('source' in event ? [event.source] : [])).at(-1);
  return {
    origin: originOf(signer.name, stream),
    entries,
    checkpoint: headOf(entries),
    earlier: [],
    keys: [signer.verifierKey],
    documents: [],
    sealed: [],
    opened: [],
    uploads: [],
    ...(guide === undefined ? {} : { guide }),
    ...more,
  };
}

export function signedBundle(events: readonly RecordedEvent[], more: Partial<Bundle> = {}): Uint8Array {
  return writeBundle(bundleOf(events, more));
}

/** The same bundle for one operator: what he may not look into is a hash. */
export function redacted(bundle: Bundle, events: readonly RecordedEvent[], operator: string): Bundle {
  const open = openTo(operator, events);
  const entries = bundle.entries.map((entry, index) =>
    'hash' in entry || open.has(index + 1) ? entry : { hash: toBase64(hashOfLeaf(entry.leaf)) },
  );
  return { ...bundle, entries };
}
