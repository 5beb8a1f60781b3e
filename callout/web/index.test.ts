import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, 'index.html'), 'utf8');

test('a page whose script does not arrive says so in three languages, without anything that the content policy forbids', () => {
  const root = /<div id="root">([\s\S]*)<\/div>\s*<script/.exec(page)?.[1] ?? '';
  const [scriptsOff = '', notLoaded = ''] = root.split('</noscript>');
  for (const told of [scriptsOff, notLoaded]) {
    expect(told.match(/<p( lang="\w\w")?>/g)).toEqual(['<p>', '<p lang="fr">', '<p lang="en">']);
  }
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});
