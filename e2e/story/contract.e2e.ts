import { deed } from '../testing/people.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'contract', until: 'gunning-verschuift' } });

test('ALM-20: a tenderer objects and reads the answer; others see nothing of it', async ({ people, demonstration }) => {
  await demonstration.moveClock('2025-11-21T13:00');
  const aquila = await people.at('aquila-tenders', 'standstill');
  await aquila.getByRole('textbox', { name: 'Uw bezwaar' }).fill('Waarom staat TwenteZeker nu boven ons?');
  await deed(aquila, aquila.getByRole('main'), 'Maak bezwaar');
  await expect(aquila.getByText('wacht op antwoord')).toBeVisible();
  const buyer = await people.at('inkoopadviseur', 'standstill');
  const objection = buyer.getByRole('article').filter({ hasText: 'Waarom staat TwenteZeker' });
  await objection.getByRole('button', { name: 'Beantwoord' }).click();
  await objection.getByRole('textbox', { name: 'Antwoord' }).fill('De prijspunten zijn opnieuw berekend.');
  await deed(buyer, objection, 'Verstuur het antwoord');
  await expect(aquila.getByText('De prijspunten zijn opnieuw berekend.')).toBeVisible();
  const other = await people.at('twentezeker-directie', 'standstill');
  await expect(other.getByRole('main').getByText('Waarom staat TwenteZeker')).toHaveCount(0);
});

test('ALM-20: no final award while the standstill runs; proceedings on day 19 suspend it', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('te-vroeg-definitief');
  await demonstration.moveClock('2025-12-08T15:30');
  const buyer = await people.at('inkoopadviseur', 'contract');
  await expect(buyer.getByRole('button', { name: 'Gun definitief' })).toHaveCount(0);
  await people.at('inkoopadviseur', 'standstill');
  await buyer.getByRole('button', { name: 'Leg een kort geding vast' }).click();
  await buyer.getByLabel('Eiser').selectOption({ label: 'Aquila Objectbeveiliging B.V.' });
  const court = buyer.getByRole('textbox', { name: 'Rechtbank' });
  if ((await court.inputValue()) === '') await court.fill('Rechtbank Overijssel, locatie Almelo');
  await buyer.getByRole('textbox', { name: 'Zaaknummer' }).fill('KG 25-471');
  await buyer.getByLabel('Dagvaarding betekend op').fill('2025-12-08');
  await deed(buyer, buyer.getByRole('main'), 'Leg een kort geding vast');
  await expect(buyer.getByText('De gunning is opgeschort', { exact: false }).first()).toBeVisible();
  await demonstration.playTo('geschorst');
  await people.at('inkoopadviseur', 'contract');
  await expect(buyer.getByText('heeft gedagvaard', { exact: false })).toBeVisible();
  await expect(buyer.getByRole('button', { name: 'Gun definitief' })).toHaveCount(0);
});

test('ALM-21: after the judgment the award is final and both contracts are registered', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2026-01-06T14:00');
  const buyer = await people.at('inkoopadviseur', 'standstill');
  await buyer.getByRole('button', { name: 'Leg het einde vast' }).click();
  await buyer.getByLabel('Met een vonnis').check();
  await buyer.getByLabel('De gunning blijft in stand').check();
  await buyer.getByLabel('Dag van het vonnis of de intrekking').fill('2026-01-06');
  await buyer.getByRole('textbox', { name: 'Wat is er beslist, en waarom?' }).fill('De vordering is afgewezen.');
  await deed(buyer, buyer.getByRole('article').filter({ hasText: 'KG 25-471' }), 'Leg het einde vast');
  await expect(buyer.getByText('vonnis', { exact: true })).toBeVisible();

  await demonstration.playTo('ondertekening-verschuift');
  await demonstration.moveClock('2026-01-07T10:00');
  await people.at('inkoopadviseur', 'contract');
  await deed(buyer, buyer.getByRole('main'), 'Gun definitief');
  await expect(
    buyer.getByText('De opdracht is gegund aan Noorderwacht Security B.V.', { exact: false }).first(),
  ).toBeVisible();

  await demonstration.moveClock('2026-01-14T11:00');
  await buyer.reload();
  for (const contract of ['Leg de overeenkomst vast', 'Leg de wachtkamerovereenkomst vast']) {
    const form = buyer.getByRole('region', { name: contract });
    await form.getByLabel('Dag van ondertekening').fill('2026-01-14');
    await form.getByLabel('Eerste dag van de overeenkomst').fill('2026-02-01');
    await deed(buyer, form, contract);
    await expect(form).toHaveCount(0);
  }
  await expect(buyer.getByText('31 januari 2030', { exact: false }).first()).toBeVisible();
  await expect(buyer.getByText('Optie 4', { exact: false }).first()).toBeVisible();
});
