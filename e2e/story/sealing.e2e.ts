import type { BrowserContext, Page } from '@playwright/test';
import { chooseFiles } from '../testing/files.ts';
import { confirm, type People, procedure } from '../testing/people.ts';
import { statement } from '../testing/tender-files.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'sealing', until: 'nota-2' } });

/** Words that stand in this tender and nowhere else. */
const canary = { director: 'Kanariepiet Geheimhouder', registration: '90817263', file: 'Zeldzaamwoord.pdf' };

const opened = new Map<string, Page>();

/** A browser of Aquila as in live operation, where nobody hands out keys. */
async function device(devices: People, name: string): Promise<Page> {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const page = await devices.open('aquila-tenders');
  await page.context().route('**/demo/keys', (route) => route.fulfill({ status: 404 }));
  opened.set(name, page);
  return page;
}

async function nameDirector(page: Page, director: string): Promise<void> {
  await page.getByRole('group', { name: 'Vertegenwoordiger 1' }).getByLabel('Naam').fill(director);
  await page.getByRole('button', { name: 'Bewaar' }).click();
}

async function fillIn(page: Page): Promise<void> {
  await page.goto(`${procedure}/submission/signatories`);
  await page.getByLabel('Nummer in het handelsregister').fill(canary.registration);
  await page.getByRole('group', { name: 'Vertegenwoordiger 1' }).getByLabel('Functie').fill('Directeur');
  const contact = page.getByRole('region', { name: 'Contactpersoon', exact: true });
  await contact.getByLabel('Naam').fill(canary.director);
  await contact.getByLabel('Telefoon').fill('0546 000000');
  await contact.getByLabel('E-mailadres').fill('kanarie@aquila.example');
  await contact.getByLabel('Postadres').fill('Voorbeeldstraat 1, 7600 AA Almelo');
  await nameDirector(page, canary.director);
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
}

/** All that a browser sends, as bytes. */
function overhear(context: BrowserContext): () => string {
  const bodies: Buffer[] = [];
  context.on('request', (request) => {
    bodies.push(Buffer.from(decodeURIComponent(request.url())), request.postDataBuffer() ?? Buffer.alloc(0));
  });
  return () => Buffer.concat(bodies).toString('latin1');
}

test('ALM-05: neither the line nor the disk of the server ever holds a word of a tender', async ({
  devices,
  demonstration,
}) => {
  const first = await device(devices, 'first');
  const sent = overhear(first.context());
  await fillIn(first);
  await first.goto(`${procedure}/submission/documents/referenties`);
  await chooseFiles(first, [await statement(canary.file, 'Aquila', 'Zeldzaamwoord', '2025-09-26')]);
  await expect(first.getByText('Er is niets op te merken.')).toBeVisible();
  await first.goto(`${procedure}/submission`);
  await first.getByRole('button', { name: 'Leg in de kluis' }).click();
  await confirm(first, 'Leg in de kluis');
  await expect(first.getByRole('heading', { name: /^In de kluis sinds/u })).toBeVisible();
  expect(sent()).toContain('/v1/uploads');
  for (const word of [...Object.values(canary), 'Zeldzaamwoord', '%PDF-', 'AGE-SECRET-KEY']) {
    expect(sent(), word).not.toContain(word);
  }
  expect(await demonstration.filesHolding(Object.values(canary))).toEqual([]);
});

test('ALM-04: its tenderer reads what lies in the vault, with his own key on his own device', async ({ devices }) => {
  const first = await device(devices, 'first');
  await first.getByRole('link', { name: 'Bekijk wat in de kluis ligt' }).click();
  await expect(first.getByRole('heading', { name: 'Wat in de kluis ligt' })).toBeVisible();
  await expect(first.getByText(canary.director, { exact: false }).first()).toBeVisible();
  const download = first.waitForEvent('download');
  await first.getByRole('button', { name: new RegExp(canary.file, 'u') }).click();
  expect((await download).suggestedFilename()).toBe(canary.file);
});

