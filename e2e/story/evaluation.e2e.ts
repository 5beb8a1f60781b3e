import type { Page } from '@playwright/test';
import { deed } from '../testing/people.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'evaluation', until: 'opening' } });

async function score(page: Page, grade: string, reason: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${grade}`, 'u') }).check();
  await page.getByRole('textbox', { name: 'Reden' }).fill(reason);
  await page.getByRole('button', { name: 'Bewaar en ga verder' }).click();
}

/** Who goes elsewhere before his score is answered is not fetched back to the next answer. */
async function leavesWhileSaving(page: Page): Promise<void> {
  const slow = '**/scores/**';
  const held = Promise.withResolvers<void>();
  await page.route(slow, async (route) => {
    await held.promise;
    await route.continue();
  });
  await score(page, 'Goed', 'Duidelijk, zoals verwacht.');
  await page.getByRole('link', { name: 'Terug naar het overzicht' }).first().click();
  await expect(page.getByText('1 van 10 scores gegeven').first()).toBeVisible();
  held.resolve();
  await expect(page.getByText('2 van 10 scores gegeven').first()).toBeVisible();
  await page.unroute(slow);
}

test('ALM-13: an evaluator declares that he has no conflict of interest before he sees an answer', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('waakhuis-herstel');
  await demonstration.moveClock('2025-10-07T14:00');
  const evaluator = await people.at('facilitair-1', 'evaluation');
  await expect(evaluator.getByText('Noorderwacht Security B.V.').first()).toBeVisible();
  await evaluator.getByRole('button', { name: 'Verklaar', exact: true }).click();
  await expect(evaluator.getByText('Kies wat voor u geldt.')).toBeVisible();
  await evaluator.getByLabel('Ik heb bij geen van deze inschrijvers een belang').check();
  await expect(evaluator.getByText('Kies wat voor u geldt.')).toBeHidden();
  await deed(evaluator, evaluator.getByRole('main'), 'Verklaar');
  await expect(evaluator.getByText('Er valt nog niets te beoordelen')).toBeVisible();
});

test('ALM-14: an evaluator scores by the grades of the guide, each with a reason, without prices and alone', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('controle-klaar');
  const evaluator = await people.at('facilitair-1', 'evaluation');
  await evaluator.getByRole('link', { name: 'Begin met scoren' }).click();
  await expect(
    evaluator.getByRole('heading', { level: 2, name: 'Noorderwacht Security B.V.: Responstijd' }),
  ).toBeVisible();
  await expect(
    evaluator.getByRole('region', { name: 'Antwoord van Noorderwacht Security B.V.' }).locator('canvas').first(),
  ).toBeVisible();
  await expect(evaluator.getByRole('main').getByText('€')).toHaveCount(0);
  await evaluator.getByRole('button', { name: 'Bewaar en ga verder' }).click();
  await expect(evaluator.getByText('Kies een oordeel.')).toBeVisible();
  await score(evaluator, 'Uitstekend', 'Elke stap heeft een tijd en een naam.');
  await expect(evaluator.getByText('Score bewaard. Hier is het volgende antwoord.')).toBeVisible();
  await expect(evaluator.getByText('2 van 10', { exact: true })).toBeVisible();
  await leavesWhileSaving(evaluator);
  const other = await people.at('facilitair-2', 'evaluation');
  await expect(other.getByText('0 van 10 scores gegeven').first()).toBeVisible();
});

test('ALM-06: of an answer of six pages four are judged', async ({ people }) => {
  const evaluator = await people.at('facilitair-1', 'evaluation/aquila/vraag-1');
  await expect(evaluator.getByText('Dit antwoord heeft 6 pagina’s; 4 tellen.')).toBeVisible();
});

test('ALM-15: scores are handed in, opened in the meeting, and one changes with a reason', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('facilitair-1-twentezeker-vraag-2');
  const evaluator = await people.at('facilitair-1', 'evaluation');
  await deed(evaluator, evaluator.getByRole('main'), 'Lever uw scores in');
  await expect(evaluator.getByText('U hebt uw scores ingeleverd').first()).toBeVisible();
  await demonstration.playTo('frontoffice-levert-in');
  const leader = await people.at('inkoopadviseur', 'evaluation');
  await deed(leader, leader.getByRole('main'), 'Open de bijeenkomst');
  const second = await people.at('facilitair-2', 'evaluation/noorderwacht/vraag-1');
  await second.getByRole('button', { name: 'Wijzig uw score' }).click();
  await second.getByRole('radio', { name: /^Uitstekend/u }).check();
  await second.getByRole('textbox', { name: 'Reden' }).fill('Ik had de bijlage met overdrachtstijden gemist.');
  await second.getByRole('button', { name: 'Bewaar de wijziging' }).click();
  await expect(second.getByText('2 versies')).toBeVisible();
  await leader.getByRole('textbox', { name: 'Verslag' }).fill('Alle drie de beoordelaars waren er.');
  await deed(leader, leader.getByRole('main'), 'Sluit de bijeenkomst');
  await expect(leader.getByRole('heading', { name: 'Presentaties' })).toBeVisible();
});

test('ALM-16: after a presentation a score changes with a reason; then quality is fixed', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-10-14T14:00');
  const leader = await people.at('inkoopadviseur', 'evaluation');
  await leader.getByRole('button', { name: /^Plan de presentatie.*Veste/u }).click();
  await deed(leader, leader.getByRole('main'), 'Nodig uit');
  const veste = await people.at('veste-tenders', 'evaluation');
  await expect(veste.getByRole('heading', { name: 'Uw presentatie' })).toBeVisible();
  await demonstration.playTo('twentezeker-uitgenodigd');
  await demonstration.moveClock('2025-10-27T12:00');
  await leader.reload();
  const item = leader
    .getByRole('listitem')
    .filter({ has: leader.getByRole('heading', { name: 'Veste Beveiliging B.V.' }) });
  await item.getByLabel('Met hoeveel personen').fill('2');
  await item.getByLabel('Verslag van de presentatie').fill('Veste lichtte de overdracht toe.');
  await deed(leader, item, 'Leg vast');
  await demonstration.playTo('score-na-presentatie');
  await leader.reload();
  await deed(leader, leader.getByRole('main'), 'Stel de kwaliteit vast');
  await expect(leader.getByText('De kwaliteit is vastgesteld.').first()).toBeVisible();
});
