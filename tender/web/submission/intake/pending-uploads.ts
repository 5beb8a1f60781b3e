import type { FileRef, Finding, SealedRef } from '#tender/core/procedure/basics.ts';
import type { Told } from '#tender/documents/told.ts';
import { dropKept, keep, readKept } from '../../sealing/device-store.ts';
import { removeSealed, sealedNames } from '../../sealing/sealed-files.ts';
import type { Whose } from '../workspace/whose.ts';

/** A file that is sealed and not wholly sent, as this device remembers it. */
export interface PendingUpload {
  readonly id: string;
  readonly item: string;
  readonly file: FileRef;
  readonly findings: readonly Finding[];
  readonly told: Told;
  readonly sealed: SealedRef;
  /** Where the server takes it; absent until it was announced. */
  readonly address?: string;
}

function keyOf({ procedure, operator }: Whose): string {
  return `uploads/${procedure}/${operator}`;
}

/** Name of the ciphertext on this device, and of the lock of the window that works on it. */
export function sealedName({ procedure, operator }: Whose, id: string): string {
  return `${procedure}~${operator}~${id}`;
}

export async function pendingUploads(whose: Whose): Promise<readonly PendingUpload[]> {
  // Written by `change` alone.
  return ((await readKept(keyOf(whose))) ?? []) as readonly PendingUpload[];
}

export function keepPending(whose: Whose, pending: PendingUpload): Promise<void> {
  return change(whose, (all) => [...all.filter(({ id }) => id !== pending.id), pending]);
}

export async function dropPending(whose: Whose, id: string): Promise<void> {
  await change(whose, (all) => all.filter((pending) => pending.id !== id));
  await removeSealed(sealedName(whose, id)).catch(() => undefined);
}

/** What was begun here and is in no window's hands; ciphertext that belongs to nothing is thrown away. */
export async function unfinishedUploads(whose: Whose): Promise<readonly PendingUpload[]> {
  const held = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
  const free = (id: string): boolean => !held.has(sealedName(whose, id));
  const pending = await pendingUploads(whose);
  const known = new Set(pending.map(({ id }) => sealedName(whose, id)));
  for (const name of await sealedNames()) {
    const ours = name.startsWith(sealedName(whose, ''));
    if (ours && !known.has(name) && !held.has(name)) await removeSealed(name);
  }
  return pending.filter(({ id }) => free(id));
}

/** Holds the file for this window while `work` runs; undefined when another window has it. */
export function inThisWindow<T>(whose: Whose, id: string, work: () => Promise<T>): Promise<T | undefined> {
  return navigator.locks.request(sealedName(whose, id), { ifAvailable: true }, async (lock) =>
    lock === null ? undefined : work(),
  );
}

/** One receipt, as JSON: kept here besides at the server, so that it is the tenderer's own. */
export function keepReceipt({ sha256 }: SealedRef, offset: number, receipt: string): Promise<boolean> {
  return keep(`receipt/${sha256}/${String(offset).padStart(15, '0')}`, receipt);
}

/** Two windows may change the list at once. */
async function change(whose: Whose, edit: (all: readonly PendingUpload[]) => readonly PendingUpload[]): Promise<void> {
  await navigator.locks.request(keyOf(whose), async () => {
    const after = edit(await pendingUploads(whose));
    await (after.length === 0 ? dropKept(keyOf(whose)) : keep(keyOf(whose), after));
  });
}
