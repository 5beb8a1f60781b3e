import { join } from 'node:path';
import { deed } from '../testing/people.ts';
import { faultsOf } from '../testing/quality.ts';
import { at, award, example, restricted, selection } from '../testing/restricted.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'restricted', story: restricted, until: 'publiceren' } });

test('CVO-23: who is selected finally for a lot is invited, and the award phase begins from there', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(400_000);
  await demonstration.playTo('definitief-elektrotechniek');
  const buyer = await at(people, 'adviseur', `${selection}~elektrotechniek/selection`);
  await expect(buyer.getByRole('link', { name: 'Start de gunningsfase' })).toHaveCount(0);
  const invitation = buyer.getByRole('region', { name: 'Nodig uit om in te schrijven' });
  await invitation.getByRole('textbox').fill('U kunt inschrijven tot en met 15 december 2025.');
  await deed(buyer, invitation, 'Nodig uit om in te schrijven');
  await expect(buyer.getByText('nog niet uitgenodigd')).toHaveCount(0);
  expect(await faultsOf(buyer, 'nl')).toEqual([]);
  await buyer.getByRole('link', { name: 'Start de gunningsfase' }).click();
  await expect(buyer.getByRole('heading', { level: 1 })).toHaveText('De gunningsfase starten');
  await buyer.locator('input[type=file]').setInputFiles(join(example, 'leidraad-gunning.yaml'));
  await buyer.getByRole('button', { name: 'Maak de procedure aan' }).click();
  await expect(buyer).toHaveURL(/cvo-installatieonderhoud-gunning\/preparation$/u);
  await buyer.goto(`${award}/interest`);
  const invited = buyer.getByRole('region', { name: 'Uitgenodigd', exact: true });
  await expect(invited.getByRole('heading', { level: 3 })).toHaveCount(4);
  await expect(invited).toContainText('Perceel II: elektrotechnische installaties');
  expect(await faultsOf(buyer, 'nl')).toEqual([]);
  await buyer.goto(`${selection}~elektrotechniek/selection`);
  await expect(buyer.getByRole('link', { name: /^Gunningsfase: / })).toBeVisible();
});

test('CVO-01: whoever was not invited sees that it runs and why he sees no more', async ({ people, demonstration }) => {
  test.setTimeout(240_000);
  await demonstration.playTo('gunning-publiceren');
  const zonne = await at(people, 'zonne-tenders', award);
  await expect(zonne.getByRole('alert').or(zonne.getByText('Alleen voor wie is uitgenodigd')).first()).toBeVisible();
  await expect(zonne.getByRole('main')).toContainText(
    'Zonneveld Warmtetechniek B.V. is voor deze opdracht niet uitgenodigd',
  );
  expect(await faultsOf(zonne, 'nl')).toEqual([]);
  const visitor = await at(people, undefined, award);
  await expect(visitor.getByRole('main')).toContainText('Deze opdracht loopt.');
  await visitor.getByRole('link', { name: 'Naar de selectiefase' }).click();
  await expect(visitor).toHaveURL(/cvo-installatieonderhoud-selectie$/u);
  const volt = await at(people, 'volt-tenders', `${award}~werktuigbouw`);
  await expect(volt.getByRole('main')).toContainText('Alleen voor wie is uitgenodigd');
  await volt.goto(`${award}~elektrotechniek`);
  await expect(volt.getByRole('heading', { name: 'Planning' }).or(volt.getByText('Prijzenblad')).first()).toBeVisible();
});

test('CVO-03: the authority gives each winner a group of schools, and each reads which and why', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(400_000);
  await demonstration.playTo('gunning-prijzen-elektrotechniek');
  const buyer = await at(people, 'adviseur', `${award}~elektrotechniek/award`);
  const decision = buyer.getByRole('region', { name: 'Wie krijgt welk deel' });
  await decision.getByLabel('Deel voor Stroomdal Elektrotechniek B.V.', { exact: true }).selectOption({ index: 2 });
  await decision.getByLabel('Deel voor Merwehof Installaties B.V.', { exact: true }).selectOption({ index: 2 });
  await decision.getByLabel('Waarom dit deel voor Stroomdal').fill('Sluit aan bij de renovatie in Zeist.');
  await decision.getByLabel('Waarom dit deel voor Merwehof').fill('Houdt ook de andere installaties van deze groep.');
  await buyer.getByRole('textbox', { name: 'Redenen' }).fill('De beste prijs-kwaliteitverhouding.');
  await buyer.getByRole('button', { name: 'Neem het besluit' }).click();
  await expect(buyer.getByText('Dit deel is al gekozen.').first()).toBeVisible();
  await decision.getByLabel('Deel voor Merwehof Installaties B.V.', { exact: true }).selectOption({ index: 1 });
  expect(await faultsOf(buyer, 'nl')).toEqual([]);
  await deed(buyer, buyer, 'Neem het besluit');
  await deed(buyer, buyer, 'Verstuur de brieven');
  const stroom = await at(people, 'stroom-tenders', `${award}~elektrotechniek/award`);
  await expect(stroom.getByRole('main')).toContainText('U krijgt: Schoolgroep B');
  await expect(stroom.getByRole('main')).toContainText('Sluit aan bij de renovatie in Zeist.');
});

test('CVO-03: when one contract ended for cause, the other winner is called to stand in', async ({
  people,
  demonstration,
}) => {
  test.setTimeout(400_000);
  await demonstration.playTo('gunning-beeindigd');
  const buyer = await at(people, 'adviseur', `${award}~werktuigbouw/contract`);
  const kromme = buyer.getByRole('region', { name: 'Overeenkomst met Kromme Akker Klimaat B.V.' });
  await expect(kromme).toContainText('Toegewezen deel: Schoolgroep B');
  await kromme.getByRole('button', { name: 'Roep een vervanger op' }).click();
  const call = kromme.getByRole('region', { name: 'Roep een vervanger op' });
  await call.getByLabel('Begint op').fill('2026-11-01');
  await call.getByRole('textbox', { name: 'Reden' }).fill('Het onderhoud bleef uit.');
  await deed(buyer, call, 'Roep een vervanger op');
  await expect(kromme).toContainText('Valt hier in');
  expect(await faultsOf(buyer, 'nl')).toEqual([]);
  const merwe = await at(people, 'merwe-tenders', `${award}~werktuigbouw/contract`);
  await expect(merwe.getByRole('main')).toContainText('Valt in voor');
});
