import { readFile } from 'node:fs/promises';
import { deed } from '../testing/people.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'opening', until: 'meridiaan-antwoorden' } });

test('ALM-05: before the deadline nobody can open the vault, and an attempt stays in the file', async ({
  people,
  demonstration,
}) => {
  const custodian = await people.at('tweede-inkoopadviseur', 'opening');
  await expect(custodian.getByRole('heading', { name: 'De kluis staat open voor inschrijvingen' })).toBeVisible();
  await expect(custodian.getByRole('button', { name: /sleuteldeel vrij|Open de kluis/u })).toHaveCount(0);
  await expect(custodian.getByText('eerder kan niet, en een poging wordt vastgelegd', { exact: false })).toBeVisible();
  await custodian.getByRole('button', { name: 'Doe deze stap voor mij' }).click();
  await expect(custodian.getByRole('heading', { name: 'Pogingen om te vroeg te openen' })).toBeVisible();
  const refused = (await demonstration.story()).steps.find(({ id }) => id === 'opening-te-vroeg');
  expect(refused?.refusal?.code).toBe('opening-too-early');
});

test('ALM-05: two of three custodians open the vault; what came a millisecond too late is refused', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('meridiaan-te-laat');
  await demonstration.moveClock('2025-10-06T12:05');
  const buyer = await people.at('inkoopadviseur', 'opening');
  await expect(
    buyer.getByText('2 van de 3 sleutelhouders openen samen de kluis; er kan er 1 worden gemist.', { exact: false }),
  ).toBeVisible();
  await deed(buyer, buyer.getByRole('main'), 'Geef mijn sleuteldeel vrij');
  await expect(buyer.getByText('U gaf uw deel vrij op', { exact: false })).toBeVisible();
  await expect(buyer.getByText('Nog één sleutelhouder, dan gaat de kluis open.')).toBeVisible();
  await expect(buyer.getByRole('button', { name: /sleuteldeel vrij|Open de kluis/u })).toHaveCount(0);
  const custodian = await people.at('tweede-inkoopadviseur', 'opening');
  await deed(custodian, custodian.getByRole('main'), 'Open de kluis');
  await expect(custodian.getByRole('heading', { name: 'De kluis is geopend' })).toBeVisible();
  const received = custodian.getByRole('table', { name: /^Ontvangen inschrijvingen/u });
  await expect(received).toContainText('Veste Beveiliging B.V.');
  await expect(received).not.toContainText('Meridiaan');
  const late = custodian.getByRole('table', { name: /^Te laat/u });
  await expect(late).toContainText('Meridiaan Veiligheid N.V.');
  // The buyer's page was open: it shows the same without a reload.
  await expect(buyer.getByRole('heading', { name: 'De kluis is geopend' })).toBeVisible();
});

test('ALM-05: every tenderer gets the opening record; the late one does not', async ({ people }) => {
  const veste = await people.at('veste-tenders', 'opening');
  const record = veste.waitForEvent('download');
  await veste.getByRole('link', { name: 'Proces-verbaal van opening (pdf)' }).click();
  expect((await readFile(await (await record).path())).subarray(0, 5).toString()).toBe('%PDF-');
  const meridiaan = await people.at('meridiaan-tenders', 'opening');
  await expect(meridiaan.getByRole('heading', { name: 'De kluis is geopend' })).toBeVisible();
  await expect(meridiaan.getByRole('link', { name: 'Proces-verbaal van opening (pdf)' })).toHaveCount(0);
});
