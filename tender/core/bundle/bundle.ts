import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#platform/kernel/json.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64 } from '#platform/record/base64.ts';
import { type Member, readZip, writeZip } from './zip.ts';

/** The file of a procedure in one archive, for whoever wants to check it without a server: see docs/specs/record.md. */
export interface Bundle {
  /** Of the log, as its checkpoints say it. */
  readonly origin: string;
  /** In the order of the log: the text that was hashed, or the hash alone of what this reader may not look into. */
  readonly entries: readonly BundleEntry[];
  /** The head over all entries, signed; lines of witnesses after that of the log. */
  readonly checkpoint: string;
  /** Earlier heads, each of which must be a beginning of the same tree. */
  readonly earlier: readonly string[];
  /** Verifier key of the log, then those of witnesses. */
  readonly keys: readonly string[];
  /** Source of the guide in force. */
  readonly guide?: string;
  readonly documents: readonly BundledDocument[];
  /** How the ciphertexts of tenders came in, as far as this reader may know. */
  readonly uploads: readonly BundledUpload[];
}

/** The stream of one upload: the texts that were hashed, and its signed head. */
export interface BundledUpload {
  readonly id: string;
  readonly leaves: readonly string[];
  readonly checkpoint: string;
}

export type BundleEntry = { readonly leaf: string } | { readonly hash: string /* base64 of the leaf hash */ };

export interface BundledDocument {
  /** Hex; the name under which the log speaks of it. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

const format = 'leidraad-bundle-1';

/** The same bundle always gives the same bytes. */
export function writeBundle({ origin, entries, checkpoint, earlier, keys, guide, documents, uploads }: Bundle): Uint8Array {
  const text = (name: string, content: string): Member => ({ name, bytes: utf8ToBytes(content) });
  return writeZip([
    text('bundle.json', `${canonicalJson({ format, origin, size: entries.length })}\n`),
    text('checkpoint.txt', checkpoint),
    ...earlier.map((note, index) => text(`checkpoints/${String(index + 1).padStart(6, '0')}.txt`, note)),
    ...documents.map(({ sha256, bytes }) => ({ name: `documents/${sha256}`, bytes })),
    text('events.jsonl', entries.map((entry) => `${'leaf' in entry ? entry.leaf : `"${entry.hash}"`}\n`).join('')),
    ...(guide === undefined ? [] : [text('guide.yaml', guide)]),
    text('keys.txt', keys.map((key) => `${key}\n`).join('')),
    ...uploads.flatMap(({ id, leaves, checkpoint: head }) => [
      text(`uploads/${id}/checkpoint.txt`, head),
      text(`uploads/${id}/events.jsonl`, leaves.map((leaf) => `${leaf}\n`).join('')),
    ]),
  ]);
}

/**
 * Reads what `writeBundle` makes, and nothing else: whatever is not in its form is refused. That it is true is for `verifyBundle`.
 * Codes: those of `readZip`; `bundle-malformed` {name} of the member that is missing, unknown or not in its form.
 */
export function readBundle(bytes: Uint8Array): Result<Bundle> {
  const members = readZip(bytes);
  if (!members.ok) return members;
  const texts = new Map<string, string>();
  const documents: BundledDocument[] = [];
  for (const { name, bytes: content } of members.value) {
    const sha256 = /^documents\/([0-9a-f]{64})$/.exec(name)?.[1];
    const text = sha256 === undefined ? readText(content) : '';
    if (text === undefined || (sha256 === undefined && !isKnown(name))) return malformed(name);
    if (sha256 === undefined) texts.set(name, text);
    else documents.push({ sha256, bytes: content });
  }
  return assemble(texts, documents);
}

function assemble(texts: ReadonlyMap<string, string>, documents: readonly BundledDocument[]): Result<Bundle> {
  const [about, checkpoint, events, keys] = ['bundle.json', 'checkpoint.txt', 'events.jsonl', 'keys.txt'].map((name) =>
    texts.get(name),
  );
  const origin = about === undefined ? undefined : originIn(about);
  const entries = events === undefined ? undefined : readEntries(events);
  if (about === undefined || origin === undefined) return malformed('bundle.json');
  if (checkpoint === undefined) return malformed('checkpoint.txt');
  if (entries === undefined) return malformed('events.jsonl');
  if (keys?.endsWith('\n') !== true) return malformed('keys.txt');
  const earlier = [...texts].filter(([name]) => name.startsWith('checkpoints/')).map(([, note]) => note);
  const guide = texts.get('guide.yaml');
  const uploads = readUploads(texts);
  if (uploads === undefined) return malformed('uploads');
  const rest = { checkpoint, earlier, keys: keys.slice(0, -1).split('\n'), documents, uploads };
  const bundle = { origin, entries, ...rest, ...(guide === undefined ? {} : { guide }) };
  // Whatever else the file about the bundle says, the numbers of earlier heads: there is one way to write them.
  const wanted = `${canonicalJson({ format, origin, size: entries.length })}\n`;
  if (about !== wanted) return malformed('bundle.json');
  const misnamed = earlier.findIndex((_, index) => !texts.has(`checkpoints/${String(index + 1).padStart(6, '0')}.txt`));
  return misnamed < 0 ? ok(bundle) : malformed('checkpoints');
}

function malformed(name: string): Result<never> {
  return refuse('bundle-malformed', { name });
}

function isKnown(name: string): boolean {
  return (
    ['bundle.json', 'checkpoint.txt', 'events.jsonl', 'guide.yaml', 'keys.txt'].includes(name) ||
    /^checkpoints\/\d{6}\.txt$/.test(name) ||
    uploadMember.test(name)
  );
}

const uploadMember = /^uploads\/([0-9a-z][0-9a-z-]{0,63})\/(checkpoint\.txt|events\.jsonl)$/;

/** Undefined when one has a head without events, or the other way round. */
function readUploads(texts: ReadonlyMap<string, string>): readonly BundledUpload[] | undefined {
  const ids = new Set([...texts.keys()].flatMap((name) => uploadMember.exec(name)?.[1] ?? []));
  const uploads = [...ids].map((id): BundledUpload | undefined => {
    const checkpoint = texts.get(`uploads/${id}/checkpoint.txt`);
    const events = texts.get(`uploads/${id}/events.jsonl`);
    if (checkpoint === undefined || events?.endsWith('\n') !== true) return undefined;
    return { id, checkpoint, leaves: events.slice(0, -1).split('\n') };
  });
  const whole = uploads.filter((upload) => upload !== undefined);
  return whole.length === uploads.length ? whole : undefined;
}

function originIn(about: string): string | undefined {
  return /"origin":"([^"\\]+)"/.exec(about)?.[1];
}

function readEntries(text: string): readonly BundleEntry[] | undefined {
  if (text !== '' && !text.endsWith('\n')) return undefined;
  const lines = text === '' ? [] : text.slice(0, -1).split('\n');
  const entries = lines.map((line): BundleEntry | undefined => {
    if (line.startsWith('{')) return { leaf: line };
    const hash = /^"([^"]+)"$/.exec(line)?.[1];
    return hash !== undefined && fromBase64(hash)?.length === 32 ? { hash } : undefined;
  });
  const whole = entries.filter((entry) => entry !== undefined);
  return whole.length === lines.length ? whole : undefined;
}

function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