test('a second device asks for the key of the work space, and takes no other', async ({ devices }) => {
  const first = await device(devices, 'first');
  await first.goto(`${procedure}/submission/key`);
  await first.getByRole('button', { name: 'Toon de sleutel' }).click();
  const key = await first.getByText(/^AGE-SECRET-KEY-PQ-1/u).innerText();
  const other = await device(devices, 'second');
  await other.goto(`${procedure}/submission`);
  await expect(other.getByRole('heading', { name: 'Uw werkruimte is op slot' })).toBeVisible();
  await other.getByLabel('Uw sleutel').fill(`${key.slice(0, -1)}${key.endsWith('Q') ? 'P' : 'Q'}`);
  await other.getByRole('button', { name: 'Open mijn werkruimte' }).click();
  await expect(other.getByText('Dit is geen werkruimtesleutel', { exact: false })).toBeVisible();
  await other.getByLabel('Uw sleutel').fill(`${key.slice(0, 40)}\n ${key.slice(40)}`);
  await other.getByRole('button', { name: 'Open mijn werkruimte' }).click();
  await expect(other.getByText(canary.director)).toBeVisible();
  await other.reload();
  await expect(other.getByText(canary.director)).toBeVisible();
});

test('who changes what was changed elsewhere meanwhile is told of both moments and loses nothing', async ({
  devices,
}) => {
  const [first, other] = [await device(devices, 'first'), await device(devices, 'second')];
  // Nobody tells this page that something changed.
  await first.context().route('**/changes', (route) => route.abort());
  await first.goto(`${procedure}/submission/signatories`);
  await expect(first.getByLabel('Nummer in het handelsregister')).toHaveValue(canary.registration);
  await other.goto(`${procedure}/submission/signatories`);
  await nameDirector(other, 'Directeur van het tweede apparaat');
  await expect(other.getByText('Bewaard.', { exact: true })).toBeVisible();
  await nameDirector(first, 'Directeur van het eerste apparaat');
  const told = first.getByRole('alert').filter({ hasText: 'Elders gewijzigd' });
  await expect(told).toContainText(/hier gewijzigd op 23 september 2025.*op een ander apparaat op 23 september 2025/u);
  await first.reload();
  await expect(told).toBeVisible();
  await told.getByRole('button', { name: 'Houd wat hier staat' }).click();
  await expect(told).toBeHidden();
  await other.reload();
  const name = other.getByRole('group', { name: 'Vertegenwoordiger 1' }).getByLabel('Naam');
  await expect(name).toHaveValue('Directeur van het eerste apparaat');
});

test('without a line what is saved stays on the device, and is sent when the line is back', async ({ devices }) => {
  const first = await device(devices, 'first');
  const context = first.context();
  await context.route('**/tender/draft', (route) =>
    route.request().method() === 'PUT' ? route.abort('internetdisconnected') : route.continue(),
  );
  await first.goto(`${procedure}/submission/signatories`);
  await nameDirector(first, 'Directeur zonder verbinding');
  const told = first.getByRole('alert').filter({ hasText: 'Nog niet bij Leidraad bewaard' });
  await expect(told).toContainText('gaan niet verloren');
  await first.reload();
  await expect(told).toBeVisible();
  const name = first.getByRole('group', { name: 'Vertegenwoordiger 1' }).getByLabel('Naam');
  await expect(name).toHaveValue('Directeur zonder verbinding');
  await context.unroute('**/tender/draft');
  await told.getByRole('button', { name: 'Probeer het nu' }).click();
  await expect(told).toBeHidden();
  const other = await device(devices, 'second');
  await other.goto(`${procedure}/submission`);
  await expect(other.getByText('Directeur zonder verbinding')).toBeVisible();
});

test('who lost every key begins anew, and what lies in the vault stays there', async ({ devices }) => {
  const third = await device(devices, 'third');
  await third.goto(`${procedure}/submission`);
  await third.getByRole('button', { name: 'Begin opnieuw' }).click();
  await confirm(third, 'Begin opnieuw');
  await expect(third.getByText('0 van 7 klaar')).toBeVisible();
  await expect(third.getByRole('heading', { name: /^In de kluis sinds/u })).toBeVisible();
  const first = await device(devices, 'first');
  await first.goto(`${procedure}/submission`);
  await expect(first.getByRole('heading', { name: 'Uw werkruimte is op slot' })).toBeVisible();
});
