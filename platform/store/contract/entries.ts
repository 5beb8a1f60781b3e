import fc from 'fast-check';
import { expect } from 'vitest';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { EventStore } from '../event-store.ts';
import { walkEntries } from '../walk.ts';
import type { Rules } from './given.ts';

export const entries: Rules = {
  async 'are put, replaced and removed'({ store }) {
    await put(store, ['user', 'a', { name: 'A' }], ['user', 'b', [1, null]], ['lot', 'a', false]);
    await put(store, ['user', 'a', { name: 'AA' }]);
    await store.transact('index', async (tx) => {
      await tx.entries.remove('user', 'b');
      await tx.entries.remove('user', 'never-there');
      expect(await tx.entries.list('user')).toEqual([{ key: 'a', value: { name: 'AA' } }]);
    });
    expect(await store.entries.get('user', 'a')).toEqual({ name: 'AA' });
    expect(await store.entries.get('user', 'b')).toBeUndefined();
    expect(await store.entries.list('lot')).toEqual([{ key: 'a', value: false }]);
    expect(await store.entries.list('none')).toEqual([]);
  },

  async 'are listed by any prefix, in the order of code points'({ store }) {
    const letters = ['a', 'b', '%', '_', '*', '[', '\\', "'", '\ud7ff', '\ue000', '\uffff', '\u{10ffff}'];
    const key = fc.string({ unit: fc.constantFrom(...letters), maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(key, { maxLength: 12 }), key, async (keys, prefix) => {
        await put(store, ...keys.map((each) => ['any', each, each] as const));
        const expected = keys.filter((each) => each.startsWith(prefix)).toSorted(byCodePoints);
        expect((await store.entries.list('any', prefix)).map((entry) => entry.key)).toEqual(expected);
        await store.transact('index', async (tx) => {
          for (const each of keys) await tx.entries.remove('any', each);
        });
      }),
      { seed: 1, numRuns: 60 },
    );
  },

  async 'are read page by page, each once, in the order of code points'({ store }) {
    const keys = ['a', 'b', 'b/1', '\u{10ffff}', '\ue000', 'z'];
    await put(store, ...keys.map((each) => ['any', each, each] as const), ['other', 'c', 1]);
    for (const most of [1, 2, 6, 7]) {
      const walked = await Array.fromAsync(walkEntries(store.entries, 'any', most));
      expect(walked.map(({ key }) => key)).toEqual(keys.toSorted(byCodePoints));
    }
    await store.transact('index', async (tx) => {
      expect(await tx.entries.page('any', 'b', 2)).toEqual([
        { key: 'b/1', value: 'b/1' },
        { key: 'z', value: 'z' },
      ]);
    });
  },

  async 'may be long'({ store }) {
    const value = 'long '.repeat(100_000);
    // Hardly anything in it repeats, so that no database makes it much shorter.
    const letters = Array.from({ length: 1990 }, (_, index) => String.fromCharCode(33 + ((index * index * 7919) % 94)));
    await put(store, ['any', letters.join(''), value]);
    expect(await store.entries.get('any', letters.join(''))).toBe(value);
  },

  async 'cannot have keys that not every database can hold'({ store }) {
    for (const key of ['\0', 'a\ud800', 'é'.repeat(1001)]) {
      await expect(put(store, ['user', key, 1])).rejects.toThrow('not a key');
      await expect(put(store, [key, 'a', 1])).rejects.toThrow('not a key');
    }
  },
};

function put(store: EventStore, ...rows: readonly (readonly [string, string, JsonValue])[]): Promise<void> {
  return store.transact('index', async (tx) => {
    for (const [collection, key, value] of rows) await tx.entries.put(collection, key, value);
  });
}

function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
