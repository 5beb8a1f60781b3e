import { expect } from 'vitest';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { at, type Rules, Stop, times } from './given.ts';

export const listeners: Rules = {
  async 'hear what was committed, in order, until they leave'({ store, append }) {
    const heard: string[] = [];
    const leave = store.onAppend((events) => heard.push(events.map(({ stream, seq }) => `${stream}/${seq}`).join(' ')));
    const stopped = store.transact('file-1', async (tx) => {
      await tx.append(times(1), at(1));
      throw new Stop();
    });
    await expect(stopped).rejects.toBeInstanceOf(Stop);
    await Promise.all([
      append('file-1', 1, times(2)),
      append('file-2', 1),
      append('file-1', 2),
      append('file-1', 3, []),
    ]);
    leave();
    await append('file-1', 5);
    expect(heard).toEqual(['file-1/1 file-1/2', 'file-2/1', 'file-1/3']);
  },

  async 'find what they hear about already stored'({ store, append }) {
    const { promise, resolve } = Promise.withResolvers<readonly StoredEvent[]>();
    store.onAppend(() => resolve(store.read('file-1')));
    const stored = await append('file-1', 1);
    expect(await promise).toEqual(stored);
  },

  async 'may write in their turn'({ store, append }) {
    const { promise, resolve } = Promise.withResolvers<readonly StoredEvent[]>();
    const leave = store.onAppend(() => {
      leave();
      resolve(append('file-2', 2));
    });
    await append('file-1', 1);
    expect(await promise).toMatchObject([{ stream: 'file-2', seq: 1 }]);
  },

  async 'that throw undo nothing and silence nobody'({ store, append }) {
    const warnings: Error[] = [];
    const keep = (warning: Error) => void warnings.push(warning);
    process.on('warning', keep);
    let heard = 0;
    store.onAppend(() => {
      throw new Stop('a listener stopped');
    });
    store.onAppend(() => {
      heard += 1;
    });
    await expect(append('file-1', 1)).resolves.toHaveLength(1);
    expect(heard).toBe(1);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    process.off('warning', keep);
    expect(warnings.filter((warning) => warning instanceof Stop)).toHaveLength(1);
  },
};
