import { chooseFiles } from '../testing/files.ts';
import { deed } from '../testing/people.ts';
import { statement } from '../testing/tender-files.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'examination', until: 'opening' } });

const certificates = 'ISO 9001-certificaat en keurmerk beveiliging, of wat daaraan gelijkwaardig is';

test('ALM-11: the buyer sees what is missing in each tender, and records it item by item', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-10-06T13:00');
  const buyer = await people.at('inkoopadviseur', 'examination');
  await buyer.getByRole('button', { name: /Borg & Baken.*Prijzenblad in Excel.*Ontbreekt/u }).click();
  await expect(buyer.getByText('Voorstel: ontbreekt', { exact: false }).first()).toBeVisible();
  await buyer.getByLabel('Ontbreekt').check();
  await buyer.getByRole('textbox', { name: 'Aantekening' }).fill('Er is geen Excel-bestand ingediend.');
  await buyer.getByRole('button', { name: 'Stel vast' }).click();
  await expect(buyer.getByText('Geen herstel mogelijk').first()).toBeVisible();
  await people.at('inkoopadviseur', 'examination');
  await deed(buyer, buyer.getByRole('main'), 'Neem alle voorstellen over');
  await expect(buyer.getByText(/onderdelen zijn vastgesteld/u)).toBeVisible();
});

test('ALM-18: who lacks what cannot be mended is excluded on a ground of the guide, with a reason', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-10-07T09:58');
  const buyer = await people.at('inkoopadviseur', 'examination/exclude/borg');
  await buyer
    .getByLabel('Grond')
    .selectOption({ label: 'Inschrijving die niet volledig is en niet kan worden of niet op tijd is hersteld' });
  await buyer.getByRole('textbox', { name: 'Reden' }).fill('Het prijzenblad ontbreekt; dat kan niet worden hersteld.');
  await deed(buyer, buyer.getByRole('main'), 'Sluit uit');
  await expect(buyer.getByText('Borg & Baken V.O.F. is uitgesloten.').first()).toBeVisible();
  const borg = await people.at('borg-vennoot', 'examination');
  await expect(borg.getByText('Uw inschrijving is uitgesloten')).toBeVisible();
});

test('ALM-07: remedy is asked with a clock of 24 hours; after 23 hours it is handed in and accepted', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-10-07T10:00');
  const buyer = await people.at('inkoopadviseur', 'examination/tenders/twentezeker/keurmerken');
  await buyer.getByRole('textbox', { name: 'Wat ontbreekt of niet klopt' }).fill('Het ISO 9001-certificaat ontbreekt.');
  await deed(buyer, buyer.getByRole('main'), 'Vraag herstel');
  await expect(buyer.getByText('Het herstelverzoek is verstuurd.')).toBeVisible();

  await demonstration.moveClock('2025-10-08T09:00');
  const tenderer = await people.at('twentezeker-directie', 'examination');
  const remedy = tenderer.getByRole('region', { name: `Herstel: ${certificates}` });
  await expect(remedy.getByText('woensdag 8 oktober 2025, 10.00 uur', { exact: false }).first()).toBeVisible();
  await chooseFiles(remedy, [
    await statement('ISO 9001.pdf', 'TwenteZeker B.V.', 'Certificaat ISO 9001', '2024-03-01'),
  ]);
  await expect(remedy.getByText('ISO 9001.pdf').first()).toBeVisible();
  await expect(remedy.getByText('Klaar')).toBeVisible();
  await deed(tenderer, remedy, 'Dien dit document in');
  await expect(tenderer.getByText('Het document is ingediend.')).toBeVisible();

  await people.at('inkoopadviseur', 'examination');
  const card = buyer.getByRole('region', { name: `${certificates}, TwenteZeker B.V.` });
  await card.getByLabel('Ja, het onderdeel is nu volledig').check();
  await card.getByRole('textbox', { name: 'Motivering' }).fill('Het certificaat is geldig.');
  await deed(buyer, card, 'Leg het oordeel vast');
  await expect(card.getByText('hersteld', { exact: true })).toBeVisible();
});

test('ALM-07: after 24 hours nothing is taken in any more', async ({ people, demonstration }) => {
  const buyer = await people.at('inkoopadviseur', 'examination');
  await buyer.getByRole('button', { name: /Het Waakhuis.*referenties.*Ontbreekt/u }).click();
  await buyer
    .getByRole('textbox', { name: 'Wat ontbreekt of niet klopt' })
    .fill('De invulbijlage referenties ontbreekt.');
  await deed(buyer, buyer.getByRole('main'), 'Vraag herstel');
  await expect(buyer.getByText('Het herstelverzoek is verstuurd.')).toBeVisible();
  const tenderer = await people.at('waakhuis-directie', 'examination');
  const remedy = tenderer.getByRole('region', { name: 'Herstel: Invulbijlage referenties' });
  await chooseFiles(remedy, [await statement('Referenties.pdf', 'Het Waakhuis B.V.', 'Referenties', '2025-10-08')]);
  await expect(remedy.getByText('Klaar')).toBeVisible();
  await demonstration.moveClock('2025-10-09T10:00');
  await expect(remedy.getByText('De termijn liep tot', { exact: false })).toBeVisible();
  await expect(remedy.getByRole('button', { name: 'Dien dit document in' })).toHaveCount(0);
});
