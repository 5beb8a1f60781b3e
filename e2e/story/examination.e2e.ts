import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { chooseFiles } from '../testing/files.ts';
import { deed } from '../testing/people.ts';
import { statement } from '../testing/tender-files.ts';
import { test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'examination', until: 'opening' } });

const certificates = 'ISO 9001-certificaat en keurmerk beveiliging, of wat daaraan gelijkwaardig is';
const references = 'Invulbijlage referenties';

/** The region of one request for remedy, on the buyer's overview. */
function remedyCard(buyer: Page, item: string, name: string) {
  return buyer.getByRole('region', { name: `${item}, ${name}`, exact: true });
}

async function isLetter(page: Page, press: () => Promise<void>): Promise<void> {
  const download = page.waitForEvent('download');
  await press();
  expect((await readFile(await (await download).path())).subarray(0, 5).toString()).toBe('%PDF-');
}

test('ALM-11: the buyer judges a piece with a note, and takes over what the platform suggests of the others', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-10-06T13:00');
  const buyer = await people.at('inkoopadviseur', 'examination');
  await buyer.getByRole('button', { name: /Borg & Baken.*Prijzenblad in Excel.*Ontbreekt/u }).click();
  await expect(buyer.getByText('Voorstel: ontbreekt', { exact: false }).first()).toBeVisible();
  await expect(buyer.getByText('Er is geen bestand ingediend.')).toBeVisible();
  await buyer.getByRole('textbox', { name: 'Aantekening' }).fill('In de kluis ligt geen prijzenblad.');
  await buyer.getByRole('button', { name: 'Stel vast' }).click();
  await expect(buyer.getByText('Vastgesteld: ontbreekt.')).toBeVisible();
  await expect(buyer.getByText('Bij dit onderdeel laat de leidraad geen herstel toe.', { exact: false })).toBeVisible();
  await expect(buyer.getByRole('button', { name: 'Vraag herstel' })).toHaveCount(0);

  await people.at('inkoopadviseur', 'examination');
  await expect(buyer.getByText('1 van 49 onderdelen vastgesteld')).toBeVisible();
  await buyer.getByRole('button', { name: 'Neem alle voorstellen over' }).click();
  const dialog = buyer.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Neem alle voorstellen over' }).click();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  await expect(buyer.getByText('49 van 49 onderdelen vastgesteld')).toBeVisible();
});

test('ALM-18: who lacks what cannot be mended is excluded on a ground of the guide, with a reason', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-10-07T09:58');
  const buyer = await people.at('inkoopadviseur', 'examination');
  await buyer.getByRole('link', { name: 'Naar uitsluiting Borg & Baken V.O.F.' }).click();
  await buyer.getByRole('button', { name: 'Sluit uit' }).click();
  await expect(buyer.getByText('Vul dit in.').first()).toBeVisible();
  await expect(buyer.getByRole('dialog')).toHaveCount(0);
  await buyer
    .getByLabel('Grond')
    .selectOption({ label: 'Inschrijving die niet volledig is en niet kan worden of niet op tijd is hersteld' });
  await buyer.getByRole('textbox', { name: 'Reden' }).fill('Het prijzenblad ontbreekt; dat kan niet worden hersteld.');
  await deed(buyer, buyer.getByRole('main'), 'Sluit uit');
  await expect(buyer.getByText('Borg & Baken V.O.F. is uitgesloten.')).toBeVisible();
  await expect(buyer.getByRole('table', { name: 'Uitgesloten inschrijvers' })).toContainText(
    'Het prijzenblad ontbreekt',
  );

  const borg = await people.at('borg-vennoot', 'examination');
  await expect(borg.getByText('Uw inschrijving is uitgesloten', { exact: false })).toBeVisible();
  await expect(borg.getByText('Het prijzenblad ontbreekt; dat kan niet worden hersteld.')).toBeVisible();
  await isLetter(borg, () =>
    borg
      .getByRole('main')
      .getByRole('link', { name: /^Brief/u })
      .click(),
  );
});

test('ALM-07: remedy is asked with a clock of 24 hours; after 23 hours it is handed in, and accepted', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-10-07T10:00');
  const buyer = await people.at('inkoopadviseur', 'examination/tenders/twentezeker/keurmerken');
  await expect(buyer.getByText(/loopt de termijn tot woensdag 8 oktober 2025, 10\.0\d uur/u)).toBeVisible();
  await buyer.getByRole('textbox', { name: 'Wat ontbreekt of niet klopt' }).fill('Het ISO 9001-certificaat ontbreekt.');
  await deed(buyer, buyer.getByRole('main'), 'Vraag herstel');
  await expect(buyer.getByText('Het herstelverzoek is verstuurd.')).toBeVisible();
  const other = await people.at('veste-tenders', 'examination');
  await expect(other.getByText('Er is u niets gevraagd')).toBeVisible();

  await demonstration.moveClock('2025-10-08T09:00');
  const tenderer = await people.at('twentezeker-directie', 'examination');
  const remedy = tenderer.getByRole('region', { name: `Herstel: ${certificates}` });
  await expect(remedy.getByText(/Herstel dit vóór woensdag 8 oktober 2025, 10\.0\d uur/u)).toBeVisible();
  await isLetter(tenderer, () => remedy.getByRole('link', { name: /^Brief/u }).click());
  await remedy.getByRole('button', { name: 'Dien dit document in' }).click();
  await expect(remedy.getByText('Kies eerst een bestand.')).toBeVisible();
  const file = await statement('ISO 9001.pdf', 'TwenteZeker B.V.', 'Certificaat ISO 9001', '2024-03-01');
  await chooseFiles(remedy, [file]);
  await expect(remedy.getByText('Er is niets op te merken.')).toBeVisible();
  await deed(tenderer, remedy, 'Dien dit document in');
  await expect(remedy.getByText('Uw document is ontvangen.', { exact: false })).toBeVisible();

  await people.at('inkoopadviseur', 'examination');
  const card = remedyCard(buyer, certificates, 'TwenteZeker B.V.');
  await card.getByLabel('Ja, het onderdeel is nu volledig').check();
  await card.getByRole('textbox', { name: 'Motivering' }).fill('Het certificaat is geldig.');
  await deed(buyer, card, 'Leg het oordeel vast');
  await expect(card.getByText('hersteld', { exact: true })).toBeVisible();
  await expect(remedy.getByText('De omissie is hersteld.')).toBeVisible();
});

