import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

test('the app can be installed: the manifest names its icons in the sizes that a phone asks for, and they are there', () => {
  const manifest = JSON.parse(read('public/manifest.webmanifest')) as {
    readonly start_url: string;
    readonly display: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
  };
  expect([manifest.start_url, manifest.display]).toEqual(['/phone', 'standalone']);
  for (const { src, sizes } of manifest.icons) expect([src, sizesOf(src)]).toEqual([src, sizes]);
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
});

/** The width and height in the head of a PNG. */
function sizesOf(src: string): string {
  const bytes = readFileSync(join(import.meta.dirname, 'public', src));
  return src.endsWith('.svg') ? 'any' : `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
