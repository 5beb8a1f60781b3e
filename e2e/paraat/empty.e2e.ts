import { expect, type Page, test } from '@playwright/test';
import { type LiveParaat, liveParaat, secure } from '../testing/live-paraat.ts';

const password = 'een lang en geheim wachtwoord';
let paraat: LiveParaat;
let chief: Page;

/** What a super user reads on the pages of an organisation that has nothing yet. */
const empty = [
  ['/reception', 'Er zijn nog geen locaties'],
  ['/calls', 'Er is nog geen oproep geweest'],
  ['/reports', 'Er zijn nog geen locaties'],
  ['/own-data', 'Geen meldingen'],
  ['/wall', 'Er zijn nog geen locaties'],
  ['/kiosk', 'Er zijn nog geen locaties'],
  ['/administration/locations', 'Maak eerst een regio, dan een locatie'],
  ['/administration/places', 'Maak eerst een locatie'],
  ['/administration/certificates', 'Geen enkel certificaat verloopt'],
  ['/administration/groups', 'Er zijn nog geen groepen'],
  ['/administration/skills', 'Er zijn nog geen vaardigheden'],
  ['/administration/texts', 'Begin met brand, ongeval en onwel geworden'],
  ['/administration/scenarios', 'Maak er één voor wat u oefent'],
  ['/administration/retention', 'De komende 30 dagen verdwijnt niets'],
  ['/administration/retention', 'Er is nog niets verdwenen'],
  ['/phone', 'U bent geen BHV’er'],
] as const;

test.setTimeout(300_000);

test.beforeAll(async ({ browser }) => {
  paraat = await liveParaat(browser);
  chief = await paraat.open();
});

test.afterAll(() => paraat.stop());

test('BHV-17: where nothing is set up yet, every page says what will come and where to begin', async () => {
  await chief.goto('/');
  await chief.getByLabel('Uw naam').fill('Hoofdbeheerder');
  await chief.getByLabel('E-mailadres').fill('chief@college.example');
  await chief.getByLabel('Wachtwoord').fill(password);
  await chief.getByRole('button', { name: 'Maak de hoofdbeheerder aan' }).click();
  await secure(chief, password);
  await chief.getByLabel('Naam van de organisatie').fill('Voorbeeldcollege');
  await chief.getByRole('button', { name: 'Richt de organisatie in' }).click();
  await expect(chief.getByRole('heading', { level: 1, name: 'Voorbeeldcollege' })).toBeVisible();
  for (const [path, text] of empty) {
    await chief.goto(path);
    await expect(chief.getByText(text).first()).toBeVisible();
    await expect(chief.locator('.ui-loading')).toHaveCount(0);
  }
});
