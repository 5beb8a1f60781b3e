import { mkdir } from 'node:fs/promises';
import { concatBytes } from '@noble/hashes/utils.js';
import { type BlobStore, DamagedBlob } from '#platform/blobs/blob-store.ts';
import { fail, ok, type Result, unwrap } from '#platform/kernel/result.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { plainText } from '#platform/sealing/armored.ts';
import { mostHeaderBytes } from '#platform/sealing/header.ts';
import { openSealedFile } from '#platform/sealing/node/open-file.ts';
import { fileKeyOf, openBytes } from '#platform/sealing/seal.ts';
import { sealedSize } from '#platform/sealing/sizes.ts';
import type { OpenedSeal } from '#tender/core/bundle/bundle.ts';
import type { FileRef, SealedRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { type OpeningFailure, openingFailures } from '#tender/core/procedure/opening/events.ts';
import { longestText } from '#tender/core/procedure/submission/content.ts';
import type { AttachedFile, TenderContent } from '#tender/core/procedure/submission/events.ts';
import { type Manifest, readManifest } from '#tender/core/procedure/submission/manifest.ts';
import type { PlacedTender } from '#tender/core/procedure/submission/state.ts';
import { safeFileName } from '#tender/documents/file-name.ts';
import { headOf, mediaTypeOf } from './uploads.ts';

/** Where ciphertext is read from and opened files go. */
export interface OpeningPlace {
  readonly blobs: BlobStore;
  /** Files lie here while they are opened; nothing stays. */
  readonly folder: string;
}

/** A manifest in UTF-8, sealed for any number of recipients that a tenderer would have. */
const largestManifest = sealedSize(2 * longestText, 20);

/** What a tender says, and with what each of its files was opened. */
export interface TenderOpened {
  readonly content: TenderContent;
  readonly opened: readonly OpenedSeal[];
}

/**
 * Opens one tender: its manifest, and every file that the manifest names, each against its size and hash. All or nothing; but whatever is
 * wrong with this one, it stands in the way of no other.
 */
export async function openTender(
  file: ProcedureFile,
  operator: string,
  identity: string,
  place: OpeningPlace,
): Promise<Result<TenderOpened, OpeningFailure>> {
  const placed = file.submission.workspaces[operator]?.placed;
  if (placed === undefined) throw new Error(`nothing of ${operator} lies in the vault`);
  try {
    const manifest = await openManifest(placed.manifest, identity, place);
    if (!manifest.ok) return manifest;
    const { procedure, tenderer, content } = manifest.value;
    if (procedure !== file.preparation.procedure || tenderer !== operator) return fail('manifest-of-other');
    const files: AttachedFile[] = [];
    for (const attached of content.files) {
      const opened = await openDocument(attached.file, manifest.value, placed, identity, place);
      if (!opened.ok) return opened;
      files.push({ ...attached, file: opened.value });
    }
    const opened = await openedWith(manifest.value, placed, identity, place);
    return ok({ content: { ...content, files }, opened });
  } catch (error) {
    // What lies in the store is no longer what was placed: the hash in the log shows it.
    if (error instanceof DamagedBlob) return fail('sealed-damaged');
    throw error;
  }
}

/** The key of each file that the manifest names, and of the manifest itself. */
async function openedWith(
  { content, sealed }: Manifest,
  { manifest }: PlacedTender,
  identity: string,
  { blobs }: OpeningPlace,
): Promise<readonly OpenedSeal[]> {
  const keyOf = async (sha256: string) => {
    const beginning = await beginningOf(blobs, sha256);
    return toBase64(unwrap(await fileKeyOf(beginning, identity)));
  };
  const opened = new Map<string, OpenedSeal>([
    [manifest.sha256, { sealed: manifest.sha256, key: await keyOf(manifest.sha256) }],
  ]);
  for (const { file } of content.files) {
    const ref = sealed[file.sha256];
    if (ref === undefined || opened.has(ref.sha256)) continue;
    const plain = { sha256: file.sha256, size: file.size };
    opened.set(ref.sha256, { sealed: ref.sha256, key: await keyOf(ref.sha256), plain });
  }
  return [...opened.values()];
}

/** As much of a file as a header can take. */
async function beginningOf(blobs: BlobStore, sha256: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (await blobs.get(sha256)) ?? []) {
    parts.push(part);
    size += part.length;
    if (size >= mostHeaderBytes) break;
  }
  return concatBytes(...parts);
}

async function openManifest(
  ref: SealedRef,
  identity: string,
  { blobs }: OpeningPlace,
): Promise<Result<Manifest, OpeningFailure>> {
  if (ref.size > largestManifest) return fail('manifest-malformed');
  const sealed = await blobs.read(ref.sha256);
  if (sealed === undefined) return fail('document-missing');
  const opened = await openBytes(sealed, identity);
  if (!opened.ok) return fail(failureOf(opened.error.code));
  const manifest = readManifest(plainText(opened.value) ?? '');
  return manifest.ok ? manifest : fail('manifest-malformed');
}

/** Opened and stored as a file like any other; its kind is seen from its bytes, whatever the manifest says of it. */
async function openDocument(
  file: FileRef,
  manifest: Manifest,
  { documents }: PlacedTender,
  identity: string,
  { blobs, folder }: OpeningPlace,
): Promise<Result<FileRef, OpeningFailure>> {
  const name = safeFileName(file.name);
  if (!name.ok || name.value !== file.name) return fail('manifest-malformed');
  const ref = manifest.sealed[file.sha256];
  const isPlaced = documents.some(({ sha256, size }) => sha256 === ref?.sha256 && size === ref.size);
  const sealed = ref !== undefined && isPlaced ? await blobs.pathOf(ref.sha256) : undefined;
  if (ref === undefined || sealed === undefined) return fail('document-missing');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const opened = await openSealedFile(sealed, identity, file, {
    folder,
    take: ({ path, size, sha256 }) => blobs.moveIn(path, { size, sha256 }),
  });
  if (!opened.ok) {
    await readWhole(blobs, ref.sha256);
    return fail(failureOf(opened.error.code));
  }
  return ok({ ...file, mediaType: mediaTypeOf(await headOf(blobs, file.sha256), file.name) });
}

/** Throws `DamagedBlob` when it is the store, not the tenderer, that has other bytes than were placed. */
async function readWhole(blobs: BlobStore, sha256: string): Promise<void> {
  const stream = await blobs.get(sha256);
  await stream?.pipeTo(new WritableStream());
}

function failureOf(code: string): OpeningFailure {
  if (code === 'plain-differs') return 'document-differs';
  const failure = openingFailures.find((known) => known === code);
  if (failure === undefined) throw new Error(`a tender cannot be opened: ${code}`);
  return failure;
}
