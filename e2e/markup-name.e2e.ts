import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF } from '@libpdf/core';
import type { Page } from '@playwright/test';
import { procedure } from './testing/people.ts';
import { root } from './testing/server.ts';
import { expect, test } from './testing/test.ts';

/** What a browser, a mail program or a typesetter could take for more than a name. */
const name = `Noorderwacht <img src=x onerror="document.title='kraak'"> & <b>Zonen</b> #strong[B.V.] {name}`;

/** The story of Almelo, in which one tenderer carries that name. */
async function withMarkupInName(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-story-'));
  await cp(join(root, 'examples/almelo-beveiliging'), folder, { recursive: true });
  const script = join(folder, 'script.yaml');
  const text = await readFile(script, 'utf8');
  const plain = 'name: Noorderwacht Security B.V. }';
  expect(text).toContain(plain);
  await writeFile(script, text.replace(plain, `name: ${JSON.stringify(name)} }`));
  return folder;
}

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'markup in a name', until: 'opening', story: withMarkupInName } });

/** Nothing of the name becomes part of a page; gives the pages that show it as it is written. */
async function pagesWithName(page: Page, addresses: readonly string[]): Promise<string[]> {
  const shown: string[] = [];
  for (const address of addresses) {
    await page.goto(address.startsWith('/') ? address : `${procedure}/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.ui-loading')).toHaveCount(0);
    await expect(page.locator('img[src="x"], [onerror]'), address).toHaveCount(0);
    await expect(page.locator('b').filter({ hasText: /^Zonen$/u }), address).toHaveCount(0);
    expect(await page.title(), address).not.toContain('kraak');
    if ((await page.getByRole('main').getByText(name).count()) > 0) shown.push(address);
  }
  return shown;
}

test('a name with markup in it is shown as text from signing in to the evaluation', async ({
  people,
  demonstration,
}) => {
  const visitor = await people.open();
  expect(await pagesWithName(visitor, ['', '/sign-in'])).toEqual(['/sign-in']);
  const buyer = await people.open('inkoopadviseur');
  const forBuyer = ['opening', 'examination', 'examination/tenders/noorderwacht/referenties'];
  expect(await pagesWithName(buyer, forBuyer)).toEqual(forBuyer);
  await demonstration.playTo('controle-klaar');
  const evaluator = await people.open('facilitair-1');
  const forEvaluator = ['evaluation', 'evaluation/noorderwacht/vraag-1'];
  expect(await pagesWithName(evaluator, forEvaluator)).toEqual(forEvaluator);
});

test('and from the award to the contract, for the buyer as for others', async ({ people, demonstration }) => {
  await demonstration.playTo('overeenkomst');
  const buyer = await people.open('inkoopadviseur');
  const forBuyer = ['questions', 'award', 'evidence', 'contract', '/mailbox'];
  expect(await pagesWithName(buyer, [...forBuyer, 'standstill'])).toEqual(forBuyer);
  const owner = await people.open('noorderwacht-tenders');
  expect(await pagesWithName(owner, ['submission', 'award', 'evidence', 'contract', '/account'])).toContain('/account');
  const other = await people.open('aquila-tenders');
  expect(await pagesWithName(other, ['award', 'opening'])).toEqual(['award', 'opening']);
});

test('and in every mail and letter that names it', async ({ people, demonstration }) => {
  const mails = (await demonstration.mails()).filter(({ subject, text }) =>
    `${subject}${text}`.includes('Noorderwacht'),
  );
  expect(mails.length).toBeGreaterThan(3);
  for (const { subject, text } of mails) expect(`${subject} ${text}`).toContain(name);

  const other = await people.at('aquila-tenders', 'award');
  const letter = other.waitForEvent('download');
  await other
    .getByRole('link', { name: /^Uw brief/u })
    .first()
    .click();
  const pages = (await PDF.load(await readFile(await (await letter).path()))).getPages();
  const text = pages.map((page) => page.extractText().text).join(' ');
  // A long run of signs is broken over lines.
  expect(text.replaceAll(/\s|\u200b/gu, '')).toContain(name.replaceAll(/\s/gu, ''));
});
