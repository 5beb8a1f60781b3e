import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '#platform/kernel/result.ts';
import { fromBase64 } from '#platform/record/base64.ts';
import { openNote, readCheckpoint, type Signer } from '#platform/record/checkpoint.ts';
import { hashOfLeaf, leafText, type StoredEvent } from '#platform/record/envelope.ts';
import { consistencyProof, verifyConsistency } from '#platform/record/merkle.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { ClockSetBack, type EventStore, type NewEvent, type Stamp, type Transaction } from './event-store.ts';

/** One empty storage for one test. */
export interface Storage {
  readonly signer: Signer;
  /** Opens the same storage each time, as a restarted process or a second node does. */
  open(): Promise<EventStore>;
  /** Called after all stores are closed. */
  remove(): Promise<void>;
}

export function at(second: number): Stamp {
  return { at: new Date(Date.UTC(2025, 9, 6, 10, 0, second)).toISOString(), actor: 'user-1' };
}

export const received: NewEvent = { type: 'tender-received', data: { seal: 'abc', size: 12 } };

/** What every adapter of the event store must do. */
export function eventStoreContract(name: string, newStorage: () => Promise<Storage>): void {
  describe(`${name} keeps the contract of the event store:`, () => {
    let storage: Storage;
    let store: EventStore;
    const opened: EventStore[] = [];

    async function open(): Promise<EventStore> {
      const another = await storage.open();
      opened.push(another);
      return another;
    }

    beforeEach(async () => {
      storage = await newStorage();
      store = await open();
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((each) => each.close()));
      await storage.remove();
    });

    const context: Context = {
      store: () => store,
      open,
      append: (stream, second, events = [received]) => store.transact(stream, (tx) => tx.append(events, at(second))),
      async verify(stream) {
        const record = await store.record(stream);
        return verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', storage.signer.verifierKey);
      },
      signer: () => storage.signer,
    };
    describe('streams', () => streams(context));
    describe('heads', () => heads(context));
    describe('transactions', () => transactions(context));
    describe('at the same time', () => concurrency(context));
    describe('the clock', () => clock(context));
    describe('entries', () => entries(context));
    describe('listeners', () => listeners(context));
    describe('whatever is done', () => model(context));
  });
}

interface Context {
  store(): EventStore;
  open(): Promise<EventStore>;
  append(stream: string, second: number, events?: readonly NewEvent[]): Promise<readonly StoredEvent[]>;
  verify(stream: string): Promise<ReturnType<typeof verifyStream>>;
  signer(): Signer;
}

class Stop extends Error {}

