import type { z } from 'zod';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { Entries } from '#platform/store/event-store.ts';

/** The entries of these keys that there are; without keys all of the collection. */
export async function rowsOf(
  entries: Entries,
  collection: string,
  keys?: readonly string[],
): Promise<ReadonlyMap<string, JsonValue>> {
  if (keys === undefined) return new Map((await entries.list(collection)).map(({ key, value }) => [key, value]));
  const found = await Promise.all(keys.map(async (key) => [key, await entries.get(collection, key)] as const));
  return new Map(found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

const told = new Set<string>();

/**
 * What a node wrote, which may be of a later version, with fields that this one does not know. Undefined, and told once in the log, when it
 * cannot be read at all: who wrote it is then not counted, and all else goes on.
 */
export function readRow<T>(schema: z.ZodType<T>, collection: string, value: JsonValue): T | undefined {
  const row = schema.safeParse(value);
  if (row.success) return row.data;
  if (!told.has(collection))
    process.emitWarning(
      `another server on this database, of another version perhaps, wrote a row of ${collection} that this one cannot read: it goes on without it`,
    );
  told.add(collection);
  return undefined;
}
