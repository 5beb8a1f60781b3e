import type { ChangedEntries } from '../event-store.ts';

/** PostgreSQL takes less than 8000 bytes in one notification. */
const largest = 7000;
/** More than so many notifications of one collection are one that names no keys. */
const most = 64;

/** What one transaction of this writer says of the entries it wrote, by collection. */
export function noticesOf(writer: string, touched: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...touched].flatMap(([collection, keys]) => {
    const lists = chunksOf([...keys]);
    const said = lists.length > most ? [undefined] : lists;
    return said.map((list) => JSON.stringify([writer, collection, ...(list ?? [])]));
  });
}

/** What another writer said; undefined where that cannot be read, for it may have been about anything. */
export function readNotice(own: string, payload: string): ChangedEntries | 'own' | undefined {
  const said = listIn(payload);
  if (said === undefined) return undefined;
  const [writer, collection = '', ...keys] = said;
  if (writer === own) return 'own';
  return keys.length === 0 ? { collection } : { collection, keys };
}

function chunksOf(keys: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const key of keys) {
    const bytes = Buffer.byteLength(JSON.stringify(key)) + 1;
    if (size + bytes > largest) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(key);
    size += bytes;
  }
  return chunks;
}

function listIn(payload: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(payload);
    return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}
