import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Home, homeWith, sealAtHome } from '#tender/server/testing/sealed-at-home.ts';
import { chooseFiles, type Upload } from './testing/files.ts';
import { confirm } from './testing/people.ts';
import { faultsOf } from './testing/quality.ts';
import { root } from './testing/server.ts';
import { expect, test } from './testing/test.ts';

/** A copy of the small story in which prices have an envelope of their own. */
async function twoEnvelopes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-story-'));
  await cp(join(root, 'tender/server/testing/two-envelopes'), folder, { recursive: true });
  return folder;
}

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'sealed at home', until: 'proef-inkoper', story: twoEnvelopes } });

const place = '/procedures/schoonmaak/submission';
let home: Home;

test.afterAll(() => rm(home.folder, { recursive: true, force: true }));

async function sealedFiles(): Promise<readonly Upload[]> {
  const folder = join(home.folder, 'sealed');
  const names = (await readdir(folder)).toSorted();
  const mimeType = 'application/octet-stream';
  return Promise.all(names.map(async (name) => ({ name, mimeType, buffer: await readFile(join(folder, name)) })));
}

async function openPage(page: Page): Promise<void> {
  await page.goto(place);
  await page.getByRole('link', { name: 'Breng een zelf verzegelde inschrijving' }).click();
  await expect(page.getByRole('heading', { name: 'Zelf verzegelde inschrijving' })).toBeVisible();
}

test('a tenderer downloads the vault data, and seals with the command line on his own machine', async ({ devices }) => {
  const page = await devices.open('glanzer');
  await openPage(page);
  await expect(page.getByText('Er is nog niets gekozen.')).toBeVisible();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download vault.json' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('vault.json');
  home = await homeWith(await readFile(await saved.path(), 'utf8'), '28.00');
  const { status, error } = sealAtHome(home);
  expect({ status, error }).toMatchObject({ status: 0 });
  const print = /Vingerafdruk van de kluissleutel: (?<print>[0-9a-f]{64})/u.exec(error)?.groups?.['print'] ?? '';
  await expect(page.getByText(print)).toBeVisible();
  await page.goto('/procedures/schoonmaak');
  await expect(page.getByText(print)).toBeVisible();
});

test('what does not agree with its placement is said in words, and nothing of it is sent', async ({ people }) => {
  const page = await people.open('glanzer');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await openPage(page);
  const files = await sealedFiles();
  const [placement] = files.filter(({ name }) => name === 'placement.json');
  const ciphertexts = files.filter(({ name }) => name !== 'placement.json');
  await chooseFiles(page, ciphertexts.slice(1));
  await expect(page.getByText('Kies ook placement.json uit dezelfde map.', { exact: false })).toBeVisible();
  await chooseFiles(page, placement === undefined ? [] : [placement]);
  await expect(page.getByText('Nog niet gekozen: document-001.age.', { exact: false })).toBeVisible();
  const cut = ciphertexts.slice(0, 1).map((file) => ({ ...file, buffer: file.buffer.subarray(0, -20) }));
  await chooseFiles(page, cut);
  await expect(page.getByText('Zo kan het niet in de kluis. Er is niets verzonden.')).toBeVisible();
  await expect(
    page.getByText('document-001.age is een ander bestand dan placement.json noemt', { exact: false }),
  ).toBeVisible();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(page.getByText('Er is nog niets gekozen.')).toBeVisible();
  expect(sent.filter((one) => one.startsWith('POST') || one.startsWith('PATCH'))).toEqual([]);
});

test('ALM-04: the folder is brought and placed, with a receipt; its tenderer can look back and withdraw', async ({
  devices,
}) => {
  const page = await devices.open('glanzer');
  await openPage(page);
  await chooseFiles(page, await sealedFiles());
  await expect(page.getByText('Alles is er en klopt met placement.json.', { exact: false })).toBeVisible();
  await expect(page.getByText('2 documenten, 1 ondertekenaar', { exact: false })).toBeVisible();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await page.getByRole('button', { name: 'Leg in de kluis' }).click();
  await confirm(page, 'Leg in de kluis');
  await expect(page.getByRole('heading', { name: /^In de kluis sinds/u })).toBeVisible();
  await expect(
    page.getByText('In de kluis ligt een inschrijving die u zelf verzegelde.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /^Ontvangstbewijs van versie 1/u })).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk wat in de kluis ligt' }).click();
  await expect(page.getByRole('button', { name: /^Prijzenblad\.xlsx/u })).toBeVisible();
  await page.goto(place);
  await page.getByRole('button', { name: 'Trek de inschrijving in' }).click();
  await confirm(page, 'Trek de inschrijving in');
  await expect(page.getByRole('heading', { name: /^Ingetrokken op/u })).toBeVisible();
  await openPage(page);
  await chooseFiles(page, await sealedFiles());
  await page.getByRole('button', { name: 'Leg in de kluis' }).click();
  await confirm(page, 'Leg in de kluis');
  await expect(page.getByRole('link', { name: /^Ontvangstbewijs van versie 2/u })).toBeVisible();
});
