import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { deed } from '../testing/people.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'award', until: 'beoordeling' } });

/** The table of the ranking in numbers; the picture stands before it. */
function ranking(page: Page): Locator {
  return page.getByRole('table', { name: 'Rangorde in cijfers' });
}

test('ALM-12: prices open after quality was fixed, and not before', async ({ people, demonstration }) => {
  const early = (await demonstration.story()).steps.find(({ id }) => id === 'prijzen-te-vroeg');
  expect(early?.refusal?.code).toBe('quality-not-frozen');
  const buyer = await people.at('inkoopadviseur', 'award');
  await deed(buyer, buyer.getByRole('main'), 'Open de prijzen');
  await expect(buyer.getByRole('heading', { name: 'Rangorde', exact: true })).toBeVisible();
  await expect(ranking(buyer)).toContainText('14,67');
});

test('ALM-15: a number of the ranking unfolds into its arithmetic: 20, 12 and 12 give 14,67', async ({ people }) => {
  const buyer = await people.at('inkoopadviseur', 'award');
  const table = ranking(buyer);
  const row = table.getByRole('row').filter({ hasText: 'Veste Beveiliging B.V.' });
  await row.getByRole('button', { name: /^14,67/u }).click();
  const drawer = buyer.getByRole('dialog');
  await expect(drawer).toContainText(/\(20 \+ 12 \+ 12\) \/ 3 = 14,666666…, afgerond 14,67/u);
  await buyer.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
});

test('ALM-17: the page says what would be the ranking without the first, and changes nothing', async ({ people }) => {
  const buyer = await people.at('inkoopadviseur', 'award');
  await buyer.getByRole('tab', { name: 'Wat als iemand afvalt?' }).click();
  await buyer.getByRole('button', { name: 'Veste Beveiliging B.V. valt af' }).click();
  await expect(buyer.getByRole('table', { name: 'Rangorde zonder Veste Beveiliging B.V.' })).toBeVisible();
});

test('ALM-17: a tie is settled by lots: the notary and both parties fix a number, show it, and each can repeat the draw', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('regge-uitgesloten');
  await demonstration.moveClock('2025-11-03T09:30');
  const buyer = await people.at('inkoopadviseur', 'award');
  await expect(buyer.getByText(/Gelijke stand/u).first()).toBeVisible();
  await expect(buyer.getByRole('button', { name: 'Kondig de loting aan' })).toHaveCount(0);

  const notary = await people.at('notaris', 'award');
  const until = notary.getByLabel('Meedoen kan tot');
  await expect(until).toHaveValue('2025-11-04T12:00');
  await until.fill('2025-11-03T18:00');
  await notary.getByRole('button', { name: 'Kondig de loting aan' }).click();
  await expect(notary.getByText('Geef ten minste 24 uur.')).toBeVisible();
  await until.fill('2025-11-04T12:00');
  await deed(notary, notary.getByRole('main'), 'Kondig de loting aan');
  await expect(notary.getByRole('heading', { name: 'Geheim getal voor de loting' })).toBeVisible();
  await notary.getByRole('button', { name: 'Ik heb het getal bewaard' }).click();
  await expect(notary.getByRole('button', { name: 'Sluit de deelname' })).toHaveCount(0);

  const [veste, noorderwacht] = [
    await people.at('veste-tenders', 'award'),
    await people.at('noorderwacht-tenders', 'award'),
  ];
  for (const party of [veste, noorderwacht]) {
    await deed(party, party.getByRole('main'), 'Doe mee aan de loting');
    await expect(party.getByText('U doet mee.', { exact: false }).first()).toBeVisible();
  }
  const outsider = await people.at('aquila-tenders', '');
  await expect(outsider.getByText('loting', { exact: false })).toHaveCount(0);

  await people.at('notaris', 'award');
  await deed(notary, notary.getByRole('main'), 'Sluit de deelname');
  for (const who of ['veste-tenders', 'noorderwacht-tenders']) {
    const party = await people.at(who, 'award');
    await deed(party, party.getByRole('main'), 'Toon mijn getal');
    await expect(party.getByText('U krijgt bericht als er is geloot.', { exact: false })).toBeVisible();
  }
  await people.at('notaris', 'award');
  await notary.getByRole('textbox', { name: 'Akte' }).fill('2025/1103');
  await deed(notary, notary.getByRole('main'), 'Toon mijn getal en rond de loting af');
  await expect(notary.locator('.award-order__name').first()).toHaveText('Veste Beveiliging B.V.');

  const second = await people.at('noorderwacht-tenders', 'award');
  await second.getByText('Zo is er geloot').click();
  await expect(second.getByText('Dezelfde uitkomst')).toBeVisible();
  const record = second.waitForEvent('download');
  await second.getByRole('link', { name: /^Verslag van de loting/u }).click();
  expect((await readFile(await (await record).path())).subarray(0, 5).toString()).toBe('%PDF-');
});

test('ALM-19: the award is decided with reasons, and all letters leave at one moment', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-11-04T09:30');
  const buyer = await people.at('inkoopadviseur', 'award');
  await buyer.getByRole('textbox', { name: 'Redenen' }).fill('Beste score op kwaliteit en prijs samen.');
  await deed(buyer, buyer.getByRole('main'), 'Neem het besluit');
  await deed(buyer, buyer.getByRole('main'), 'Verstuur de brieven');
  await expect(buyer.getByText('De brieven zijn verzonden. De opschortende termijn loopt.')).toBeVisible();

  const aquila = await people.at('aquila-tenders', 'award');
  await expect(
    aquila.getByText('De opdracht is voorlopig gegund aan Veste Beveiliging B.V.', { exact: false }).first(),
  ).toBeVisible();
  const letter = aquila.waitForEvent('download');
  await aquila
    .getByRole('link', { name: /^Uw brief/u })
    .first()
    .click();
  expect((await readFile(await (await letter).path())).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(aquila.getByRole('main').getByText('Noorderwacht')).toHaveCount(0);

  const standstill = await people.at('inkoopadviseur', 'standstill');
  await expect(standstill.getByText('24 november 2025', { exact: false }).first()).toBeVisible();
});
