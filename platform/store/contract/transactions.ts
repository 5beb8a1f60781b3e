import { expect } from 'vitest';
import { ClockSetBack, type EventStore, type NewEvent, type Transaction } from '../event-store.ts';
import { at, type Rules, received, Stop, seqsOf, times, upTo } from './given.ts';

export const transactions: Rules = {
  async 'see what they wrote; others see it after the commit'({ store, append }) {
    await append('file-1', 1);
    await store.transact('file-1', async (tx) => {
      expect(tx).toMatchObject({ stream: 'file-1', version: 1 });
      await tx.append(times(1), at(2));
      await tx.append(times(1), at(2));
      await tx.entries.put('file', 'file-1', 'open');
      expect(tx.version).toBe(3);
      expect(seqsOf(await tx.read())).toEqual([1, 2, 3]);
      expect(seqsOf(await tx.read(2))).toEqual([3]);
      expect(await tx.entries.get('file', 'file-1')).toBe('open');
      expect(await store.read('file-1')).toHaveLength(1);
      expect((await store.record('file-1'))?.texts).toHaveLength(1);
      expect(await store.entries.get('file', 'file-1')).toBeUndefined();
    });
    expect(await store.read('file-1')).toHaveLength(3);
    expect(await store.entries.get('file', 'file-1')).toBe('open');
  },

  async 'that throw leave nothing, and the error comes out'({ store, append, verify }) {
    await append('file-1', 1);
    await store.transact('file-1', (tx) => tx.entries.put('file', 'file-1', 'open'));
    const head = await store.head('file-1');
    const failing = store.transact('file-1', async (tx) => {
      await tx.append(times(2), at(2));
      await tx.entries.put('file', 'file-1', 'closed');
      await tx.entries.put('file', 'file-2', 'open');
      throw new Stop();
    });
    await expect(failing).rejects.toBeInstanceOf(Stop);
    expect(await store.read('file-1')).toHaveLength(1);
    expect(await store.head('file-1')).toEqual(head);
    expect(await store.entries.list('file')).toEqual([{ key: 'file-1', value: 'open' }]);
    expect(seqsOf(await append('file-1', 3))).toEqual([2]);
    expect((await verify('file-1')).ok).toBe(true);
  },

  async 'that catch an error of the store are not committed by half'({ store }) {
    const unserialisable: NewEvent = { type: 'broken', data: Number.NaN };
    const careless = store.transact('file-1', async (tx) => {
      await tx.append(times(1), at(1));
      await tx.append([received, unserialisable], at(1)).catch(() => undefined);
      await tx.entries.put('file', 'file-1', 'open').catch(() => undefined);
    });
    await expect(careless).rejects.toBeInstanceOf(TypeError);
    expect(await store.read('file-1')).toEqual([]);
    expect(await store.entries.list('file')).toEqual([]);
  },

  async 'give back what their work gives back'({ store }) {
    expect(await store.transact('file-1', async (tx) => tx.version + 41)).toBe(41);
  },

  async 'cannot be started within one another, but right after'({ store, append }) {
    const nested = store.transact('file-1', () => append('file-2', 1));
    await expect(nested).rejects.toThrow('within a transaction');
    let after: Promise<unknown> = Promise.resolve();
    await store.transact('file-1', async () => {
      after = pause(5).then(() => append('file-2', 1));
    });
    await expect(after).resolves.toHaveLength(1);
  },

  async 'cannot be used when they are over'({ store }) {
    let kept: Transaction | undefined;
    await store.transact('file-1', async (tx) => {
      kept = tx;
    });
    await expect(kept?.append(times(1), at(1))).rejects.toThrow('over');
    await expect(kept?.entries.put('file', 'x', 1)).rejects.toThrow('over');
    expect(await store.read('file-1')).toEqual([]);
  },

  async 'under way are finished when the store closes; none begins afterwards'({ store, open, append }) {
    const under = append('file-1', 1);
    await store.close();
    expect(await under).toHaveLength(1);
    await expect(append('file-1', 2)).rejects.toThrow('closed');
    await expect(store.read('file-1')).rejects.toBeInstanceOf(Error);
    expect(await (await open()).read('file-1')).toHaveLength(1);
  },
};

export const concurrency: Rules = {
  async 'fifty transactions on one stream lose no update'({ store, verify }) {
    await Promise.all(upTo(50).map(() => increment(store, 'file-1')));
    expect(await store.entries.get('count', 'all')).toBe(50);
    expect((await store.read('file-1')).map(({ data }) => data)).toEqual(upTo(50));
    expect((await verify('file-1')).ok).toBe(true);
  },

  async 'two nodes on one stream lose no update'({ store, open, verify }) {
    const other = await open();
    await Promise.all(upTo(40).map((turn) => increment(turn % 2 === 0 ? store : other, 'file-1')));
    expect(await other.entries.get('count', 'all')).toBe(40);
    expect(await store.read('file-1')).toHaveLength(40);
    expect((await verify('file-1')).ok).toBe(true);
  },

  async 'who reads does not wait for who writes'({ store }) {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const held = store.transact('file-1', () => promise);
    expect(await store.read('file-1')).toEqual([]);
    expect(await store.entries.list('count')).toEqual([]);
    resolve(undefined);
    await held;
  },
};

export const clock: Rules = {
  async 'set back stops the stream and loses nothing'({ store, append, verify }) {
    await append('file-1', 10);
    const late = append('file-1', 9);
    await expect(late).rejects.toBeInstanceOf(ClockSetBack);
    const told = { code: 'clock-set-back', stream: 'file-1', last: at(10).at, at: at(9).at };
    await expect(late).rejects.toMatchObject(told);
    expect(await store.read('file-1')).toHaveLength(1);
    expect(seqsOf(await append('file-1', 10))).toEqual([2]);
    expect((await verify('file-1')).ok).toBe(true);
  },

  async 'set back within one transaction takes all of it away'({ store }) {
    const back = store.transact('file-1', async (tx) => {
      await tx.append(times(1), at(10));
      await tx.append(times(1), at(9));
    });
    await expect(back).rejects.toBeInstanceOf(ClockSetBack);
    expect(await store.read('file-1')).toEqual([]);
  },

  async 'of one stream does not bind another'({ append }) {
    await append('file-1', 10);
    await expect(append('file-2', 9)).resolves.toHaveLength(1);
  },

  async 'is told in UTC with milliseconds and in no other way'({ store }) {
    for (const text of ['', '2025-10-06', '2025-10-06T10:00:00Z', '2025-10-06T12:00:00.000+02:00']) {
      const work = store.transact('file-1', (tx) => tx.append(times(1), { at: text, actor: 'system' }));
      await expect(work).rejects.toThrow('not an instant');
    }
  },
};

/** Reads, lets others have a go, and writes what it read plus one. */
function increment(store: EventStore, stream: string): Promise<void> {
  return store.transact(stream, async (tx) => {
    const count = Number((await tx.entries.get('count', 'all')) ?? 0);
    const { version } = tx;
    await pause(0);
    expect(tx.version).toBe(version);
    await tx.append([{ type: 'counted', data: count + 1 }], at(1));
    await tx.entries.put('count', 'all', count + 1);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
