import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { issuePriceSheet } from '#tender/documents/price-sheet/issue.ts';
import { answerPdf } from '#tender/documents/specimen/answer-pdf.ts';
import { answerSections } from '#tender/documents/specimen/answer-text.ts';
import {
  encryptedPdf,
  manyPagesPdf,
  notAPdf,
  withChangedText,
  withFormulaAsPrice,
  withTextAsPrice,
} from '#tender/documents/specimen/broken.ts';
import { chooseFiles, type Upload } from './testing/files.ts';
import { almeloGuide, answer, filledSheet, guideFile, pdf, sheetSpec, xlsx } from './testing/tender-files.ts';
import { test } from './testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'bad input', until: 'veste-tekent' } });

const answers = 'Antwoorden op de open vragen';
const firm = 'Veste Beveiliging B.V.';

/** Offers a file in the place of the one that is there. */
async function offer(page: Page, file: Upload): Promise<void> {
  const replace = page.getByRole('button', { name: 'Vervang dit bestand' });
  const keep = page.getByRole('button', { name: 'Laat dit bestand staan' });
  await expect(replace.or(keep)).toBeVisible();
  if (await replace.isVisible()) await replace.click();
  await chooseFiles(page, [file]);
}

/** Chooses a guide with something wrong in it, and expects what is said of a line. */
async function tellsOf(page: Page, source: string, line: string, sentence: RegExp): Promise<void> {
  await chooseFiles(page, [{ name: 'leidraad.yaml', mimeType: 'application/yaml', buffer: Buffer.from(source) }]);
  const number = source.split('\n').findIndex((text) => text.includes(line)) + 1;
  const problem = page.locator('.guide-problem').filter({ hasText: sentence }).first();
  await expect(problem).toContainText(new RegExp(`regel ${number}, teken \\d+`, 'u'));
  await expect(problem.locator('.guide-problem__line')).toContainText(line);
  await problem.getByRole('link', { name: /^regel/u }).click();
  await expect(page.locator(`#guide-line-${number}`)).toBeFocused();
}

test('broken YAML and an unknown key are told with their line and what to do; nothing can be made of it', async ({
  people,
}) => {
  const text = await readFile(guideFile, 'utf8');
  const buyer = await people.open('inkoopadviseur');
  await buyer.goto('/new');
  const unclosed = text.replace('title: Beveiliging gemeente Almelo', 'title: "Beveiliging gemeente Almelo');
  await tellsOf(buyer, unclosed, 'title: "Beveiliging', /ontbreekt een sluitend aanhalingsteken.*Vul het .* aan\./u);
  await expect(buyer.getByText('Er is niets verstuurd.', { exact: false })).toBeVisible();
  await expect(buyer.getByRole('button', { name: 'Maak de procedure aan' })).toHaveCount(0);
  const misspelt = text.replace('electronic: true', 'elektronic: true');
  await tellsOf(buyer, misspelt, 'elektronic', /`elektronic` is hier niet bekend\. Bedoelt u `electronic`\?/u);
  await expect(buyer.getByRole('button', { name: 'Maak de procedure aan' })).toHaveCount(0);
});

test('weights that do not add up and a date in the wrong year are told, and keep a procedure from being published', async ({
  people,
}) => {
  const text = await readFile(guideFile, 'utf8');
  const buyer = await people.open('inkoopadviseur');
  await buyer.goto('/new');
  const year = text.replaceAll('2025-10-06T12:00', '2035-10-06T12:00');
  await tellsOf(buyer, year, '2035-10-06T12:00', /2035 ligt meer dan twee jaar na .*Controleer het jaar\./u);
  const weights = text.replace('weight: 40', 'weight: 45');
  await tellsOf(buyer, weights, 'maximum: 100', /tellen op tot 105, niet tot het maximum van 100\. Verbeter een/u);
  await buyer.getByLabel('Adres van de procedure').fill('telt-niet-op');
  await buyer.getByRole('button', { name: 'Maak de procedure aan' }).click();
  await expect(buyer.getByText('concept, nog niet gepubliceerd')).toBeVisible();
  await expect(buyer.getByText('tellen op tot 105', { exact: false }).first()).toBeVisible();
  await expect(buyer.getByRole('button', { name: 'Publiceer de procedure' })).toHaveCount(0);
});

test('a PDF that is no PDF, one with a password and one of 10,000 pages are told apart, and what was there stays', async ({
  people,
}) => {
  const veste = await people.at('veste-tenders', 'submission/documents/antwoorden');
  const present = veste.getByRole('list', { name: answers, exact: true });
  await expect(present).toContainText('.pdf');
  const before = await present.textContent();
  const refused = veste.getByRole('alert').getByRole('list', { name: 'Niet toegevoegd' });
  const good = answerPdf(answerSections('Veste'), { pages: 2 });
  const cases = [
    [pdf('Antwoord.pdf', notAPdf()), /is geen PDF, wat de naam ook zegt\. .* Sla het document op als PDF/u],
    [pdf('Geheim.pdf', await encryptedPdf(good)), /gaat alleen open met een wachtwoord\. .* Sla het op zonder/u],
    [pdf('Lang.pdf', manyPagesPdf(10_000)), /heeft 10\.?000 pagina’s; meer dan .* Splits het bestand/u],
  ] as const;
  for (const [file, sentence] of cases) {
    await offer(veste, file);
    const row = refused.getByRole('listitem').filter({ hasText: file.name });
    await expect(row.getByText(sentence)).toBeVisible();
    await expect(row.getByText('Dit bestand staat niet in uw inschrijving.')).toBeVisible();
  }
  expect(await present.textContent()).toBe(before);
  await veste.reload();
  await expect(present).toHaveText(before ?? '');
});

