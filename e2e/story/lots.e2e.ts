import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { confirm, type People } from '../testing/people.ts';
import { faultsOf } from '../testing/quality.ts';
import { root } from '../testing/server.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'lots', story: twoLots, until: 'poets-west-tekent' } });

const whole = '/procedures/twee-wijken';

/** The small story with two lots of the tests of the server. */
async function twoLots(): Promise<string> {
  const folders = join(root, 'test-results/stories');
  await mkdir(folders, { recursive: true });
  const folder = await mkdtemp(join(folders, 'lots-'));
  await cp(join(root, 'tender/server/testing/two-lots'), folder, { recursive: true });
  return folder;
}

async function at(people: People, user: string | undefined, path: string): Promise<Page> {
  const page = await people.open(user);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

test('CVO-02: the list and the notice name the lots, and lead to each', async ({ people }) => {
  const visitor = await at(people, undefined, '/');
  const card = visitor.getByRole('article').filter({ hasText: 'Schoonmaak twee wijken' });
  await expect(card).toContainText('2 percelen: Perceel Oost · Perceel West');
  await card.getByRole('link', { name: 'Schoonmaak twee wijken' }).click();
  const lots = visitor.getByRole('region', { name: 'Percelen' });
  await expect(lots.getByRole('listitem')).toHaveText([/Perceel Oost.*open voor inschrijving/u, /Perceel West/u]);
  await expect(visitor.getByRole('main').getByRole('link', { name: 'Inschrijving', exact: true })).toHaveCount(0);
  expect(await faultsOf(visitor, 'nl')).toEqual([]);
  await lots.getByRole('link', { name: 'Naar Perceel West' }).click();
  await expect(visitor.getByLabel('Perceel', { exact: true })).toHaveValue('west');
  await expect(visitor.getByRole('main').getByText('Duurzaamheid').first()).toBeVisible();
  await visitor.getByLabel('Perceel', { exact: true }).selectOption('Perceel Oost');
  await expect(visitor).toHaveURL(/twee-wijken~oost$/u);
  await expect(visitor.getByRole('main').getByText('Duurzaamheid')).toHaveCount(0);
  expect(await faultsOf(visitor, 'nl')).toEqual([]);
});

test('CVO-02: a tenderer chooses a lot, and what he places lies in the vault of that lot', async ({ people }) => {
  const poets = await at(people, 'poetser', whole);
  await poets.getByRole('link', { name: 'Naar Perceel West' }).click();
  await poets.getByRole('navigation').getByRole('link', { name: 'Inschrijving', exact: true }).click();
  await expect(poets.getByText('Alles wat de leidraad vraagt staat klaar.')).toBeVisible();
  await poets.getByRole('button', { name: 'Leg in de kluis' }).click();
  await confirm(poets, 'Leg in de kluis');
  await expect(poets.getByRole('heading', { name: /^In de kluis sinds 4 april 2026/u })).toBeVisible();
  await poets.getByLabel('Perceel', { exact: true }).selectOption('Perceel Oost');
  await expect(poets).toHaveURL(/twee-wijken~oost\/submission$/u);
  await expect(poets.getByRole('heading', { name: /^In de kluis/u })).toHaveCount(0);
  await expect(poets.getByRole('main').getByRole('link', { name: 'Duurzaamheid' })).toHaveCount(0);
  await poets.getByLabel('Perceel', { exact: true }).selectOption('Alle percelen');
  await expect(poets).toHaveURL(/twee-wijken$/u);
});

test('CVO-02: the file of all lots says what waits in which lot, until both are awarded', async ({
  people,
  demonstration,
}) => {
  await demonstration.playTo('opent-oost-bewaarder');
  const keeper = await at(people, 'bewaarder', whole);
  const lots = keeper.getByRole('region', { name: 'Percelen' }).getByRole('listitem');
  await expect(lots).toHaveText([/kluis geopend/u, /inschrijving gesloten.*sleuteldeel/u]);
  await keeper.getByRole('link', { name: 'Naar Kluis en opening' }).click();
  await expect(keeper).toHaveURL(/twee-wijken~west\/opening$/u);
  await demonstration.playTo('west-gegund');
  await keeper.goto('/');
  await expect(keeper.getByRole('article')).toContainText('Perceel Oost (gegund) · Perceel West (gegund)');
  const blink = await at(people, 'blinker', `${whole}~oost/award`);
  await expect(blink.getByRole('main')).toContainText('Perceel Oost');
  await blink.getByLabel('Perceel', { exact: true }).selectOption('Perceel West');
  await expect(blink).toHaveURL(/twee-wijken~west\/award$/u);
});
