import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readGuide } from '#tender/core/guide/read.ts';
import { chooseFiles, type Upload } from '../testing/files.ts';
import { confirm, deed, type People } from '../testing/people.ts';
import { faultsOf } from '../testing/quality.ts';
import { at, example, restricted, selection } from '../testing/restricted.ts';
import { answer, statement } from '../testing/tender-files.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'selection', story: restricted, until: 'linden-meldt-aan' } });

const lot = `${selection}~werktuigbouw`;
const firm = 'Brughoek Installateurs B.V.';
const fined = 'Verplichtingen van milieu-, sociaal of arbeidsrecht zijn geschonden.';
const hasLadder = 'De onderneming is gecertificeerd op trede 3 of hoger van de Veiligheidsladder.';

/** Opens an item of the checklist, does something and comes back. */
async function fill(page: Page, item: string, work: () => Promise<void>): Promise<void> {
  await page.getByRole('region', { name: 'Wat erin hoort' }).getByRole('link', { name: item, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: item, exact: true })).toBeVisible();
  await work();
  await page.getByRole('link', { name: 'Terug naar uw aanmelding' }).first().click();
  await expect(page.getByRole('heading', { name: 'Wat erin hoort' })).toBeVisible();
}

async function bring(page: Page, item: string, file: Upload): Promise<void> {
  await fill(page, item, async () => {
    await chooseFiles(page, [file]);
    await expect(page.getByText('Er is niets op te merken.')).toBeVisible({ timeout: 60_000 });
  });
}

async function answerEspd(page: Page): Promise<void> {
  const { guide } = readGuide(await readFile(join(example, 'leidraad-selectie.yaml'), 'utf8'), 'leidraad.yaml');
  for (const { text, passes } of guide?.submission.espd ?? []) {
    const yes = passes === 'yes' || text === fined || text === hasLadder;
    const question = page.getByRole('group', { name: text, exact: true });
    await question.getByLabel(yes ? 'Ja' : 'Nee').check();
  }
  await expect(page.getByLabel('Licht uw antwoord toe')).toHaveCount(1);
  await page.getByLabel('Licht uw antwoord toe').fill('In 2023 een boete; een ander bureau controleert sindsdien.');
  await page.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
  await expect(page.getByText('De antwoorden zijn bewaard.')).toBeVisible();
}

const figures: Readonly<Record<string, readonly string[]>> = {
  '2022': ['1.500.000', '100.000', '6.250.000', '140.000', '12.000.000', '4.000.000', '3.200.000'],
  '2023': ['1.625.000', '75.000', '6.400.000', '125.000', '12.500.000', '4.150.000', '3.250.000'],
  '2024': ['1.775.000', '50.000', '6.600.000', '150.000', '13.250.000', '4.350.000', '3.300.000'],
};
const names = [
  'Eigen vermogen',
  'Achtergestelde leningen',
  'Balanstotaal',
  'Nettowinst',
  'Omzet',
  'Vlottende activa',
  'Vlottende passiva',
];

async function typeFigures(page: Page): Promise<void> {
  for (const [year, amounts] of Object.entries(figures))
    for (const [place, amount] of amounts.entries())
      await page.getByRole('textbox', { name: `${names[place]}, ${year}` }).fill(amount);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Voldoet \(/u }).last()).toBeVisible();
}

async function describeWork(part: Locator, work: readonly [string, string, string, string, string]): Promise<void> {
  const [name, client, place, started, what] = work;
  await part.getByRole('textbox', { name: 'Naam van het werk' }).fill(name);
  await part.getByRole('textbox', { name: 'Opdrachtgever' }).fill(client);
  await part.getByRole('textbox', { name: 'Plaats' }).fill(place);
  await part.getByLabel('Begonnen op').fill(started);
  await part.getByRole('textbox', { name: 'Wat u deed' }).fill(what);
}

