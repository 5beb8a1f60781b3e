import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { chooseFiles } from '../testing/files.ts';
import { deed, type People } from '../testing/people.ts';
import { faultsOf } from '../testing/quality.ts';
import { root } from '../testing/server.ts';
import { statement } from '../testing/tender-files.ts';
import { expect, test } from '../testing/test.ts';

/** A qualification by hand, beside the story: from the notice to the register; and a refusal with its first free day. */

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'qualification', story: example } });

const system = '/qualification-systems/kabels';
const firm = 'Lumen Installaties BV';

async function example(): Promise<string> {
  const folders = join(root, 'test-results/stories');
  await mkdir(folders, { recursive: true });
  const folder = await mkdtemp(join(folders, 'qualification-'));
  await cp(join(root, 'examples/ores-kwalificatie'), folder, { recursive: true });
  return folder;
}

async function at(people: People, user: string | undefined, path = ''): Promise<Page> {
  const page = await people.open(user);
  await page.goto(`${system}${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

async function paper(place: Page | Locator, title: string): Promise<void> {
  const name = `${title}.pdf`;
  await chooseFiles(place, [await statement(name, firm, title, '2027-02-01')]);
  await expect(place.getByText('Gecontroleerd en ontvangen.', { exact: false }).first()).toBeVisible();
}

/** The case of an operator, opened by the authority from the list. */
async function caseOf(people: People, name: string): Promise<Page> {
  const page = await at(people, 'beheerder', '/cases');
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { name, level: 2, exact: true })).toBeVisible();
  return page;
}

async function express(page: Page): Promise<void> {
  await page.getByLabel('Nederlands').check();
  await deed(page, page, 'Laat belangstelling blijken');
  await expect(page.getByText('Uw blijk van belangstelling is ontvangen.', { exact: false })).toBeVisible();
}

test('ORES-01: anybody finds the notice, by a word of it, and reads that there is no final date', async ({
  people,
}) => {
  const visitor = await people.open();
  await visitor.goto('/qualification-systems');
  await visitor.getByLabel('Zoek').fill('gasleidingen');
  await expect(visitor.getByText('1 systeem', { exact: true })).toBeVisible();
  await visitor.getByRole('link', { name: 'Kwalificatiesysteem aanleg van kabels en leidingen' }).click();
  await expect(visitor.getByText('Geen: u kunt op elk moment beginnen')).toBeVisible();
  await visitor.getByRole('button', { name: /wacht u 12 maanden/ }).click();
  await expect(visitor.getByRole('dialog')).toContainText('opmerking 2');
});

test('ORES-02: an operator expresses interest, once', async ({ people }) => {
  const lumen = await at(people, 'lumen-directie', '/own');
  await express(lumen);
  await expect(lumen.getByRole('button', { name: 'Laat belangstelling blijken' })).toHaveCount(0);
});

const safetyInDutch = 'Veiligheidsbestek, Nederlands';

test('ORES-03: the authority withdraws a document and adds another; without it the file is not sent', async ({
  people,
}) => {
  const page = await at(people, 'beheerder', '/preparation');
  await expect(page.getByText('14 van 14 zijn er.', { exact: false })).toBeVisible();
  const place = page.getByRole('listitem').filter({ hasText: 'Veiligheidsbestek.pdf' }).last();
  await place.getByRole('button', { name: 'Trek in' }).last().click();
  await page.getByRole('dialog').getByLabel('Reden').fill('Verwijst naar een vervallen norm.');
  await page.getByRole('dialog').getByRole('button', { name: 'Trek in' }).click();
  await expect(page.getByText('13 van 14 zijn er.', { exact: false })).toBeVisible();
  const one = await caseOf(people, firm);
  await expect(one.getByText('ontbreekt 1 stuk', { exact: false })).toBeVisible();
  await one.getByRole('button', { name: 'Stuur het kwalificatiedossier' }).click();
  await one.getByRole('dialog').getByRole('button', { name: 'Stuur het kwalificatiedossier' }).click();
  await expect(one.getByText('niet volledig in de taal van dit dossier', { exact: false }).first()).toBeVisible();
  await at(people, 'beheerder', '/preparation');
  await page.getByRole('button', { name: /Voeg toe.*Veiligheidsbestek, Nederlands/ }).click();
  const form = page.getByRole('group', { name: safetyInDutch });
  await form.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await expect(form.getByText('Kies een bestand.')).toBeVisible();
  await paper(form, 'Veiligheidsbestek 2');
  await form.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await expect(page.getByText('14 van 14 zijn er.', { exact: false })).toBeVisible();
});

test('ORES-03: the authority answers with the qualification file, and the operator reads its criteria', async ({
  people,
}) => {
  const page = await caseOf(people, firm);
  await deed(page, page, 'Stuur het kwalificatiedossier');
  await expect(page.getByText('dient een aanvraag in', { exact: false }).first()).toBeVisible();
  const lumen = await at(people, 'lumen-directie', '/own');
  await expect(lumen.getByText('Ploegen hebben hun vergunningen', { exact: false })).toBeVisible();
  const download = lumen.waitForEvent('download');
  await lumen.getByRole('link', { name: 'Veiligheidsbestek 2.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('Veiligheidsbestek 2.pdf');
});

test('ORES-04, ORES-05: the operator hands in documents, attestations, teams and a signature', async ({ people }) => {
  const lumen = await at(people, 'lumen-directie', '/own');
  await lumen.getByRole('button', { name: 'Dien de aanvraag in' }).click();
  await expect(lumen.getByText('Voeg dit bestand toe.').first()).toBeVisible();
  for (const title of ['Uitgevoerde werken in het domein', 'Samenstelling van de ploegen', 'Ondertekende aanvraag'])
    await paper(lumen.getByRole('group', { name: title }), title);
  const recognition = lumen.getByRole('group', { name: 'Erkenning als aannemer' });
  await recognition.getByLabel('Erkenning, categorie C', { exact: false }).check();
  await fillPiece(recognition, '2026-12-01', '2031-12-31');
  const safety = lumen.getByRole('group', { name: 'Veiligheidsattest' });
  await safety.getByLabel('Iets gelijkwaardigs').check();
  await safety.getByLabel('Naam van het attest').fill('ISO 45001');
  await safety.getByLabel('Afgegeven door').fill('Certificatie-instelling');
  await safety.getByLabel('Waarom het gelijkwaardig is').fill('Dekt dezelfde eisen voor dezelfde werken.');
  await fillPiece(safety, '2026-12-01', '2028-12-31');
  await lumen.getByLabel('Ploeg 1').fill('Ploeg Noord');
  await lumen.getByLabel('Wie tekent').fill('Directeur');
  await lumen.getByLabel('Hoedanigheid').fill('Gedelegeerd bestuurder');
  await paper(lumen.getByRole('group', { name: 'Bewijs dat hij mag tekenen' }), 'Volmacht');
  await deed(lumen, lumen, 'Dien de aanvraag in');
  await expect(lumen.getByText('Uw aanvraag wordt onderzocht.', { exact: false })).toBeVisible();
});

async function fillPiece(place: Locator, issuedOn: string, validUntil: string): Promise<void> {
  await place.getByLabel('Datum van afgifte').fill(issuedOn);
  await place.getByLabel('Geldig tot en met').fill(validUntil);
  await paper(place.getByRole('group', { name: 'Het attest' }), 'Attest');
}

/** Presses the buttons of this name one after the other, and judges each well. */
async function judgeAll(page: Page, button: string, count: number, verdict: string): Promise<void> {
  const buttons = page.getByRole('button', { name: button });
  await expect(buttons).toHaveCount(count);
  for (let left = count; left > 0; left -= 1) {
    await buttons.first().click();
    await page.getByLabel(verdict, { exact: true }).check();
    await page.getByRole('form').getByLabel('Reden').fill('Volledig en nagezien.');
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await expect(page.getByRole('form')).toHaveCount(0);
    await expect(buttons).toHaveCount(left - 1);
  }
}

test('ORES-06: the authority examines and concludes; a team obtains its permits', async ({ people }) => {
  const page = await caseOf(people, firm);
  await judgeAll(page, 'Onderzoek dit', 3, 'In orde');
  await judgeAll(page, 'Beoordeel dit', 2, 'Aanvaard');
  await page.getByLabel('Nee, zij is bekend in het domein').check();
  await page.getByRole('textbox', { name: 'Reden', exact: true }).fill('Werkt al jaren voor het net.');
  await deed(page, page, 'Rond het onderzoek af');
  const lumen = await at(people, 'lumen-directie', '/own');
  for (let left = 2; left > 0; left -= 1) {
    await lumen.getByRole('button', { name: 'Bezorg deze vergunning' }).first().click();
    await lumen.getByLabel('Behaald op').fill('2027-03-01');
    await paper(lumen.getByRole('group', { name: 'De vergunning' }), 'Vergunning');
    await lumen.getByRole('button', { name: 'Bezorg', exact: true }).click();
    await expect(lumen.getByText('nog te beoordelen')).toHaveCount(3 - left);
  }
  await judgeAll(page, 'Beoordeel dit', 2, 'Aanvaard');
  await expect(page.getByText('alle vergunningen', { exact: true })).toBeVisible();
});

test('ORES-08, ORES-10: he is qualified from the day of notification: not the day before, and the day after', async ({
  people,
  demonstration,
}) => {
  const page = await caseOf(people, firm);
  await page.getByLabel('Kwalificeren').check();
  await page.getByRole('button', { name: 'Beslis' }).click();
  await expect(page.getByText('Kies ten minste één criterium.')).toBeVisible();
  await page.getByLabel('Dossier', { exact: true }).check();
  await page.getByRole('textbox', { name: 'Redenen' }).fill('Dossier volledig, ploeg met vergunningen.');
  await deed(page, page, 'Beslis');
  await demonstration.moveClock('2027-03-05T10:00');
  await page.reload();
  await page.getByLabel('E-mail').check();
  await page.getByLabel('Aangetekende brief').check();
  await deed(page, page, 'Geef kennis van de beslissing');
  await page.getByRole('link', { name: 'Register' }).click();
  await expect(page.getByRole('cell', { name: firm })).toBeVisible();
  await page.getByLabel('Dag', { exact: true }).fill('2027-03-04');
  await expect(page.getByText('Op donderdag 4 maart 2027 was niemand gekwalificeerd')).toBeVisible();
  await page.getByLabel('Dag', { exact: true }).fill('2027-03-06');
  await expect(page.getByRole('cell', { name: firm })).toBeVisible();
  await page.getByRole('button', { name: '5 maart 2027' }).click();
  await expect(page.getByRole('dialog')).toContainText('Dossier volledig, ploeg met vergunningen.');
  const lumen = await at(people, 'lumen-directie', '/own');
  await expect(lumen.getByText('Sinds vrijdag 5 maart 2027.', { exact: false })).toBeVisible();
});

test('ORES-11: a periodic notice freezes the list', async ({ people }) => {
  const page = await at(people, 'beheerder', '/calls');
  await page.getByLabel('Titel van de opdracht').fill('Sleufwerken 2027');
  await page.getByLabel('Kenmerk').fill('sleuf-2027');
  await page.getByLabel('Waarover het gaat').fill('Raamovereenkomst; de uitnodiging volgt in het najaar.');
  await deed(page, page, 'Doe een aankondiging');
  await expect(page.getByRole('table', { name: 'Uitgenodigd: Sleufwerken 2027' })).toContainText(firm);
});

test('ORES-09: who is refused sees his first free day, and begins anew on that day and not before', async ({
  people,
  demonstration,
}) => {
  const noordnet = await at(people, 'noordnet-directie', '/own');
  await express(noordnet);
  const page = await caseOf(people, 'Noordnet Techniek BV');
  await page.getByLabel('Weigeren').check();
  await page.getByLabel('Domein', { exact: true }).check();
  await page.getByRole('textbox', { name: 'Redenen' }).fill('Levert alleen software.');
  await deed(page, page, 'Beslis');
  await expect(noordnet.getByText('Levert alleen software.')).toHaveCount(0);
  await page.getByLabel('E-mail').check();
  await page.getByLabel('Aangetekende brief').check();
  await page.getByRole('button', { name: 'Geef kennis van de beslissing' }).click();
  await expect(page.getByRole('dialog')).toContainText('maandag 6 maart 2028');
  await page.getByRole('dialog').getByRole('button', { name: 'Geef kennis van de beslissing' }).click();
  await expect(noordnet.getByText('U kunt op maandag 6 maart 2028 opnieuw beginnen')).toBeVisible();
  await expect(noordnet.getByText('Levert alleen software.')).toBeVisible();
  await expect(noordnet.getByText('Raad van State', { exact: false }).first()).toBeVisible();
  await expect(noordnet.getByRole('button', { name: 'Dat kan tot en met maandag 22 maart 2027' })).toBeVisible();
  await noordnet.getByRole('button', { name: /eerste vrije dag/ }).click();
  await expect(noordnet.getByRole('dialog')).toContainText('1182/71');
  await demonstration.moveClock('2028-03-05T23:00');
  await noordnet.reload();
  await expect(noordnet.getByRole('button', { name: 'Laat belangstelling blijken' })).toHaveCount(0);
  await demonstration.moveClock('2028-03-06T00:00');
  await noordnet.reload();
  await express(noordnet);
});

test('who works on it looks back at a moment before the first interest, and can do nothing there', async ({
  people,
}) => {
  const page = await at(people, 'beheerder', '/cases?at=1');
  await expect(page.getByText('U kijkt', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: firm })).toHaveCount(0);
  await page.getByRole('link', { name: 'Leidraad en rollen' }).click();
  expect(page.url()).toContain('at=1');
  await expect(page.getByRole('button', { name: 'Publiceer de mededeling' })).toHaveCount(0);
});

test('the pages hold at the width of a phone, and break no rule that a program can check', async ({ people }) => {
  for (const [user, paths] of [
    ['beheerder', ['/cases', '/register', '/calls', '/preparation']],
    ['lumen-directie', ['', '/own']],
  ] as const) {
    const page = await people.open(user, { viewport: { width: 390, height: 800 } });
    for (const path of paths) {
      await page.goto(`${system}${path}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true);
      expect(await faultsOf(page, 'nl'), path).toEqual([]);
    }
  }
});
