import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';
import { openCosignature } from './cosignature.ts';
import { hashOfLeaf } from './envelope.ts';
import { verifyProof } from './proof.ts';
import { readReceipt, verifyReceipt } from './receipt.ts';
import { treeOf } from './tree.ts';

interface Vectors {
  readonly verifierKeys: { readonly log: string; readonly witness: string };
  readonly leaves: readonly string[];
  readonly leafHashes: readonly string[];
  readonly roots: readonly string[];
  readonly checkpoint: string;
  readonly cosignedAt: number;
  readonly cosigned: string;
  readonly proofOfSecond: string;
  readonly consistencyFrom2: readonly string[];
  readonly receipt: unknown;
}

const specs = new URL('../../docs/specs/', import.meta.url);
// The published vectors; the tests below are what says that they have this shape.
const vectors = JSON.parse(readFileSync(new URL('record-vectors.json', specs), 'utf8')) as Vectors;
const [log, witness] = [vectors.verifierKeys.log, vectors.verifierKeys.witness];

function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
}

/** Of the last line of a note by this signer: the bytes after the key id. */
function signatureBy(name: string, note: string): Uint8Array {
  const line = note.split('\n').find((one) => one.startsWith(`— ${name} `)) ?? '';
  return fromBase64(line.split(' ')[2] ?? '')?.slice(4) ?? new Uint8Array();
}

function holds(verifierKey: string, message: string, signature: Uint8Array): boolean {
  const spki = Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    fromBase64(verifierKey.split('+').slice(2).join('+'))!.slice(1),
  ]);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  return verify(null, Buffer.from(message), key, signature);
}

describe('the published vectors', () => {
  test('are what this program computes', () => {
    const hashes = vectors.leaves.map(hashOfLeaf);
    const tree = treeOf(hashes);
    expect(hashes.map(toBase64)).toEqual(vectors.leafHashes);
    expect(vectors.roots.map((_, size) => toBase64(tree.root(size)))).toEqual(vectors.roots);
    expect(tree.consistencyProof(2).map(toBase64)).toEqual(vectors.consistencyFrom2);
    expect(verifyProof(vectors.leaves[1] ?? '', vectors.proofOfSecond, log)).toMatchObject({ ok: true });
    expect(openCosignature(vectors.cosigned, witness)).toEqual({ ok: true, value: vectors.cosignedAt });
    const receipt = readReceipt(JSON.stringify(vectors.receipt));
    expect(receipt.ok && verifyReceipt(receipt.value).ok).toBe(true);
  });

  test('are what the specification gives, followed by hand with another implementation of hash and signature', () => {
    const [one, two, three] = vectors.leaves.map((leaf) => sha256('\0', leaf));
    const root = sha256('\u0001', sha256('\u0001', one!, two!), three!);
    expect(root.toString('base64')).toBe(vectors.roots[3]);
    const text = `leidraad/procedure/voorbeeld\n3\n${root.toString('base64')}\n`;
    expect(vectors.checkpoint.startsWith(`${text}\n`)).toBe(true);
    expect(holds(log, text, signatureBy('leidraad', vectors.cosigned))).toBe(true);
    const cosignature = signatureBy('getuige.example', vectors.cosigned);
    expect(Buffer.from(cosignature).readBigUInt64BE()).toBe(BigInt(vectors.cosignedAt));
    expect(holds(witness, `cosignature/v1\ntime ${vectors.cosignedAt}\n${text}`, cosignature.slice(8))).toBe(true);
  });

  test('are those of the worked example', () => {
    const page = readFileSync(new URL('record.md', specs), 'utf8');
    const shown = [
      vectors.leaves[1],
      vectors.leafHashes[1],
      vectors.roots[3],
      vectors.cosigned,
      log,
      ...vectors.proofOfSecond.split('\n').slice(0, 4),
    ];
    expect(shown.filter((value) => !page.includes(value ?? 'nothing'))).toEqual([]);
    expect(page).toContain(`${vectors.leaves[1]?.length} bytes`);
  });
});
