import { chooseFiles } from '../testing/files.ts';
import { deed } from '../testing/people.ts';
import { statement } from '../testing/tender-files.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'evidence', until: 'gunning' } });

const piece = 'Verklaring van de Belastingdienst';

test('ALM-10: number 1 hands in a declaration and is told at once that it is too old', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-11-11T10:00');
  const veste = await people.at('veste-tenders', 'evidence');
  const card = veste.getByRole('article', { name: piece });
  await card.getByRole('button', { name: /^Lever in/u }).click();
  const file = await statement(
    'Verklaring Veste.pdf',
    'Belastingdienst (voorbeeld)',
    'Verklaring betalingsgedrag',
    '2025-02-03',
  );
  await chooseFiles(card, [file]);
  await card.getByLabel('Datum van afgifte').fill('2025-02-03');
  await expect(card.getByText('Dit stuk is te oud')).toBeVisible();
  await card.getByRole('button', { name: 'Lever in', exact: true }).click();
  await expect(veste.getByText('Het stuk is ingeleverd.')).toBeVisible();
  await expect(card.getByText('te oud', { exact: true })).toBeVisible();
});

test('ALM-10: the buyer judges it and does not accept it', async ({ people, demonstration }) => {
  await demonstration.playTo('veste-oordeel-vergunning-wpbr');
  const buyer = await people.at('inkoopadviseur', 'evidence');
  const dossier = buyer.getByRole('region', { name: 'Veste Beveiliging B.V.' });
  const card = dossier.getByRole('article', { name: piece });
  await card.getByRole('button', { name: /^Beoordeel/u }).click();
  await card.getByLabel('Nee, niet aanvaard').check();
  await card.getByRole('textbox', { name: 'Motivering' }).fill('Meer dan zes maanden oud op de dag van inschrijving.');
  await deed(buyer, card, 'Leg het oordeel vast');
  await expect(dossier.getByText('voldoet niet').first()).toBeVisible();
  await expect(
    buyer.getByRole('region', { name: 'Noorderwacht Security B.V.' }).getByText('alle stukken goedgekeurd'),
  ).toBeVisible();
});

test('ALM-17: number 1 drops out; the new ranking says who rose and fell, and new letters leave', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('veste-uitgesloten');
  await demonstration.moveClock('2025-11-19T09:30');
  const buyer = await people.at('inkoopadviseur', 'award');
  await expect(buyer.getByText('Het laatste gunningsbesluit geldt niet meer')).toBeVisible();
  await buyer.getByRole('textbox', { name: 'Redenen' }).fill('Na het afvallen van Veste is Noorderwacht de eerste.');
  await deed(buyer, buyer.getByRole('main'), 'Neem het besluit');
  await deed(buyer, buyer.getByRole('main'), 'Verstuur de brieven');
  await expect(buyer.getByText('De brieven zijn verzonden. De opschortende termijn loopt.')).toBeVisible();
  await expect(buyer.getByText('Stijgt van 2 naar 1').first()).toBeVisible();
  await expect(buyer.getByText('Stijgt van 4 naar 2').first()).toBeVisible();
  await expect(buyer.getByText('Doet niet meer mee').first()).toBeVisible();
  const winner = await people.at('noorderwacht-tenders', 'award');
  await expect(winner.getByText('De opdracht is voorlopig aan u gegund.', { exact: false })).toBeVisible();
});
