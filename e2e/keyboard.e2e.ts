import { chooseFiles } from './testing/files.ts';
import { Keyboard } from './testing/keyboard.ts';
import type { People } from './testing/people.ts';
import { statement } from './testing/tender-files.ts';
import { expect, test } from './testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'keyboard', until: 'aquila-volgt' } });

/** The browser of somebody on a page of the procedure, past the header. */
async function keysAt(people: People, user: string, stage: string): Promise<Keyboard> {
  const keys = new Keyboard(await people.at(user, stage));
  await keys.skipToMain();
  return keys;
}

test('by keyboard alone somebody signs in and asks a question', async ({ people, demonstration }) => {
  await demonstration.moveClock('2025-08-20T10:00');
  const page = await people.open();
  await page.goto('/procedures/almelo-beveiliging/questions');
  const keys = new Keyboard(page);
  await keys.press(page.getByRole('banner').getByRole('link', { name: 'Aanmelden' }));
  const veste = page.getByRole('heading', { name: 'Veste Beveiliging B.V.' }).locator('xpath=..');
  await keys.press(veste.getByRole('button', { name: /^Tendermanager/u }));
  await expect(page.getByRole('heading', { name: 'Stel een vraag' })).toBeVisible();
  await keys.choose(page.getByLabel('Document'), 'Bijlage 1, Programma van Eisen');
  await keys.write(page.getByLabel('Bladzijde'), '4');
  await keys.write(page.getByLabel('Vraag', { exact: true }), 'Geldt dit ook op koopavonden?');
  await keys.press(page.getByRole('button', { name: 'Stel deze vraag' }));
  await expect(page.getByText('Uw vraag is gesteld.')).toBeVisible();
});

test('by keyboard alone the procedure is stopped, and goes on', async ({ people }) => {
  const keys = await keysAt(people, 'inkoopadviseur', 'termination');
  const { page } = keys;
  await keys.pick(page.getByLabel('Voorlopig'));
  await keys.write(page.getByRole('textbox', { name: 'Reden' }), 'De raad wil de opdracht eerst bespreken.');
  await keys.press(page.getByRole('button', { name: 'Verder' }));
  await keys.confirm('Stop de procedure');
  await expect(page.getByText('Deze procedure is voorlopig gestopt').first()).toBeVisible();
  const resume = page.getByRole('region', { name: 'De procedure hervatten' });
  await keys.write(resume.getByRole('textbox', { name: 'Reden' }), 'De raad is akkoord.');
  await keys.press(resume.getByRole('button', { name: 'Verder' }));
  await keys.confirm('Hervat de procedure');
  await expect(page.getByText('Deze procedure loopt')).toBeVisible();
});

test('by keyboard alone a tender is prepared and placed', async ({ people, demonstration }) => {
  await demonstration.playTo('veste-antwoorden');
  const keys = await keysAt(people, 'veste-tenders', 'submission');
  const { page } = keys;
  const parts = page.getByRole('region', { name: 'Wat erin hoort' });
  const sheet = 'Prijzenblad in pdf, rechtsgeldig ondertekend';
  await keys.press(parts.getByRole('link', { name: sheet, exact: true }));
  await keys.press(page.getByRole('button', { name: 'Vervang dit bestand' }));
  await keys.to(page.getByRole('button', { name: 'kies een bestand' }));
  await chooseFiles(page, [await statement('Prijzenblad Veste.pdf', 'Veste Beveiliging B.V.', sheet, '2025-10-01')]);
  await expect(page.getByText('Er is niets op te merken.')).toBeVisible();
  await keys.press(page.getByRole('link', { name: 'Terug naar uw inschrijving' }).first());
  await keys.press(parts.getByRole('link', { name: 'Wie mag tekenen, en uw contactpersoon', exact: true }));
  await keys.write(page.getByLabel('Nummer in het handelsregister'), '00000000');
  const signatory = page.getByRole('group', { name: 'Vertegenwoordiger 1' });
  await keys.write(signatory.getByLabel('Naam'), 'Directeur Veste');
  await keys.write(signatory.getByLabel('Functie'), 'Directeur');
  const contact = page.getByRole('region', { name: 'Contactpersoon', exact: true });
  await keys.write(contact.getByLabel('Naam'), 'Tendermanager Veste');
  await keys.write(contact.getByLabel('Telefoon'), '0546 000000');
  await keys.write(contact.getByLabel('E-mailadres'), 'tenders@veste.example');
  await keys.write(contact.getByLabel('Postadres'), 'Voorbeeldstraat 1, Almelo');
  await keys.press(page.getByRole('button', { name: 'Bewaar' }));
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await keys.press(page.getByRole('link', { name: 'Terug naar uw inschrijving' }).first());
  await keys.deed(page, 'Leg in de kluis');
  await expect(page.getByRole('heading', { name: /^In de kluis sinds/u })).toBeVisible();
});

