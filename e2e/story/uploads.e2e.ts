import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { chooseFiles, type Upload } from '../testing/files.ts';
import { procedure } from '../testing/people.ts';
import { pdf, statement } from '../testing/tender-files.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'uploads', until: 'nota-2' } });

const referenties = `${procedure}/submission/documents/referenties`;

/** A document of one page that weighs so many bytes, and cannot be made smaller. */
async function heavy(name: string, bytes: number): Promise<Upload> {
  const { buffer } = await statement(name, 'Aquila', name, '2025-09-26');
  const text = buffer.toString('latin1');
  const end = text.slice(text.lastIndexOf('startxref'));
  const comment = `\n%${randomBytes(bytes / 2).toString('hex')}\n${end}`;
  return pdf(name, Buffer.concat([buffer, Buffer.from(comment, 'latin1')]));
}

/** Each chunk waits this long before it leaves, so that there is a middle in which something can happen. */
async function slowLine(page: Page, milliseconds: number): Promise<void> {
  await page.context().unroute('**/v1/uploads/*');
  await page.context().route('**/v1/uploads/*', async (route) => {
    if (route.request().method() === 'PATCH') await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue().catch(() => undefined);
  });
}

test('ALM-05: a line that is lost in the middle comes back, and the file goes on by itself', async ({ people }) => {
  const aquila = await people.open('aquila-tenders');
  await aquila.goto(referenties);
  await expect(aquila.getByText(/Wat uw organisatie heeft verzonden/u)).toBeVisible();
  await slowLine(aquila, 700);
  await chooseFiles(aquila, [await heavy('Zwaar.pdf', 12_000_000)]);
  await expect(aquila.getByText(/Wordt verzonden: .*van.*per seconde, nog/u)).toBeVisible({ timeout: 60_000 });
  await aquila.context().setOffline(true);
  await expect(aquila.getByText(/Geen verbinding\. .* is aangekomen en blijft staan/u)).toBeVisible({
    timeout: 60_000,
  });
  await aquila.context().setOffline(false);
  await slowLine(aquila, 0);
  await expect(aquila.getByText('Er is niets op te merken.')).toBeVisible({ timeout: 60_000 });
});

test('ALM-05: a closed page is told of again, and one press goes on where the server is', async ({ devices }) => {
  const blik = await devices.open('veste-tenders');
  await blik.goto(referenties);
  await slowLine(blik, 700);
  await chooseFiles(blik, [await heavy('Onderbroken.pdf', 10_000_000)]);
  await expect(blik.getByText(/per seconde, nog/u)).toBeVisible({ timeout: 60_000 });
  blik.on('dialog', (dialog) => void dialog.accept());
  await blik.reload();
  const told = blik.getByText('1 bestand is nog niet helemaal verzonden');
  await expect(told).toBeVisible();
  const offsets: string[] = [];
  blik.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(request.headers()['upload-offset'] ?? '');
  });
  await blik.getByRole('button', { name: 'Ga verder met verzenden' }).click();
  await expect(told).toBeHidden();
  await expect(blik.getByText('Er is niets op te merken.')).toBeVisible({ timeout: 60_000 });
  expect(Number(offsets[0])).toBeGreaterThan(0);
  await blik.reload();
  await expect(blik.getByText('Onderbroken.pdf').first()).toBeVisible();
  await expect(told).toBeHidden();
});

test('a file that is thrown away on its way leaves nothing, here or at the server', async ({ people }) => {
  const page = await people.open('aquila-tenders');
  await page.goto(`${procedure}/submission/documents/keurmerken`);
  await slowLine(page, 700);
  await chooseFiles(page, [await heavy('Weg ermee.pdf', 8_000_000)]);
  await expect(page.getByText(/Wordt verzonden/u)).toBeVisible({ timeout: 60_000 });
  const cancelled = page.waitForRequest((request) => request.method() === 'DELETE');
  await page.getByRole('button', { name: /Weg ermee/u }).click();
  expect((await (await cancelled).response())?.status()).toBe(204);
  const left = await page.evaluate(async () => {
    const names: string[] = [];
    const root = await navigator.storage.getDirectory();
    for await (const name of (await root.getDirectoryHandle('sealed')).keys()) names.push(name);
    return names;
  });
  expect(left).toEqual([]);
});

test('a browser that keeps no files says so, and sends all the same', async ({ people }) => {
  const page = await people.open('aquila-tenders');
  await page.addInitScript(() => Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable'));
  await page.goto(`${procedure}/submission/documents/keurmerken`);
  await expect(page.getByText(/kan verzegelde bestanden niet op dit apparaat bewaren/u)).toBeVisible();
  await chooseFiles(page, [await statement('Klein.pdf', 'Aquila', 'Certificaat', '2024-05-01')]);
  await expect(page.getByText('Er is niets op te merken.')).toBeVisible();
});
