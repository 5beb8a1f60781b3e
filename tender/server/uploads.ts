import type { BlobStore } from '#platform/blobs/blob-store.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Entries, EventStore, WritableEntries } from '#platform/store/event-store.ts';
import { type FileRef, fileRefSchema, type SealedRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { safeFileName } from '#tender/documents/file-name.ts';

/** Who brought which file: a command may only speak of files of one's own organisation, so that knowing a hash opens nothing. */

const collection = 'upload';
const sealedCollection = 'sealed';
const stream = 'uploads';

export { mediaTypeOf, pdfType, videoType, xlsxType } from '#tender/documents/media-type.ts';

/** The first bytes, by which a file is known. */
export async function headOf(blobs: BlobStore, sha256: string): Promise<Uint8Array> {
  const reader = (await blobs.get(sha256))?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return first?.value?.subarray(0, 1024) ?? new Uint8Array();
}

export async function noteUpload(store: EventStore, actor: Actor, file: FileRef, at: string): Promise<void> {
  const { size, mediaType } = file;
  await store.transact(stream, (tx) =>
    tx.entries.put(collection, uploadKey(file.sha256, actor), { size, mediaType, at }),
  );
}

/** Codes: `file-not-uploaded` (params `name`), `file-name-not-allowed`. */
export async function checkFiles(store: EventStore, actor: Actor, command: unknown): Promise<Result<undefined>> {
  for (const file of fileRefsIn(command)) {
    const name = safeFileName(file.name);
    if (!name.ok) return name;
    const known = await store.entries.get(collection, uploadKey(file.sha256, actor));
    const same =
      name.value === file.name && isNote(known) && known.size === file.size && known.mediaType === file.mediaType;
    if (!same) return refuse('file-not-uploaded', { name: file.name });
  }
  return ok(undefined);
}

/** A ciphertext that is there whole, and the upload that brought it. */
export interface Brought {
  readonly size: number;
  readonly upload: string;
  /** ISO instant of its last byte. */
  readonly at: string;
}

export async function noteSealed(
  entries: WritableEntries,
  actor: Actor,
  { sha256, size, id }: SealedRef & { readonly id: string },
  at: string,
): Promise<void> {
  await entries.put(sealedCollection, uploadKey(sha256, actor), { size, upload: id, at });
}

export async function forgetSealed(entries: WritableEntries, bringer: string, sha256: string): Promise<void> {
  await entries.remove(sealedCollection, `${sha256}/${bringer}`);
}

/** Whether anybody has brought it. */
export async function isBrought(entries: Entries, sha256: string): Promise<boolean> {
  return (await entries.list(sealedCollection, `${sha256}/`)).length > 0;
}

/** What this organisation brought itself. */
export async function broughtSealed(entries: Entries, actor: Actor, sha256: string): Promise<Brought | undefined> {
  const known = await entries.get(sealedCollection, uploadKey(sha256, actor));
  // Written by `noteSealed` alone.
  return known as unknown as Brought | undefined;
}

/** Whether something can be sealed for this key. The library is large, and loaded when it is first needed. */
export async function isUsable(recipient: string): Promise<boolean> {
  const { canSealTo } = await import('#platform/sealing/keys.ts');
  return canSealTo(recipient);
}

/** A vault has a key to which something can be sealed, the price vault too. Code: `recipient-unusable`. */
export async function checkVaultKey(command: ProcedureCommand): Promise<Result<undefined>> {
  if (command.type !== 'publish-procedure' && command.type !== 'invite-new-tenders') return ok(undefined);
  const { vault } = command;
  const priceVault = command.type === 'publish-procedure' ? command.priceVault : undefined;
  for (const { recipient } of priceVault === undefined ? [vault] : [vault, priceVault]) {
    if (!(await isUsable(recipient))) return refuse('recipient-unusable');
  }
  return ok(undefined);
}

function uploadKey(sha256: string, actor: Actor): string {
  return `${sha256}/${actor.organisation?.id ?? `user:${actor.user}`}`;
}

function isNote(value: JsonValue | undefined): value is { readonly size: number; readonly mediaType: string } {
  return typeof value === 'object' && value !== null && 'size' in value && 'mediaType' in value;
}

function fileRefsIn(value: unknown): FileRef[] {
  if (typeof value !== 'object' || value === null) return [];
  const read = fileRefSchema.safeParse(value);
  return read.success ? [read.data] : Object.values(value).flatMap(fileRefsIn);
}
