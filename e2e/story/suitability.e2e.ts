import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { People } from '../testing/people.ts';
import { root } from '../testing/server.ts';
import { expect, test } from '../testing/test.ts';

/** What the guide of this story asks besides: figures of two years, and references as data. */
const requirements = `
  - id: gezond
    title: Financieel gezond
    kind: economic
    text: De onderneming is financieel gezond.
    source: '9.1'
    financial:
      years: [{ id: vorig, year: 2021 }, { id: laatst, year: 2022, weight: 2 }]
      figures:
        - { name: equity, title: Eigen vermogen, negative: true }
        - { name: total, title: Balanstotaal }
      measures:
        - { name: solvency, title: Solvabiliteit, unit: percent, formula: equity / total }
      requirements:
        - id: solvabel
          title: Solvabiliteit
          text: De solvabiliteit is in het laatste jaar ten minste twintig procent.
          measure: solvency[laatst]
          unit: percent
          minimum: '0.20'
          lower: { text: Met meer vermogen is minder genoeg., by: 'equity[laatst]', unit: euro, steps: [{ from: 1500000, minimum: '0.19' }] }
          explanation: { text: Licht toe waarom de balans een ander beeld geeft. }
          source: annex 2
      chain:
        top: { text: De hoogste vennootschap voldoet ook. }
        guarantee: { text: Een concerngarantie volstaat., by: [top] }
  - id: werken
    title: Vergelijkbaar werk
    kind: technical
    text: Per competentie één referentie.
    endedWithin: { years: 3 }
    competences:
      - { id: in-gebruik, text: Werk in een gebouw in gebruik }
      - { id: omvang, text: Een organisatie van deze omvang }
    references:
      text: Eén referentie per competentie; één mag er meer aantonen.
      facts: [{ id: school, title: Het is een school, kind: truth }, { id: gebruikers, title: Gebruikers, kind: number }]
`;

const items = `
    - { id: cijfers, title: Financiële gegevens, kind: financial, about: gezond, envelope: general, formats: [], required: always, whenMissing: remedy }
    - { id: werkenlijst, title: Referentiewerken, kind: references, about: werken, envelope: general, formats: [], required: always, whenMissing: remedy }
`;

const steps = `
  - id: paraat-cijfers
    at: '2023-09-28T09:01'
    by: paraat-tenders
    title: { nl: cijfers, fr: chiffres, en: figures }
    page: submission
    command:
      type: state-figures
      requirement: gezond
      statement:
        entities:
          - key: eigen
            of: tenderer
            role: company
            name: Paraat
            figures: { vorig: { equity: '10', total: '100' }, laatst: { equity: '1500000', total: '7800000' } }
          - key: holding
            of: tenderer
            role: top
            name: Paraat Holding
            figures: { vorig: { equity: '10', total: '100' }, laatst: { equity: '10', total: '100' } }
  - id: paraat-werken
    at: '2023-09-28T09:02'
    by: paraat-tenders
    title: { nl: werken, fr: ouvrages, en: works }
    page: submission
    command:
      type: state-references
      requirement: werken
      references:
        - { key: een, name: Gemeentehuis, client: Gemeente Voorbeeld, place: Utrecht, description: Oproepen van hulpverleners., started: '2019-01-01', ended: '2020-01-01', shows: [in-gebruik, omvang], facts: { school: 'no', gebruikers: '480' } }
`;

async function example(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-story-'));
  await cp(join(root, 'examples/rocmn-bhv-app'), folder, { recursive: true });
  const change = async (name: string, edits: readonly (readonly [string, string])[]): Promise<void> => {
    let text = await readFile(join(folder, name), 'utf8');
    for (const [before, after] of edits) {
      if (!text.includes(before)) throw new Error(`the story has changed: ${before}`);
      text = text.replace(before, () => after);
    }
    await writeFile(join(folder, name), text);
  };
  await change('leidraad.yaml', [
    ['\nsuitability:\n', `\nsuitability:${requirements}`],
    ['\n  checklist:\n', `\n  checklist:${items}`],
    ['items: [uea, ', 'items: [cijfers, werkenlijst, uea, '],
  ]);
  await change('script.yaml', [
    ['  - id: paraat-brief\n', `${steps.trimStart().replace('- id', '  - id')}  - id: paraat-brief\n`],
  ]);
  return folder;
}

