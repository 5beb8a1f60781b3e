import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signedBundle } from '#tender/core/verify/testing/signed.ts';
import { story } from '#tender/core/verify/testing/stories.ts';

/** From the disk, as somebody kept it: no server is started here. */
const page = pathToFileURL(join(import.meta.dirname, '../../tender/web/dist/verify/index.html')).href;

test('AnnexIV-g: the verifier works as a page without any server, and shows what was changed', async ({ context }) => {
  const folder = await mkdtemp(join(tmpdir(), 'verifier-'));
  try {
    const bytes = signedBundle(story);
    await writeFile(join(folder, 'dossier.zip'), bytes);
    await writeFile(join(folder, 'gewijzigd.zip'), bytes.with(5000, (bytes[5000] ?? 0) ^ 1));
    const requests: string[] = [];
    const tab = await context.newPage();
    tab.on('request', (request) => requests.push(request.url()));
    await tab.goto(page);
    await tab.getByLabel('Bundel (.zip) of ontvangstbewijs (.json)').setInputFiles(join(folder, 'dossier.zip'));
    await expect(tab.getByRole('heading', { name: 'Alles wat kon worden nagegaan, klopt.' })).toBeVisible();
    await expect(tab.getByText('in orde', { exact: true })).toHaveCount(17);
    expect((await new AxeBuilder({ page: tab }).analyze()).violations).toEqual([]);
    await tab.getByLabel('Bundel (.zip) of ontvangstbewijs (.json)').setInputFiles(join(folder, 'gewijzigd.zip'));
    await expect(tab.getByRole('heading', { name: 'Dit klopt niet.' })).toBeVisible();
    await expect(tab.getByText('De inhoud van events.jsonl is niet die welke is ingepakt.')).toBeVisible();
    await tab.getByLabel('Taal').selectOption('en');
    await expect(tab.getByRole('heading', { name: 'This is not right.' })).toBeVisible();
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
