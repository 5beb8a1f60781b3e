import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bls12_381 } from '@noble/curves/bls12-381.js';
import { roundMessage } from '#platform/record/drand-signature.ts';
import { deed } from '../testing/people.ts';
import { root } from '../testing/server.ts';
import { expect, test } from '../testing/test.ts';

/** A chain of our own instead of quicknet: only who holds its key can sign a round that is still to come. */
const { secretKey, publicKey } = bls12_381.shortSignatures.keygen(new Uint8Array(48).fill(7));
const genesis = 1_700_000_000;
const period = 30;
const signatureOf = (round: number): string => bls12_381.shortSignatures.sign(roundMessage(round), secretKey).toHex();

/** The story of Almelo, whose guide names a beacon wherever it speaks of lots. */
async function withBeacon(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-story-'));
  await cp(join(root, 'examples/almelo-beveiliging'), folder, { recursive: true });
  const file = join(folder, 'leidraad.yaml');
  const guide = await readFile(file, 'utf8');
  const chain = `{ hash: ${'ab'.repeat(32)}, publicKey: ${publicKey.toHex()}, genesis: ${genesis}, period: ${period} }`;
  await writeFile(file, guide.replaceAll('by: lots, ', `by: lots, method: revealed, beacon: ${chain}, `));
  return folder;
}

test.describe.configure({ mode: 'serial' });
test.use({ scene: { name: 'beacon', until: 'regge-uitgesloten', story: withBeacon } });

test('ALM-17: lots wait for a round of public randomness that was named beforehand, and take no other', async ({
  people,
  demonstration,
}) => {
  await demonstration.moveClock('2025-11-03T09:30');
  const notary = await people.at('notaris', 'award');
  await notary.getByLabel('Meedoen kan tot').fill('2025-11-04T12:00');
  await deed(notary, notary.getByRole('main'), 'Kondig de loting aan');
  await notary.getByRole('button', { name: 'Ik heb het getal bewaard' }).click();
  // 12:00 in Amsterdam is 11:00 UTC; the round that nobody can know before is the first from then on.
  const closes = Date.UTC(2025, 10, 4, 11) / 1000;
  const round = Math.ceil((closes - genesis) / period) + 1;
  await expect(notary.getByText(`Drand-ronde ${round} wordt bekend`)).toBeVisible();

  await demonstration.moveClock('2025-11-04T12:01');
  await people.at('notaris', 'award');
  await deed(notary, notary.getByRole('main'), 'Sluit de deelname');
  await expect(notary.getByRole('textbox', { name: 'Akte' })).toBeVisible();
  await notary.getByRole('textbox', { name: 'Akte' }).fill('2025/1104');
  const signature = notary.getByLabel(`Handtekening van drand-ronde ${round}`);
  const conclude = 'Toon mijn getal en rond de loting af';

  await signature.fill('geen handtekening');
  await notary.getByRole('button', { name: conclude, exact: true }).click();
  await expect(notary.getByText('Dit is geen handtekening', { exact: false })).toBeVisible();

  await signature.fill(signatureOf(round + 1));
  await notary.getByRole('button', { name: conclude, exact: true }).click();
  const dialog = notary.getByRole('dialog');
  await dialog.getByRole('button', { name: conclude, exact: true }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await notary.keyboard.press('Escape');

  // As a drand server answers.
  await signature.fill(JSON.stringify({ round, signature: signatureOf(round) }));
  await deed(notary, notary.getByRole('main'), conclude);
  await expect(notary.locator('.award-order__name').first()).toBeVisible();

  const second = await people.at('noorderwacht-tenders', 'award');
  await second.getByText('Zo is er geloot').click();
  await expect(second.getByText('Dezelfde uitkomst')).toBeVisible();
  await expect(second.getByText('Ondertekend door deze keten')).toBeVisible();
});
