import { ed25519 } from '@noble/curves/ed25519.js';
import { describe, expect, test } from 'vitest';
import { refuse } from '#platform/kernel/result.ts';
import { toBase64 } from './base64.ts';
import { checkpointText, signNote, verifierKeyOf } from './checkpoint.ts';
import { hashOfLeaf, leafText } from './envelope.ts';
import { proofText } from './proof.ts';
import { type Receipt, readReceipt, receiptFormat, verifyReceipt } from './receipt.ts';
import { treeOf } from './tree.ts';

const secret = new Uint8Array(32).fill(7);
const verifierKey = verifierKeyOf('tenders.example', ed25519.getPublicKey(secret));
const signer = { name: 'tenders.example', verifierKey, sign: (bytes: Uint8Array) => ed25519.sign(bytes, secret) };
const event = {
  stream: 'file-1',
  seq: 1,
  at: '2025-10-06T09:59:59.999Z',
  actor: 'user-1',
  type: 'TenderPlaced',
  data: { operator: 'operator-1', revision: 1 },
  salt: 'c2FsdC1vZi1ldmVudC0wMDAx',
};
const leaf = leafText(event);
const root = toBase64(treeOf([hashOfLeaf(leaf)]).root());
const checkpoint = signNote(checkpointText({ origin: 'tenders.example/file-1', size: 1, root }), signer);
const receipt: Receipt = {
  format: receiptFormat,
  leaf,
  proof: proofText({ index: 0, hashes: [], checkpoint }),
  verifierKey,
};

function read(value: unknown) {
  const result = readReceipt(JSON.stringify(value));
  return result.ok ? verifyReceipt(result.value) : result;
}

describe('a receipt as a file', () => {
  test('AnnexIV-a: says by itself what was received, when, and where it stands', () => {
    expect(read(receipt)).toMatchObject({ ok: true, value: { event, head: { size: 1, root } } });
  });

  test('threat: time cheater: with another instant is refused', () => {
    const earlier = leafText({ ...event, at: '2025-10-06T09:59:59.998Z' });
    expect(read({ ...receipt, leaf: earlier })).toEqual(refuse('event-not-in-tree', { seq: 1 }));
  });

  test('that brings its own key is refused by who knows the key of the authority', () => {
    const known = verifierKeyOf('tenders.example', ed25519.getPublicKey(new Uint8Array(32).fill(8)));
    expect(verifyReceipt(receipt, known)).toEqual(refuse('note-not-signed', { key: 'tenders.example' }));
  });

  test.each([
    ['no JSON', 'receipt'],
    ['null', 'null'],
    ['another format', JSON.stringify({ ...receipt, format: 'leidraad-receipt-2' })],
    ['a field too many', JSON.stringify({ ...receipt, more: '' })],
    ['a leaf that is no text', JSON.stringify({ ...receipt, leaf: {} })],
    ['ten million characters', `"${'x'.repeat(10_000_000)}"`],
  ])('%s is no receipt', (_, text) => {
    expect(readReceipt(text)).toEqual(refuse('receipt-malformed'));
  });
});
