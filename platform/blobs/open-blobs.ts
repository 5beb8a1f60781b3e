import { type Blobs, openFileBlobs } from './blob-store.ts';

/** Files in a folder of this machine, or beside the store in a schema of a PostgreSQL database, where every node has them. */
export type BlobPlace = { readonly folder: string } | { readonly url: string };

/** Loads only what is used. `patience`: how long anything waits for a database that is away, in milliseconds. */
export async function openBlobs(
  place: BlobPlace,
  patience?: number,
): Promise<Blobs & { readonly close: () => Promise<void> }> {
  if ('folder' in place) return { ...(await openFileBlobs(place.folder)), close: async () => undefined };
  const { openPostgresBlobs } = await import('./postgres-blobs.ts');
  return openPostgresBlobs(place.url, patience);
}