function streams({ store, open, append }: Context): void {
  test('number their events from 1, each by itself', async () => {
    await append('file-1', 1, [received, received]);
    await append('file-2', 2);
    const [third] = await append('file-1', 3);
    expect(third).toEqual({ stream: 'file-1', seq: 3, ...at(3), ...received });
    expect((await store().read('file-1')).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect((await store().read('file-2')).map(({ seq }) => seq)).toEqual([1]);
    expect(await store().streams()).toEqual(['file-1', 'file-2']);
  });

  test('give back the same event when it is appended, read, and read after a restart', async () => {
    const strange = { '': 'é\u0000\u2028\ud83d\ude00', 'a"b': [null, true, -0.5, 1e21], ['__proto__']: { lone: '\ud800' } };
    const [stored] = await append('file-1', 1, [{ type: 'strange', data: strange }]);
    expect(stored?.data).toEqual(strange);
    expect(await store().read('file-1')).toEqual([stored]);
    await store().close();
    expect(await (await open()).read('file-1')).toEqual([stored]);
  });

  test('are read in part', async () => {
    await append('file-1', 1, Array(5).fill(received));
    const seqs = async (range: { after?: number; upTo?: number }) =>
      (await store().read('file-1', range)).map(({ seq }) => seq);
    expect(await seqs({ after: 3 })).toEqual([4, 5]);
    expect(await seqs({ upTo: 2 })).toEqual([1, 2]);
    expect(await seqs({ after: 1, upTo: 4 })).toEqual([2, 3, 4]);
    expect(await seqs({ after: 5 })).toEqual([]);
  });

  test('that do not exist are empty, whatever they are called', async () => {
    for (const name of ['file-1', '', "'; DROP TABLE event; --", '\0']) {
      expect(await store().read(name)).toEqual([]);
      expect(await store().head(name)).toBeUndefined();
      expect(await store().record(name)).toBeUndefined();
    }
  });

  test.each(['', ' ', 'a b', 'a\nb', '-a', 'é', 'a"b', 'x'.repeat(201)])('cannot be called %j', async (name) => {
    await expect(append(name, 1)).rejects.toThrow(TypeError);
  });
}

function heads({ store, append, verify, signer }: Context): void {
  test('are signed over what is stored, under the name of the stream', async () => {
    await append('file-1', 1, [received, received, received]);
    const head = await store().head('file-1');
    const note = openNote(head?.checkpoint ?? '', signer().verifierKey);
    expect(note.ok && readCheckpoint(note.value)).toEqual(
      ok({ origin: `${signer().name}/file-1`, size: 3, root: head?.root }),
    );
    expect(await verify('file-1')).toEqual(ok({ size: 3, root: head?.root }));
  });

  test('come with the texts that were hashed, to the byte', async () => {
    const stored = await append('file-1', 1, [received, received]);
    expect(await store().record('file-1')).toEqual({
      texts: stored.map(leafText),
      head: await store().head('file-1'),
    });
  });

  test('only ever grow: each is the beginning of the next', async () => {
    let before = { size: 0, root: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' };
    for (let round = 1; round <= 9; round++) {
      await append('file-1', round, Array(round % 3 || 3).fill(received));
      const record = await store().record('file-1');
      const after = record?.head ?? before;
      const proof = consistencyProof((record?.texts ?? []).map(hashOfLeaf), before.size);
      const [firstRoot, secondRoot] = [before.root, after.root].map((root) => fromBase64(root) ?? new Uint8Array());
      expect(after.size).toBeGreaterThan(before.size);
      expect(
        firstRoot && secondRoot && verifyConsistency({ first: before.size, firstRoot, second: after.size, secondRoot, proof }),
      ).toBe(true);
      before = after;
    }
  });

  test('do not arise where nothing happened', async () => {
    await append('file-1', 1, []);
    await store().transact('file-1', (tx) => tx.entries.put('file', 'file-1', null));
    expect(await store().head('file-1')).toBeUndefined();
    expect(await store().streams()).toEqual([]);
  });
}

function transactions({ store, open, append, verify }: Context): void {
  test('see what they wrote; others see it after the commit', async () => {
    await append('file-1', 1);
    await store().transact('file-1', async (tx) => {
      expect(tx).toMatchObject({ stream: 'file-1', version: 1 });
      await tx.append([received], at(2));
      await tx.append([received], at(2));
      await tx.entries.put('file', 'file-1', 'open');
      expect(tx.version).toBe(3);
      expect((await tx.read()).map(({ seq }) => seq)).toEqual([1, 2, 3]);
      expect((await tx.read(2)).map(({ seq }) => seq)).toEqual([3]);
      expect(await tx.entries.get('file', 'file-1')).toBe('open');
      expect(await store().read('file-1')).toHaveLength(1);
      expect((await store().record('file-1'))?.texts).toHaveLength(1);
      expect(await store().entries.get('file', 'file-1')).toBeUndefined();
    });
    expect(await store().read('file-1')).toHaveLength(3);
    expect(await store().entries.get('file', 'file-1')).toBe('open');
  });

  test('that throw leave nothing, and the error comes out', async () => {
    await append('file-1', 1);
    await store().transact('file-1', (tx) => tx.entries.put('file', 'file-1', 'open'));
    const head = await store().head('file-1');
    const failing = store().transact('file-1', async (tx) => {
      await tx.append([received, received], at(2));
      await tx.entries.put('file', 'file-1', 'closed');
      await tx.entries.put('file', 'file-2', 'open');
      throw new Stop();
    });
    await expect(failing).rejects.toThrow(Stop);
    expect(await store().read('file-1')).toHaveLength(1);
    expect(await store().head('file-1')).toEqual(head);
    expect(await store().entries.list('file')).toEqual([{ key: 'file-1', value: 'open' }]);
    expect((await append('file-1', 3))[0]?.seq).toBe(2);
    expect((await verify('file-1')).ok).toBe(true);
  });

  test('that catch an error of the store are not committed by half', async () => {
    const unserialisable: NewEvent = { type: 'broken', data: Number.NaN };
    const careless = store().transact('file-1', async (tx) => {
      await tx.append([received], at(1));
      await tx.append([received, unserialisable], at(1)).catch(() => undefined);
      await tx.entries.put('file', 'file-1', 'open').catch(() => undefined);
    });
    await expect(careless).rejects.toThrow(TypeError);
    expect(await store().read('file-1')).toEqual([]);
    expect(await store().entries.list('file')).toEqual([]);
  });

  test('give back what their work gives back', async () => {
    expect(await store().transact('file-1', async (tx) => tx.version + 41)).toBe(41);
  });

  test('cannot be started within one another, but right after', async () => {
    const nested = store().transact('file-1', () => append('file-2', 1));
    await expect(nested).rejects.toThrow('within a transaction');
    let after: Promise<unknown> = Promise.resolve();
    await store().transact('file-1', async () => {
      after = new Promise((resolve) => setTimeout(resolve, 5)).then(() => append('file-2', 1));
    });
    await expect(after).resolves.toHaveLength(1);
  });

  test('cannot be used when they are over', async () => {
    let kept: Transaction | undefined;
    await store().transact('file-1', async (tx) => {
      kept = tx;
    });
    await expect(kept?.append([received], at(1))).rejects.toThrow('over');
    await expect(kept?.entries.put('file', 'x', 1)).rejects.toThrow('over');
    expect(await store().read('file-1')).toEqual([]);
  });

  test('under way are finished when the store closes; none begins afterwards', async () => {
    const under = append('file-1', 1);
    await store().close();
    expect(await under).toHaveLength(1);
    await expect(append('file-1', 2)).rejects.toThrow('closed');
    await expect(store().read('file-1')).rejects.toThrow();
    expect(await (await open()).read('file-1')).toHaveLength(1);
  });
}

function concurrency({ store, open, verify }: Context): void {
  /** Reads, lets others have a go, and writes what it read plus one. */
  function increment(of: EventStore, stream: string): Promise<void> {
    return of.transact(stream, async (tx) => {
      const count = Number((await tx.entries.get('count', 'all')) ?? 0);
      const { version } = tx;
      await new Promise((resolve) => setImmediate(resolve));
      expect(tx.version).toBe(version);
      await tx.append([{ type: 'counted', data: count + 1 }], at(1));
      await tx.entries.put('count', 'all', count + 1);
    });
  }

  test('fifty transactions on one stream lose no update', async () => {
    await Promise.all(Array.from({ length: 50 }, () => increment(store(), 'file-1')));
    expect(await store().entries.get('count', 'all')).toBe(50);
    expect((await store().read('file-1')).map(({ data }) => data)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect((await verify('file-1')).ok).toBe(true);
  });

  test('two nodes on one stream lose no update', async () => {
    const other = await open();
    const all = Array.from({ length: 40 }, (_, index) => increment(index % 2 ? store() : other, 'file-1'));
    await Promise.all(all);
    expect(await other.entries.get('count', 'all')).toBe(40);
    expect(await store().read('file-1')).toHaveLength(40);
    expect((await verify('file-1')).ok).toBe(true);
  });

  test('who reads does not wait for who writes', async () => {
    let goOn = (): void => undefined;
    const held = store().transact('file-1', () => new Promise<void>((resolve) => (goOn = resolve)));
    expect(await store().read('file-1')).toEqual([]);
    expect(await store().entries.list('count')).toEqual([]);
    goOn();
    await held;
  });
}

function clock({ store, append, verify }: Context): void {
  test('set back stops the stream and loses nothing', async () => {
    await append('file-1', 10);
    const late = append('file-1', 9);
    await expect(late).rejects.toThrow(ClockSetBack);
    await expect(late).rejects.toMatchObject({
      code: 'clock-set-back',
      stream: 'file-1',
      last: at(10).at,
      at: at(9).at,
    });
    expect(await store().read('file-1')).toHaveLength(1);
    expect((await append('file-1', 10))[0]?.seq).toBe(2);
    expect((await verify('file-1')).ok).toBe(true);
  });

  test('set back within one transaction takes all of it away', async () => {
    const back = store().transact('file-1', async (tx) => {
      await tx.append([received], at(10));
      await tx.append([received], at(9));
    });
    await expect(back).rejects.toThrow(ClockSetBack);
    expect(await store().read('file-1')).toEqual([]);
  });

  test('of one stream does not bind another', async () => {
    await append('file-1', 10);
    await expect(append('file-2', 9)).resolves.toHaveLength(1);
  });

  test.each(['', '2025-10-06', '2025-10-06T10:00:00Z', '2025-10-06T12:00:00.000+02:00'])('that says %j is not understood', async (text) => {
    const work = store().transact('file-1', (tx) => tx.append([received], { at: text, actor: 'system' }));
    await expect(work).rejects.toThrow(TypeError);
  });
}

function entries({ store }: Context): void {
  const put = (...rows: readonly (readonly [string, string, StoredEvent['data']])[]) =>
    store().transact('index', async (tx) => {
      for (const [collection, key, value] of rows) await tx.entries.put(collection, key, value);
    });

  test('are put, replaced and removed', async () => {
    await put(['user', 'a', { name: 'A' }], ['user', 'b', [1, null]], ['lot', 'a', false]);
    await put(['user', 'a', { name: 'AA' }]);
    await store().transact('index', async (tx) => {
      await tx.entries.remove('user', 'b');
      await tx.entries.remove('user', 'never-there');
      expect(await tx.entries.list('user')).toEqual([{ key: 'a', value: { name: 'AA' } }]);
    });
    expect(await store().entries.get('user', 'a')).toEqual({ name: 'AA' });
    expect(await store().entries.get('user', 'b')).toBeUndefined();
    expect(await store().entries.list('lot')).toEqual([{ key: 'a', value: false }]);
    expect(await store().entries.list('none')).toEqual([]);
  });

  test('are listed by any prefix, in the order of code points', async () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', '%', '_', '*', '[', '\\', "'", '\ud7ff', '\ue000', '\uffff', '\u{10ffff}') });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(key, { maxLength: 12 }), key, async (keys, prefix) => {
        await put(...keys.map((each) => ['any', each, each] as const));
        const expected = keys.filter((each) => each.startsWith(prefix)).toSorted(byCodePoints);
        expect((await store().entries.list('any', prefix)).map((entry) => entry.key)).toEqual(expected);
        await store().transact('index', async (tx) => {
          for (const each of keys) await tx.entries.remove('any', each);
        });
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test.each(['\0', 'a\ud800'])('cannot have the key %j, which not every database can hold', async (key) => {
    await expect(put(['user', key, 1])).rejects.toThrow(TypeError);
    await expect(put([key, 'a', 1])).rejects.toThrow(TypeError);
  });
}

function listeners({ store, append }: Context): void {
  test('hear what was committed, in order, until they leave', async () => {
    const heard: string[] = [];
    const leave = store().onAppend((events) => heard.push(events.map(({ stream, seq }) => `${stream}/${seq}`).join(' ')));
    const writes = [append('file-1', 1, [received, received]), append('file-2', 1), append('file-1', 2), append('file-1', 3, [])];
    await Promise.all(writes);
    await store()
      .transact('file-1', async (tx) => {
        await tx.append([received], at(4));
        throw new Stop();
      })
      .catch(() => undefined);
    leave();
    await append('file-1', 5);
    expect(heard).toEqual(['file-1/1 file-1/2', 'file-2/1', 'file-1/3']);
  });

  test('find what they hear about already stored', async () => {
    const found = new Promise<number>((resolve) => {
      store().onAppend(async () => resolve((await store().read('file-1')).length));
    });
    await append('file-1', 1);
    expect(await found).toBe(1);
  });

  test('may write in their turn', async () => {
    const followed = new Promise((resolve) => {
      const leave = store().onAppend(() => {
        leave();
        resolve(append('file-2', 2));
      });
    });
    await append('file-1', 1);
    expect(await followed).toMatchObject([{ stream: 'file-2', seq: 1 }]);
  });

  test('that throw undo nothing and silence nobody', async () => {
    const warned = new Promise((resolve) => process.once('warning', resolve));
    let heard = 0;
    store().onAppend(() => {
      throw new Stop('listener');
    });
    store().onAppend(() => void heard++);
    await expect(append('file-1', 1)).resolves.toHaveLength(1);
    expect(heard).toBe(1);
    expect(await warned).toBeInstanceOf(Stop);
  });
}

function model({ store, verify }: Context): void {
  test('streams hold exactly what was acknowledged, and verify', async () => {
    const step = fc.record({ stream: fc.constantFrom('m-1', 'm-2', 'm-3'), events: fc.nat(3), second: fc.nat(5), stop: fc.boolean() });
    const acknowledged = new Map<string, StoredEvent[]>();
    let hour = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        hour += 1;
        const outcomes = steps.map(async ({ stream, events, second, stop }) => {
          const stored = await store().transact(stream, async (tx) => {
            const result = await tx.append(Array(events).fill(received), at(hour * 3600 + second));
            if (stop) throw new Stop();
            return result;
          });
          acknowledged.set(stream, [...(acknowledged.get(stream) ?? []), ...stored]);
        });
        for (const outcome of await Promise.allSettled(outcomes)) {
          if (outcome.status === 'rejected') expect([ClockSetBack, Stop]).toContain(outcome.reason.constructor);
        }
        for (const [stream, events] of acknowledged) {
          expect(await store().read(stream)).toEqual(events);
          expect((await verify(stream)).ok).toBe(events.length > 0);
        }
      }),
      { seed: 1, numRuns: 30 },
    );
    expect(acknowledged.size).toBe(3);
  });
}

function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
