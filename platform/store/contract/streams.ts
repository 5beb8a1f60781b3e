import { expect } from 'vitest';
import { ok } from '#platform/kernel/result.ts';
import { fromBase64, toBase64 } from '#platform/record/base64.ts';
import { openNote, readCheckpoint } from '#platform/record/checkpoint.ts';
import { hashOfLeaf, leafText } from '#platform/record/envelope.ts';
import { verifyConsistency } from '#platform/record/merkle.ts';
import { treeOf } from '#platform/record/tree.ts';
import { at, type Rules, received, seqsOf, times } from './given.ts';

export const streams: Rules = {
  async 'number their events from 1, each by itself'({ store, append }) {
    await append('file-1', 1, times(2));
    await append('file-2', 2);
    const [third] = await append('file-1', 3);
    expect(third).toMatchObject({ stream: 'file-1', seq: 3, ...at(3), ...received });
    const stored = await store.read('file-1');
    expect(seqsOf(stored)).toEqual([1, 2, 3]);
    // No two hashes are alike, also of events that say the same.
    expect(new Set(stored.map(({ salt }) => salt)).size).toBe(3);
    expect(seqsOf(await store.read('file-2'))).toEqual([1]);
    expect(await store.streams()).toEqual(['file-1', 'file-2']);
  },

  async 'give back the same event appended, read, and read after a restart'({ store, open, append }) {
    const strange = {
      '': 'é\u0000\u2028\u{1f600}',
      'a"b': [null, true, -0.5, 1e21],
      ['__proto__']: { lone: '\ud800' },
    };
    const [stored] = await append('file-1', 1, [{ type: 'strange', data: strange }]);
    expect(stored?.data).toEqual(strange);
    expect(await store.read('file-1')).toEqual([stored]);
    await store.close();
    expect(await (await open()).read('file-1')).toEqual([stored]);
  },

  async 'are read in part'({ store, append }) {
    await append('file-1', 1, times(5));
    expect(seqsOf(await store.read('file-1', { after: 3 }))).toEqual([4, 5]);
    expect(seqsOf(await store.read('file-1', { upTo: 2 }))).toEqual([1, 2]);
    expect(seqsOf(await store.read('file-1', { after: 1, upTo: 4 }))).toEqual([2, 3, 4]);
    expect(seqsOf(await store.read('file-1', { after: 5 }))).toEqual([]);
  },

  async 'keep every head that was signed, so that whoever was given one can ask for the way from it'({
    store,
    open,
    append,
    signer,
  }) {
    const given: string[] = [];
    for (const [second, count] of [2, 1, 3].entries()) {
      await append('file-1', second, times(count));
      given.push((await store.head('file-1'))?.checkpoint ?? '');
    }
    expect(await store.checkpoints('file-1')).toEqual(given);
    await store.close();
    const again = await open();
    expect(await again.checkpoint('file-1', 3)).toBe(given[1]);
    expect(await again.checkpoint('file-1', 4)).toBeUndefined();
    expect(await again.checkpoint('file-2', 3)).toBeUndefined();
    const tree = treeOf((await again.read('file-1')).map((event) => hashOfLeaf(leafText(event))));
    for (const note of await again.checkpoints('file-1')) {
      const opened = openNote(note, signer.verifierKey);
      const head = opened.ok ? readCheckpoint(opened.value) : opened;
      expect(head.ok && toBase64(tree.root(head.value.size)) === head.value.root).toBe(true);
    }
  },

  async 'that do not exist are empty, whatever they are called'({ store }) {
    for (const name of ['file-1', '', "'; DROP TABLE event; --", '\0']) {
      expect(await store.read(name)).toEqual([]);
      expect(await store.head(name)).toBeUndefined();
      expect(await store.record(name)).toBeUndefined();
    }
  },

  async 'cannot be called what no checkpoint or log can hold'({ store, append }) {
    for (const name of ['', ' ', 'a b', 'a\nb', '-a', 'é', 'a"b', 'x'.repeat(201)]) {
      await expect(append(name, 1)).rejects.toThrow('not a stream name');
    }
    expect(await store.streams()).toEqual([]);
  },
};

export const heads: Rules = {
  async 'are signed over what is stored, under the name of the stream'({ store, append, verify, signer }) {
    await append('file-1', 1, times(3));
    const head = await store.head('file-1');
    const note = openNote(head?.checkpoint ?? '', signer.verifierKey);
    expect(note.ok && readCheckpoint(note.value)).toEqual(
      ok({ origin: `${signer.name}/file-1`, size: 3, root: head?.root }),
    );
    expect(await verify('file-1')).toEqual(ok({ size: 3, root: head?.root }));
  },

  async 'come with the texts that were hashed, to the byte'({ store, append }) {
    const stored = await append('file-1', 1, times(2));
    expect(await store.record('file-1')).toEqual({ texts: stored.map(leafText), head: await store.head('file-1') });
  },

  async 'only ever grow: each is the beginning of the next'({ store, append }) {
    let before = { size: 0, root: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' };
    for (let round = 1; round <= 9; round++) {
      await append('file-1', round, times(1 + (round % 3)));
      const record = await store.record('file-1');
      const after = record?.head ?? before;
      expect(after.size).toBeGreaterThan(before.size);
      const grown = verifyConsistency({
        first: before.size,
        firstRoot: fromBase64(before.root) ?? new Uint8Array(),
        second: after.size,
        secondRoot: fromBase64(after.root) ?? new Uint8Array(),
        proof: treeOf((record?.texts ?? []).map(hashOfLeaf)).consistencyProof(before.size),
      });
      expect(grown).toBe(true);
      before = after;
    }
  },

  async 'do not arise where nothing happened'({ store, append }) {
    await append('file-1', 1, []);
    await store.transact('file-1', (tx) => tx.entries.put('file', 'file-1', null));
    expect(await store.head('file-1')).toBeUndefined();
    expect(await store.streams()).toEqual([]);
  },
};
