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
