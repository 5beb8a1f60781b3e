import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFiles, type Upload } from '../testing/files.ts';
import { become, confirm, procedure } from '../testing/people.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'preparation' } });

const second = '/procedures/almelo-nog-eens';
const passphrase = 'vier losse woorden achter elkaar';

/** Makes the key of a custodian, to where it is shown once on paper. */
async function makeKey(page: Page): Promise<Page> {
  await page.goto(`${second}/opening`);
  await page.getByRole('radio', { name: 'een wachtzin' }).check();
  await page.getByLabel('Wachtzin', { exact: true }).fill('te kort');
  await page.getByRole('button', { name: 'Maak mijn sleutel' }).click();
  await expect(page.getByText('Deze wachtzin is te kort: ten minste 12 tekens.')).toBeVisible();
  await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
  await page.getByLabel('Wachtzin, nog een keer').fill(passphrase);
  await page.getByRole('button', { name: 'Maak mijn sleutel' }).click();
  await expect(page.getByText(/^AGE-SECRET-KEY-PQ-1[0-9A-Z]+$/u)).toBeVisible({ timeout: 60_000 });
  return page;
}

const guideFile = join(import.meta.dirname, '../../examples/almelo-beveiliging/leidraad.yaml');

/** The guide as a buyer might first write it: a wrong word, an unknown key, and quality and price that do not add up. */
async function withErrors(): Promise<Upload> {
  const text = await readFile(guideFile, 'utf8');
  const wrong = text.replace('nature: services', 'nature: dienst').replace('weight: 40', 'weight: 45');
  return { name: 'leidraad.yaml', mimeType: 'application/yaml', buffer: Buffer.from(`${wrong}\nonbekend: 1\n`) };
}

test('a visitor finds the tender by its subject and reads the notice', async ({ people }) => {
  const page = await people.open();
  await page.goto('/');
  await page.getByRole('searchbox').fill('beveiliging');
  await page.getByRole('link', { name: 'Beveiliging gemeente Almelo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beveiliging gemeente Almelo' })).toBeVisible();
  await expect(page.getByText('79710000-4')).toBeVisible();
  await expect(page.getByText('maandag 6 oktober 2025, 12.00 uur').first()).toBeVisible();
  const calendar = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Zet in uw agenda (iCal)' }).click();
  const text = await readFile(await (await calendar).path(), 'utf8');
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).toContain('Sluiting van de inschrijving');
});

test('a newcomer takes on a role with one press, and sees who he is', async ({ people }) => {
  const page = await people.open();
  await page.goto(procedure);
  await become(page, 'Inkoopadviseur, Gemeente Almelo');
  await expect(page.getByRole('link', { name: /Inkoopadviseur/u }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Nieuwe procedure' })).toBeVisible();
});

test('the buyer sees each problem of a guide with its line, mends it, and appoints custodians for a second procedure', async ({
  people,
}) => {
  const page = await people.open('inkoopadviseur');
  await page.goto('/new');
  await chooseFiles(page, [await withErrors()]);
  const problems = page.locator('.guide-problem');
  await expect(problems.filter({ hasText: 'nature: dienst' })).toContainText(/regel \d+, teken \d+/u);
  await expect(problems.filter({ hasText: 'onbekend' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Maak de procedure aan' })).toBeHidden();

  const good = { name: 'leidraad.yaml', mimeType: 'application/yaml', buffer: await readFile(guideFile) };
  await chooseFiles(page, [good]);
  await page.getByLabel('Adres van de procedure').fill('almelo-nog-eens');
  await page.getByRole('button', { name: 'Maak de procedure aan' }).click();
  await expect(page).toHaveURL(/\/procedures\/almelo-nog-eens\/preparation/u);
  await expect(page.getByText('concept, nog niet gepubliceerd')).toBeVisible();

  await page.getByRole('tab', { name: 'Rollen' }).click();
  for (const person of ['Tweede inkoopadviseur', 'Notaris']) {
    await page.getByLabel('Persoon').selectOption({ label: person });
    await page.getByLabel('Rol', { exact: true }).selectOption({ label: 'sleutelhouder' });
    await page.getByRole('button', { name: 'Geef deze rol' }).click();
    await expect(page.getByText(`${person} is nu sleutelhouder.`)).toBeVisible();
  }
});

test('ALM-04: each custodian makes a key of his own, and without enough of them nothing is published', async ({
  people,
}) => {
  const buyer = await people.open('inkoopadviseur');
  await buyer.goto(`${second}/preparation`);
  await expect(buyer.getByText('2 nodig, 0 klaar.', { exact: false })).toBeVisible();
  await expect(buyer.getByRole('button', { name: 'Publiceer de procedure' })).toHaveCount(0);

  await makeKey(await people.open('tweede-inkoopadviseur'));
  await buyer.reload();
  await expect(
    buyer.getByText('2 nodig, 1 klaar. Met sleutel: Tweede inkoopadviseur.', { exact: false }),
  ).toBeVisible();
  await expect(buyer.getByText('Nog zonder: Notaris', { exact: false })).toBeVisible();
  await expect(buyer.getByRole('button', { name: 'Publiceer de procedure' })).toHaveCount(0);

  const notary = await makeKey(await people.open('notaris'));
  await notary.getByRole('button', { name: 'Ik heb de sleutel bewaard' }).click();
  await expect(notary.getByText('U hebt een sleutel sinds', { exact: false })).toBeVisible();
});

test('ALM-04: the vault key is made and split in the browser of who publishes, and what k of n means is said', async ({
  people,
}) => {
  const page = await people.open('inkoopadviseur');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.goto(`${second}/preparation`);
  await page.getByRole('button', { name: 'Publiceer de procedure' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('verdeeld over: Tweede inkoopadviseur, Notaris');
  await expect(dialog).toContainText('niemand kan worden gemist');
  await confirm(page, 'Publiceer de procedure');
  await expect(page.getByText('open voor inschrijving')).toBeVisible();
  expect(sent.filter((body) => body.includes('sealedShare'))).toHaveLength(1);
  expect(sent.join('')).not.toContain('AGE-SECRET-KEY');

  const custodian = await people.open('tweede-inkoopadviseur');
  await custodian.goto(`${second}/opening`);
  await custodian.getByLabel('uw wachtzin').check();
  await custodian.getByLabel('Wachtzin', { exact: true }).fill('een heel andere zin');
  await custodian.getByRole('button', { name: 'Probeer mijn sleutel' }).click();
  await expect(custodian.getByText('Met deze wachtzin gaat de sleutel niet open.')).toBeVisible();
  await custodian.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
  await custodian.getByRole('button', { name: 'Probeer mijn sleutel' }).click();
  await expect(custodian.getByText('Uw sleutel werkt.', { exact: false })).toBeVisible();
});

test('one press does the next step of the story, another plays on to a milestone', async ({
  people,
  demonstration,
}) => {
  const page = await people.open('veste-tenders');
  await page.goto(procedure);
  await page.getByRole('button', { name: 'Doe deze stap voor mij' }).click();
  await expect(page.getByText('U volgt deze procedure')).toBeVisible();
  await page.getByLabel('Speel door tot').selectOption({ label: 'de eerste nota' });
  await expect
    .poll(async () => (await demonstration.story()).steps.find(({ id }) => id === 'nota-1')?.state)
    .toBe('done');
  await expect(page.getByText('Nota van inlichtingen 1').first()).toBeVisible();
});
