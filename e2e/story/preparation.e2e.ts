import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFiles, type Upload } from '../testing/files.ts';
import { become, confirm, procedure } from '../testing/people.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'preparation' } });

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

test('the buyer sees each problem of a guide with its line, mends it, and publishes a second procedure', async ({
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
  await page.getByLabel('Persoon').selectOption({ label: 'Tweede inkoopadviseur' });
  await page.getByLabel('Rol', { exact: true }).selectOption({ label: 'sleutelhouder' });
  await page.getByRole('button', { name: 'Geef deze rol' }).click();
  await expect(page.getByText('Tweede inkoopadviseur is nu sleutelhouder.')).toBeVisible();

  await page.getByRole('button', { name: 'Publiceer de procedure' }).click();
  await confirm(page, 'Publiceer de procedure');
  await expect(page.getByText('open voor inschrijving')).toBeVisible();
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
