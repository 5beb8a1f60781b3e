import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { deed, type People } from './testing/people.ts';
import { root } from './testing/server.ts';
import { expect, test } from './testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'outage', story: tinyWithRule, until: 'blink-tekent' } });

const place = '/procedures/schoonmaak';

/** The small story of the tests of the server, with the rule of ROC-04 in its guide, and somebody of whoever runs the platform. */
async function tinyWithRule(): Promise<string> {
  const tiny = join(root, 'tender/server/testing/tiny');
  const folders = join(root, 'test-results/stories');
  await mkdir(folders, { recursive: true });
  const folder = await mkdtemp(join(folders, 'outage-'));
  const guide = await readFile(join(tiny, 'leidraad.yaml'), 'utf8');
  const rule = '  outage: { withinHours: 24, extensionHours: 24, extensions: 2, confirmedBy: helpdesk }\n  checklist:';
  await writeFile(join(folder, 'leidraad.yaml'), replaced(guide, '  checklist:', rule));
  const script = await readFile(join(tiny, 'script.yaml'), 'utf8');
  const helper = '  - { id: hulp, function: Helpdesk van het platform, organisation: buurdorp, roles: [helpdesk] }\n';
  const step = [
    '  - id: hulp',
    "    at: '2026-02-20T09:03'",
    '    by: inkoper',
    '    title: { nl: Helpdesk, fr: Assistance, en: Helpdesk }',
    '    command: { type: grant-role, user: hulp, role: helpdesk }',
    '',
  ].join('\n');
  const cast = replaced(script, '  - { id: buurman', `${helper}  - { id: buurman`);
  await writeFile(
    join(folder, 'script.yaml'),
    replaced(cast, '  - id: sleutel-bewaarder', `${step}  - id: sleutel-bewaarder`),
  );
  return folder;
}

function replaced(text: string, what: string, by: string): string {
  if (!text.includes(what)) throw new Error(`${what} does not stand there`);
  return text.replace(what, by);
}

async function at(people: People, user: string | undefined, stage: string): Promise<Page> {
  const page = await people.open(user);
  await page.goto(`${place}/${stage}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

test('ROC-04: a tenderer reports before the deadline that the platform fails', async ({ people, demonstration }) => {
  await demonstration.moveClock('2026-04-07T11:40');
  const blink = await at(people, 'blinker', 'submission');
  await blink.getByRole('link', { name: 'Werkt het platform niet? Meld het vóór de sluiting' }).click();
  const main = blink.getByRole('main');
  await main.getByLabel('Wat werkt er niet?').fill('De knop Indienen geeft fout 500.');
  await main.getByRole('button', { name: 'Meld de storing' }).click();
  await expect(main.getByText('Geef een datum en tijd die al voorbij is.')).toBeVisible();
  await main.getByLabel('Sinds wanneer?').fill('2026-04-07T11:30');
  await deed(blink, main, 'Meld de storing');
  await expect(main.getByRole('table', { name: 'Meldingen' })).toContainText('nog niet beslist');
  await expect(main.getByRole('button', { name: 'Meld de storing' })).toHaveCount(0);
  const rival = await at(people, 'glanzer', 'outage');
  await expect(rival.getByRole('main')).not.toContainText('Blink');
});

test('ROC-04: the vault stays shut after the deadline until somebody decides', async ({ people, demonstration }) => {
  await demonstration.moveClock('2026-04-07T12:01');
  const custodian = await at(people, 'bewaarder', 'opening');
  await expect(
    custodian.getByText('Vóór de sluiting is een storing van het platform gemeld', { exact: false }),
  ).toBeVisible();
  await expect(custodian.getByRole('button', { name: /sleuteldeel vrij|Open de kluis/u })).toHaveCount(0);
  const visitor = await at(people, undefined, '');
  await expect(visitor.getByText('De kluis blijft dicht')).toBeVisible();
});

test('ROC-04: what came by telephone is written down, and the helpdesk decides beside what the platform knows', async ({
  people,
  demonstration,
}) => {
  const buyer = await at(people, 'inkoper', 'outage');
  const main = buyer.getByRole('main');
  await main.getByLabel('Onderneming').fill('Glans B.V.');
  await main.getByLabel('per telefoon').check();
  await main.getByLabel('Binnengekomen').fill('2026-04-07T11:55');
  await main.getByLabel('Sinds wanneer?').fill('2026-04-07T11:35');
  await main.getByLabel('Wat werkt er niet?').fill('De pagina laadt niet.');
  await deed(buyer, main, 'Leg de melding vast');
  await expect(main.getByRole('table', { name: 'Meldingen' })).toContainText('Glans B.V.');
  await expect(main.getByRole('button', { name: 'Bevestig de storing' })).toHaveCount(0);
  const helper = await at(people, 'hulp', 'outage');
  await expect(helper.getByText('De server heeft in deze tijd niet stilgestaan')).toBeVisible();
  await helper.getByLabel('Wat was er met het platform?').fill('Een schijf was vol van 11.28 tot 11.58 uur.');
  await deed(helper, helper.getByRole('main'), 'Bevestig de storing');
  await expect(helper.getByRole('table', { name: 'Verlengingen' })).toContainText('8 april 2026, 12.00 uur');
  const mails = await demonstration.mails();
  const subjects = mails.map(({ subject }) => subject);
  expect(subjects).toContain('Deadline moved after a failure: Schoonmaak gemeentehuis');
  expect(subjects).toContain('De kluis gaat later open: Schoonmaak gemeentehuis');
});

test('ROC-04: the one deadline has moved: notice, time line, tender and vault', async ({ people, demonstration }) => {
  const visitor = await at(people, undefined, '');
  await expect(visitor.getByText('De sluiting is verplaatst naar', { exact: false })).toBeVisible();
  await expect(visitor.getByText('Een schijf was vol', { exact: false }).first()).toBeVisible();
  await demonstration.playTo('blink-dient-in');
  const blink = await at(people, 'blinker', 'submission');
  await expect(blink.getByRole('main')).toContainText('8 april 2026, 12.00 uur');
  await demonstration.moveClock('2026-04-08T12:00');
  const custodian = await at(people, 'bewaarder', 'opening');
  await expect(custodian.getByRole('button', { name: 'Geef mijn sleuteldeel vrij' })).toBeVisible();
});