async function stateReferences(page: Page): Promise<void> {
  const first = page.getByRole('region', { name: 'Referentie 1' });
  const school = 'Onderhoud van installaties in gebouwen die in gebruik bleven.';
  await describeWork(first, ['Scholen en zorg', 'Een schoolbestuur', 'Midden-Nederland', '2019-03-01', school]);
  await first.getByLabel('Opgeleverd op').fill('2024-12-31');
  for (const competence of [/^A:/u, /^B:/u, /^C:/u]) await first.getByRole('checkbox', { name: competence }).check();
  const facts = await first.getByRole('radiogroup').or(first.getByRole('group')).filter({ hasText: 'Nee' }).all();
  expect(facts).toHaveLength(6);
  for (const fact of facts) {
    const isSchool = ((await fact.textContent()) ?? '').includes('schoolgebouw');
    await fact.getByLabel(isSchool ? 'Nee' : 'Ja').check();
  }
  await first.getByRole('textbox', { name: 'Omvang van het werk' }).fill('10400');
  await page.getByRole('button', { name: 'Referentie toevoegen' }).click();
  const second = page.getByRole('region', { name: 'Referentie 2' });
  const near = 'Storingen verholpen vanuit de eigen vestiging.';
  await describeWork(second, ['Storingsdienst', 'Een woningstichting', 'Utrechtse Heuvelrug', '2022-01-01', near]);
  await second.getByRole('checkbox', { name: /^D:/u }).check();
  await second.getByRole('textbox', { name: 'Afstand over de weg met de auto' }).fill('38');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Per competentie' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Voldoet niet/u })).toHaveCount(0);
}

async function nameSignatory(page: Page): Promise<void> {
  await page.getByLabel('Nummer in het handelsregister').fill('00300008');
  const signatory = page.getByRole('group', { name: 'Vertegenwoordiger 1' });
  await signatory.getByLabel('Naam').fill('Directeur Brughoek');
  await signatory.getByLabel('Functie').fill('Directeur');
  const contact = page.getByRole('region', { name: 'Contactpersoon', exact: true });
  await contact.getByLabel('Naam').fill('Contactpersoon Brughoek');
  await contact.getByLabel('Telefoon').fill('000 000 00 00');
  await contact.getByLabel('E-mailadres').fill('tenders@brug.example');
  await contact.getByLabel('Postadres').fill('Voorbeeldstraat 1, Zeist');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
}

async function form(title: string): Promise<Upload> {
  return statement(`${title} Brughoek.pdf`, firm, title, '2025-10-19');
}

test('CVO-23: the list of notices says until when one can ask to participate, not tender', async ({ people }) => {
  const page = await people.open();
  await page.goto('/');
  const card = page.getByRole('article').filter({ hasText: 'Selectie installatietechnisch onderhoud' });
  await expect(card.getByText('Aanmelden tot')).toBeVisible();
  await expect(card).not.toContainText(/inschrij/i);
});

test('CVO-02, CVO-04: a candidate requests to participate in a lot, with its numbered annexes, sealed', async ({
  devices,
  people,
  demonstration,
}) => {
  test.setTimeout(300_000);
  await demonstration.moveClock('2025-10-19T09:00');
  const page = await at(devices, 'brug-tenders', `${lot}/submission`);
  await expect(page.getByText('0 van 9 klaar')).toBeVisible({ timeout: 60_000 });
  await fill(page, 'Wie mag tekenen, en uw contactpersoon', () => nameSignatory(page));
  await bring(page, 'Aanmeldingsformulier', await form('Aanmeldingsformulier'));
  await fill(page, 'Bijlagen 1 en 8: Uniform Europees Aanbestedingsdocument', () => answerEspd(page));
  await fill(page, 'Bijlage 2: financiële gegevens', () => typeFigures(page));
  await bring(page, 'Bijlage 2: jaarverslagen 2022, 2023 en 2024', await form('Jaarrekeningen'));
  await fill(page, 'Bijlage 3: referentieprojecten', () => stateReferences(page));
  await bring(page, 'Bijlage 4: veiligheidsbeleid', await form('Verklaring Veiligheidsladder'));
  await bring(page, 'Bijlage 5: omschrijving van de projectbeheersing', answer('Projectbeheersing.pdf', firm, 2));
  await bring(page, 'Bijlage 6: organogram', await form('Organogram'));
  await expect(page.getByText('Alles wat de leidraad vraagt staat klaar.')).toBeVisible();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await page.getByRole('button', { name: 'Leg in de kluis' }).click();
  await confirm(page, 'Leg in de kluis');
  await expect(page.getByRole('heading', { name: /^In de kluis sinds 19 oktober 2025/u })).toBeVisible();
  const buyer = await at(people, 'adviseur', `${lot}/opening`);
  await expect(buyer.getByRole('main').getByText('Brughoek')).toHaveCount(0);
  expect(await demonstration.filesHolding(['Onderhoud van installaties in gebouwen die in gebruik bleven.'])).toEqual(
    [],
  );
});

