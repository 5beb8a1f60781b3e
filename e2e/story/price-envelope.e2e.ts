import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { deed, type People } from '../testing/people.ts';
import { root } from '../testing/server.ts';
import { expect, test } from '../testing/test.ts';

/** A copy of the small story in which prices have an envelope of their own. */
async function twoEnvelopes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-story-'));
  await cp(join(root, 'tender/server/testing/two-envelopes'), folder, { recursive: true });
  return folder;
}

async function at(people: People, user: string, stage: string): Promise<Page> {
  const page = await people.open(user);
  await page.goto(`/procedures/schoonmaak/${stage}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'price-envelope', until: 'sleutels', story: twoEnvelopes } });

test('ALM-12: publication makes two keys, and says who opens what', async ({ people }) => {
  const buyer = await at(people, 'inkoper', 'preparation');
  await buyer.getByRole('button', { name: 'Publiceer de procedure', exact: true }).click();
  const dialog = buyer.getByRole('dialog');
  await expect(dialog).toContainText('een envelop met een tweede sleutel, verdeeld over dezelfde personen');
  await dialog.getByRole('button', { name: 'Publiceer de procedure', exact: true }).click();
  await expect(dialog).toBeHidden();
  await buyer.goto('/procedures/schoonmaak/opening');
  await expect(buyer.getByRole('heading', { name: 'De prijzen liggen in de kluis' })).toBeVisible();
});

test('ALM-12: a tenderer is told which document goes into which envelope, and places both', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('blink-klaar');
  const tenderer = await at(people, 'blinker', 'submission/documents/prijs');
  await expect(tenderer.getByText('Gaat in de prijsenvelop')).toBeVisible();
  await tenderer.goto('/procedures/schoonmaak/submission/documents/plan');
  await expect(tenderer.getByText('Gaat in de eerste envelop')).toBeVisible();
  await tenderer.goto('/procedures/schoonmaak/submission');
  await tenderer.getByRole('button', { name: 'Leg in de kluis' }).click();
  const dialog = tenderer.getByRole('dialog');
  await expect(dialog).toContainText('In de prijsenvelop: Prijzenblad.');
  await dialog.getByRole('button', { name: 'Leg in de kluis' }).click();
  await expect(dialog).toBeHidden();
  await tenderer.goto('/procedures/schoonmaak/submission/vault');
  await expect(tenderer.getByRole('button', { name: /^Prijzenblad Blink\.xlsx/u })).toBeVisible();
});

test('ALM-12: after the first opening prices are sealed for everybody, and the tenderer hears so', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('opening');
  const buyer = await at(people, 'inkoper', 'examination/tenders/blink/prijs');
  await expect(buyer.getByRole('heading', { name: 'Dit ligt nog in de prijsenvelop' })).toBeVisible();
  await expect(buyer.getByText('Prijzenblad Blink.xlsx')).toHaveCount(0);
  await buyer.goto('/procedures/schoonmaak/examination');
  const row = buyer.getByRole('row', { name: 'Prijzenblad' });
  await expect(row.getByText('Nog gesloten')).toHaveCount(2);
  const tenderer = await at(people, 'blinker', 'submission');
  await expect(tenderer.getByText('Uw prijsenvelop is nog gesloten.', { exact: false })).toBeVisible();
});

test('ALM-12: once quality is fixed two custodians open the prices, and the ranking follows', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('vastgesteld');
  const buyer = await at(people, 'inkoper', 'award');
  await expect(
    buyer.getByText('De prijzen liggen nog in de kluis, in een envelop met een eigen sleutel.', { exact: false }),
  ).toBeVisible();
  await expect(buyer.getByRole('button', { name: /Open de prijzen/u })).toHaveCount(0);
  const one = await at(people, 'collega', 'opening');
  await deed(one, one.getByRole('main'), 'Geef mijn deel van de prijsenvelop vrij');
  const other = await at(people, 'bewaarder', 'opening');
  await deed(other, other.getByRole('main'), 'Open de prijsenvelop');
  await expect(other.getByRole('heading', { name: 'De prijsenvelop is geopend' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Te vroeg geprobeerd de prijzen te openen' })).toHaveCount(0);
  for (const name of ['blink', 'glans']) {
    await buyer.goto(`/procedures/schoonmaak/examination/tenders/${name}/prijs`);
    await buyer.getByRole('button', { name: 'Stel vast' }).click();
    await expect(buyer.getByText('Vastgesteld', { exact: false }).first()).toBeVisible();
  }
  await buyer.goto('/procedures/schoonmaak/award');
  await deed(buyer, buyer.getByRole('main'), 'Open de prijzen');
  await expect(buyer.getByRole('heading', { name: 'Rangorde', exact: true })).toBeVisible();
});
