import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chooseFiles } from '../testing/files.ts';
import { confirm } from '../testing/people.ts';
import { almeloGuide, answer, filledSheet, statement } from '../testing/tender-files.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'submission', until: 'nota-2' } });

const firm = 'Veste Beveiliging B.V.';

async function back(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Terug naar uw inschrijving' }).first().click();
  await expect(page.getByRole('heading', { name: 'Wat erin hoort' })).toBeVisible();
}

/** Opens an item of the checklist. */
async function open(page: Page, item: string): Promise<void> {
  await page.getByRole('region', { name: 'Wat erin hoort' }).getByRole('link', { name: item, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: item, exact: true })).toBeVisible();
}

test('ALM-07: a tenderer says who may sign, and who is the contact', async ({ people, demonstration }) => {
  await demonstration.moveClock('2025-09-29T09:00');
  const veste = await people.at('veste-tenders', 'submission');
  await expect(veste.getByText('0 van 7 klaar')).toBeVisible();
  await open(veste, 'Wie mag tekenen, en uw contactpersoon');
  await veste.getByLabel('Nummer in het handelsregister').fill('00000000');
  const signatory = veste.getByRole('group', { name: 'Vertegenwoordiger 1' });
  await signatory.getByLabel('Naam').fill('Directeur Veste');
  await signatory.getByLabel('Functie').fill('Directeur');
  const contact = veste.getByRole('region', { name: 'Contactpersoon', exact: true });
  await contact.getByLabel('Naam').fill('Tendermanager Veste');
  await contact.getByLabel('Telefoon').fill('0546 000000');
  await contact.getByLabel('E-mailadres').fill('tenders@veste.example');
  await contact.getByLabel('Postadres').fill('Voorbeeldstraat 1, 7600 AA Almelo');
  await veste.getByRole('button', { name: 'Bewaar' }).click();
  await expect(veste.getByText('Bewaard.', { exact: true })).toBeVisible();
  await back(veste);
  await expect(veste.getByText('1 van 7 klaar')).toBeVisible();
});

test('what is typed while the rest is being saved stays, on the page and on the device', async ({ people }) => {
  const veste = await people.at('veste-tenders', 'submission/signatories');
  const contact = veste.getByRole('region', { name: 'Contactpersoon', exact: true });
  const address = contact.getByLabel('Postadres');
  const atServer = Promise.withResolvers<undefined>();
  await veste.route('**/tender/draft', async (route) => {
    if (route.request().method() === 'PUT') await atServer.promise;
    await route.continue();
  });
  await contact.getByLabel('Telefoon').fill('0546 111111');
  await veste.getByRole('button', { name: 'Bewaar' }).click();
  await address.fill('Tweede straat 2, 7600 AA Almelo');
  atServer.resolve(undefined);
  await expect(veste.getByText('Bewaard.', { exact: true })).toBeVisible();
  await expect(address).toHaveValue('Tweede straat 2, 7600 AA Almelo');
  await veste.unroute('**/tender/draft');
  await veste.reload();
  await expect(contact.getByLabel('Telefoon')).toHaveValue('0546 111111');
  await expect(address).toHaveValue('Tweede straat 2, 7600 AA Almelo');
  await expect(veste.getByText('elders gewijzigd', { exact: false })).toBeHidden();
  await veste.getByRole('button', { name: 'Bewaar' }).click();
  await expect(veste.getByText('Bewaard.', { exact: true })).toBeVisible();
});

test('ALM-09: a tenderer fills in the ESPD; what was begun survives a reload', async ({ people }) => {
  const veste = await people.at('veste-tenders', 'submission/espd');
  const { submission } = await almeloGuide();
  for (const [index, { text, passes }] of submission.espd.entries()) {
    await veste
      .getByRole('group', { name: text, exact: true })
      .getByLabel(passes === 'yes' ? 'Ja' : 'Nee')
      .check();
    if (index === 9) await veste.reload();
  }
  await expect(veste.getByText('24 van 24 verklaringen beantwoord').first()).toBeVisible();
  await veste.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
  await expect(veste.getByText('De antwoorden zijn bewaard.')).toBeVisible();
});

test('ALM-24: the issued price sheet is downloaded, filled in and read back with its total', async ({ people }) => {
  const veste = await people.at('veste-tenders', 'submission');
  await open(veste, 'Prijzenblad in Excel');
  const download = veste.waitForEvent('download');
  await veste.getByRole('link', { name: /^Download/u }).click();
  const issued = await readFile(await (await download).path());
  await chooseFiles(veste, [await filledSheet('Prijzenblad Veste.xlsx', issued, '40.00')]);
  await expect(veste.getByText('14 van 14 prijzen gelezen', { exact: false })).toBeVisible();
  await expect(veste.getByText('Er is niets op te merken.')).toBeVisible();
  await back(veste);
  await open(veste, 'Prijzenblad in pdf, rechtsgeldig ondertekend');
  await chooseFiles(veste, [await statement('Prijzenblad Veste.pdf', firm, 'Prijzenblad', '2025-09-30')]);
  await expect(veste.getByText('Er is niets op te merken.')).toBeVisible();
});