test('ALM-07: another comes after 25 hours: nothing is taken in any more, and he is out', async ({
  people,
  demonstration,
}) => {
  const buyer = await people.at('inkoopadviseur', 'examination');
  await buyer.getByRole('button', { name: /Het Waakhuis.*referenties.*Ontbreekt/u }).click();
  await buyer
    .getByRole('textbox', { name: 'Wat ontbreekt of niet klopt' })
    .fill('De invulbijlage referenties ontbreekt.');
  await deed(buyer, buyer.getByRole('main'), 'Vraag herstel');
  await expect(buyer.getByText('Het herstelverzoek is verstuurd.')).toBeVisible();
  const tenderer = await people.at('waakhuis-directie', 'examination');
  const remedy = tenderer.getByRole('region', { name: `Herstel: ${references}` });
  await chooseFiles(remedy, [await statement('Referenties.pdf', 'Het Waakhuis B.V.', references, '2025-10-08')]);
  await expect(remedy.getByText('Er is niets op te merken.')).toBeVisible();
  await remedy.getByRole('button', { name: 'Dien dit document in' }).click();
  await expect(tenderer.getByRole('dialog')).toBeVisible();
  // While he hesitates the term passes.
  await demonstration.moveClock('2025-10-09T10:00');
  await expect(remedy.getByText('De termijn liep tot', { exact: false })).toBeAttached();
  await tenderer.reload();
  await expect(remedy.getByRole('button', { name: 'Dien dit document in' })).toHaveCount(0);

  await people.at('inkoopadviseur', 'examination');
  await expect(remedyCard(buyer, references, 'Het Waakhuis B.V.').getByText('niet hersteld')).toBeVisible();
  await expect(buyer.getByText('Uit te sluiten volgens de leidraad: Het Waakhuis B.V.')).toBeVisible();
  await buyer.getByRole('link', { name: 'Naar uitsluiting Het Waakhuis B.V.' }).click();
  await buyer
    .getByLabel('Grond')
    .selectOption({ label: 'Inschrijving die niet volledig is en niet kan worden of niet op tijd is hersteld' });
  await buyer.getByRole('textbox', { name: 'Reden' }).fill('De referenties zijn niet binnen 24 uur aangevuld.');
  await deed(buyer, buyer.getByRole('main'), 'Sluit uit');
  await expect(buyer.getByText('Het Waakhuis B.V. is uitgesloten.')).toBeVisible();
});

test('ALM-26: an explanation is asked with a term, given once, and judged', async ({ people, demonstration }) => {
  const buyer = await people.at('inkoopadviseur', 'examination');
  await buyer.getByText('Vraag een toelichting', { exact: true }).first().click();
  await buyer.getByLabel('Inschrijver', { exact: true }).selectOption({ label: 'Regge Alarm & Toezicht B.V.' });
  await buyer.getByRole('textbox', { name: 'Vraag aan de inschrijver' }).fill('Hoe komt u op dit tarief?');
  await buyer.getByLabel('Antwoord vóór').fill('2025-10-14T17:00');
  await deed(buyer, buyer.getByRole('main'), 'Vraag een toelichting');
  await expect(buyer.getByText('De vraag is verstuurd.')).toBeVisible();
  await demonstration.moveClock('2025-10-13T11:00');
  const regge = await people.at('regge-directie', 'examination');
  await regge.getByRole('textbox', { name: 'Uw antwoord' }).fill('Wij werken met leerlingen.');
  await deed(regge, regge.getByRole('main'), 'Verstuur het antwoord');
  await expect(regge.getByText('beantwoord, te beoordelen')).toBeVisible();
  await people.at('inkoopadviseur', 'examination');
  const card = buyer.getByRole('region', { name: 'Regge Alarm & Toezicht B.V.', exact: true });
  await expect(card.getByText('Wij werken met leerlingen.')).toBeVisible();
  await card.getByLabel('Nee, de toelichting is niet aanvaard').check();
  await card.getByRole('textbox', { name: 'Motivering' }).fill('Dat is in strijd met de cao.');
  await deed(buyer, card, 'Leg het oordeel vast');
  await expect(card.getByText('niet aanvaard', { exact: true })).toBeVisible();
  await buyer.getByRole('button', { name: 'Rond de controle af' }).click();
  await buyer.getByRole('dialog').getByRole('button', { name: 'Rond de controle af' }).click();
  await expect(buyer.getByText(/De controle is afgerond op/u)).toBeVisible();
});
