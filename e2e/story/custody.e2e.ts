import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { confirm, deed, type People, procedure } from '../testing/people.ts';
import { expect, test } from '../testing/test.ts';

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'custody', story: beforePublication } });

/** The story of Almelo, from where the notary still has no key of his own. */
async function beforePublication(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-custody-'));
  await cp(join(import.meta.dirname, '../../examples/almelo-beveiliging'), folder, { recursive: true });
  const script = join(folder, 'script.yaml');
  const text = await readFile(script, 'utf8');
  await writeFile(script, text.replace(/^begin: .*$/mu, 'begin: sleutel-tweede-inkoper'));
  return folder;
}

/** What the browsers of this scene keep from one test to the next. */
let own: Page | undefined;
let paper = '';

/** The notary's browser as in live operation, where no key lies ready, on a device whose passkeys give secrets, or do not. */
async function openNotary(devices: People, hasPrf: boolean): Promise<Page> {
  const page = await devices.open('notaris');
  await page.context().route('**/demo/keys', (route) => route.fulfill({ status: 404 }));
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  await page.goto(`${procedure}/opening`);
  return page;
}

test('ALM-05: a passkey that gives no secret is told apart, and leaves the passphrase', async ({ devices }) => {
  const page = await openNotary(devices, false);
  await page.getByRole('button', { name: 'Maak mijn sleutel' }).click();
  await expect(
    page.getByText('dit apparaat kan met een passkey geen sleutel op slot doen', { exact: false }),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'een wachtzin' }).check();
  await page.getByLabel('Wachtzin', { exact: true }).fill('kort');
  await page.getByRole('button', { name: 'Maak mijn sleutel' }).click();
  await expect(page.getByText('Deze wachtzin is te kort', { exact: false })).toBeVisible();
});

test('ALM-05: a custodian makes his key on his own device, locked with a passkey; the server gets no secret', async ({
  devices,
  demonstration,
}) => {
  const page = await openNotary(devices, true);
  own = page;
  await expect(page.getByRole('radio', { name: 'een passkey (aanbevolen)' })).toBeChecked();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await page.getByRole('button', { name: 'Maak mijn sleutel' }).click();
  const secret = page.getByText(/^AGE-SECRET-KEY-PQ-1/u);
  await expect(secret).toBeVisible();
  paper = await secret.innerText();
  expect(sent.join('\n')).toContain('AGE-PLUGIN-FIDO2PRF-1');
  expect(sent.join('\n')).not.toContain('AGE-SECRET-KEY');
  expect(await demonstration.filesHolding([paper])).toEqual([]);
  await page.getByRole('button', { name: 'Ik heb de sleutel bewaard' }).click();
  await expect(page.getByText('U hebt een sleutel sinds', { exact: false })).toBeVisible();
});

test('ALM-05: who publishes sees who keeps the key of the vault, and makes it in his browser', async ({ people }) => {
  const leader = await people.at('inkoopadviseur', 'preparation');
  await leader.getByRole('button', { name: 'Publiceer de procedure' }).click();
  const dialog = leader.getByRole('dialog');
  await expect(dialog).toContainText('Notaris');
  await expect(dialog).toContainText('2 van de 3');
  await confirm(leader, 'Publiceer de procedure');
  await expect(leader.getByText('De procedure is gepubliceerd', { exact: false }).first()).toBeVisible();
});

test('ALM-05: the key is tried with the passkey long before it is needed, and with that on paper', async ({
  devices,
}) => {
  const page = own ?? (await openNotary(devices, true));
  await page.goto(`${procedure}/opening`);
  await page.getByRole('button', { name: 'Probeer mijn sleutel', exact: true }).click();
  await expect(page.getByText('Uw sleutel werkt. Uw deel is op dit apparaat gebleven.')).toBeVisible();
  await page.getByRole('button', { name: 'Probeer mijn sleutel opnieuw' }).click();
  await page.getByRole('radio', { name: 'de sleutel op papier' }).check();
  await page.getByLabel('Sleutel (begint met AGE-SECRET-KEY-PQ-1)').fill(paper.toLowerCase());
  await page.getByRole('button', { name: 'Probeer mijn sleutel', exact: true }).click();
  await expect(page.getByText('Uw sleutel werkt. Uw deel is op dit apparaat gebleven.').first()).toBeVisible();
});

test('ALM-05: after closing the passkey releases the share; a device without it says so', async ({
  people,
  devices,
  demonstration,
}) => {
  await demonstration.moveClock('2025-10-06T12:05');
  const elsewhere = await openNotary(devices, true);
  await elsewhere.getByRole('button', { name: 'Geef mijn sleuteldeel vrij' }).click();
  await expect(elsewhere.getByText('op dit apparaat is hij er niet', { exact: false })).toBeVisible({
    timeout: 90_000,
  });
  const page = own ?? (await openNotary(devices, true));
  await page.goto(`${procedure}/opening`);
  await deed(page, page.getByRole('main'), 'Geef mijn sleuteldeel vrij');
  await expect(page.getByText('U gaf uw deel vrij op', { exact: false })).toBeVisible();
  const second = await people.at('inkoopadviseur', 'opening');
  await deed(second, second.getByRole('main'), 'Open de kluis');
  await expect(second.getByRole('heading', { name: 'De kluis is geopend' })).toBeVisible();
});
