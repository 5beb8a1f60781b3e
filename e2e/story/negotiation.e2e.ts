import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readGuide } from '#tender/core/guide/read.ts';
import { fillPriceSheet } from '#tender/documents/specimen/fill-price-sheet.ts';
import { chooseFiles } from '../testing/files.ts';
import { deed, type People } from '../testing/people.ts';
import { faultsOf } from '../testing/quality.ts';
import { root } from '../testing/server.ts';
import { answer, sheetSpec, statement, xlsx } from '../testing/tender-files.ts';
import { expect, test } from '../testing/test.ts';

/** A contract among the qualified by hand: from the frozen list over two rounds of new sealed tenders to the signature. */

test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ scene: { name: 'negotiation', story: example, until: 'tranchee-kennisgeving-kabels-einde' } });

const system = '/qualification-systems/kabels';
const contract = '/procedures/ores-sleufwerken';
const source = join(root, 'examples/ores-kwalificatie');
const guideFile = join(source, 'opdracht/leidraad.yaml');
const firm = 'Grondig & Zonen BV';

/** The story from its very first day, as nobody has played anything of it. */
async function example(): Promise<string> {
  const folders = join(root, 'test-results/stories');
  await mkdir(folders, { recursive: true });
  const folder = await mkdtemp(join(folders, 'negotiation-'));
  await cp(join(source, 'opdracht'), folder, { recursive: true });
  for (const file of ['qualification.yaml', 'dossier.yaml', 'kabels.yaml', 'meters.yaml'])
    await cp(join(source, file), join(folder, 'before', file));
  const script = join(folder, 'script.yaml');
  const text = await readFile(script, 'utf8');
  await writeFile(script, text.replace(/^after: \.\.$/mu, 'after: before').replace(/^begin: .*$/mu, ''));
  return folder;
}

/** Everybody reads Dutch here, also who has French by himself. */
async function at(people: People, user: string, path: string): Promise<Page> {
  const page = await people.open(user);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  return page;
}

test('ORES-11: a periodic notice freezes the list, and a contract begins with it', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2028-09-04T10:00');
  const page = await at(people, 'beheerder', `${system}/calls`);
  await page.getByLabel('Titel van de opdracht').fill('Sleufwerken Henegouwen 2029');
  await page.getByLabel('Kenmerk').fill('kabels-2029');
  await page.getByLabel('Waarover het gaat').fill('Raamovereenkomst van drie jaar.');
  await deed(page, page, 'Doe een aankondiging');
  const list = page.getByRole('table', { name: 'Uitgenodigd: Sleufwerken Henegouwen 2029' });
  await expect(list.getByRole('row')).toHaveCount(4);
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await page.goto(`${system}/register`);
  await expect(page.getByText('Er is met deze lijst nog geen opdracht begonnen.')).toBeVisible();
  await demonstration.playTo('aankondiging-kabels-2028-nog-eens');
  await demonstration.moveClock('2028-10-02T09:00');
  await page.goto(`${system}/register?on=2028-09-04`);
  await page.getByRole('link', { name: 'Begin een opdracht met deze lijst' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Opdracht voor gekwalificeerden');
  await page.locator('input[type=file]').setInputFiles(guideFile);
  await page.getByRole('button', { name: 'Maak de procedure aan' }).click();
  await expect(page).toHaveURL(/ores-sleufwerken\/preparation$/u);
  await page.goto(`${system}/calls`);
  await expect(page.getByRole('link', { name: /^Naar de opdracht: Sleufwerken/u })).toBeVisible();
});

test('ORES-11: the invitation goes to who stands on the list, and to nobody else', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('sleutel-onderzoeker');
  await demonstration.moveClock('2028-10-09T09:00');
  const page = await at(people, 'beheerder', `${contract}/preparation`);
  await deed(page, page, 'Publiceer de procedure');
  await page.goto(`${contract}/interest`);
  const invited = page.getByRole('region', { name: 'Uitgenodigd', exact: true });
  await expect(invited).toContainText(firm);
  await expect(invited).not.toContainText('Meterwerk CV');
  expect(await faultsOf(page, 'nl')).toEqual([]);
  const meterwerk = await at(people, 'meterwerk-directie', contract);
  await expect(meterwerk.getByRole('main')).toContainText('Alleen voor wie is uitgenodigd');
  const mails = await demonstration.mails();
  expect(mails.some(({ to, procedure }) => to.user === 'grondig-directie' && procedure === 'ores-sleufwerken')).toBe(
    true,
  );
});

