import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok, refuse } from '#platform/kernel/result.ts';
import { toBase64 } from './base64.ts';
import { checkpointText, originOf, type Signer, signNote, verifierKeyOf } from './checkpoint.ts';
import { verifyExtension } from './consistency.ts';
import { hashOfLeaf, leafText } from './envelope.ts';
import { proofText, readProof, verifyLeafHash, verifyProof } from './proof.ts';
import { treeOf } from './tree.ts';

const secret = new Uint8Array(32).fill(7);
const key: Signer = {
  name: 'tenders.example',
  verifierKey: verifierKeyOf('tenders.example', ed25519.getPublicKey(secret)),
  sign: (bytes) => ed25519.sign(bytes, secret),
};

function leaf(seq: number, stream = 'file-1', seal = seq): string {
  const at = `2025-10-06T10:00:${String(seq).padStart(2, '0')}.000Z`;
  const salt = `c2FsdC1vZi1ldmVudC0wM${String(seq).padStart(2, '0')}`;
  return leafText({ stream, seq, at, actor: 'system', type: 'tender-received', data: { seal }, salt });
}

const leaves = Array.from({ length: 21 }, (_, index) => leaf(index + 1));
const tree = treeOf(leaves.map(hashOfLeaf));

function head(size: number, from = tree, origin = originOf(key.name, 'file-1')): string {
  return signNote(checkpointText({ origin, size, root: toBase64(from.root(size)) }), key);
}

/** The proof of an event in the log as it stood when it had `size` events. */
function proofOf(seq: number, size = tree.size): string {
  return proofText({ index: seq - 1, hashes: tree.inclusionProof(seq - 1, size), checkpoint: head(size) });
}

describe('a receipt in the format tlog-proof', () => {
  test('is a header, the place, the hashes, a blank line and the checkpoint to the byte', () => {
    expect(proofOf(2, 3)).toBe(
      [
        'c2sp.org/tlog-proof@v1',
        'index 1',
        ...tree.inclusionProof(1, 3).map(toBase64),
        '',
        'tenders.example/file-1',
        '3',
        toBase64(tree.root(3)),
        '',
        head(3).split('\n')[4],
        '',
      ].join('\n'),
    );
  });

  test('AnnexIV-a: proves to anyone, without the server, which event stands at which place', () => {
    for (const size of [1, 2, 3, 8, 13, 21]) {
      for (let seq = 1; seq <= size; seq++) {
        const held = verifyProof(leaves[seq - 1] ?? '', proofOf(seq, size), key.verifierKey);
        expect(held).toEqual(ok({ origin: 'tenders.example/file-1', size, root: toBase64(tree.root(size)) }));
      }
    }
  });

  test('threat: rival supplier, threat: reused receipt: a receipt of somebody else proves nothing about another event', () => {
    expect(verifyProof(leaf(5), proofOf(6), key.verifierKey)).toEqual(refuse('event-out-of-order', { seq: 5 }));
    const swapped = leaf(6, 'file-1', 99);
    expect(verifyProof(swapped, proofOf(6), key.verifierKey)).toEqual(refuse('event-not-in-tree', { seq: 6 }));
  });

  test('does not pass for an event of another file with the same hash', () => {
    const foreign = head(21, tree, originOf(key.name, 'file-2'));
    const proof = proofText({ index: 0, hashes: tree.inclusionProof(0), checkpoint: foreign });
    expect(verifyProof(leaf(1), proof, key.verifierKey)).toEqual(
      refuse('checkpoint-of-other-stream', { origin: 'tenders.example/file-2', stream: 'file-1' }),
    );
  });

  test('is refused when one character of leaf or proof is changed', { timeout: 20_000 }, () => {
    const [text, proof] = [leaf(11), proofOf(11)];
    const whole = `${text}${proof}`;
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, char) => {
        const changed = whole.slice(0, at) + char + whole.slice(at + 1);
        const held = verifyProof(changed.slice(0, text.length), changed.slice(text.length), key.verifierKey);
        expect(held.ok).toBe(changed === whole);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('reads with a line of extra data, which says nothing', () => {
    const more = proofOf(4).replace('index', 'extra AAAA\nindex');
    expect(readProof(more)).toEqual(readProof(proofOf(4)));
    expect(verifyLeafHash(hashOfLeaf(leaf(4)), more, key.verifierKey).ok).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['another version', proofOf(4).replace('@v1', '@v2')],
    ['a place with a leading zero', proofOf(4).replace('index 3', 'index 03')],
    ['a place beyond counting', proofOf(4).replace('index 3', 'index 9999999999999999')],
    ['no place', proofOf(4).replace('index 3\n', '')],
    ['extra data after the place', proofOf(4).replace('index 3\n', 'index 3\nextra AAAA\n')],
    ['extra data that is no base64', proofOf(4).replace('index', 'extra !\nindex')],
    ['a short hash', proofOf(4).replace('index 3\n', 'index 3\nAAAA\n')],
    [
      'hashes without end',
      proofOf(4).replace('index 3\n', `index 3\n${`${toBase64(new Uint8Array(32))}\n`.repeat(64)}`),
    ],
    ['no checkpoint', proofOf(4).split('\n\n')[0] ?? ''],
  ])('with %s is malformed', (_, text) => {
    expect(readProof(text)).toEqual(refuse('proof-malformed'));
    expect(verifyProof(leaf(4), text, key.verifierKey)).toEqual(refuse('proof-malformed'));
  });

  test('is refused with the key of somebody else, and for text that is no event', () => {
    const other = verifierKeyOf('tenders.example', ed25519.getPublicKey(new Uint8Array(32).fill(8)));
    expect(verifyProof(leaf(4), proofOf(4), other)).toEqual(refuse('note-not-signed', { key: 'tenders.example' }));
    expect(verifyProof('{}', proofOf(4), key.verifierKey)).toEqual(refuse('event-malformed', { seq: 0 }));
  });
});

describe('two checkpoints of one log', () => {
  const told = (earlier: string, later: string, first: number, size: number) =>
    verifyExtension(earlier, later, tree.consistencyProof(first, size), key.verifierKey);

  test('are consistent when the log only grew', () => {
    for (const [first, size] of [
      [0, 5],
      [5, 5],
      [8, 21],
      [13, 20],
    ] as const) {
      expect(told(head(first), head(size), first, size).ok).toBe(true);
    }
  });

  test('AnnexIV-g: give away a log that was set back', () => {
    expect(told(head(20), head(13), 13, 20)).toEqual(refuse('checkpoint-rolled-back', { size: 13, known: 20 }));
  });

  test('threat: corrupt operator, threat: forked log: a forked log shows two parties different files, and their checkpoints show it', () => {
    const fork = treeOf(leaves.with(3, leaf(4, 'file-1', 99)).map(hashOfLeaf));
    const forked = verifyExtension(head(13), head(21, fork), fork.consistencyProof(13), key.verifierKey);
    expect(forked).toEqual(refuse('history-differs', { size: 13 }));
  });

  test('of two logs say nothing of each other', () => {
    expect(told(head(5, tree, 'tenders.example/file-2'), head(8), 5, 8)).toEqual(
      refuse('checkpoint-of-other-log', { origin: 'tenders.example/file-1', known: 'tenders.example/file-2' }),
    );
  });

  test('have to be signed, both', () => {
    const forged = head(8).replace(/\n8\n/, '\n9\n');
    expect(told(forged, head(21), 8, 21)).toEqual(refuse('checkpoint-signature-wrong', { key: key.name }));
    expect(told(head(5), forged, 5, 8)).toEqual(refuse('checkpoint-signature-wrong', { key: key.name }));
  });
});