async function at(people: People, user: string, path: string): Promise<Page> {
  const page = await people.open(user);
  await page.goto(`/procedures/rocmn-bhv-app/${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'suitability', until: 'paraat-werken', story: example } });

test('CVO-12: a candidate types his figures in, hears what is wrong, and sees what comes of them', async ({
  devices,
}) => {
  const page = await at(devices, 'sirene-tenders', 'submission');
  await page.getByRole('link', { name: 'Financiële gegevens' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Eigen vermogen, 2022' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('textbox', { name: 'Eigen vermogen, 2021' }).fill('-20.000');
  await page.getByRole('textbox', { name: 'Balanstotaal, 2021' }).fill('-5');
  await page.getByRole('textbox', { name: 'Eigen vermogen, 2022' }).fill('veel');
  await page.getByRole('textbox', { name: 'Balanstotaal, 2022' }).fill('7.894.736');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Dit bedrag kan niet onder nul liggen.')).toBeVisible();
  await expect(page.getByText('Dit is geen bedrag.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Balanstotaal, 2021' }).fill('4000000');
  await page.getByRole('textbox', { name: 'Eigen vermogen, 2022' }).fill('1.499.999');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('button', { name: /Voldoet niet/u }).first()).toBeVisible();
  await expect(page.getByText('Alles op deze pagina is bewaard.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Eigen vermogen, 2022' }).fill('1.500.000');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page
    .getByRole('button', { name: /^Voldoet \(/u })
    .last()
    .click();
  const why = page.getByRole('dialog');
  await expect(why.getByText('Met meer vermogen is minder genoeg.')).toBeVisible();
  await expect(why.getByText('Leidraad § annex 2')).toBeVisible();
  await expect(why.getByText(/Bij €.1\.500\.000,00 volstaat 19 %/u)).toBeVisible();
});

test('CVO-15: references are filled in as data, and what competence lacks is said before placing', async ({
  devices,
}) => {
  const page = await at(devices, 'sirene-tenders', 'submission/references/werkenlijst');
  await expect(page.getByRole('textbox', { name: 'Naam van het werk' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Vul dit in.').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Naam van het werk' }).fill('Ziekenhuis');
  await page.getByRole('textbox', { name: 'Opdrachtgever' }).fill('Ziekenhuis Voorbeeld');
  await page.getByRole('textbox', { name: 'Plaats' }).fill('Zwolle');
  await page.getByLabel('Begonnen op').fill('2021-01-01');
  await page.getByLabel('Opgeleverd op').fill('2022-01-01');
  await page.getByRole('textbox', { name: 'Wat u deed' }).fill('Een app voor 900 hulpverleners.');
  await page.getByRole('checkbox', { name: 'Werk in een gebouw in gebruik' }).check();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Per competentie' })).toBeVisible();
  await page
    .getByRole('button', { name: /Voldoet niet/u })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByText('Een organisatie van deze omvang: geen referentie.')).toBeVisible();
});

test('CVO-13: the examiner sees the verdict on figures and references, and why', async ({ people, demonstration }) => {
  test.setTimeout(300_000);
  await demonstration.playTo('opening');
  const page = await at(people, 'procesleider', 'examination');
  await page.goto('/procedures/rocmn-bhv-app/examination/tenders/paraat/cijfers');
  const verdict = page.getByRole('button', { name: /Voldoet niet/u }).first();
  await expect(verdict).toBeVisible();
  await verdict.click();
  const why = page.getByRole('dialog');
  await expect(why.getByText('Paraat Holding, hoogste in de structuur, geconsolideerd: voldoet niet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/procedures/rocmn-bhv-app/examination/tenders/paraat/werkenlijst');
  await page
    .getByRole('button', { name: /Voldoet niet/u })
    .first()
    .click();
  await expect(
    page
      .getByRole('dialog')
      .getByText(/telt vanaf 1 januari 2020; dat ligt voor 28 september 2020/u)
      .first(),
  ).toBeVisible();
});