async function releases(people: People, user: string, label: string): Promise<Page> {
  const page = await at(people, user, `${lot}/opening`);
  await page.getByRole('main').getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: label }).click();
  // Nine requests are opened, one after the other.
  await expect(dialog).toBeHidden({ timeout: 120_000 });
  return page;
}

test('CVO-02: two custodians open the requests of one lot; what was clicked stands among the nine', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(300_000);
  await demonstration.playTo('sleutel-geprobeerd-huisvesting');
  await demonstration.moveClock('2025-10-27T09:00');
  await releases(people, 'adviseur', 'Geef mijn sleuteldeel vrij');
  const page = await releases(people, 'huisvesting', 'Open de kluis');
  await expect(page.getByRole('heading', { name: 'De kluis is geopend' })).toBeVisible();
  const received = page.getByRole('table', { name: /^Ontvangen/u });
  await expect(received.getByRole('row')).toHaveCount(10);
  await expect(received).toContainText(firm);
});

test('CVO-10, CVO-12: the examiner judges a piece by hand, and excludes a candidate on a ground with its reason', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(300_000);
  await demonstration.playTo('slot-aanmeldingsformulier-gezien');
  await demonstration.moveClock('2025-10-27T09:55');
  const buyer = await at(people, 'adviseur', `${lot}/examination/tenders/brug/uea`);
  const explained = buyer.getByText(/^In 2023 een boete/u);
  await buyer.locator('details').filter({ has: explained }).last().locator('summary').click();
  await expect(explained).toBeVisible();
  await demonstration.playTo('heuvel-verklaring-derde-gezien');
  await demonstration.playTo('licht-verklaring-derde-gezien');
  await demonstration.moveClock('2025-10-27T10:30');
  await buyer.goto(`${lot}/examination/tenders/zonne/financiele-gegevens`);
  await expect(buyer.getByRole('button', { name: /Voldoet niet/u }).first()).toBeVisible();
  await buyer.goto(`${lot}/examination`);
  await buyer.getByRole('link', { name: 'Sluit een gegadigde uit' }).click();
  await buyer.getByLabel('Gegadigde', { exact: true }).selectOption({ label: 'Zonneveld Warmtetechniek B.V.' });
  await buyer.getByLabel('Grond').selectOption({ label: 'Gegadigde die niet aan een geschiktheidseis voldoet' });
  await buyer.getByRole('textbox', { name: 'Reden' }).fill('De hoogste vennootschap voldoet niet (annex 2).');
  await deed(buyer, buyer.getByRole('main'), 'Sluit uit');
  await expect(buyer.getByText('Zonneveld Warmtetechniek B.V. is uitgesloten.')).toBeVisible();
});

test('CVO-21: members with a vote and an adviser are appointed, and each declares', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(300_000);
  await demonstration.playTo('examen-elektrotechniek');
  await demonstration.moveClock('2025-10-27T11:00');
  const leader = await at(people, 'adviseur', `${lot}/evaluation`);
  const committee = leader.getByRole('region', { name: 'Beoordelaars', exact: true });
  for (const [person, title] of [
    ['Bestuurder', 'Lid van de opdrachtgever, met stemrecht'],
    ['Adviseur installatietechniek', 'Adviseur, zonder stemrecht'],
  ] as const) {
    await committee.getByLabel('Wie', { exact: true }).selectOption({ label: person });
    await committee.getByLabel('Functie', { exact: true }).selectOption({ label: title });
    await committee.getByRole('button', { name: 'Benoem' }).click();
    await expect(committee.getByRole('table')).toContainText(title);
  }
  await expect(committee.getByRole('table')).toContainText('zonder stem');
  expect(await faultsOf(leader, 'nl')).toEqual([]);
  for (const user of ['bestuurder', 'adviseur-techniek']) {
    const member = await at(people, user, `${lot}/evaluation`);
    await member.getByLabel('Ik heb bij geen van deze gegadigden een belang').check();
    await deed(member, member.getByRole('main'), 'Verklaar');
    await expect(member.getByRole('button', { name: 'Verklaar', exact: true })).toHaveCount(0);
  }
});

