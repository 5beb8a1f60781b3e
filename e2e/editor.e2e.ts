import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unwrap } from '#platform/kernel/result.ts';
import { fieldAt, keysOf } from '#tender/core/guide/edit/fields.ts';
import { unfilledIn } from '#tender/core/guide/edit/fresh.ts';
import { type Edit, editedAll, plainOf } from '#tender/core/guide/edit/text/edit.ts';
import type { Path, Plain } from '#tender/core/guide/edit/text/plain.ts';
import { confirm } from './testing/people.ts';
import { faultsOf } from './testing/quality.ts';
import { expect, test } from './testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);
test.use({ scene: { name: 'editor', until: 'aquila-volgt' } });

const buyer = 'inkoopadviseur';

/** Dates of a tender that are in order; other empty fields get a text or a number. */
const dates: Readonly<Record<string, string>> = {
  date: '2027-01-04',
  'planning/0/on': '2027-01-11',
  'planning/1/until': '2027-02-01T12:00',
  'planning/2/on': '2027-02-08',
  'planning/3/until': '2027-03-01T12:00',
  'planning/4/on': '2027-04-06',
  'planning/5/from': '2027-04-07',
  'planning/5/through': '2027-04-26',
  'planning/6/on': '2027-04-28',
  'contract/start': '2027-06-01',
  'subject/cpv/0/code': '79710000-4',
  id: 'groenonderhoud',
};

function written(at: Path): Plain {
  const known = dates[at.join('/')];
  if (known !== undefined) return known;
  const field = fieldAt(at);
  if (field?.kind !== 'value') throw new Error(`nothing to fill in at ${at.join('/')}`);
  if (field.of === 'choice') return field.choices[0] ?? '';
  return field.of === 'whole' || field.of === 'decimal' ? 12 : 'Ingevuld door de inkoper';
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst van de leidraad' });
const section = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Onderdelen van de leidraad' }).getByRole('button', { name });
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

test('a buyer begins blank and fills in: the form writes the text, the text fills the form, and a reload loses nothing', async ({
  devices,
}) => {
  const page = await devices.open(buyer);
  await page.goto('/');
  await page.getByRole('link', { name: 'Nieuwe procedure' }).first().click();
  await page.getByRole('link', { name: 'Naar de editor' }).click();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await page.getByRole('button', { name: 'Openbaar', exact: true }).click();
  await expect(page.getByText(/Nog \d+ velden in te vullen/u)).toBeVisible();
  expect(await faultsOf(page, 'nl')).toEqual([]);

  await page.getByLabel('Titel van de aanbesteding').fill('Groenonderhoud: parken & plantsoenen');
  await expect(text(page)).toHaveValue(/^title: 'Groenonderhoud: parken & plantsoenen'$/mu);
  await expect(text(page)).toHaveValue(/^# Vul in wat leeg is\./u);
  await page.getByRole('button', { name: 'Naar het eerste lege veld' }).click();
  await expect(page.getByLabel('Korte naam van de leidraad')).toBeFocused();
  await page.keyboard.type('groenonderhoud');
  await expect(text(page)).toHaveValue(/^id: groenonderhoud$/mu);

  await text(page).fill((await text(page).inputValue()).replace("reference: ''", 'reference: GROEN-1'));
  await expect(page.getByLabel('Kenmerk')).toHaveValue('GROEN-1');
  // What is typed after a pause is a step of its own.
  await page.waitForTimeout(2_000);
  await text(page).fill((await text(page).inputValue()).replace('reference: GROEN-1', 'reference: "GROEN-1'));
  await expect(page.getByText('De tekst is nu niet te lezen')).toBeVisible();
  await expect(page.getByText(/^Regel \d+: /u)).toBeVisible();
  await expect(page.getByLabel('Kenmerk')).toHaveValue('GROEN-1');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('De tekst is nu niet te lezen')).toBeHidden();
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.getByLabel('Titel van de aanbesteding')).toHaveValue('Groenonderhoud: parken & plantsoenen');
  await expect(page.getByLabel('Kenmerk')).toHaveValue('GROEN-1');
  await page.getByRole('link', { name: 'Aankondigingen' }).click();
  const dialog = page.getByRole('dialog', { name: 'De editor verlaten?' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const source = await text(page).inputValue();
  const edits = unfilledIn(plainOf(source)).map((at): Edit => ({ kind: 'set', at, value: written(at) }));
  await text(page).fill(unwrap(editedAll(source, edits, keysOf)));
  await expect(page.getByText(/Nog \d+ velden? in te vullen/u)).toBeHidden({ timeout: 30_000 });
});

test('a finding comes with its reason and ground, leads to its field, and goes when it is mended', async ({
  devices,
}) => {
  const page = await devices.open(buyer);
  await page.goto('/editor');
  await page.getByRole('button', { name: 'Inspectie van duikers en gemalen' }).click();
  await section(page, /^Gunning/u).click();
  const price = page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: /^Kwaliteit|^Plan/u }) })
    .first();
  await price.locator('summary').first().click();
  const weight = price.getByLabel('Weging');
  const before = await weight.inputValue();
  await weight.fill('77');
  await expect(text(page)).toHaveValue(/weight: 77/u);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(weight).toHaveValue(before);

  await section(page, /^Opschortende termijn/u).click();
  await page.getByLabel('Kalenderdagen').fill('14');
  await expect(text(page)).toHaveValue(/days: 14/u);
  await page.getByText(/^Wat er te doen is \(\d+\)$/u).click();
  const finding = page
    .getByRole('listitem')
    .filter({ hasText: 'Een overeenkomst die binnen de wettelijke termijn is gesloten' });
  await expect(finding).toContainText('Grond: Aanbestedingswet 2012 art. 2.127');
  await section(page, /^Algemeen/u).click();
  await finding.getByRole('button', { name: 'Naar het veld' }).click();
  await expect(page.getByLabel('Kalenderdagen')).toBeFocused();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await page.getByLabel('Kalenderdagen').fill('20');
  await expect(finding).toBeHidden({ timeout: 30_000 });
});

