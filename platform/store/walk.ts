import type { Entries, Entry } from './event-store.ts';

/** Every entry of a collection in the order of its keys, a page of so many in memory at a time. What is written meanwhile may be met. */
export async function* walkEntries(entries: Entries, collection: string, most = 200): AsyncGenerator<Entry> {
  for (let after = ''; ; ) {
    const page = await entries.page(collection, after, most);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < most) return;
    after = last.key;
  }
}