test('ALM-06: what misses the rules of layout is told on the spot: five pages in another type', async ({ people }) => {
  const veste = await people.at('veste-tenders', 'submission');
  await open(veste, 'Antwoorden op de open vragen');
  await chooseFiles(veste, [answer('Antwoorden Veste.pdf', firm, 5, 'Arial')]);
  await expect(veste.getByText(/Gemeten: 5 pagina’s.*Arial/u)).toBeVisible();
  await veste.getByRole('button', { name: 'Vervang dit bestand' }).click();
  await chooseFiles(veste, [answer('Antwoorden Veste 2.pdf', firm, 4)]);
  await expect(veste.getByText(/Gemeten: 4 pagina’s.*Verdana 9/u)).toBeVisible();
  await expect(veste.getByText('Er is niets op te merken.')).toBeVisible();
});

test('ALM-04: a tender is placed with its consequences told; a receipt follows', async ({ people }) => {
  const veste = await people.at('veste-tenders', 'submission');
  await open(veste, 'Invulbijlage referenties');
  await chooseFiles(veste, [await statement('Referenties Veste.pdf', firm, 'Invulbijlage referenties', '2025-09-26')]);
  await expect(veste.getByText('Er is niets op te merken.')).toBeVisible();
  await back(veste);
  await expect(veste.getByText('Dit ontbreekt nog of is niet volledig')).toBeVisible();
  await open(veste, 'ISO 9001-certificaat en keurmerk beveiliging, of wat daaraan gelijkwaardig is');
  await chooseFiles(veste, [await statement('ISO 9001.pdf', firm, 'Certificaat ISO 9001', '2024-05-01')]);
  await expect(veste.getByText('Er is niets op te merken.')).toBeVisible();
  await back(veste);
  await expect(veste.getByText('7 van 7 klaar')).toBeVisible();
  await expect(veste.getByText('Alles wat de leidraad vraagt staat klaar.')).toBeVisible();
  await veste.getByRole('button', { name: 'Leg in de kluis' }).click();
  await confirm(veste, 'Leg in de kluis');
  await expect(veste.getByRole('heading', { name: /^In de kluis sinds 29 september 2025/u })).toBeVisible();
  const receipt = veste.waitForEvent('download');
  await veste.getByRole('link', { name: /ontvangstbewijs/iu }).click();
  expect((await readFile(await (await receipt).path())).subarray(0, 5).toString()).toBe('%PDF-');
});

test('ALM-04: until the deadline a tender is replaced, withdrawn and placed again', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-10-03T11:00');
  const veste = await people.at('veste-tenders', 'submission');
  await open(veste, 'Antwoorden op de open vragen');
  await veste.getByRole('button', { name: 'Vervang dit bestand' }).click();
  await chooseFiles(veste, [answer('Antwoorden Veste 3.pdf', 'Veste', 3)]);
  await expect(veste.getByText(/Gemeten: 3 pagina’s/u)).toBeVisible();
  await back(veste);
  await expect(veste.getByRole('heading', { name: /zonder uw laatste wijzigingen/u })).toBeVisible();
  await veste.getByRole('button', { name: 'Vervang wat in de kluis ligt' }).click();
  await confirm(veste, 'Vervang wat in de kluis ligt');
  await expect(veste.getByRole('heading', { name: /^In de kluis sinds 3 oktober 2025/u })).toBeVisible();
  await expect(veste.getByText('Dit is versie 2.', { exact: false })).toBeVisible();
  await veste.getByRole('button', { name: 'Trek de inschrijving in' }).click();
  await confirm(veste, 'Trek de inschrijving in');
  await expect(veste.getByRole('heading', { name: /^Ingetrokken op 3 oktober 2025/u })).toBeVisible();
  await veste.getByRole('button', { name: 'Leg in de kluis' }).click();
  await confirm(veste, 'Leg in de kluis');
  await expect(veste.getByText('Dit is versie 3.', { exact: false })).toBeVisible();
});

test('ALM-05: before the opening nobody else sees that somebody tenders', async ({ people }) => {
  const buyer = await people.at('inkoopadviseur', 'opening');
  await expect(buyer.getByRole('main').getByText('Veste')).toHaveCount(0);
  const aquila = await people.at('aquila-tenders', 'submission');
  await expect(aquila.getByRole('main').getByText('Veste')).toHaveCount(0);
});
