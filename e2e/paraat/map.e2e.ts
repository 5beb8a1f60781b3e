import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { PlaceAnswer } from '#callout/api/places.ts';
import { openTileServer, type TestTileServer } from '#callout/server/map/testing/tile-server.ts';
import { complaintsOf, faultsOf } from '../testing/quality.ts';
import { root, type Server, startServer } from '../testing/server.ts';

// BHV-02: areas on a map. Everything is real but the map itself: its tiles come from a server of our own.
test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

let server: Server;
let tiles: TestTileServer;
let data: string;

test.beforeAll(async () => {
  tiles = await openTileServer();
  await mkdir(join(root, 'test-results/paraat'), { recursive: true });
  data = await mkdtemp(join(root, 'test-results/paraat/map-'));
  const map = join(data, 'map.json');
  await writeFile(
    map,
    JSON.stringify({
      url: `${tiles.origin}/{z}/{x}/{y}.png`,
      attribution: '© Kaartmakers van het meer',
      ownNetwork: true,
    }),
  );
  const flags = ['--data', join(data, 'paraat'), '--no-phones', '--map', map];
  server = await startServer(flags, { program: 'callout/server/main.ts' });
});

test.afterAll(async () => {
  await server.stop();
  await tiles.close();
  await rm(data, { recursive: true, force: true });
});

async function openAreas(page: Page): Promise<void> {
  const enter = async () =>
    (await page.request.post(`${server.url}/demo/sign-in`, { data: { user: 'beheer-koksschool' } })).status();
  await expect.poll(enter, { timeout: 120_000 }).toBe(200);
  await page.goto(`${server.url}/administration/places/koksschool`);
  await page.getByRole('tab', { name: 'Gebieden' }).click();
}

const drawingOf = (page: Page) => page.getByRole('application', { name: 'Tekening van de gebieden' });

/** How many tiles are on the sheet: one that does not load is taken away. */
const tilesOn = (page: Page) =>
  drawingOf(page).evaluate(
    (drawing) =>
      [...drawing.querySelectorAll('image')].filter((image) => image.getBoundingClientRect().width > 0).length,
  );

async function keptAreas(page: Page) {
  // The edge where JSON becomes a type: the server's own code says what it answers.
  const place = (await (await page.request.get(`${server.url}/v1/places/koksschool`)).json()) as PlaceAnswer;
  return place.signs?.fences ?? [];
}

test('BHV-02: a circle by pointer and an area by keyboard are drawn on the map, and no browser asks anybody else for it', async ({
  page,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !/^(data|blob):/u.test(url)) elsewhere.push(url);
  });
  const complaints = complaintsOf(page);
  await openAreas(page);
  await expect(page.getByRole('radio', { name: 'Kaart', exact: true })).toBeChecked();
  await expect(page.getByText('© Kaartmakers van het meer')).toBeVisible();
  await expect.poll(() => tilesOn(page)).toBeGreaterThan(3);
  await expect.poll(() => tiles.asked.length).toBeGreaterThan(3);
  const before = (await keptAreas(page)).length;

  await page.getByRole('button', { name: 'Nieuwe cirkel' }).click();
  const at = page.getByLabel('Breedtegraad van punt 1');
  const middle = await at.inputValue();
  const box = await drawingOf(page).boundingBox();
  await drawingOf(page).click({ position: { x: (box?.width ?? 0) / 3, y: (box?.height ?? 0) / 4 } });
  await expect(at).not.toHaveValue(middle);
  await page.getByLabel('Straal in meters').fill('40');

  await page.getByRole('button', { name: 'Nieuw gebied met hoekpunten' }).click();
  await drawingOf(page).focus();
  for (const key of ['Enter', 'ArrowRight', 'ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter', '-', '+'])
    await page.keyboard.press(key);
  await expect(page.getByLabel('Lengtegraad van punt 3')).not.toHaveValue('');
  expect([...(await faultsOf(page, 'nl')), ...complaints]).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();
  const kept = await keptAreas(page);
  expect(kept.slice(before).map((fence) => (fence.kind === 'circle' ? fence.radius : fence.points.length))).toEqual([
    40, 3,
  ]);
  expect(elsewhere).toEqual([]);
});

test('BHV-02: without the server of the map the sheet in metres stays, says so, and can be drawn on', async ({
  page,
}) => {
  await openAreas(page);
  await expect.poll(() => tilesOn(page)).toBeGreaterThan(3);
  await tiles.off();
  await page.getByRole('button', { name: 'Verder weg' }).click();
  await page.getByRole('button', { name: 'Verder weg' }).click();
  await expect(page.getByText('De kaart laadt hier nu niet.')).toBeVisible();
  await expect(drawingOf(page).locator('.grid')).toBeAttached();
  expect(await faultsOf(page, 'nl')).toEqual([]);
  const before = (await keptAreas(page)).length;
  await page.getByRole('button', { name: 'Nieuwe cirkel' }).click();
  await drawingOf(page).click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();
  expect((await keptAreas(page)).length).toBe(before + 1);
  await tiles.on();
  await expect(async () => {
    await page
      .getByRole('button', { name: 'Probeer de kaart opnieuw' })
      .click({ timeout: 1_000 })
      .catch(() => undefined);
    await expect(page.getByText('De kaart laadt hier nu niet.')).toBeHidden({ timeout: 2_000 });
    expect(await tilesOn(page)).toBeGreaterThan(3);
  }).toPass({ timeout: 60_000 });
});

test('BHV-02: who sets up a location says where it lies by typing, or by one press on the device he holds', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 52.5611, longitude: 5.2622, accuracy: 12 });
  await openAreas(page);
  const where = page.locator('details', { hasText: 'Waar de locatie ligt' });
  await where.locator('summary').click();
  await expect(where.getByText(/Dit is het midden van/)).toBeVisible();
  await where.getByLabel('Breedtegraad').fill('52,55');
  await where.getByLabel('Lengtegraad').fill('vijf');
  await expect(where.getByText('Dit zijn geen coördinaten.')).toBeVisible();
  await where.getByRole('button', { name: 'Neem de plek van dit apparaat' }).click();
  await expect(where.getByText('Overgenomen, op ongeveer 12 meter nauwkeurig.')).toBeVisible();
  await expect(where.getByLabel('Breedtegraad')).toHaveValue('52.56110');
  await expect(where.getByText('Waar de locatie ligt: 52.56110, 5.26220')).toBeVisible();
  await expect(where.getByText('Dit vulde u zelf in.')).toBeVisible();
  await context.clearPermissions();
});