test('by keyboard alone two persons open the vault, and a piece is judged', async ({ people, demonstration }) => {
  await demonstration.playTo('meridiaan-te-laat');
  await demonstration.moveClock('2025-10-06T12:05');
  const first = await keysAt(people, 'inkoopadviseur', 'opening');
  await first.deed(first.page, 'Geef mijn sleuteldeel vrij');
  const second = await keysAt(people, 'tweede-inkoopadviseur', 'opening');
  await second.deed(second.page, 'Open de kluis');
  await expect(second.page.getByRole('heading', { name: 'De kluis is geopend' })).toBeVisible();

  const { page } = await keysAt(people, 'inkoopadviseur', 'examination');
  await first.press(page.getByRole('button', { name: /^Noorderwacht.*Invulbijlage referenties/u }));
  await first.pick(page.getByLabel('Volledig', { exact: true }));
  await first.press(page.getByRole('button', { name: 'Stel vast' }));
  await expect(page.getByText('Vastgesteld: volledig.')).toBeVisible();
});

test('by keyboard alone a score is given with its reason', async ({ people, demonstration }) => {
  await demonstration.playTo('controle-klaar');
  const keys = await keysAt(people, 'facilitair-1', 'evaluation');
  const { page } = keys;
  await keys.press(page.getByRole('link', { name: 'Begin met scoren' }));
  await expect(page.getByRole('heading', { name: 'Noorderwacht Security B.V.: Responstijd' })).toBeVisible();
  await keys.pick(page.getByRole('radio', { name: /^Uitstekend/u }));
  await keys.write(page.getByRole('textbox', { name: 'Reden' }), 'Elke stap heeft een tijd en een naam.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Score bewaard. Hier is het volgende antwoord.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeFocused();
});

test('by keyboard alone quality is fixed, prices open and letters leave', async ({ people, demonstration }) => {
  await demonstration.playTo('prijzen-te-vroeg');
  await demonstration.moveClock('2025-10-28T16:00');
  const leader = await keysAt(people, 'inkoopadviseur', 'evaluation');
  await leader.deed(leader.page, 'Stel de kwaliteit vast');
  await expect(leader.page.getByText('De kwaliteit is vastgesteld.').first()).toBeVisible();
  await demonstration.moveClock('2025-10-29T09:30');
  const { page } = await keysAt(people, 'inkoopadviseur', 'award');
  await leader.deed(page, 'Open de prijzen');
  await expect(page.getByRole('heading', { name: 'Rangorde', exact: true })).toBeVisible();
  await demonstration.playTo('gunningsbeslissing');
  await demonstration.moveClock('2025-11-04T10:00');
  await keysAt(people, 'inkoopadviseur', 'award');
  await leader.deed(page, 'Verstuur de brieven');
  await expect(page.getByText('De brieven zijn verzonden. De opschortende termijn loopt.')).toBeVisible();
});

test('by keyboard alone evidence is judged', async ({ people, demonstration }) => {
  await demonstration.playTo('noorderwacht-bewijs-vergunning-wpbr');
  await demonstration.moveClock('2025-11-17T09:00');
  const keys = await keysAt(people, 'inkoopadviseur', 'evidence');
  const { page } = keys;
  const dossier = page.getByRole('region', { name: 'Noorderwacht Security B.V.' });
  const card = dossier.getByRole('article').filter({ hasText: 'Uittreksel' }).first();
  await keys.press(card.getByRole('button', { name: /^Beoordeel/u }));
  await keys.pick(card.getByLabel('Ja, goedgekeurd'));
  await keys.write(card.getByRole('textbox', { name: 'Motivering' }), 'Het uittreksel is jong genoeg.');
  await keys.deed(card, 'Leg het oordeel vast');
  await expect(page.getByText('Het oordeel is vastgelegd.')).toBeVisible();
});

test('by keyboard alone the contract is registered', async ({ people, demonstration }) => {
  await demonstration.playTo('definitief');
  await demonstration.moveClock('2026-01-14T11:00');
  const keys = await keysAt(people, 'inkoopadviseur', 'contract');
  const { page } = keys;
  const form = page.getByRole('region', { name: 'Leg de overeenkomst vast' });
  await keys.writeDay(form.getByLabel('Dag van ondertekening'), '2026-01-13');
  await keys.writeDay(form.getByLabel('Eerste dag van de overeenkomst'), '2026-02-01');
  await keys.deed(form, 'Leg de overeenkomst vast');
  await expect(form).toHaveCount(0);
  await expect(page.getByText('31 januari 2030', { exact: false }).first()).toBeVisible();
});