test('a file name that climbs out of its folder is refused, and the same file is taken under a plain name', async ({
  people,
}) => {
  const veste = await people.at('veste-tenders', 'submission/documents/antwoorden');
  const file = answer('Antwoorden nieuw.pdf', firm, 2);
  for (const name of ['../../etc/Antwoorden.pdf', '..\\..\\Antwoorden.pdf']) {
    await offer(veste, { ...file, name });
    const row = veste.getByRole('alert').getByRole('listitem').filter({ hasText: name });
    await expect(row.getByText(/Deze bestandsnaam kan niet .* zonder schuine strepen/u)).toBeVisible();
  }
  await offer(veste, file);
  await expect(veste.getByText(/Gemeten: 2 pagina’s/u)).toBeVisible();
  await expect(veste.getByRole('list', { name: answers, exact: true })).toContainText('Antwoorden nieuw.pdf');
});

test('ALM-24: a formula, a word for a price and changed text in the price sheet are each told with their cell', async ({
  people,
}) => {
  const veste = await people.at('veste-tenders', 'submission/documents/prijzenblad-excel');
  const spec = sheetSpec(await almeloGuide());
  const { buffer } = await filledSheet('Prijzenblad.xlsx', await issuePriceSheet(spec), '40.00');
  const item = spec.items[0]?.id ?? '';
  const cases = [
    [
      xlsx('Formule.xlsx', await withFormulaAsPrice(buffer, spec, item, '1+1')),
      /In cel [A-Z]+\d+, .* staat een formule\..* Typ/u,
    ],
    [
      xlsx('Woord.xlsx', await withTextAsPrice(buffer, spec, item, 'in overleg')),
      /In cel [A-Z]+\d+, .*: “in overleg”\..* Typ/u,
    ],
    [
      xlsx('Tekst.xlsx', await withChangedText(buffer, 'A1', 'Ons prijzenblad')),
      /Cel A1 is veranderd: .*“Ons prijzenblad”\..* Zet/u,
    ],
  ] as const;
  const present = veste.getByRole('list', { name: 'Prijzenblad in Excel', exact: true });
  for (const [file, sentence] of cases) {
    await offer(veste, file);
    await expect(present.getByRole('listitem').filter({ hasText: file.name }).getByText(sentence)).toBeVisible();
  }
  await veste.reload();
  await expect(present.getByText(cases[2][1])).toBeVisible();
  await offer(veste, xlsx('Prijzenblad Veste.xlsx', buffer));
  await expect(veste.getByText('14 van 14 prijzen gelezen', { exact: false })).toBeVisible();
  await expect(veste.getByText('Er is niets op te merken.')).toBeVisible();
});

test('two browsers place the same tender at once: it lies in the vault once, and the other is told', async ({
  people,
}) => {
  const pages = await Promise.all([people.open('veste-tenders'), people.open('veste-tenders')]);
  const place = { name: 'Leg in de kluis', exact: true };
  for (const page of pages) {
    await page.goto('/procedures/almelo-beveiliging/submission');
    await page.getByRole('button', place).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  }
  await Promise.all(pages.map((page) => page.getByRole('dialog').getByRole('button', place).click()));
  const placed = 'Uw inschrijving ligt in de kluis. Het ontvangstbewijs staat klaar.';
  const already = /^Intussen is uw inschrijving op een andere plek ingediend \(versie 1\)/u;
  for (const page of pages) await expect(page.getByText(placed).or(page.getByText(already)).first()).toBeVisible();
  const told = await Promise.all(pages.map((page) => page.getByText(already).count()));
  expect(told.filter((count) => count > 0)).toHaveLength(1);
  for (const page of pages) {
    await page.reload();
    await expect(page.getByText('Dit is versie 1.', { exact: false })).toBeVisible();
  }
});

test('the clock of a demonstration is not set back; what was typed stays', async ({ people }) => {
  const page = await people.open('inkoopadviseur');
  await page.goto('/');
  await page.getByRole('button', { name: 'Verzet de klok' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nieuwe datum en tijd').fill('2025-01-01T09:00');
  await dialog.getByRole('button', { name: 'Zet de klok vooruit' }).click();
  await expect(dialog.getByText(/De klok staat al op .*1 oktober 2025.* Hij kan alleen vooruit\./u)).toBeVisible();
  await expect(dialog.getByLabel('Nieuwe datum en tijd')).toHaveValue('2025-01-01T09:00');
});
