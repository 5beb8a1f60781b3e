import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { clientId, clientSecret, TestProvider } from '#platform/identity/testing/identity-provider.ts';
import { chooseFiles } from '../testing/files.ts';
import { withPasskeys } from '../testing/passkeys.ts';
import { complaintsOf, faultsOf } from '../testing/quality.ts';
import { type Server, startServer } from '../testing/server.ts';

/** A live server, a real identity provider beside it, and the file by which whoever runs the server set it up. */
interface Scene {
  readonly server: Server;
  readonly provider: TestProvider;
}

async function withScene(play: (scene: Scene) => Promise<void>): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'paraat-oidc-'));
  const provider = await TestProvider.open();
  const file = join(data, 'oidc.json');
  const settings = {
    name: 'Voorbeeldcollege',
    issuer: provider.issuer,
    clientId,
    secretFile: 'oidc-secret',
    domains: ['school.example'],
    secondFactor: { amr: ['mfa'] },
  };
  await writeFile(file, JSON.stringify(settings));
  await writeFile(join(data, 'oidc-secret'), `${clientSecret}\n`, { mode: 0o600 });
  const flags = ['--live', '--data', join(data, 'paraat'), '--oidc', file];
  const server = await startServer(flags, { program: 'callout/server/main.ts' });
  provider.register(`${server.url}/auth/provider/callback`);
  try {
    await play({ server, provider });
  } finally {
    await server.stop();
    await provider.close();
    await rm(data, { recursive: true });
  }
}

test.setTimeout(240_000);

async function open(browser: Browser, { server }: Scene): Promise<Page> {
  const size = { width: 1280, height: 800 };
  const page = await browser.newPage({ baseURL: server.url, locale: 'nl-NL', viewport: size });
  page.setDefaultTimeout(20_000);
  return page;
}

/** The first administrator, signed in with a passkey, of an organisation with one location. */
async function becomeAdministrator(page: Page): Promise<void> {
  await withPasskeys(page);
  await page.goto('/');
  await page.getByLabel('Uw naam').fill('Hoofdbeheerder');
  await page.getByLabel('E-mailadres').fill('beheer@school.example');
  await page.getByLabel('Wachtwoord').fill('een zin die niemand raadt');
  await page.getByRole('button', { name: 'Maak de hoofdbeheerder aan' }).click();
  await page.getByLabel('Naam van de nieuwe passkey').fill('laptop van het werk');
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click();
  await expect(page.getByText('De passkey is toegevoegd.', { exact: false })).toBeVisible();
  const send = async (method: 'post' | 'put', path: string, data: object): Promise<void> => {
    const answer = await page.request[method](`/v1/administration${path}`, { data });
    expect(answer.ok(), await answer.text()).toBe(true);
  };
  await send('post', '', { name: 'Voorbeeldcollege', zone: 'Europe/Amsterdam' });
  await send('put', '/regions/midden', { name: 'Midden' });
  await send('put', '/locations/kookschool', { name: 'Kookschool', region: 'midden' });
}

async function importResponder(page: Page): Promise<void> {
  await page.goto('/administration/people/import');
  const list = 'naam;e-mail;locatie\nAnna Voorbeeld;anna@school.example;Kookschool\n';
  await chooseFiles(page, [{ name: 'mensen.csv', mimeType: 'text/csv', buffer: Buffer.from(list) }]);
  await page.getByRole('button', { name: /Voer deze wijziging/ }).click();
  await expect(page.getByRole('link', { name: 'Naar de mensen' })).toBeVisible();
}

/** Presses the button, and says at the provider who it is. */
async function signInAs(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Aanmelden met Voorbeeldcollege' }).click();
  await page.getByLabel('Gebruikersnaam').fill(login);
  await page.getByRole('button', { name: 'Verder' }).click();
}

