import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blobs } from '#platform/blobs/blob-store.ts';
import { openBlobs } from '#platform/blobs/open-blobs.ts';
import { type Identity, openIdentity } from '#platform/identity/identity.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openStore, type StorePlace } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';

export interface Offline {
  readonly store: EventStore;
  readonly blobs: Blobs;
  readonly identity: Identity;
  readonly signer: Signer;
  close(): Promise<void>;
}

/** The store and the accounts of a data folder, without a server; a new folder gets keys of its own. */
export async function openOffline(data: string, database?: string): Promise<Offline> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const signer = await openSigningKey(data, 'paraat');
  const place: StorePlace = database === undefined ? { file: join(data, 'paraat.sqlite') } : { url: database };
  const store = await openStore(place, { signer });
  const secretFile = join(data, 'session-secret');
  const identity = await openIdentity({ place, store, secretFile, baseUrl: 'http://localhost', appName: 'Paraat' });
  const blobs = await openBlobs(database === undefined ? { folder: join(data, 'files') } : { url: database });
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
