import type { RandomBytes } from '#platform/kernel/random.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import type { EventStore } from './event-store.ts';

/** Where the store is: a SQLite file, or a schema of a PostgreSQL database (`openPostgresStore` says how its url is written). */
export type StorePlace = { readonly file: string } | { readonly url: string };

/** Loads only the database that is used. */
export async function openStore(
  place: StorePlace,
  options: {
    readonly signer: Signer;
    readonly random?: RandomBytes;
    /** How long anything waits for a database that is away, in milliseconds. */
    readonly patience?: number;
  },
): Promise<EventStore> {
  if ('url' in place) {
    const { openPostgresStore } = await import('./postgres/postgres-store.ts');
    return openPostgresStore({ ...place, ...options });
  }
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts');
  return openSqliteStore({ ...place, ...options });
}

/** From one argument: what begins with `postgres:` or `postgresql:` is a url, anything else a file. */
export function storePlace(text: string): StorePlace {
  return /^postgres(ql)?:/.test(text) ? { url: text } : { file: text };
}

/** A place of its own in the same database, made where it is not there yet. A file is such a place already. */
export async function placeWithin(place: StorePlace, name: string): Promise<StorePlace> {
  if (!('url' in place)) return place;
  const { inSchema } = await import('./postgres/own-schema.ts');
  return { url: await inSchema(place.url, name) };
}
