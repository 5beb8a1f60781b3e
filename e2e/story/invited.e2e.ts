import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readGuide } from '#tender/core/guide/read.ts';
import { fillPriceSheet } from '#tender/documents/specimen/fill-price-sheet.ts';
import { chooseFiles, type Upload } from '../testing/files.ts';
import { confirm, deed } from '../testing/people.ts';
import { faultsOf } from '../testing/quality.ts';
import { at, award, example, restricted } from '../testing/restricted.ts';
import { answer, sheetSpec, xlsx } from '../testing/tender-files.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'invited', story: restricted, until: 'publiceren' } });

const lot = `${award}~werktuigbouw`;
const firm = 'Merwehof Installaties B.V.';

/** The price sheet as it was issued, with the prices of this firm. */
async function priced(issued: Uint8Array): Promise<Upload> {
  const { guide } = readGuide(await readFile(join(example, 'leidraad-gunning.yaml'), 'utf8'), 'leidraad.yaml');
  if (guide === undefined) throw new Error('the award phase has a guide');
  const prices = { 'groep-a': '61000', 'groep-b': '59500', uurtarief: '68' };
  return xlsx('Prijzenblad Merwehof.xlsx', await fillPriceSheet(issued, sheetSpec(guide), prices));
}

async function open(page: Page, item: string): Promise<void> {
  await page.getByRole('region', { name: 'Wat erin hoort' }).getByRole('link', { name: item, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: item, exact: true })).toBeVisible();
}

async function back(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Terug naar uw inschrijving' }).first().click();
  await expect(page.getByRole('heading', { name: 'Wat erin hoort' })).toBeVisible();
}

async function nameSignatory(page: Page): Promise<void> {
  await page.getByLabel('Nummer in het handelsregister').fill('00300001');
  const signatory = page.getByRole('group', { name: 'Vertegenwoordiger 1' });
  await signatory.getByLabel('Naam').fill('Directeur Merwehof');
  await signatory.getByLabel('Functie').fill('Directeur');
  const contact = page.getByRole('region', { name: 'Contactpersoon', exact: true });
  await contact.getByLabel('Naam').fill('Contactpersoon Merwehof');
  await contact.getByLabel('Telefoon').fill('000 000 00 00');
  await contact.getByLabel('E-mailadres').fill('tenders@merwe.example');
  await contact.getByLabel('Postadres').fill('Voorbeeldstraat 1, Zeist');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
}

test('CVO-24: who is invited tenders for a lot with a price sheet and a plan', async ({ devices, demonstration }) => {
  test.setTimeout(500_000);
  await demonstration.playTo('gunning-nota-2');
  await demonstration.moveClock('2025-12-11T09:00');
  const page = await at(devices, 'merwe-tenders', `${lot}/submission`);
  await expect(page.getByText('0 van 3 klaar')).toBeVisible({ timeout: 60_000 });
  await open(page, 'Wie mag tekenen, en uw contactpersoon');
  await nameSignatory(page);
  await back(page);
  await open(page, 'Prijzenblad');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download/u }).click();
  await chooseFiles(page, [await priced(await readFile(await (await download).path()))]);
  await expect(page.getByText('3 van 3 prijzen gelezen', { exact: false })).toBeVisible({ timeout: 60_000 });
  await back(page);
  await open(page, 'Plan van aanpak');
  await chooseFiles(page, [answer('Plan van aanpak.pdf', firm, 3)]);
  await expect(page.getByText('Er is niets op te merken.')).toBeVisible({ timeout: 60_000 });
  await back(page);
  await expect(page.getByText('Alles wat de leidraad vraagt staat klaar.')).toBeVisible();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await page.getByRole('button', { name: 'Leg in de kluis' }).click();
  await confirm(page, 'Leg in de kluis');
  await expect(page.getByRole('heading', { name: /^In de kluis sinds 11 december 2025/u })).toBeVisible();
});