test('BHV-01: who was imported signs in at the provider of the organisation; a stranger is told who can help; without the provider passwords work', async ({
  browser,
}) => {
  await withScene(async (scene) => {
    const { provider } = scene;
    provider.people.set('a-1', { email: 'Anna@school.example', email_verified: true, amr: ['pwd', 'mfa'] });
    provider.people.set('m-1', { email: 'mallory@school.example', email_verified: true });
    provider.people.set('b-1', { email: 'beheer@school.example', email_verified: true, amr: ['mfa'] });

    const admin = await open(browser, scene);
    await becomeAdministrator(admin);
    await admin.goto('/administration/sign-in');
    await expect(admin.getByText(`${scene.server.url}/auth/provider/callback`)).toBeVisible();
    await admin.getByRole('button', { name: 'Test de verbinding' }).click();
    await expect(admin.getByText('De verbinding is goed')).toBeVisible();
    expect(await faultsOf(admin, 'nl')).toEqual([]);
    await importResponder(admin);

    const anna = await open(browser, scene);
    const complaints = complaintsOf(anna);
    await signInAs(anna, 'a-1');
    await expect(anna).toHaveURL(/\/phone$/);
    await expect(anna.getByText('Paraat').first()).toBeVisible();
    expect(complaints).toEqual([]);

    const mallory = await open(browser, scene);
    await signInAs(mallory, 'm-1');
    await expect(mallory.getByRole('alert')).toContainText('u staat hier niet als gebruiker');
    expect(await faultsOf(mallory, 'nl')).toEqual([]);

    // She gets another account at the provider: the link with the old one is removed first.
    provider.people.set('a-2', { email: 'anna@school.example', email_verified: true, amr: ['mfa'] });
    const anew = await open(browser, scene);
    await signInAs(anew, 'a-2');
    await expect(anew.getByRole('alert')).toContainText('Vraag een hoofdbeheerder');
    await admin.goto('/administration/people');
    await expect(admin.getByRole('row', { name: /Anna/ })).toContainText('actief, via Voorbeeldcollege');
    await admin.getByRole('link', { name: /Anna/ }).click();
    await expect(admin.getByText('meldt zich aan via Voorbeeldcollege')).toBeVisible();
    await expect(admin.getByText('nog geen tweede factor')).toHaveCount(0);
    await admin.getByRole('button', { name: /Verwijder de koppeling met Voorbeeldcollege/ }).click();
    const asked = admin.getByRole('dialog', { name: 'Koppeling met Voorbeeldcollege verwijderen?' });
    await asked.getByRole('button', { name: 'Verwijder de koppeling' }).click();
    await expect(asked).toBeHidden();
    await anew.getByRole('button', { name: 'Aanmelden met Voorbeeldcollege' }).click();
    await expect(anew).toHaveURL(/\/phone$/);
    await anna.goto('/own-data');
    await expect(anna.getByRole('link', { name: 'Aanmelden' }).first()).toBeVisible();

    // The administrator is not recognised by his address; he links his account by his own hand.
    const other = await open(browser, scene);
    await signInAs(other, 'b-1');
    await expect(other.getByRole('alert')).toContainText('Een beheerder koppelt zijn account zelf');
    await admin.goto('/account');
    await admin.getByRole('button', { name: 'Koppel aan Voorbeeldcollege' }).click();
    await admin.getByLabel('Gebruikersnaam').fill('b-1');
    await admin.getByRole('button', { name: 'Verder' }).click();
    await expect(admin.getByText('De koppeling is gemaakt')).toBeVisible();
    // At the provider he is signed in already.
    await other.getByRole('button', { name: 'Aanmelden met Voorbeeldcollege' }).click();
    await expect(other).toHaveURL(/\/(administration|reception)$/);

    provider.away = true;
    // Whoever presses in the very seconds after it was seen last is sent there all the same.
    await expect(async () => {
      await mallory.goto('/sign-in');
      await mallory.getByRole('button', { name: 'Aanmelden met Voorbeeldcollege' }).click();
      await expect(mallory.getByRole('alert')).toContainText('antwoordt niet', { timeout: 3000 });
    }).toPass();
    await expect(mallory.getByLabel('Wachtwoord')).toBeVisible();
    await admin.goto('/administration/sign-in');
    await admin.getByRole('button', { name: 'Test de verbinding' }).click();
    await expect(admin.getByText('antwoordt niet binnen 6 seconden', { exact: false })).toBeVisible();
    for (const page of [admin, anna, anew, mallory, other]) await page.context().close();
  });
});
