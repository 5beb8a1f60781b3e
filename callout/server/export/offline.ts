import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs } from '#platform/blobs/blob-store.ts';
import { type BlobPlace, openBlobs } from '#platform/blobs/open-blobs.ts';
import { type Identity, openIdentity } from '#platform/identity/identity.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { storeOf } from '#platform/store/data-folder.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openStore, type StorePlace } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { storeName } from '../store-name.ts';

export interface Offline {
  readonly store: EventStore;
  readonly blobs: Blobs;
  readonly identity: Identity;
  readonly signer: Signer;
  close(): Promise<void>;
}

export function storeIn(data: string, database: string | undefined): StorePlace {
  return storeOf({ data, ...(database === undefined ? {} : { database }) }, storeName);
}

/** The store and the accounts of a data folder, without a server. */
export function openInstallation(data: string, database?: string): Promise<Offline> {
  const blobs = database === undefined ? { folder: join(data, 'files') } : { url: database };
  return openOffline(data, { place: storeIn(data, database), blobs });
}

/** With store and files where they are said to be; a new folder gets keys of its own. */
export async function openOffline(
  data: string,
  where: { readonly place: StorePlace; readonly blobs: BlobPlace },
): Promise<Offline> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const { place } = where;
  const signer = await openSigningKey(data, 'paraat');
  const store = await openStore(place, { signer });
  const secretFile = join(data, 'session-secret');
  const identity = await openIdentity({ place, store, secretFile, baseUrl: 'http://localhost', appName: 'Paraat' });
  const blobs = await openBlobs(where.blobs);
  return {
    store,
    blobs,
    identity,
    signer,
    async close() {
      await blobs.close();
      await identity.close();
      await store.close();
    },
  };
}
