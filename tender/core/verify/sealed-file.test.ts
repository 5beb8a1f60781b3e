import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '#platform/record/base64.ts';
import { openedLine } from '../bundle/bundle.ts';
import { SealedFileReader } from './sealed-file.ts';

const specs = new URL('../../../docs/specs/', import.meta.url);
// The published vector; the tests below are what says that it has this shape.
const vector = JSON.parse(readFileSync(new URL('opened-vector.json', specs), 'utf8')) as {
  readonly document: string;
  readonly sealed: string;
  readonly opened: string;
};
const sealed = Buffer.from(vector.sealed, 'base64');
const line = JSON.parse(vector.opened) as Parameters<typeof openedLine>[0];
const key = fromBase64(line.key) ?? new Uint8Array();

const hex = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

test('the specification shows the published vector', () => {
  expect(readFileSync(new URL('record.md', specs), 'utf8')).toContain(`\n${vector.opened}\n`);
  expect(openedLine(line)).toBe(vector.opened);
});

test('a program without ours opens the vector with its file key, to the document and zeros', () => {
  const end = sealed.indexOf('\n---') + 1;
  const header = sealed.subarray(0, sealed.indexOf('\n', end) + 1);
  const derive = (info: string, salt: Uint8Array) => Buffer.from(hkdfSync('sha256', key, salt, info, 32));
  const mac = createHmac('sha256', derive('header', Buffer.alloc(0))).update(header.subarray(0, end + 3));
  expect(`${header.toString('latin1', end + 4, header.length - 1)}=`).toBe(mac.digest('base64'));
  const nonce = sealed.subarray(header.length, header.length + 16);
  const chunk = sealed.subarray(header.length + 16);
  const place = Buffer.from('000000000000000000000001', 'hex');
  const cipher = createDecipheriv('chacha20-poly1305', derive('payload', nonce), place, { authTagLength: 16 });
  cipher.setAuthTag(chunk.subarray(-16));
  const plain = Buffer.concat([cipher.update(chunk.subarray(0, -16)), cipher.final()]);
  const { size = 0, sha256 } = line.plain ?? {};
  expect(plain.subarray(0, size).toString()).toBe(vector.document);
  expect(plain.subarray(size).every((byte) => byte === 0)).toBe(true);
  expect([hex(sealed), hex(vector.document)]).toEqual([line.sealed, sha256]);
});

test('the verifier reads it in pieces of any size, and a changed byte is seen', () => {
  const facts = (bytes: Uint8Array, piece: number, fileKey = key) => {
    const reader = new SealedFileReader({ key: fileKey, size: line.plain?.size ?? 0, keep: 3 });
    for (let at = 0; at < bytes.length; at += piece) reader.add(bytes.subarray(at, at + piece));
    return reader.end();
  };
  for (const piece of [1, 7, 1000, sealed.length])
    expect(facts(sealed, piece)).toMatchObject({
      recipients: 1,
      opened: {
        outcome: 'opened',
        sha256: line.plain?.sha256,
        paddedWithZeros: true,
        beginning: Uint8Array.of(87, 105, 106),
      },
    });
  const changed = Buffer.from(sealed);
  changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1;
  expect(facts(changed, 1000).opened).toEqual({ outcome: 'damaged' });
  expect(facts(sealed, 1000, key.toReversed()).opened).toEqual({ outcome: 'key-wrong' });
  expect(toBase64(key)).toBe(line.key);
});
