import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { type LiveParaat, liveParaat, secure } from '../testing/live-paraat.ts';

/** From an empty folder to a location administrator who sees his own location alone: one story, each step on the one before. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const password = 'een lange zin als wachtwoord';
let paraat: LiveParaat;
let chief: Page;

test.beforeAll(async ({ browser }) => {
  paraat = await liveParaat(browser);
  chief = await paraat.open();
});

test.afterAll(async () => {
  await paraat.stop();
});

async function part(name: string, page = chief): Promise<void> {
  await page.getByRole('navigation', { name: 'Onderdelen van het beheer' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function says(text: string | RegExp, page = chief): Promise<void> {
  await expect(page.getByText(text).first()).toBeVisible();
}

test('BHV-13: the first visitor becomes super user, once he has a second factor', async () => {
  await chief.goto('/');
  await expect(chief.getByRole('heading', { level: 1, name: 'Paraat in gebruik nemen' })).toBeVisible();
  await chief.getByLabel('Uw naam').fill('Hoofdbeheerder');
  await chief.getByLabel('E-mailadres').fill('chief@college.example');
  await chief.getByLabel('Wachtwoord').fill('kort');
  await chief.getByRole('button', { name: 'Maak de hoofdbeheerder aan' }).click();
  await says('Kies ten minste 12 tekens.');
  await chief.getByLabel('Wachtwoord').fill(password);
  await chief.getByRole('button', { name: 'Maak de hoofdbeheerder aan' }).click();
  await secure(chief, password);
  await expect(chief.getByRole('heading', { level: 1, name: 'Uw organisatie' })).toBeVisible();
  await chief.getByLabel('Naam van de organisatie').fill('Voorbeeldcollege');
  await chief.getByLabel('Tijdzone').fill('Europe/Amsterdam');
  await chief.getByRole('button', { name: 'Richt de organisatie in' }).click();
  await expect(chief.getByRole('heading', { level: 1, name: 'Voorbeeldcollege' })).toBeVisible();
});

test('BHV-12, BHV-13: a region, two locations, a skill, and the week of the minimum as it will be', async () => {
  await part('Locaties');
  await chief.getByLabel('Nieuwe regio').fill('Midden');
  await chief.getByRole('button', { name: 'Voeg de regio toe' }).click();
  for (const name of ['Koksschool', 'Techniekhuis']) {
    const form = chief.getByRole('region', { name: 'Nieuwe locatie' });
    await form.getByLabel('Naam').fill(name);
    await form.getByLabel('Regio').selectOption('Midden');
    await form.getByRole('button', { name: 'Maak de locatie' }).click();
    await expect(chief.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await part('Vaardigheden');
  await chief.getByLabel('Nieuwe vaardigheid').fill('EHBO');
  await chief.getByRole('button', { name: 'Voeg de vaardigheid toe' }).click();
  await expect(chief.getByLabel('Naam')).toHaveValue('EHBO');
  await part('Locaties');
  await chief.getByRole('link', { name: 'Koksschool' }).click();
  await chief.getByRole('button', { name: 'Voeg een tijdvak toe' }).click();
  const first = chief.getByRole('group', { name: 'Tijdvak 1' });
  await expect(first.getByLabel('Van')).toHaveValue('08.00');
  await first.getByLabel('Van').fill('7.30');
  await first.getByLabel('Tot').fill('half vijf');
  await chief.getByRole('button', { name: 'Bewaar de minimale bezetting' }).click();
  await says('Vul een tijd in, zoals 07.30.');
  await first.getByLabel('Tot').fill('16.30');
  await first.getByLabel('EHBO').fill('1');
  const week = chief.getByRole('table', { name: 'De week' });
  await expect(week.getByText('07.30–16.30: 4 mensen')).toHaveCount(5);
  await chief.getByRole('button', { name: 'Voeg een tijdvak toe' }).click();
  await says('Tijdvakken overlappen elkaar');
  const second = chief.getByRole('group', { name: 'Tijdvak 2' });
  await second.getByLabel('Van').fill('16.30');
  await second.getByLabel('Tot').fill('22.00');
  await second.getByLabel('Mensen').fill('1');
  await chief.getByRole('button', { name: 'Bewaar de minimale bezetting' }).click();
  await says('De minimale bezetting van Koksschool is bewaard en geldt vanaf nu.');
  await chief.reload();
  await expect(chief.getByRole('table', { name: 'De week' }).getByText('16.30–22.00: 1 persoon')).toHaveCount(5);
});

test('BHV-05, BHV-11, BHV-13: a group, texts that call and texts for messages, and a scenario', async () => {
  await part('Groepen');
  await chief.getByRole('link', { name: 'Nieuwe groep' }).click();
  await chief.getByRole('button', { name: 'Bewaar' }).click();
  await says('Vul dit in.');
  await chief.getByLabel('Naam').fill('BHV Koksschool');
  await chief.getByRole('button', { name: 'Bewaar' }).click();
  await expect(chief.getByRole('link', { name: 'BHV Koksschool' })).toBeVisible();

  await part('Standaardteksten');
  await newText('Oproep', 'Aard van het incident', 'Brand', 'Brand in {ruimte}. Kom direct.');
  await newText('Bericht tijdens een oproep', 'Naam van het bericht', 'Wachten', 'Ga niet verder.');
  // What it is for stays when its text changes.
  await chief.getByRole('link', { name: 'Ga niet verder.' }).click();
  await expect(chief.getByRole('radio', { name: 'Bericht tijdens een oproep' })).toBeChecked();
  await chief.getByLabel('Tekst', { exact: true }).fill('Ga niet verder en wacht.');
  await chief.getByRole('button', { name: 'Bewaar' }).click();
  const row = chief.getByRole('row').filter({ hasText: 'Ga niet verder en wacht.' });
  await expect(row.getByRole('cell', { name: 'Bericht' })).toBeVisible();

  await part('Scenario’s');
  await chief.getByRole('link', { name: 'Nieuw scenario' }).click();
  await chief.getByLabel('Naam', { exact: true }).fill('Kleine brand');
  const texts = chief.getByLabel('Standaardtekst');
  await expect(texts.getByRole('option')).toHaveText(['Maak een keuze', 'Brand in {ruimte}. Kom direct.']);
  await texts.selectOption('Brand in {ruimte}. Kom direct.');
  await expect(chief.getByLabel('Aard van het incident')).toHaveValue('Brand');
  await chief.getByLabel('Naam van de stap').fill('Verkennen');
  await chief.getByLabel('Wie worden opgeroepen').selectOption('Een groep: BHV Koksschool');
  await chief.getByRole('group', { name: 'Stap 1' }).getByRole('textbox').last().fill('Verken met twee.');
  await chief.getByRole('button', { name: 'Bewaar' }).click();
  await expect(chief.getByRole('link', { name: 'Kleine brand' })).toBeVisible();
});

async function newText(use: string, label: string, name: string, text: string): Promise<void> {
  await chief.getByRole('link', { name: 'Nieuwe tekst' }).click();
  await chief.getByRole('radio', { name: use, exact: true }).check();
  await chief.getByLabel(label).fill(name);
  await chief.getByLabel('Tekst', { exact: true }).fill(text);
  await chief.getByRole('button', { name: 'Bewaar' }).click();
  await expect(chief.getByRole('link', { name: text })).toBeVisible();
}

test('BHV-07: the policy keeps the order of channels, and says what is wrong', async () => {
  await part('Beleid');
  await expect(chief.getByRole('radio', { name: 'sms, dan e-mail' })).toBeChecked();
  const retries = chief.getByLabel('De telefoon opnieuw proberen na (seconden)');
  await retries.fill('5; tien');
  await chief.getByRole('button', { name: 'Bewaar' }).click();
  await says(/Vul hele getallen in/);
  await retries.fill('5, 10');
  await chief.getByRole('radio', { name: 'alleen e-mail' }).check();
  await chief.getByRole('button', { name: 'Bewaar' }).click();
  await says('Het beleid is bewaard en geldt vanaf nu.');
  await chief.reload();
  await expect(retries).toHaveValue('5, 10');
  await expect(chief.getByRole('radio', { name: 'alleen e-mail' })).toBeChecked();
  // Another change leaves it as it is.
  await chief.getByLabel('Demping (seconden)').fill('30');
  await chief.getByRole('button', { name: 'Bewaar' }).click();
  await says('Het beleid is bewaard en geldt vanaf nu.');
  await chief.reload();
  await expect(chief.getByRole('radio', { name: 'alleen e-mail' })).toBeChecked();
});

test('BHV-10, BHV-15: recording is asked about before it begins, shows what people read, and is turned off at once', async () => {
  await part('Spreken en opnemen');
  const saves = chief.getByRole('button', { name: 'Bewaar', exact: true });
  await chief.getByRole('radio', { name: 'Gesprekken bij oproepen opnemen' }).check();
  await says('Wat u hier zegt, wordt opgenomen.');
  await saves.click();
  const asked = chief.getByRole('dialog', { name: 'Gesprekken gaan opnemen?' });
  await expect(asked).toContainText('tot de bewaartermijn voorbij is');
  await asked.getByRole('button', { name: 'Annuleren' }).click();
  await expect(asked).toBeHidden();
  await chief.reload();
  await expect(chief.getByRole('radio', { name: 'Niet opnemen' })).toBeChecked();
  await chief.getByRole('radio', { name: 'Gesprekken bij oproepen opnemen' }).check();
  await saves.click();
  await asked.getByRole('button', { name: 'Neem gesprekken op' }).click();
  await says('De regels voor het spreken zijn bewaard.');
  await chief.getByRole('radio', { name: 'Niet opnemen' }).check();
  await saves.click();
  await chief.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(chief.getByRole('radio', { name: 'Gesprekken bij oproepen opnemen' })).toBeChecked();
});

function list(...lines: readonly string[]): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'mensen.csv', mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) };
}

async function choose(...lines: readonly string[]): Promise<void> {
  await chief.locator('input[type=file]').setInputFiles(list(...lines));
}

const heads = 'naam;e-mail;locatie;groepen;vaardigheden';

test('BHV-01: a bad list is refused with what to do, line by line, and changes nothing', async () => {
  await part('Mensen');
  await chief.getByRole('link', { name: 'Lijst importeren' }).click();
  await choose('voornaam;achternaam', 'Anna;Jansen');
  await says('De kolom “e-mail” ontbreekt.');
  await choose('naam;e-mail;e-mail', 'Anna;a@college.example;b@college.example');
  await says('De kolom “e-mail” staat er twee keer.');
  await choose(heads, ...Array.from({ length: 10_001 }, (_, index) => `P ${index};p${index}@c.example;Koksschool;;`));
  await says(/meer dan 10000 regels|meer dan 10\.000 regels/);
  await choose(
    heads,
    'Anna;anna@college.example;Koksschool;BHV Koksschool;EHBO 2031-01-01',
    'Anna nog eens;ANNA@college.example;Koksschool;;',
    'Bert;geen adres;Koksschool;;',
    'Carla;carla@college.example;Nergens;;',
    'Dirk;dirk@college.example;Koksschool;Koor;',
    'Els;els@college.example;Koksschool;;EHBO 2031-02-30',
  );
  await says('1 nieuw, 0 gewijzigd, 0 zonder wijziging, 5 met een fout.');
  await says('Dit e-mailadres staat ook op regel 2. Laat één regel staan.');
  await says('“geen adres” is geen e-mailadres. Verbeter het.');
  await says(/Onder uw locaties is er geen “Nergens”/);
  await says(/De groep “Koor” bestaat niet/);
  await says('“2031-02-30” is geen datum.');
  await part('Mensen');
  await expect(chief.getByText('anna@college.example')).toHaveCount(0);
});

test('BHV-01: ten thousand lines are shown before anything happens', async () => {
  await chief.goto('/administration/people/import');
  await choose(heads, ...Array.from({ length: 10_000 }, (_, index) => `P ${index};p${index}@c.example;Koksschool;;`));
  await says('10000 nieuw, 0 gewijzigd, 0 zonder wijziging, 0 met een fout.');
  await expect(chief.getByRole('button', { name: 'Voer deze 10000 wijzigingen door' })).toBeVisible();
});

test('BHV-01, BHV-13: a good list is shown and carried out; what a spreadsheet would run stays text, in and out', async () => {
  await chief.goto('/administration/people/import');
  await choose(
    heads,
    'Anna Jansen;anna@college.example;Koksschool;BHV Koksschool;EHBO 2031-01-01',
    `"=HYPERLINK(""https://evil.example"";""Bert"")";bert@college.example;Techniekhuis;;`,
  );
  await says('2 nieuw, 0 gewijzigd, 0 zonder wijziging, 0 met een fout.');
  await chief.getByRole('checkbox', { name: /uitnodiging/i }).check();
  paraat.refuses.set('bert@college.example', 550);
  await chief
    .locator('form, section')
    .getByRole('button', { name: /wijziging|2/ })
    .last()
    .click();
  await says('De lijst is geïmporteerd');
  await part('Mensen');
  await expect(chief.getByRole('link', { name: 'Anna Jansen' })).toBeVisible();
  const [download] = await Promise.all([
    chief.waitForEvent('download'),
    chief.getByRole('button', { name: 'Download als CSV' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain(`"'=HYPERLINK(""https://evil.example"";""Bert"")"`);
});

test('BHV-01, BHV-13: whose invitation was refused shows by itself, with why and what to do; one press sends it again', async () => {
  await part('Mensen');
  await says('1 van 2 uitnodigingen verzonden');
  const refused = chief.locator('.ui-alert').filter({ hasText: 'De mailserver weigerde 1 uitnodiging' });
  await expect(refused).toContainText('550');
  await refused.getByRole('link', { name: /Bert/ }).click();
  await says('is niet aangekomen');
  await says('Controleer het e-mailadres.');
  await part('Mensen');
  await expect(chief.getByRole('row', { name: /Bert/ })).toContainText('uitnodiging geweigerd');
  paraat.refuses.clear();
  await refused.getByRole('button', { name: 'Verstuur deze uitnodiging opnieuw' }).click();
  await says('Alle 2 openstaande uitnodigingen zijn verzonden.');
  await expect(refused).toHaveCount(0);
  await expect(chief.getByRole('row', { name: /Bert/ })).toContainText('uitgenodigd');
});

test('BHV-13: an invitation is taken in another browser; a location administrator sees nothing of another location', async () => {
  await part('Functies');
  const appoints = chief.getByRole('region', { name: 'Iemand benoemen' });
  await appoints.getByLabel('Persoon').selectOption('Anna Jansen (anna@college.example)');
  await appoints.getByRole('radio', { name: 'locatiebeheerder' }).check();
  await appoints.getByLabel('Gebied').selectOption('Koksschool');
  await appoints.getByRole('button', { name: 'Benoem' }).click();
  await says('Anna Jansen is benoemd.');

  const anna = await paraat.open();
  await anna.goto(await paraat.invitationOf('anna@college.example'));
  await expect(anna.getByLabel('Uw naam')).toHaveValue('Anna Jansen');
  await anna.getByLabel('Wachtwoord').fill(password);
  await anna.getByRole('button', { name: 'Maak het account' }).click();
  await anna.getByRole('main').getByRole('link', { name: 'Aanmelden' }).click();
  await anna.getByLabel('E-mailadres').fill('anna@college.example');
  await anna.getByLabel('Wachtwoord').fill(password);
  await anna.getByRole('button', { name: 'Meld aan', exact: true }).click();
  await secure(anna, password);
  await anna.goto('/administration');
  await part('Locaties', anna);
  await expect(anna.getByRole('link', { name: 'Koksschool' })).toBeVisible();
  await part('Mensen', anna);
  await expect(anna.getByRole('main').getByRole('link', { name: 'Anna Jansen' })).toBeVisible();
  for (const name of ['Locaties', 'Plattegronden en gebieden', 'Mensen', 'Functies']) {
    await part(name, anna);
    await expect(anna.locator('.ui-loading')).toHaveCount(0);
    await expect(anna.getByText(/Techniekhuis|HYPERLINK/)).toHaveCount(0);
  }
  await part('Spreken en opnemen', anna);
  await says('Geldt voor alle locaties; alleen de hoofdbeheerder kan dit wijzigen.', anna);
  await expect(anna.getByRole('button', { name: 'Bewaar' })).toHaveCount(0);
  await anna.goto('/administration/locations/techniekhuis');
  await says('Dit bestaat niet (meer)', anna);
  for (const path of ['/v1/places/techniekhuis', '/v1/administration/people'])
    expect(await (await anna.request.get(path)).text()).not.toMatch(/Techniekhuis|HYPERLINK/);
});
