import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { chooseFiles } from './testing/files.ts';
import { withPasskeys } from './testing/passkeys.ts';
import { type Server, startServer } from './testing/server.ts';
import { guideFile } from './testing/tender-files.ts';

/** The first administrator of a new installation, signed in with a passkey. */
async function becomeAdministrator(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Uw naam').fill('Inkoopadviseur');
  await page.getByLabel('Naam van uw aanbestedende dienst').fill('Gemeente Proefdorp');
  await page.getByLabel('E-mailadres').fill('inkoop@proefdorp.example');
  await page.getByLabel('Wachtwoord').fill('een zin die niemand raadt');
  await page.getByRole('button', { name: 'Maak de beheerder aan' }).click();
  await page.getByLabel('Naam van de nieuwe passkey').fill('laptop van het werk');
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click();
  await expect(page.getByText('De passkey is toegevoegd.', { exact: false })).toBeVisible();
}

test('a server whose clock was set back says so, writes nothing, and goes on when the clock is right again', async ({
  browser,
}) => {
  const data = await mkdtemp(join(tmpdir(), 'leidraad-live-'));
  const flags = ['--live', '--data', data];
  let server: Server = await startServer(flags, { minutesAhead: 90 });
  const port = Number(new URL(server.url).port);
  const page = await browser.newPage({ baseURL: server.url });
  try {
    await withPasskeys(page);
    await becomeAdministrator(page);
    await page.goto('/new');
    const guide = { name: 'leidraad.yaml', mimeType: 'application/yaml', buffer: await readFile(guideFile) };
    await chooseFiles(page, [guide]);
    await page.getByRole('button', { name: 'Maak de procedure aan' }).click();
    await expect(page.getByText('concept, nog niet gepubliceerd')).toBeVisible();

    await server.stop();
    server = await startServer(flags, { port });
    await page.reload();
    await page.getByRole('tab', { name: 'Rollen' }).click();
    await page.getByLabel('Persoon').selectOption({ label: 'Inkoopadviseur' });
    await page.getByLabel('Rol', { exact: true }).selectOption({ label: 'sleutelhouder' });
    await page.getByRole('button', { name: 'Geef deze rol' }).click();
    await expect(page.getByText(/De klok van de server staat achter: .* Er is niets verloren\./u)).toBeVisible();

    await server.stop();
    server = await startServer(flags, { port, minutesAhead: 95 });
    await page.getByRole('button', { name: 'Geef deze rol' }).click();
    await expect(page.getByText('Inkoopadviseur is nu sleutelhouder.')).toBeVisible();
  } finally {
    await page.close();
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
});
