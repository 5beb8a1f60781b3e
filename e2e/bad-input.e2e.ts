import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
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
import { almeloGuide, answer, guideFile, pdf, sheetSpec, xlsx } from './testing/tender-files.ts';
import { expect, test } from './testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'bad input', until: 'veste-tekent' } });

/** Offers a file for an item of the tender and reads what the page says of it. */
async function offer(page: Page, file: Upload, sentence: RegExp): Promise<void> {
  const replace = page.getByRole('button', { name: 'Vervang dit bestand' });
  const choose = page.getByRole('button', { name: /^kies/u });
  await expect(replace.or(choose).first()).toBeVisible();
  if (await replace.isVisible()) await replace.click();
  await chooseFiles(page, [file]);
  await expect(page.getByRole('region', { name: /^Uw bestand/u }).getByText(sentence).first()).toBeVisible();
}

test('a PDF that is no PDF, one with a password and one of 10,000 pages are told apart, and nothing is lost', async ({
  people,
}) => {
  const veste = await people.at('veste-tenders', 'submission/documents/antwoorden');
  await expect(veste.getByText('Gemeten:', { exact: false }).or(veste.getByText('op te merken')).first()).toBeVisible();
  const before = await veste.getByRole('list', { name: 'Antwoorden op de open vragen' }).first().textContent();
  const good = answerPdf(answerSections('Veste'), { pages: 2 });
  await offer(veste, pdf('Antwoorden.pdf', notAPdf()), /geen (leesbare )?pdf/iu);
  await veste.reload();
  await offer(veste, pdf('Beveiligd.pdf', await encryptedPdf(good)), /wachtwoord|versleuteld/iu);
  await veste.reload();
  await offer(veste, pdf('Lang.pdf', manyPagesPdf(10_000)), /10\.000|te veel|pagina’s/iu);
  await veste.reload();
  await expect(veste.getByRole('list', { name: 'Antwoorden op de open vragen' }).first()).toContainText(/\.pdf/u);
  expect(before).toContain('.pdf');
});

test('ALM-24: a formula, a word for a price and changed text in the price sheet are each told with their cell', async ({
  people,
}) => {
  const veste = await people.at('veste-tenders', 'submission/documents/prijzenblad-excel');
  const spec = sheetSpec(await almeloGuide());
  const issued = await issuePriceSheet(spec);
  const item = spec.items[0]?.id ?? '';
  await offer(veste, xlsx('Formule.xlsx', await withFormulaAsPrice(issued, spec, item, '1+1')), /formule/iu);
  await veste.reload();
  await offer(
    veste,
    xlsx('Woord.xlsx', await withTextAsPrice(issued, spec, item, 'in overleg')),
    /in overleg|geen (bedrag|getal)/iu,
  );
  await veste.reload();
  await offer(
    veste,
    xlsx('Tekst.xlsx', await withChangedText(issued, 'A1', 'Ons eigen prijzenblad')),
    /gewijzigd|veranderd/iu,
  );
});

test('a file name that climbs out of its folder is kept as a plain name', async ({ people }) => {
  const veste = await people.at('veste-tenders', 'submission/documents/antwoorden');
  const climbing = { ...answer('x.pdf', 'Veste', 2), name: '../../etc/Antwoorden.pdf' };
  await offer(veste, climbing, /Antwoorden\.pdf/u);
  await expect(veste.getByText(/Gemeten: 2 pagina’s/u)).toBeVisible();
  await expect(veste.getByText('../')).toHaveCount(0);
});

test('markup in a name stays text', async ({ people }) => {
  const veste = await people.at('veste-tenders', 'submission/parties');
  await veste.getByRole('button', { name: 'Voeg een partij toe' }).first().click();
  const name = '<img src=x onerror=alert(1)> & <b>Zonen</b>';
  await veste.getByLabel('Naam van de onderneming').fill(name);
  await veste.getByLabel('Nummer in het handelsregister').fill('00000001');
  await veste.getByLabel('Voor welke eis of welk deel').fill('Rondes');
  await veste.getByRole('button', { name: 'Bewaar' }).click();
  await expect(veste.getByText('Bewaard.', { exact: true })).toBeVisible();
  await veste.reload();
  await expect(veste.getByLabel('Naam van de onderneming')).toHaveValue(name);
  await expect(veste.locator('main img, main b')).toHaveCount(0);
});

test('two browsers place the same tender at once: one lies in the vault, and the other is told', async ({ people }) => {
  const [one, two] = await Promise.all([people.open('veste-tenders'), people.open('veste-tenders')]);
  const pages = [one, two];
  for (const page of pages) {
    await page.goto('/procedures/almelo-beveiliging/submission');
    await page.getByRole('button', { name: 'Leg in de kluis' }).click();
  }
  await Promise.all(
    pages.map((page) => page.getByRole('dialog').getByRole('button', { name: 'Leg in de kluis' }).click()),
  );
  for (const page of pages) {
    await page.reload();
    await expect(page.getByText('Dit is versie 1.', { exact: false })).toBeVisible();
  }
});

test('broken YAML, an unknown key and weights that do not add up are told with their line', async ({ people }) => {
  const buyer = await people.open('inkoopadviseur');
  const text = await readFile(guideFile, 'utf8');
  const cases = [
    [text.replace('title: Beveiliging gemeente Almelo', 'title: "Beveiliging'), /regel \d+/u],
    [text.replace('country: NL', 'country: NL\nkleur: groen'), /kleur/u],
    [text.replace('2025-10-06T12:00', '2035-10-06T12:00'), /regel \d+/u],
  ] as const;
  await buyer.goto('/new');
  for (const [source, sentence] of cases) {
    await chooseFiles(buyer, [{ name: 'leidraad.yaml', mimeType: 'application/yaml', buffer: Buffer.from(source) }]);
    await expect(buyer.locator('.guide-problem').filter({ hasText: sentence }).first()).toBeVisible();
  }
});

test('the clock is not set back', async ({ people }) => {
  const page = await people.open('inkoopadviseur');
  await page.goto('/');
  await page.getByRole('button', { name: /Verzet/u }).click();
  await page.getByLabel('Nieuwe datum en tijd').fill('2025-01-01T09:00');
  await page.getByRole('button', { name: 'Zet de klok vooruit' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(/vooruit/u);
});