test('ORES-03: who reads French has the guide, its pages and its document in French', async ({ people }) => {
  const voltige = await people.open('voltige-directie');
  await voltige.goto(`${contract}/submission`);
  await voltige.getByRole('button', { name: 'Français' }).click();
  await expect(voltige.getByRole('main')).toContainText('Plan d’exécution avec équipes et signalisation');
  await voltige.getByRole('button', { name: 'Nederlands' }).click();
  await expect(voltige.getByRole('main')).toContainText('Uitvoeringsplan met ploegen en signalisatie');
  await voltige.getByRole('button', { name: 'Français' }).click();
  await voltige.goto(`${contract}/preparation`);
  for (const language of ['français', 'néerlandais']) {
    const download = voltige.waitForEvent('download');
    await voltige.getByRole('link', { name: `Guide, pdf en ${language}` }).click();
    expect((await readFile(await (await download).path())).subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect(await faultsOf(voltige, 'fr')).toEqual([]);
});

async function plan(page: Page, name: string): Promise<void> {
  await page.goto(`${contract}/submission/documents/uitvoeringsplan`);
  await chooseFiles(page, [answer(name, firm, 4)]);
  await expect(page.getByText(/Gemeten: 4 pagina’s/u)).toBeVisible();
}

/** The issued sheet, filled in. */
async function prices(page: Page, name: string, tariffs: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${contract}/submission/documents/prijslijst`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download/u }).click();
  const issued = await readFile(await (await download).path());
  const { guide } = readGuide(await readFile(guideFile, 'utf8'), 'leidraad.yaml');
  if (guide === undefined) throw new Error('the example is a guide');
  await chooseFiles(page, [xlsx(name, await fillPriceSheet(issued, sheetSpec(guide), tariffs))]);
  await expect(page.getByText('4 van 4 prijzen gelezen', { exact: false })).toBeVisible();
}

async function place(page: Page): Promise<void> {
  await page.goto(`${contract}/submission`);
  await deed(page, page, 'Leg in de kluis');
  await expect(page.getByRole('heading', { name: /^In de kluis sinds/u })).toBeVisible();
}

test('ORES-12: an invited tenderer seals his first tender in the browser', async ({ devices, demonstration }) => {
  await demonstration.playTo('meterwerk-niet-uitgenodigd');
  await demonstration.moveClock('2028-11-06T10:00');
  const page = await at(devices, 'grondig-directie', `${contract}/submission/signatories`);
  await page.getByLabel(/^(Nummer in het handelsregister|Ondernemingsnummer)/u).fill('0400.000.101');
  const signatory = page.getByRole('group', { name: 'Vertegenwoordiger 1' });
  await signatory.getByLabel('Naam').fill('Directeur');
  await signatory.getByLabel('Functie').fill('Gedelegeerd bestuurder');
  const contact = page.getByRole('region', { name: 'Contactpersoon', exact: true });
  await contact.getByLabel('Naam').fill('Directeur');
  await contact.getByLabel('Telefoon').fill('+32 2 000 00 00');
  await contact.getByLabel('E-mailadres').fill('directie@grondig.example');
  await contact.getByLabel('Postadres').fill('Werfstraat 1, Bergen');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await page.goto(`${contract}/submission/espd`);
  for (const [text, given] of [
    ['Naam, adres en gegevens van de contactpersoon zijn volledig ingevuld.', 'Ja'],
    ['Onherroepelijk veroordeeld wegens fraude.', 'Nee'],
    ['Belastingen en sociale bijdragen zijn betaald zoals de wet vraagt.', 'Ja'],
    ['De onderneming is verzekerd voor schade aan leidingen van anderen.', 'Ja'],
    ['Alles is naar waarheid ingevuld en de kwalificatie geldt nog.', 'Ja'],
  ] as const)
    await page.getByRole('group', { name: text, exact: true }).getByLabel(given).check();
  await page.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
  await expect(page.getByText('De antwoorden zijn bewaard.')).toBeVisible();
  await plan(page, 'Uitvoeringsplan.pdf');
  await page.goto(`${contract}/submission/documents/veiligheidsplan`);
  await chooseFiles(page, [await statement('Veiligheidsplan.pdf', firm, 'Veiligheidsplan', '2028-11-06')]);
  await expect(page.getByText('Er is niets op te merken.')).toBeVisible();
  await prices(page, 'Prijslijst.xlsx', { sleuf: '70', kabel: '38', verharding: '48', wacht: '900' });
  await place(page);
});

async function release(people: People, user: string, button: string): Promise<Page> {
  const page = await at(people, user, `${contract}/opening`);
  await page.getByRole('main').getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: button }).click();
  // Every tender is opened and measured meanwhile.
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  return page;
}

test('ORES-13: two custodians open the vault of the first tenders', async ({ people, demonstration }) => {
  await demonstration.playTo('te-vroeg-openen');
  await demonstration.moveClock('2028-11-13T12:05');
  await release(people, 'jurist', 'Geef mijn sleuteldeel vrij');
  const last = await release(people, 'boekhouder', 'Open de kluis');
  await expect(last.getByRole('heading', { name: 'De kluis is geopend' })).toBeVisible();
  await expect(last.getByRole('table', { name: /^Ontvangen inschrijvingen/u })).toContainText(firm);
});

test('ORES-13, ORES-14: a tender is made regular with a supplement; the original stays', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('nagezien-deltares-prijslijst');
  await demonstration.moveClock('2028-11-14T14:00');
  const page = await at(people, 'onderzoeker', `${contract}/examination/tenders/voltige/uitvoeringsplan`);
  await page.getByRole('textbox', { name: 'Wat niet in orde is' }).fill('Bezorg een signalisatieplan.');
  await page.getByLabel(/^Substantieel/u).check();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await deed(page, page.getByRole('main'), 'Vraag een aanvulling');
  await demonstration.playTo('toch-in-orde');
  await demonstration.moveClock('2028-11-17T10:00');
  const voltige = await at(people, 'voltige-directie', `${contract}/examination`);
  const remedy = voltige.getByRole('region', { name: /^In overeenstemming brengen/u });
  const supplement = await statement('Signalisatieplan.pdf', 'Voltige', 'Signalisatieplan', '2028-11-17');
  await chooseFiles(remedy, [supplement]);
  await expect(remedy.getByText('Er is niets op te merken.')).toBeVisible();
  await deed(voltige, remedy, 'Dien dit document in');
  await demonstration.moveClock('2028-11-20T10:00');
  await page.goto(`${contract}/examination`);
  const card = page.getByRole('region', { name: /^Uitvoeringsplan.*Voltige/u });
  await card.getByLabel('Ja, het onderdeel is nu volledig').check();
  await card.getByRole('textbox', { name: 'Motivering' }).fill('Het plan dekt elke gewestweg.');
  await deed(page, card, 'Leg het oordeel vast');
  await deed(page, page.getByRole('main'), 'Rond de controle af');
  await expect(page.getByText(/De controle is afgerond op/u)).toBeVisible();
});

test('ORES-14: after a talk a round asks for new sealed tenders, in a vault of its own', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('over-het-gunningscriterium');
  await demonstration.moveClock('2028-11-23T14:00');
  const page = await at(people, 'beheerder', `${contract}/negotiation`);
  const talk = page.getByRole('region', { name: 'Gesprek vastleggen' });
  await talk.getByLabel('Inschrijver').selectOption({ label: firm });
  await talk.getByLabel('Gehouden op').fill('2028-11-23');
  await talk.getByLabel('Aantal aanwezigen').fill('4');
  await talk.getByLabel('Aantal en samenstelling van de ploegen').check();
  await talk.getByRole('textbox', { name: 'Verslag' }).fill('Een tweede ploeg van wacht in de winter.');
  await deed(page, talk, /^Gesprek vastleggen|Leg .*vast$/u);
  await demonstration.playTo('ronde-1');
  await page.reload();
  const round = page.getByRole('region', { name: 'Ronde 1 openen' });
  await round.getByLabel('Een tussenronde').check();
  await round.getByLabel('Indienen tot').fill('2028-12-12T12:00');
  await round.getByRole('textbox', { name: 'Tekst van de uitnodiging' }).fill('Verwerk wat is besproken.');
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await deed(page, round, 'Ronde 1 openen');
  await expect(page.getByRole('heading', { name: 'Ronde 1', exact: true })).toBeVisible();
});

test('ORES-14: the tenderer seals a new tender for the round, and the custodians open it', async ({
  people,
  devices,
  demonstration,
}) => {
  await demonstration.moveClock('2028-12-07T10:00');
  const page = await at(devices, 'grondig-directie', `${contract}/negotiation`);
  await page.getByRole('link', { name: 'Nieuwe inschrijving maken' }).click();
  await expect(page.getByRole('heading', { name: 'Wat erin hoort' })).toBeVisible();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  await page.getByRole('button', { name: 'Neem Veiligheidsplan.pdf over' }).click();
  await expect(page.getByRole('region', { name: 'Wat erin hoort' })).toContainText('Veiligheidsplan.pdf');
  await plan(page, 'Uitvoeringsplan ronde 1.pdf');
  await prices(page, 'Prijslijst ronde 1.xlsx', { sleuf: '68', kabel: '38', verharding: '46', wacht: '880' });
  await place(page);
  await demonstration.playTo('voltige-indienen-ronde-1');
  await demonstration.moveClock('2028-12-12T12:05');
  await release(people, 'jurist', 'Geef mijn sleuteldeel vrij');
  await release(people, 'boekhouder', 'Open de kluis');
  await page.goto(`${contract}/negotiation`);
  await expect(page.getByRole('main')).toContainText('Nieuwe inschrijving');
});

test('ORES-14: the last round closes the negotiations and asks for final tenders', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('gesprek-2-deltares');
  await demonstration.moveClock('2028-12-18T09:00');
  const page = await at(people, 'beheerder', `${contract}/negotiation`);
  const round = page.getByRole('region', { name: 'Ronde 2 openen' });
  await round.getByLabel('De definitieve inschrijvingen').check();
  await round.getByLabel('Indienen tot').fill('2029-01-08T12:00');
  await round.getByRole('textbox', { name: 'Tekst van de uitnodiging' }).fill('Uw definitieve offerte.');
  await deed(page, round, 'Ronde 2 openen');
  await expect(page.getByText('De onderhandelingen zijn afgesloten', { exact: false })).toBeVisible();
  await demonstration.playTo('openen-boekhouder-ronde-2');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Laatste inschrijving blijft staan');
  expect(await faultsOf(page, 'nl')).toEqual([]);
});

test('ORES-15: the last tender of each is judged, quality is fixed and prices count', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('belang-preventie');
  await demonstration.moveClock('2029-01-11T09:00');
  const evaluator = await at(people, 'werfleider', `${contract}/evaluation`);
  await evaluator.getByRole('link', { name: 'Begin met scoren' }).click();
  for (const [name, grade] of [
    [firm, 'Sterk'],
    ['Voltige Travaux SRL', 'Goed'],
    ['Delta Réseaux SA', 'Goed'],
  ] as const) {
    await expect(evaluator.getByRole('heading', { level: 2, name: `${name}: Uitvoering` })).toBeVisible();
    await evaluator.getByRole('radio', { name: new RegExp(`^${grade}`, 'u') }).check();
    await evaluator.getByRole('textbox', { name: 'Reden' }).fill('Past bij het bestek.');
    await evaluator.getByRole('button', { name: /^Bewaar/u }).click();
  }
  await expect(evaluator.getByText('3 van 3 scores gegeven').first()).toBeVisible();
  await deed(evaluator, evaluator.getByRole('main'), 'Lever uw scores in');
  await demonstration.playTo('preventie-inleveren');
  await demonstration.moveClock('2029-01-12T10:00');
  const leader = await at(people, 'beheerder', `${contract}/evaluation`);
  await deed(leader, leader.getByRole('main'), 'Open de bijeenkomst');
  await leader.getByRole('textbox', { name: 'Verslag' }).fill('Beide beoordelaars lichtten hun oordeel toe.');
  await deed(leader, leader.getByRole('main'), 'Sluit de bijeenkomst');
  await deed(leader, leader.getByRole('main'), 'Stel de kwaliteit vast');
  await leader.goto(`${contract}/award`);
  await deed(leader, leader.getByRole('main'), 'Open de prijzen');
  await expect(leader.getByRole('table', { name: 'Rangorde in cijfers' })).toContainText(firm);
});

test('ORES-15: the award is notified to all, and fifteen days run', async ({ people, demonstration }) => {
  await demonstration.moveClock('2029-01-22T10:00');
  const page = await at(people, 'beheerder', `${contract}/award`);
  await page.getByRole('textbox', { name: 'Redenen' }).fill('De meeste punten na twee rondes.');
  await deed(page, page.getByRole('main'), 'Neem het besluit');
  await deed(page, page.getByRole('main'), 'Verstuur de brieven');
  const voltige = await at(people, 'voltige-directie', `${contract}/award`);
  await expect(voltige.getByRole('main')).toContainText(`voorlopig gegund aan ${firm}`);
  await page.goto(`${contract}/standstill`);
  await expect(page.getByText('6 februari 2029', { exact: false }).first()).toBeVisible();
  await page.goto(`${contract}/contract`);
  await expect(page.getByRole('button', { name: 'Gun definitief' })).toHaveCount(0);
  expect(await faultsOf(page, 'nl')).toEqual([]);
});

test('ORES-16: after the standstill the award is final and the contract is registered', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('te-vroeg-sluiten');
  await demonstration.moveClock('2029-02-07T09:00');
  const page = await at(people, 'beheerder', `${contract}/contract`);
  await deed(page, page.getByRole('main'), 'Gun definitief');
  await demonstration.moveClock('2029-02-12T10:00');
  await page.reload();
  const form = page.getByRole('region', { name: 'Leg de overeenkomst vast' });
  await form.getByLabel('Dag van ondertekening').fill('2029-02-12');
  await form.getByLabel('Eerste dag van de overeenkomst').fill('2029-04-09');
  await deed(page, form, 'Leg de overeenkomst vast');
  await expect(page.getByRole('main')).toContainText('8 april 2032');
  const { steps } = await demonstration.story();
  expect(steps.filter(({ state }) => state !== 'done').map(({ id }) => id)).toEqual([]);
});