async function score(page: Page, grade: string, reason: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${grade}`, 'u') }).check();
  await page.getByRole('textbox', { name: 'Reden' }).fill(reason);
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await expect(page.getByText('Score bewaard. Hier is het volgende antwoord.').first()).toBeVisible();
}

test('CVO-17, CVO-19: a member grades the questions, and not what the certificate settles', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(300_000);
  await demonstration.playTo('verklaart-adviseur-bouw');
  const member = await at(people, 'bestuurder', `${lot}/evaluation`);
  await expect(member.getByText('0 van 47 scores gegeven').first()).toBeVisible();
  await expect(member.getByText('door certificaat').first()).toBeVisible();
  expect(await faultsOf(member, 'nl')).toEqual([]);
  await member.goto(`${lot}/evaluation/brug/v-1`);
  await expect(member.getByText('Het certificaat geeft: Voldoet met toegevoegde waarde')).toBeVisible();
  await expect(member.getByRole('radio')).toHaveCount(0);
  expect(await faultsOf(member, 'nl')).toEqual([]);
  await member.goto(`${lot}/evaluation`);
  await member.getByRole('link', { name: 'Begin met scoren' }).click();
  await expect(member.getByRole('heading', { level: 2, name: /Doelstellingen veiligheid/u })).toBeVisible();
  await score(member, 'Voldoet goed', 'Voldoet met meerwaarde, naar behoren onderbouwd.');
  await member.goto(`${lot}/evaluation/brug/geld`);
  await expect(
    member
      .getByRole('region', { name: `Antwoord van ${firm}` })
      .locator('canvas')
      .first(),
  ).toBeVisible({ timeout: 60_000 });
  await score(member, 'Voldoet goed', 'De kosten zijn voorspelbaar.');
});

test('CVO-21: an adviser reads and advises without a vote; nobody who grades sees it before the meeting', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(300_000);
  await demonstration.playTo('bestuurder-beoordeelt-certificaat');
  const adviser = await at(people, 'adviseur-techniek', `${lot}/evaluation`);
  await expect(adviser.getByRole('heading', { name: 'Uw advies aan de commissie' })).toBeVisible();
  expect(await faultsOf(adviser, 'nl')).toEqual([]);
  await adviser.goto(`${lot}/evaluation/kromme/geld`);
  await expect(adviser.getByRole('radio')).toHaveCount(0);
  await adviser.getByRole('button', { name: 'Bewaar het advies' }).click();
  await expect(adviser.getByText('Schrijf uw advies op.')).toBeVisible();
  await adviser.getByRole('textbox', { name: 'Uw advies' }).fill('Een prijsafspraak vooraf ontbreekt.');
  await adviser.getByRole('button', { name: 'Bewaar het advies' }).click();
  await expect(adviser.getByText('Advies bewaard.')).toBeVisible();
  expect(await faultsOf(adviser, 'nl')).toEqual([]);
  const member = await at(people, 'bestuurder', `${lot}/evaluation/kromme/geld`);
  await expect(member.getByRole('radio').first()).toBeVisible();
  await expect(member.getByText('Een prijsafspraak vooraf ontbreekt.')).toHaveCount(0);
});

test('CVO-21: in the meeting one grade is proposed, both members agree, and the points are fixed', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(400_000);
  await demonstration.playTo('facilitair-heuvel-kwaliteit');
  const second = await at(people, 'facilitair', `${lot}/evaluation`);
  await deed(second, second.getByRole('main'), 'Lever uw scores in');
  await expect(second.getByText('U hebt uw scores ingeleverd').first()).toBeVisible();
  const leader = await at(people, 'adviseur', `${lot}/evaluation`);
  await deed(leader, leader.getByRole('main'), 'Open de bijeenkomst');
  await leader.goto(`${lot}/evaluation/kromme/geld`);
  await expect(leader.getByText('Een prijsafspraak vooraf ontbreekt.')).toBeVisible();
  await leader.getByLabel('Oordeel voorstellen').selectOption({ label: 'Voldoet' });
  await leader.getByRole('textbox', { name: 'Motivering' }).fill('Voldoet, zonder meerwaarde.');
  await leader.getByRole('button', { name: 'Voorstel doen' }).click();
  await expect(leader.getByText('Nog niet iedereen is het eens met het voorstel.')).toBeVisible();
  expect(await faultsOf(leader, 'nl')).toEqual([]);
  for (const user of ['bestuurder', 'facilitair']) {
    const member = await at(people, user, `${lot}/evaluation/kromme/geld`);
    await member.getByRole('button', { name: 'Ik ben het eens', exact: true }).click();
    await expect(member.getByText('Eens', { exact: true }).first()).toBeVisible();
  }
  const adviser = await at(people, 'adviseur-techniek', `${lot}/evaluation/kromme/geld`);
  await expect(adviser.getByText('Iedereen is het eens')).toBeVisible();
  await expect(adviser.getByRole('button', { name: 'Ik ben het eens', exact: true })).toHaveCount(0);
  await demonstration.playTo('facilitair-eens');
  await leader.goto(`${lot}/evaluation`);
  await leader.getByRole('textbox', { name: 'Verslag' }).fill('Twee leden stemden; de adviseurs lichtten toe.');
  await deed(leader, leader.getByRole('main'), 'Sluit de bijeenkomst');
  await deed(leader, leader.getByRole('main'), 'Stel de punten vast');
  await expect(leader.getByText('De punten zijn vastgesteld.').first()).toBeVisible();
});

test('CVO-22, CVO-23: the selection is ranked, a tie is drawn, and five are selected with their letters', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(400_000);
  await demonstration.playTo('loting');
  await demonstration.moveClock('2025-10-28T10:30');
  const buyer = await at(people, 'adviseur', `${lot}/award`);
  const table = buyer.getByRole('table', { name: 'Rangorde in cijfers' });
  const row = table.getByRole('row').filter({ hasText: firm });
  await row.getByRole('button', { name: /^4\b/u }).first().click();
  await expect(buyer.getByRole('dialog')).toContainText('Het certificaat geeft Voldoet met toegevoegde waarde');
  await expect(buyer.getByRole('dialog')).toContainText(hasLadder);
  await buyer.keyboard.press('Escape');
  await buyer.getByRole('textbox', { name: 'Redenen' }).fill('De vijf gegadigden met de meeste punten.');
  await deed(buyer, buyer.getByRole('main'), 'Neem het besluit');
  expect(await faultsOf(buyer, 'nl')).toEqual([]);
  await deed(buyer, buyer.getByRole('main'), 'Verstuur de brieven');
  const chosen = await at(people, 'brug-tenders', `${lot}/award`);
  await expect(chosen.getByRole('main')).toContainText('Voorlopig geselecteerd');
  const left = await at(people, 'heuvel-tenders', `${lot}/award`);
  await expect(left.getByRole('main')).not.toContainText('U bent voorlopig geselecteerd');
});

test('CVO-11, CVO-17: the selected proves the certificate among the evidence, and it is judged', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(400_000);
  await demonstration.playTo('brug-bewijs-uittreksel-handelsregister');
  const brug = await at(people, 'brug-tenders', `${lot}/evidence`);
  const piece = 'Certificaat van de Veiligheidsladder, trede 3 of hoger';
  const card = brug.getByRole('article', { name: piece });
  await card.getByRole('button', { name: /^Lever in/u }).click();
  await chooseFiles(card, [await statement('Certificaat.pdf', 'Instelling (voorbeeld)', 'Certificaat', '2024-03-18')]);
  await card.getByLabel('Datum van afgifte').fill('2024-03-18');
  await card.getByRole('button', { name: 'Lever in', exact: true }).click();
  await expect(brug.getByText('Het stuk is ingeleverd.')).toBeVisible();
  const linden = await at(people, 'linden-tenders', `${lot}/evidence`);
  await expect(linden.getByRole('article').first()).toBeVisible();
  await expect(linden.getByRole('article', { name: piece })).toHaveCount(0);
  await demonstration.playTo('brug-uittreksel-handelsregister-goed');
  const buyer = await at(people, 'adviseur', `${lot}/evidence`);
  const judged = buyer.getByRole('region', { name: firm }).getByRole('article', { name: piece });
  await judged.getByRole('button', { name: /^Beoordeel/u }).click();
  await judged.getByLabel('Ja, goedgekeurd').check();
  await judged.getByRole('textbox', { name: 'Motivering' }).fill('Op naam en geldig voor trede 3.');
  await deed(buyer, judged, 'Leg het oordeel vast');
  await expect(buyer.getByRole('region', { name: firm }).getByText('alle stukken goedgekeurd')).toBeVisible();
});
