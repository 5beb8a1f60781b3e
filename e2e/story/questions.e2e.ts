import { confirm } from '../testing/people.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'questions', until: 'aquila-volgt' } });

test('ALM-02: a tenderer asks in the fixed format; what is not filled in is said at the field', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-08-20T10:00');
  const veste = await people.at('veste-tenders', 'questions');
  await veste.getByRole('button', { name: 'Stel deze vraag' }).click();
  await expect(veste.getByText('Kies een document.')).toBeVisible();
  await veste.getByLabel('Document').selectOption({ label: 'Bijlage 1, Programma van Eisen' });
  await veste.getByLabel('Bladzijde').fill('4');
  await veste.getByLabel('Paragraaf').fill('2.1');
  await veste.getByLabel('Vraag', { exact: true }).fill('Moet de dagdienst ook op koopavonden aanwezig zijn?');
  await veste.getByRole('button', { name: 'Stel deze vraag' }).click();
  await expect(veste.getByText('Uw vraag is gesteld.')).toBeVisible();
  await expect(veste.getByText('wacht op antwoord')).toBeVisible();
});

test('a question that was begun is still there after the page is loaded again', async ({ people }) => {
  const aquila = await people.at('aquila-tenders', 'questions');
  await aquila.getByLabel('Vraag', { exact: true }).fill('Welk indexcijfer geldt?');
  await aquila.reload();
  await expect(aquila.getByLabel('Vraag', { exact: true })).toHaveValue('Welk indexcijfer geldt?');
  await expect(aquila.getByText('koopavonden')).toHaveCount(0);
});

test('ALM-03: a tenderer registers two persons for the site visit and changes it', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-08-28T11:20');
  const veste = await people.at('veste-tenders', 'site-visit');
  await veste.getByLabel('Naam').fill('Objectleider Veste');
  await veste.getByLabel('Kenteken').fill('XX-001-X');
  await veste.getByRole('button', { name: 'Nog een persoon' }).click();
  await veste.getByLabel('Naam').nth(1).fill('Tendermanager Veste');
  await expect(veste.getByRole('button', { name: 'Nog een persoon' })).toBeHidden();
  await veste.getByRole('button', { name: 'Meld aan' }).click();
  await expect(veste.getByText('U bent aangemeld.', { exact: false })).toBeVisible();
  await expect(veste.getByRole('heading', { name: 'Uw aanmelding', exact: true })).toBeVisible();
});

test('ALM-01: the site visit moves an hour by a decision with a reason, and who follows is told', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-09-03T16:00');
  const buyer = await people.at('inkoopadviseur', 'planning');
  await buyer.getByLabel('Welke fase').selectOption({ label: 'Schouw' });
  await buyer.getByLabel('Tot een tijdstip').check();
  await buyer.getByLabel('Datum en tijdstip').fill('2025-09-08T14:00');
  await buyer.getByLabel('Reden').fill('Om 13.00 uur is er een huwelijk in de publiekshal.');
  await buyer.getByRole('button', { name: 'Verder' }).click();
  await confirm(buyer, 'Wijzig de planning');
  await expect(buyer.getByRole('table', { name: 'Wijzigingen' })).toContainText('Om 13.00 uur is er een huwelijk');
  const veste = await people.open('veste-tenders');
  await veste.goto('/mailbox');
  const mail = veste.getByRole('group').filter({ hasText: 'huwelijk' }).first();
  await mail.locator('summary').click();
  await expect(mail.getByText('huwelijk')).toBeVisible();
});

test('the buyer sees who came to the site visit and records it', async ({ people, demonstration }) => {
  await demonstration.moveClock('2025-09-08T15:35');
  const buyer = await people.at('inkoopadviseur', 'site-visit');
  await buyer.getByLabel('Aantal aanwezigen van Veste Beveiliging B.V.').selectOption('1');
  await buyer.getByRole('button', { name: /^Leg vast.*Veste/u }).click();
  await expect(buyer.getByRole('table', { name: 'Aanmeldingen' })).toContainText('1 van 2');
});

test('ALM-02: an answer that names the asker is refused; the note is published with numbers and without names', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-09-10T09:20');
  const buyer = await people.at('inkoopadviseur', 'questions');
  await expect(buyer.getByText('Gesteld door Veste Beveiliging B.V.')).toBeVisible();
  await buyer.getByRole('button', { name: 'Beantwoord' }).click();
  await buyer.getByLabel('Antwoord', { exact: true }).fill('Nee, zoals wij Veste Beveiliging B.V. al schreven.');
  await buyer.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expect(buyer.getByRole('alert')).toContainText('Veste Beveiliging B.V.');
  await buyer.getByLabel('Antwoord', { exact: true }).fill('Nee. Het stadhuis kent geen koopavond.');
  await buyer.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expect(buyer.getByText('beantwoord, nog niet gepubliceerd')).toBeVisible();
  await buyer
    .getByRole('region', { name: 'Eerste vragenronde' })
    .getByRole('button', { name: 'Publiceer de nota' })
    .click();
  await confirm(buyer, 'Publiceer de nota');
  const visitor = await people.open();
  await visitor.goto('/procedures/almelo-beveiliging/questions');
  await expect(visitor.getByRole('heading', { name: 'Nota van inlichtingen 1' })).toBeVisible();
  await expect(visitor.getByText('Nee. Het stadhuis kent geen koopavond.')).toBeVisible();
  await expect(visitor.getByRole('main').getByText('Veste')).toHaveCount(0);
});
