import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64 } from '#platform/record/base64.ts';
import type { BundleOf, OpenedSeal } from '../bundle/bundle.ts';
import { Crc32 } from '../bundle/crc32.ts';
import type { FoundFile } from '../bundle/read-bundle.ts';
import { inPieces, type Reading } from '../bundle/reading.ts';
import { longestText } from '../procedure/submission/content.ts';
import { type Expected, type SealedFacts, SealedFileReader } from './sealed-file.ts';

/** What the bytes of a file of the bundle come to; `sha256` is what its name says. */
export interface FileFacts {
  readonly sha256: string;
  readonly computed: string;
  readonly size: number;
}

export type SealedFileFacts = FileFacts & SealedFacts;

/** A bundle of which every byte was looked at. */
export type ExaminedBundle = Omit<BundleOf<never>, 'documents' | 'sealed'> & {
  readonly documents: readonly FileFacts[];
  readonly sealed: readonly SealedFileFacts[];
};

/** Keys of sealed files that did not come with the bundle, by SHA-256 of the file. */
export type MoreKeys = ReadonlyMap<string, Uint8Array>;

/** Reads every file of a bundle once. Code: `archive-damaged` {name} of the first that is not what was packed. */
export function* examineFiles(bundle: BundleOf<FoundFile>, more: MoreKeys): Reading<Result<ExaminedBundle>> {
  const lines = new Map(bundle.opened.map((line) => [line.sealed, line]));
  const documents: FileFacts[] = [];
  for (const file of bundle.documents) {
    const facts = yield* factsOf(file);
    if (!facts.ok) return facts;
    documents.push(facts.value);
  }
  const sealed: SealedFileFacts[] = [];
  for (const file of bundle.sealed) {
    const reader = new SealedFileReader(expectedOf(file, lines.get(file.sha256), more));
    const facts = yield* factsOf(file, (bytes) => reader.add(bytes));
    if (!facts.ok) return facts;
    sealed.push({ ...facts.value, ...reader.end() });
  }
  return ok({ ...bundle, documents, sealed });
}

function* factsOf(
  { sha256: name, member }: FoundFile,
  take: (bytes: Uint8Array) => void = () => undefined,
): Reading<Result<FileFacts>> {
  const hash = sha256.create();
  const crc = new Crc32();
  yield* inPieces(member.content, (bytes) => {
    hash.update(bytes);
    crc.add(bytes);
    take(bytes);
  });
  if (crc.value !== member.crc) return refuse('archive-damaged', { name: member.name });
  return ok({ sha256: name, computed: bytesToHex(hash.digest()), size: member.size });
}

function expectedOf(file: FoundFile, line: OpenedSeal | undefined, more: MoreKeys): Expected | undefined {
  const key = line === undefined ? more.get(file.sha256) : fromBase64(line.key);
  if (key === undefined) return undefined;
  if (line?.plain !== undefined) return { key, size: line.plain.size, keep: 0 };
  // A manifest, of which the text is wanted.
  return { key, size: Number.POSITIVE_INFINITY, keep: Math.min(file.member.size, 2 * longestText) };
}
