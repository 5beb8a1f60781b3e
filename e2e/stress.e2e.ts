import { expect, test } from './testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'stress', until: 'aquila-volgt' } });

test('the award rules are tried on plausible tenders, with another formula beside them, while the page goes on', async ({
  people,
}) => {
  const page = await people.at('inkoopadviseur', 'preparation');
  await page.getByRole('tab', { name: 'Proef' }).click();
  await page.getByLabel('Aantal velden').fill('0');
  await page.getByRole('button', { name: 'Start de proef' }).click();
  await expect(page.getByText('Vul een getal in van 1 tot 5000.')).toBeVisible();
  await page.getByLabel('Aantal velden').fill('300');
  await page.getByLabel('Begingetal').fill('7');
  await page.getByRole('button', { name: 'Start de proef' }).click();
  await expect(page.getByRole('progressbar', { name: 'De proef loopt' })).toBeVisible();
  await page.getByRole('tab', { name: 'Tekst' }).focus();
  await expect(page.getByRole('heading', { name: 'Wat werkelijk weegt' })).toBeVisible({ timeout: 60_000 });
  const told = page.getByRole('region', { name: /^In woorden, over 300 velden/u });
  await expect(told.getByText(/‘Totaalprijs’ telt volgens de weging voor 40,0%/u)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Rangorde voor en na het afvallen/u })).toBeVisible();
  const other = page.getByRole('region', { name: 'Met de andere formule' });
  await expect(other.getByText(/^In geen van de \d+ velden/u)).toBeVisible();
});

test('a formula that cannot be read is told, and nothing is run', async ({ people }) => {
  const page = await people.at('inkoopadviseur', 'preparation');
  await page.getByRole('tab', { name: 'Proef' }).click();
  await page.getByLabel('Andere prijsformule ernaast').fill('lowest(price');
  await page.getByLabel('Aantal velden').fill('5');
  await page.getByRole('button', { name: 'Start de proef' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
});