test('lists are added to, moved and taken from, and every step can be undone', async ({ devices }) => {
  const page = await devices.open(buyer);
  await page.goto('/editor');
  await page.getByRole('button', { name: 'Inspectie van duikers en gemalen' }).click();
  await section(page, /^Bijlagen/u).click();
  const original = await text(page).inputValue();
  await page.getByRole('button', { name: 'Voeg toe: Bijlage' }).click();
  await expect(page.getByLabel('Korte naam').last()).toBeFocused();
  await page.getByLabel('Titel').last().fill('Huisregels');
  await expect(text(page)).toHaveValue(/title: Huisregels/u);
  await page.getByRole('button', { name: 'Huisregels omhoog' }).click();
  await page.getByRole('button', { name: 'Verwijder Huisregels' }).click();
  await expect(text(page)).toHaveValue(original);
  for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(text(page)).toHaveValue(/title: Huisregels/u);
  for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: 'Opnieuw doen' }).click();
  await expect(text(page)).toHaveValue(original);
});

test('the guide is read as tenderers will, compared in words and text, and becomes a procedure that can be edited on', async ({
  devices,
}) => {
  const page = await devices.open(buyer);
  await page.goto('/editor');
  await page.getByRole('button', { name: 'Inspectie van duikers en gemalen' }).click();
  await section(page, /^Opschortende termijn/u).click();
  await page.getByLabel('Kalenderdagen').fill('25');
  await expect(text(page)).toHaveValue(/days: 25/u);
  await page.getByRole('button', { name: 'Bewaar deze versie' }).click();
  await page.getByLabel('Kalenderdagen').fill('30');
  await expect(text(page)).toHaveValue(/days: 30/u);

  await tab(page, 'Zoals inschrijvers het lezen').click();
  await expect(page.getByRole('heading', { name: 'Opschortende termijn' })).toBeVisible();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download als pdf' }).click();
  const pdf = await readFile(await (await download).path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  await tab(page, 'Vergelijken').click();
  await expect(page.getByText('Kalenderdagen van Opschortende termijn: 20 → 30')).toBeVisible();
  await page.getByLabel('Vergelijk met').selectOption({ index: 2 });
  await expect(page.getByText('Kalenderdagen van Opschortende termijn: 25 → 30')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tekst van de leidraad' })).toContainText('days: 30');
  expect(await faultsOf(page, 'nl')).toEqual([]);

  await tab(page, 'Afronden').click();
  await page.getByLabel('Adres van de procedure').fill('geschreven-in-de-editor');
  await page.getByRole('button', { name: 'Maak de procedure aan' }).click();
  await expect(page).toHaveURL(/\/procedures\/geschreven-in-de-editor\/preparation/u);
  await page.getByRole('link', { name: 'Bewerk in de editor' }).click();
  await section(page, /^Opschortende termijn/u).click();
  await page.getByLabel('Kalenderdagen').fill('28');
  await expect(text(page)).toHaveValue(/days: 28/u);
  await tab(page, 'Afronden').click();
  await page.getByRole('button', { name: 'Zet in de procedure' }).click();
  await expect(page).toHaveURL(/\/preparation/u);
  await expect(page.getByText('De leidraad staat in de procedure.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'De leidraad zoals ingediend' })).toContainText('days: 28');
});

test('on a phone the form and the text take turns', async ({ devices }) => {
  const page = await devices.open(buyer, { viewport: { width: 390, height: 844 } });
  await page.goto('/editor');
  await page.getByRole('button', { name: 'Niet-openbaar, selectie' }).click();
  await page.getByLabel('Onderdeel').selectOption('Selectie');
  await page.getByLabel('Plaatsen').fill('6');
  await page.getByRole('button', { name: 'Tekst', exact: true }).click();
  await expect(text(page)).toBeVisible();
  await expect(text(page)).toHaveValue(/places: 6/u);
  await page.getByRole('button', { name: 'Formulier', exact: true }).click();
  await expect(page.getByLabel('Plaatsen')).toHaveValue('6');
  await page.getByRole('button', { name: 'Begin opnieuw' }).click();
  await confirm(page, 'Begin opnieuw');
  await expect(page.getByRole('heading', { name: 'Waarmee wilt u beginnen?' })).toBeVisible();
});
