import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { typeset } from '#tender/documents/letters/typeset.ts';
import { deed, type People } from '../testing/people.ts';
import { faultsOf } from '../testing/quality.ts';
import { root } from '../testing/server.ts';
import { expect, test } from '../testing/test.ts';

async function example(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-story-'));
  await cp(join(root, 'examples/rocmn-bhv-app'), folder, { recursive: true });
  return folder;
}

async function at(people: People, user: string, stage: string): Promise<Page> {
  const page = await people.open(user);
  await page.goto(`/procedures/rocmn-bhv-app/${stage}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

async function contractPdf(): Promise<Buffer> {
  const head = { language: 'nl', authority: 'Opdrachtgever', procedure: 'BHV-app', reference: 'X', date: '2023-09-21' };
  const data = { head: { ...head, language: 'nl' as const }, title: 'Overeenkomst', paragraphs: ['Definitief.'] };
  return Buffer.from(await typeset({ template: 'statement', data }));
}

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'consensus', until: 'hulplijn-volgt', story: example } });

test('ROC-08: an operator suggests words, and the authority says whether it adopts them', async ({
  people,
  demonstration,
}) => {
  const operator = await at(people, 'sirene-tenders', 'questions');
  const words = operator.getByRole('textbox', { name: 'Uw tekstsuggestie' });
  await expect(words).toHaveCount(0);
  await operator.getByLabel('Document', { exact: true }).selectOption({ label: 'Annex 1, Concept overeenkomst' });
  await operator.getByLabel('Bladzijde').fill('3');
  await operator.getByRole('textbox', { name: 'Vraag', exact: true }).fill('Kan de boete een maximum krijgen?');
  await words.fill('Boetes bedragen ten hoogste tien procent van de jaarlijkse vergoeding.');
  await operator.getByRole('button', { name: 'Stel deze vraag' }).click();
  await expect(operator.getByText('Boetes bedragen ten hoogste')).toBeVisible();

  await demonstration.playTo('suggestie-onbeslist');
  const leader = await at(people, 'procesleider', 'questions');
  const card = leader.getByRole('article').filter({ hasText: 'Kan de boete een maximum krijgen?' });
  await card.getByRole('button', { name: 'Beantwoord' }).click();
  await card.getByRole('textbox', { name: 'Antwoord' }).fill('Ja, dat past bij de aard van de dienst.');
  await card.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expect(card.getByText('Kies of u de voorgestelde tekst overneemt.')).toBeVisible();
  await card.getByLabel('nemen wij over').check();
  await card.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expect(card.getByText('overgenomen', { exact: true })).toBeVisible();
});

test('ROC-19: a complaint follows an answer and is handled by somebody without a part', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('klacht-zonder-vraag');
  const operator = await at(people, 'helder-tenders', 'complaints');
  await operator.getByRole('button', { name: 'Klacht indienen' }).click();
  await expect(operator.getByText('Vul dit in.').first()).toBeVisible();
  await operator.getByLabel('De vraag waar het over gaat').selectOption({ index: 1 });
  await operator
    .getByRole('textbox', { name: /Naam, vestigingsplaats/ })
    .fill('Helder Alarm B.V., Amersfoort, 00110014');
  await operator.getByRole('textbox', { name: /Gemotiveerde omschrijving/ }).fill('De afwijzing is niet gemotiveerd.');
  await operator.getByRole('textbox', { name: /Gewenste oplossing/ }).fill('Een nieuw antwoord.');
  await operator.getByRole('textbox', { name: 'Naam', exact: true }).fill('Contactpersoon Helder');
  await operator.getByRole('textbox', { name: 'E-mailadres' }).fill('klachten@helder.example');
  await operator.getByRole('button', { name: 'Klacht indienen' }).click();
  await expect(operator.getByText('Nog niet behandeld')).toBeVisible();

  const leader = await at(people, 'procesleider', 'complaints');
  await expect(leader.getByText('De afwijzing is niet gemotiveerd.')).toBeVisible();
  await expect(leader.getByRole('button', { name: 'Oordeel vastleggen' })).toHaveCount(0);
  const handler = await at(people, 'klachtenbehandelaar', 'complaints');
  await handler.getByRole('button', { name: 'Oordeel vastleggen' }).click();
  await expect(handler.getByText('Kies uw oordeel.')).toBeVisible();
  await handler.getByLabel('Deels gegrond').check();
  await handler.getByRole('textbox', { name: 'Motivering' }).fill('De garantie is niet besproken.');
  await handler.getByRole('button', { name: 'Oordeel vastleggen' }).click();
  await expect(handler.getByText('De garantie is niet besproken.')).toBeVisible();
});

test('ROC-08: the last note goes out with the final contract, which everybody can read', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('nota-2-zonder-overeenkomst');
  const leader = await at(people, 'procesleider', 'questions');
  await leader.getByRole('button', { name: 'Publiceer de nota' }).click();
  await expect(leader.getByText('Voeg de definitieve versie toe.', { exact: false })).toBeVisible();
  const file = { name: 'Overeenkomst definitief.pdf', mimeType: 'application/pdf', buffer: await contractPdf() };
  await leader.locator('input[type=file]').setInputFiles(file);
  await expect(leader.getByText('Overeenkomst definitief.pdf').first()).toBeVisible();
  await expect(leader.getByText('Gecontroleerd en ontvangen. Nog niet ingeleverd.')).toBeVisible();
  await leader.getByRole('textbox', { name: 'Inleiding van de nota' }).fill('Dit is de laatste nota.');
  await deed(leader, leader.getByRole('main'), 'Publiceer de nota');
  const visitor = await people.open();
  await visitor.goto('/procedures/rocmn-bhv-app/questions');
  await expect(visitor.getByRole('link', { name: /Concept overeenkomst/ })).toBeVisible();
});

test('ROC-13: who adds annexes beyond the limit reads how many pages of each file count, before he hands in', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(120_000);
  await demonstration.playTo('hulplijn-bijlagen');
  const tenderer = await at(people, 'hulplijn-tenders', 'submission/documents/implementatieplan');
  await expect(tenderer.getByText('tellen samen 5 pagina’s mee', { exact: false })).toBeVisible();
  await expect(tenderer.getByText('worden er nog 2 gelezen', { exact: false })).toBeVisible();
  expect(await faultsOf(tenderer, 'nl')).toEqual([]);
});

test('ROC-30, ROC-31: tenders stand at steps; the leader alone sees prices; who falls, falls at a step', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('sprint-uitgesloten');
  const leader = await at(people, 'procesleider', 'examination');
  const steps = leader.getByRole('region', { name: 'Stappen van de beoordeling' });
  await expect(steps.getByRole('row', { name: /Stap B/ })).toContainText(
    'Sprint Software B.V.: Manipulatieve inschrijving',
  );
  await expect(steps.getByRole('row', { name: /Stap A/ })).toContainText('Waakzaam ICT B.V.');
  await leader.goto('/procedures/rocmn-bhv-app/examination/tenders/hulplijn/prijzenblad');
  await expect(leader.getByRole('link', { name: /Prijs Hulplijn\.xlsx/ }).first()).toBeVisible();
  const buyer = await at(people, 'inkoper', 'examination/tenders/hulplijn/prijzenblad');
  await expect(buyer.getByText('Prijs Hulplijn.xlsx')).toHaveCount(0);
});

test('ROC-26: two statements of a tender are noted with which of them counts and why; a note can be withdrawn', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('sprint-uitgesloten');
  const leader = await at(people, 'procesleider', 'examination/tenders/paraat/conformiteitenlijst');
  await leader.getByText('Leg een tegenstrijdigheid vast').click();
  await leader.getByRole('button', { name: 'Leg vast', exact: true }).click();
  await expect(leader.getByText('Vul dit in.').first()).toBeVisible();
  const first = leader.getByRole('group', { name: 'Eerste plaats' });
  await first.getByLabel('Document').selectOption({ label: 'Aanbiedingsbrief' });
  await first.getByLabel('Waar in het document').fill('eerste alinea');
  await first.getByLabel('Wat er staat').fill('Honderdtwintig dagen.');
  const second = leader.getByRole('group', { name: 'Tweede plaats' });
  await second.getByLabel('Document').selectOption({ label: 'Conformiteitenlijst' });
  await second.getByLabel('Waar in het document').fill('eerste regel');
  await second.getByLabel('Wat er staat').fill('Negentig dagen.');
  await leader.getByRole('radio', { name: 'Eerste plaats' }).check();
  await leader.getByRole('textbox', { name: 'Waarom deze geldt' }).fill('Langer is gunstiger.');
  await deed(leader, leader.getByRole('main'), 'Leg vast');
  await expect(leader.getByText('Dit geldt')).toBeVisible();
  await leader.getByRole('button', { name: 'Trek in' }).click();
  const dialog = leader.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Waarom u haar intrekt' }).fill('Verkeerd gelezen.');
  await dialog.getByRole('button', { name: 'Trek in' }).click();
  await expect(leader.getByText('Dit geldt')).toHaveCount(0);
});

test('ROC-33, ROC-34: an evaluator plays the film, and agrees on one grade beside his own', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('informatiemanagement-stemt-in');
  const evaluator = await at(people, 'receptie', 'evaluation/sirene/filmpje');
  const video = evaluator.locator('video');
  await expect(video).toHaveAttribute('src', /files/);
  await expect.poll(() => video.evaluate((film: HTMLVideoElement) => film.videoWidth)).toBe(192);
  await evaluator.getByRole('button', { name: 'Ik ben het eens', exact: true }).click();
  await expect(evaluator.getByText('Eens', { exact: true }).first()).toBeVisible();
  const other = await at(people, 'facilitair-manager', 'evaluation/sirene/filmpje');
  await expect(other.getByRole('button', { name: 'Ik ben het eens', exact: true })).toHaveCount(0);
  await expect(evaluator.getByText('Iedereen is het eens')).toBeVisible();
  // What the process leader noted of another tender stands beside that one.
  const beside = await at(people, 'receptie', 'evaluation/hulplijn/filmpje');
  await expect(beside.getByText('is binnen twee uur verholpen', { exact: false })).toBeVisible();
});

test('ROC-25: a token price that was explained stands among the prices with what came of it', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('prijzen-lezen');
  const leader = await at(people, 'procesleider', 'award');
  const suspect = leader.getByRole('region', { name: 'Prijzen die opvallen' });
  await expect(suspect.getByRole('row', { name: /Helder Alarm/ })).toContainText('toegelicht en beoordeeld');
  expect(await faultsOf(leader, 'nl')).toEqual([]);
});

test('ROC-35, ROC-42: who stayed under the threshold is named; the drop of number one turns the rest round', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('besluit-2');
  const leader = await at(people, 'procesleider', 'award');
  await expect(leader.getByText('Onder een drempel gebleven', { exact: false }).first()).toBeVisible();
  await expect(leader.getByText('Stijgt van 3 naar 1')).toBeVisible();
  await demonstration.playTo('brieven-2');
  const tenderer = await at(people, 'hulplijn-tenders', 'award');
  await expect(tenderer.getByText('U bent eraan gebonden, zonder voorbehoud.', { exact: false }).first()).toBeVisible();
});

test('ROC-43, ROC-45: contract I ends, number two takes over, and his prices follow the index', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('opzegging-te-kort');
  const leader = await at(people, 'procesleider', 'contract');
  await leader.getByRole('button', { name: 'Beëindig de overeenkomst' }).click();
  const form = leader.getByRole('region', { name: 'Beëindig de overeenkomst' });
  await form.getByLabel('Door iets anders', { exact: false }).check();
  await form.getByLabel('Laatste dag van de overeenkomst').fill('2024-04-30');
  await form.getByRole('textbox', { name: 'Reden' }).fill('Partijen beëindigen de overeenkomst in overleg.');
  await deed(leader, form, 'Beëindig de overeenkomst');
  await expect(leader.getByText('Sirene Apps BV heeft de opdracht overgenomen per woensdag 1 mei 2024')).toBeVisible();

  await demonstration.moveClock('2024-10-15T09:00');
  const contractor = await at(people, 'sirene-tenders', 'contract');
  await contractor.getByRole('button', { name: 'Vraag indexering aan' }).click();
  const asked = contractor.getByRole('region', { name: 'Vraag indexering aan' });
  await asked.getByLabel('Ingangsdatum').fill('2025-01-01');
  await asked.getByRole('textbox', { name: 'Reden' }).fill('Hogere lonen.');
  await deed(contractor, asked, 'Vraag indexering aan');
  await expect(contractor.getByText('wacht op beslissing')).toBeVisible();

  await leader.reload();
  await leader.getByLabel('Sta de indexering toe').check();
  await leader.getByLabel('Nieuwste indexcijfer').fill('118,8');
  await leader.getByLabel('Cijfer van een jaar eerder').fill('110');
  await leader.getByRole('textbox', { name: 'Reden' }).fill('Op tijd gevraagd en onderbouwd.');
  await deed(leader, leader.getByRole('main'), 'Leg de beslissing vast');
  await expect(leader.getByText('€ 21,60')).toBeVisible();
});
