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
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import { longestText } from '#tender/core/procedure/submission/content.ts';
import { priceItems } from '#tender/core/procedure/submission/envelopes.ts';
import type { AttachedFile, TenderContent } from '#tender/core/procedure/submission/events.ts';
import { type Manifest, readManifest } from '#tender/core/procedure/submission/manifest.ts';
import {
  type ManifestPlace,
  manifestFits,
  priceManifestFits,
} from '#tender/core/procedure/submission/manifest-fits.ts';
import { readPriceManifest } from '#tender/core/procedure/submission/price-manifest.ts';
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

/** The same of a price envelope. */
export interface PricesOpened {
  readonly files: AttachedFile[];
  readonly opened: readonly OpenedSeal[];
}

/**
 * Opens one tender: its manifest, and every file that the manifest names, each against its size and hash. All or nothing; but whatever is
 * wrong with this one, it stands in the way of no other. Where prices lie apart and something of them lies here, nothing is opened.
 */
export function openTender(
  file: ProcedureFile,
  operator: string,
  identity: string,
  place: OpeningPlace,
): Promise<Result<TenderOpened, OpeningFailure>> {
  return guarded(async () => {
    const placed = placedBy(file, operator);
    const manifest = await openManifest(placed.manifest, identity, place, readManifest);
    if (!manifest.ok) return manifest;
    const { content } = manifest.value;
    const fits = manifestFits(manifest.value, placeOf(file, operator, placed.documents));
    if (!fits.ok) return fits;
    const inside = { manifest: placed.manifest, sealed: manifest.value.sealed, documents: placed.documents };
    const files = await openFiles(content.files, inside, identity, place);
    if (!files.ok) return files;
    const opened = await openedWith(content.files, inside, identity, place);
    return ok({ content: { ...content, files: files.value }, opened });
  });
}

/** The same for the price envelope of a tender, which names the very tender that it belongs to. */
export function openPrices(
  file: ProcedureFile,
  operator: string,
  identity: string,
  place: OpeningPlace,
): Promise<Result<PricesOpened, OpeningFailure>> {
  return guarded(async () => {
    const { manifest: first, prices } = placedBy(file, operator);
    if (prices === undefined) return fail('document-missing');
    const manifest = await openManifest(prices.manifest, identity, place, readPriceManifest);
    if (!manifest.ok) return manifest;
    const { files, sealed } = manifest.value;
    const fits = priceManifestFits(manifest.value, placeOf(file, operator, prices.documents), first.sha256);
    if (!fits.ok) return fits;
    const inside = { manifest: prices.manifest, sealed, documents: prices.documents };
    const found = await openFiles(files, inside, identity, place);
    if (!found.ok) return found;
    return ok({ files: found.value, opened: await openedWith(files, inside, identity, place) });
  });
}

function placedBy(file: ProcedureFile, operator: string): PlacedTender {
  const placed = file.submission.workspaces[operator]?.placed;
  if (placed === undefined) throw new Error(`nothing of ${operator} lies in the vault`);
  return placed;
}

function placeOf(file: ProcedureFile, tenderer: string, documents: readonly SealedRef[]): ManifestPlace {
  const { procedure = '' } = file.preparation;
  return { procedure, tenderer, documents, priceItems: priceItems(guideOf(file)) };
}

async function guarded<T>(open: () => Promise<Result<T, OpeningFailure>>): Promise<Result<T, OpeningFailure>> {
  try {
    return await open();
  } catch (error) {
    // What lies in the store is no longer what was placed: the hash in the log shows it.
    if (error instanceof DamagedBlob) return fail('sealed-damaged');
    throw error;
  }
}

/** The key of each file that the manifest names, and of the manifest itself. */
async function openedWith(
  files: readonly AttachedFile[],
  { manifest, sealed }: Inside,
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
  for (const { file } of files) {
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

async function openManifest<T>(
  ref: SealedRef,
  identity: string,
  { blobs }: OpeningPlace,
  read: (text: string) => Result<T>,
): Promise<Result<T, OpeningFailure>> {
  if (ref.size > largestManifest) return fail('manifest-malformed');
  const sealed = await blobs.read(ref.sha256);
  if (sealed === undefined) return fail('document-missing');
  const opened = await openBytes(sealed, identity);
  if (!opened.ok) return fail(failureOf(opened.error.code));
  const manifest = read(plainText(opened.value) ?? '');
  return manifest.ok ? manifest : fail('manifest-malformed');
}

/** One envelope: which ciphertext is which file, and which ciphertexts were placed. */
interface Inside {
  readonly manifest: SealedRef;
  readonly sealed: Manifest['sealed'];
  readonly documents: readonly SealedRef[];
}

async function openFiles(
  attached: readonly AttachedFile[],
  inside: Inside,
  identity: string,
  place: OpeningPlace,
): Promise<Result<AttachedFile[], OpeningFailure>> {
  const files: AttachedFile[] = [];
  for (const one of attached) {
    const opened = await openDocument(one.file, inside, identity, place);
    if (!opened.ok) return opened;
    files.push({ ...one, file: opened.value });
  }
  return ok(files);
}

/** Opened and stored as a file like any other; its kind is seen from its bytes, whatever the manifest says of it. */
async function openDocument(
  file: FileRef,
  { sealed: refs, documents }: Inside,
  identity: string,
  { blobs, folder }: OpeningPlace,
): Promise<Result<FileRef, OpeningFailure>> {
  const name = safeFileName(file.name);
  if (!name.ok || name.value !== file.name) return fail('manifest-malformed');
  const ref = refs[file.sha256];
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
