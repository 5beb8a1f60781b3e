import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

test.each(['tender', 'callout'])(
  'a page of %s whose script does not arrive says so in three languages, without anything that the content policy forbids',
  (product) => {
    const page = read(`${product}/web/index.html`);
    const [, scriptsOff = ''] = /<noscript>([\s\S]*)<\/noscript>/.exec(page) ?? [];
    const notLoaded = read('platform/ui/frame/start.html');
    expect(page).toContain('<!-- platform/ui/frame/start.html -->');
    const [loading = ''] = /<div class="start start--loading">[\s\S]*?<\/div>/.exec(notLoaded) ?? [];
    expect(loading.match(/<span lang="\w\w">/g)).toEqual(['<span lang="fr">', '<span lang="en">']);
    for (const told of [scriptsOff, notLoaded.replace(loading, '')]) {
      expect(told.match(/<p( lang="\w\w")?>/g)).toEqual(['<p>', '<p lang="fr">', '<p lang="en">']);
    }
    expect(`${page}${notLoaded}`).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  },
);
