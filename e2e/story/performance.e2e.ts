import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deed } from '../testing/people.ts';
import { root } from '../testing/server.ts';
import { expect, test } from '../testing/test.ts';

/** The story of a contract whose guide also asks for a guarantee, periodic talks, and warnings before it is ended. */
async function example(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-story-'));
  await cp(join(root, 'examples/almelo-beveiliging'), folder, { recursive: true });
  const path = join(folder, 'leidraad.yaml');
  const text = await readFile(path, 'utf8');
  const asked = `
  talks: { everyMonths: 3, text: Elk kwartaal spreken de partijen over de samenwerking. }
  cause: { warnings: 1, text: 'Beëindigen kan om een gegronde reden, na een waarschuwing.' }
  guarantee: { text: Een onherroepelijke bankgarantie., percent: 5, ratings: [AA, A] }
`;
  await writeFile(
    path,
    text.replace('\ncontract:\n', () => `\ncontract:${asked}`),
  );
  return folder;
}

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'performance', until: 'overeenkomst', story: example } });

test('CVO-14: the bank guarantee is recorded when it is large enough and well rated', async ({ people }) => {
  const buyer = await people.at('inkoopadviseur', 'contract');
  await expect(buyer.getByText('Nog niet ontvangen.')).toBeVisible();
  await buyer.getByRole('button', { name: 'Leg de bankgarantie vast' }).click();
  const form = buyer.getByRole('region', { name: 'Leg de bankgarantie vast' });
  await form.getByRole('textbox', { name: 'Instelling' }).fill('Bank N.V.');
  await form.getByLabel('Rating').selectOption('A');
  await form.getByRole('textbox', { name: 'Contractsom met btw' }).fill('1.000.000');
  await form.getByRole('textbox', { name: 'Bedrag van de garantie' }).fill('49.999');
  await form.getByRole('button', { name: 'Leg de bankgarantie vast' }).click();
  await buyer.getByRole('dialog').getByRole('button', { name: 'Leg de bankgarantie vast' }).click();
  await expect(buyer.getByText(/Nodig is ten minste €.?50000/u).first()).toBeVisible();
});

test('CVO-26: a talk is recorded, and the contract ends for good cause after a warning', async ({ people }) => {
  const buyer = await people.at('inkoopadviseur', 'contract');
  await buyer.getByRole('button', { name: 'Leg een gesprek vast' }).click();
  const talk = buyer.getByRole('region', { name: 'Leg een gesprek vast' });
  await talk.getByRole('textbox', { name: 'Reden' }).fill('De dienst voldoet; de bezetting is besproken.');
  await deed(buyer, talk, 'Leg een gesprek vast');
  await expect(buyer.getByText('De dienst voldoet; de bezetting is besproken.')).toBeVisible();
  await buyer.getByRole('button', { name: 'Waarschuw de contractant' }).click();
  const warning = buyer.getByRole('region', { name: 'Waarschuw de contractant' });
  await warning.getByRole('textbox', { name: 'Reden' }).fill('Twee nachten zonder bezetting.');
  await deed(buyer, warning, 'Waarschuw de contractant');
  await expect(buyer.getByText('Gegeven: 1.')).toBeVisible();
});