async function score(page: Page, grade: string, reason: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${grade}`, 'u') }).check();
  await page.getByRole('textbox', { name: 'Reden' }).fill(reason);
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await expect(page.getByText('Score bewaard. Hier is het volgende antwoord.').first()).toBeVisible();
}

test('CVO-24: a member grades the plan, and the tenderer is invited to present', async ({ people, demonstration }) => {
  test.setTimeout(500_000);
  await demonstration.playTo('gunning-verklaart-facilitair-elektrotechniek');
  await demonstration.moveClock('2025-12-17T11:00');
  const leader = await at(people, 'adviseur', `${lot}/evaluation`);
  await leader.getByRole('button', { name: /^Plan de presentatie.*Merwehof/u }).click();
  await leader.getByLabel('Wanneer').fill('2025-12-18T09:00');
  await deed(leader, leader.getByRole('main'), 'Nodig uit');
  const merwe = await at(people, 'merwe-tenders', `${lot}/evaluation`);
  await expect(merwe.getByRole('heading', { name: 'Uw presentatie' })).toBeVisible();
  await expect(merwe.getByText('De presentatie wordt zelf beoordeeld en levert punten op.')).toBeVisible();
  expect(await faultsOf(merwe, 'nl')).toEqual([]);
  await demonstration.moveClock('2025-12-17T13:00');
  const member = await at(people, 'bestuurder', `${lot}/evaluation/merwe/plan-van-aanpak`);
  await expect(
    member
      .getByRole('region', { name: `Antwoord van ${firm}` })
      .locator('canvas')
      .first(),
  ).toBeVisible({
    timeout: 60_000,
  });
  await expect(member.getByRole('main').getByText('€')).toHaveCount(0);
  await score(member, 'Voldoet met toegevoegde waarde', 'Meer dan gevraagd en goed onderbouwd.');
});

test('CVO-24: the presentation and interview are held, recorded and graded', async ({ people, demonstration }) => {
  test.setTimeout(500_000);
  await demonstration.playTo('gunning-oordeel-te-vroeg');
  await demonstration.moveClock('2025-12-18T10:00');
  const leader = await at(people, 'adviseur', `${lot}/evaluation`);
  const item = leader.getByRole('listitem').filter({ has: leader.getByRole('heading', { name: firm }) });
  await item.getByLabel('Met hoeveel personen').fill('2');
  await item.getByLabel('Verslag van de presentatie').fill('De projectleider lichtte de visie toe.');
  await deed(leader, item, 'Leg vast');
  const member = await at(people, 'bestuurder', `${lot}/evaluation/merwe/presentatie`);
  await score(member, 'Voldoet met toegevoegde waarde', 'Overtuigend, ook bij doorvragen.');
});

test('CVO-21, CVO-24: the members agree, quality is fixed, prices open and the ranking stands', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(500_000);
  await demonstration.playTo('gunning-facilitair-werktuigbouw-klaar');
  const leader = await at(people, 'adviseur', `${lot}/evaluation`);
  await deed(leader, leader.getByRole('main'), 'Open de bijeenkomst');
  await leader.goto(`${lot}/evaluation/merwe/presentatie`);
  await leader.getByLabel('Oordeel voorstellen').selectOption({ label: 'Voldoet met toegevoegde waarde' });
  await leader.getByRole('textbox', { name: 'Motivering' }).fill('Overtuigend.');
  await leader.getByRole('button', { name: 'Voorstel doen' }).click();
  for (const user of ['bestuurder', 'facilitair']) {
    const member = await at(people, user, `${lot}/evaluation/merwe/presentatie`);
    await member.getByRole('button', { name: 'Ik ben het eens', exact: true }).click();
    await expect(member.getByText('Eens', { exact: true }).first()).toBeVisible();
  }
  await demonstration.playTo('gunning-facilitair-werktuigbouw-eens');
  await leader.goto(`${lot}/evaluation`);
  await leader.getByRole('textbox', { name: 'Verslag' }).fill('Twee leden stemden, een adviseur lichtte toe.');
  await deed(leader, leader.getByRole('main'), 'Sluit de bijeenkomst');
  await deed(leader, leader.getByRole('main'), 'Stel de kwaliteit vast');
  await demonstration.playTo('gunning-vastgesteld-elektrotechniek');
  await leader.goto(`${lot}/award`);
  await deed(leader, leader.getByRole('main'), 'Open de prijzen');
  const table = leader.getByRole('table', { name: 'Rangorde in cijfers' });
  await expect(table).toContainText(firm);
  await expect(table).toContainText('550.000');
  expect(await faultsOf(leader, 'nl')).toEqual([]);
});
