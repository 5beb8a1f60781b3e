import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#platform/kernel/json.ts';
import { toBase64 } from '#platform/record/base64.ts';
import type { Member, StreamedMember } from './zip.ts';
import { streamZip, writeZip, zipSize } from './zip.ts';

/** The file of a procedure in one archive, for whoever wants to check it without a server: see docs/specs/record.md. */
export interface BundleOf<File> {
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
  /** Files as they were read by people. */
  readonly documents: readonly File[];
  /** The ciphertexts that lay in the vault, as they were brought. */
  readonly sealed: readonly File[];
  /** How the sealed files were opened, those of which this reader may know it. */
  readonly opened: readonly OpenedSeal[];
  /** How the ciphertexts of tenders came in, as far as this reader may know. */
  readonly uploads: readonly BundledUpload[];
  /** Where only who is invited may tender: the stream in which that was decided. */
  readonly source?: BundledSource;
  /** Heads that a time-stamp authority stamped, by size. */
  readonly stamps?: readonly BundledStamp[];
  /** PEM: certificates of that authority, as the server was told them. */
  readonly authorities?: string;
}

/** The stream of one upload: the texts that were hashed, and its signed head. */
export interface BundledUpload {
  readonly id: string;
  readonly leaves: readonly string[];
  readonly checkpoint: string;
}

/** Another stream of the same log: the texts that were hashed, and its signed head. */
export interface BundledSource {
  readonly leaves: readonly string[];
  readonly checkpoint: string;
}

export interface BundledStamp {
  /** The signed note that was stamped, to the byte. */
  readonly note: string;
  /** The token (RFC 3161, DER). */
  readonly token: Uint8Array;
}

export type BundleEntry = { readonly leaf: string } | { readonly hash: string /* base64 of the leaf hash */ };

/** A file that is to be packed: in memory, or wherever `open` finds it, which is asked twice. */
export type BundledFile = {
  /** Hex; the name under which the log speaks of it. */
  readonly sha256: string;
} & ({ readonly bytes: Uint8Array } | { readonly size: number; open(): AsyncIterable<Uint8Array> });

export type Bundle = BundleOf<BundledFile>;

/** One sealed file and what it opens to; with the key of that file alone, never with that of the vault (docs/specs/sealing.md). */
export interface OpenedSeal {
  /** SHA-256 of the ciphertext, hex. */
  readonly sealed: string;
  /** The file key of age: base64 of 16 bytes. */
  readonly key: string;
  /** What came out, without the padding; absent when it is the manifest of a tender. */
  readonly plain?: { readonly sha256: string; readonly size: number };
}

export const bundleFormat = 'leidraad-bundle-1';

/** The same bundle always gives the same bytes. Only for one of which all files are in memory. */
export function writeBundle(bundle: Bundle): Uint8Array {
  return writeZip(
    membersOf(bundle).map((member) => {
      if ('bytes' in member) return member;
      throw new TypeError(`${member.name} is not in memory`);
    }),
  );
}

/** The same bytes, in pieces, however large the files are. */
export function streamBundle(bundle: Bundle): AsyncGenerator<Uint8Array> {
  return streamZip(membersOf(bundle));
}

/** Bytes that `streamBundle` gives. */
export function bundleSize(bundle: Bundle): number {
  return zipSize(membersOf(bundle));
}

/** How earlier heads are numbered. */
export function checkpointName(index: number): string {
  return `checkpoints/${String(index + 1).padStart(6, '0')}.txt`;
}

export function stampName(index: number, kind: 'tst' | 'txt'): string {
  return `stamps/${String(index + 1).padStart(6, '0')}.${kind}`;
}

export function aboutText(origin: string, size: number): string {
  return `${canonicalJson({ format: bundleFormat, origin, size })}\n`;
}

export function openedLine({ sealed, key, plain }: OpenedSeal): string {
  return canonicalJson({ sealed, key, ...(plain === undefined ? {} : { plain: { ...plain } }) });
}

function membersOf(bundle: Bundle): readonly (Member | StreamedMember)[] {
  const { origin, entries, checkpoint, earlier, keys, guide, documents, sealed, opened, uploads, stamps = [] } = bundle;
  const text = (name: string, content: string): Member => ({ name, bytes: utf8ToBytes(content) });
  const lines = (name: string, all: readonly string[]) => text(name, all.map((line) => `${line}\n`).join(''));
  return [
    ...(bundle.authorities === undefined ? [] : [text('authorities.pem', bundle.authorities)]),
    text('bundle.json', aboutText(origin, entries.length)),
    text('checkpoint.txt', checkpoint),
    ...earlier.map((note, index) => text(checkpointName(index), note)),
    ...documents.map((file) => memberOf('documents', file)),
    lines(
      'events.jsonl',
      entries.map((entry) => ('leaf' in entry ? entry.leaf : `"${entry.hash}"`)),
    ),
    ...(guide === undefined ? [] : [text('guide.yaml', guide)]),
    lines('keys.txt', keys),
    ...(opened.length === 0 ? [] : [lines('opened.jsonl', opened.map(openedLine).toSorted())]),
    ...sealed.map((file) => memberOf('sealed', file)),
    ...(bundle.source === undefined
      ? []
      : [text('source/checkpoint.txt', bundle.source.checkpoint), lines('source/events.jsonl', bundle.source.leaves)]),
    ...stamps.flatMap(({ note, token }, index) => [
      lines(stampName(index, 'tst'), [toBase64(token)]),
      text(stampName(index, 'txt'), note),
    ]),
    ...uploads.flatMap(({ id, leaves, checkpoint: head }) => [
      text(`uploads/${id}/checkpoint.txt`, head),
      lines(`uploads/${id}/events.jsonl`, leaves),
    ]),
  ];
}

function memberOf(folder: 'documents' | 'sealed', file: BundledFile): Member | StreamedMember {
  const name = `${folder}/${file.sha256}`;
  if ('bytes' in file) return { name, bytes: file.bytes };
  return { name, size: file.size, open: () => file.open() };
}
