import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Encrypter, Stanza } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import {
  filesIn,
  type Placement,
  placedFields,
  placementFits,
  type SealedFile,
} from '#tender/core/procedure/submission/placement-file.ts';
import { checkPlacedFile, type Inside, lookInside } from '#tender/sealing/placed-file.ts';
import { manyTenderers } from './testing/many-tenderers.ts';
import { ageLines, type Home, homeOf, placementIn, sealAtHome, sealedFile } from './testing/sealed-at-home.ts';
import type { TestServer } from './testing/server.ts';
import { type Tenderer, tendererOf } from './testing/tenderer.ts';
import { sha256Of } from './testing/upload.ts';

const place = '/v1/procedures/schoonmaak';
const names = ['vreemde-sleutel', 'verwisseld', 'andermans', 'afgekapt', 'alleen-age', 'gemengd'] as const;
const homes = new Map<string, Home>();

let server: TestServer;

/** As the page does before anything is sent: what it finds first wrong, or what it sees inside. */
async function pageSays(own: Tenderer, home: Home): Promise<string | Inside> {
  const placement = await placementIn(home);
  const { vault } = await own.view();
  const goal = { procedure: 'schoonmaak', tenderer: own.operator, keys: { recipient: vault?.recipient ?? '' } };
  const fits = placementFits(placement, goal);
  if (!fits.ok) return fits.error.code;
  const brought = new Map<string, Blob>();
  for (const named of filesIn(placement)) {
    const bytes = await sealedFile(home, named.file);
    const checked = await checkPlacedFile(named, new Blob([bytes]), async () => sha256Of(bytes));
    if (!checked.ok) return checked.error.code;
    brought.set(named.file, new Blob([bytes]));
  }
  const about = { procedure: 'schoonmaak', tenderer: own.operator, priceItems: new Set<string>() };
  const inside = await lookInside(placement, about, brought, [own.key.identity]);
  return inside.ok ? inside.value : inside.error.code;
}

/** Puts other bytes in the place of a file; `honest`: and says so in the placement. */
async function swap(home: Home, name: string, bytes: Uint8Array, honest = false): Promise<void> {
  await writeFile(join(home.folder, 'sealed', name), bytes);
  if (!honest) return;
  const change = (one: SealedFile): SealedFile =>
    one.file === name ? { file: name, sha256: sha256Of(bytes), size: bytes.length } : one;
  const { manifest, documents, ...rest } = await placementIn(home);
  await keepPlacement(home, { ...rest, manifest: change(manifest), documents: documents.map(change) });
}

function keepPlacement(home: Home, placement: Placement): Promise<unknown> {
  return home.write('sealed/placement.json', JSON.stringify(placement));
}

/** Passes all checks by, and puts it there whatever it is. */
async function insist(own: Tenderer, home: Home): Promise<void> {
  const placement = await broughtFrom(own, home);
  const { vault } = await own.view();
  const placed = await own.place({ ...placedFields(placement), recipient: vault?.recipient ?? '' });
  expect(placed.status, placed.text).toBe(200);
}

async function broughtFrom(own: Tenderer, home: Home): Promise<Placement> {
  const placement = await placementIn(home);
  for (const { file } of filesIn(placement)) {
    expect((await own.put(await sealedFile(home, file))).status, file).toBe(201);
  }
  return placement;
}

async function at(name: (typeof names)[number]): Promise<{ readonly own: Tenderer; readonly home: Home }> {
  const own = await tendererOf(await server.signIn(name), 'schoonmaak', name);
  const home = homes.get(name) ?? (await homeOf(own, 'schoonmaak'));
  homes.set(name, home);
  return { own, home };
}

describe('threat: garbled ciphertext: what somebody sealed himself is refused, or recorded with its code', () => {
  beforeAll(async () => {
    server = await manyTenderers(names);
    await server.playTo('blink-tekent');
  }, 60_000);

  afterAll(async () => {
    await server.close();
    await Promise.all([...homes.values()].map(({ folder }) => rm(folder, { recursive: true })));
  });

  test('for another key than that of the vault: the page refuses it, and so does the server', async () => {
    const { own, home } = await at('vreemde-sleutel');
    const stranger = await makeSealingKey();
    const data = JSON.parse(await readText(home, 'vault.json')) as Record<string, unknown>;
    await home.write('vault.json', JSON.stringify({ ...data, vault: stranger.recipient }));
    expect(sealAtHome(home).status).toBe(0);
    expect(await pageSays(own, home)).toBe('vault-key-other');
    const fields = placedFields(await broughtFrom(own, home));
    expect((await own.place(fields)).body['code']).toBe('vault-key-other');
    await insist(own, home);
  }, 60_000);

  test('for a classical key besides: the page refuses it, and so does the upload', async () => {
    const { own, home } = await at('gemengd');
    expect(sealAtHome(home).status).toBe(0);
    const mixed = await sealedForBoth((await own.view()).vault?.recipient ?? '');
    await swap(home, 'document-001.age', mixed, true);
    expect(await pageSays(own, home)).toBe('sealed-not-hybrid');
    const { status, body } = await own.put(mixed);
    expect([status, Object(body)]).toEqual([422, expect.objectContaining({ code: 'sealed-not-hybrid' })]);
  }, 60_000);

  test('with one document in the place of another: seen against the placement, and inside', async () => {
    const { own, home } = await at('verwisseld');
    expect(sealAtHome(home).status).toBe(0);
    const { vault } = await own.view();
    const other = await sealBytes(new Uint8Array(20_000), [vault?.recipient ?? '', own.key.recipient]);
    await swap(home, 'document-002.age', other);
    expect(await pageSays(own, home)).toBe('placed-file-differs');
    await swap(home, 'document-002.age', other, true);
    expect(await pageSays(own, home)).toBe('opening-failure-document-missing');
    await insist(own, home);
  }, 60_000);

  test('in the name of another: seen in the placement, and inside', async () => {
    const { own, home } = await at('andermans');
    const data = JSON.parse(await readText(home, 'vault.json')) as Record<string, unknown>;
    await home.write('vault.json', JSON.stringify({ ...data, tenderer: 'blink' }));
    expect(sealAtHome(home).status).toBe(0);
    expect(await pageSays(own, home)).toBe('placement-of-other-tenderer');
    await keepPlacement(home, { ...(await placementIn(home)), tenderer: 'andermans' });
    expect(await pageSays(own, home)).toBe('opening-failure-manifest-of-other');
    await insist(own, home);
  }, 60_000);

  test('cut off: seen against the placement; who changes that as well finds it recorded', async () => {
    const { own, home } = await at('afgekapt');
    expect(sealAtHome(home).status).toBe(0);
    const cut = (await sealedFile(home, 'tender.json.age')).subarray(0, -20);
    await swap(home, 'tender.json.age', cut);
    expect(await pageSays(own, home)).toBe('placed-file-differs');
    await swap(home, 'tender.json.age', cut, true);
    expect(await pageSays(own, home)).toBe('opening-failure-sealed-damaged');
    await insist(own, home);
  }, 60_000);

  test('sealed for oneself alone: told before it is sent', async () => {
    const { own, home } = await at('gemengd');
    const own1 = await sealBytes(new Uint8Array(100), [own.key.recipient]);
    await swap(home, 'document-001.age', own1, true);
    expect(await pageSays(own, home)).toBe('sealed-for-self-only');
  }, 60_000);

  test('ALM-04: by another age program, with JSON by hand and without padding: taken and opened alike', async () => {
    const { own, home } = await at('alleen-age');
    await byHand(home);
    expect(await pageSays(own, home)).toMatchObject({ kind: 'seen', content: { registration: '12345672' } });
    await insist(own, home);
  }, 60_000);

  test('and at the opening each is told apart, and stands in nobody’s way', async () => {
    await server.playTo('opening');
    const buyer = await server.signIn('inkoper');
    const { record } = (await buyer.get<OpeningView>(`${place}/opening`)).body;
    const failures = Object.fromEntries((record?.tenders ?? []).map(({ operator, failure }) => [operator, failure]));
    expect(failures).toEqual({
      blink: undefined,
      'vreemde-sleutel': 'sealed-for-others',
      verwisseld: 'document-missing',
      andermans: 'manifest-of-other',
      afgekapt: 'sealed-damaged',
      'alleen-age': undefined,
    });
  }, 60_000);
});

async function readText({ folder }: Home, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

/** No library seals so: the header gets a stanza of the classical kind beside the hybrid one. */
async function sealedForBoth(recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  encrypter.addRecipient({ wrapFileKey: () => [new Stanza(['X25519', 'A'.repeat(43)], new Uint8Array(32))] });
  return encrypter.encrypt(new Uint8Array(100));
}

/** The lines of the how-to, with the library in the place of `age`, which no distribution has in a version that knows these keys. */
async function byHand({ folder, write }: Home): Promise<void> {
  const library = import.meta.resolve('age-encryption');
  await write(
    'age.mjs',
    `import { readFileSync, writeFileSync } from 'node:fs';
import { Encrypter } from '${library}';
const [, , , vault, , workspace, , out, from] = process.argv;
const encrypter = new Encrypter();
for (const recipient of [vault, workspace]) encrypter.addRecipient(recipient);
writeFileSync(out, await encrypter.encrypt(new Uint8Array(readFileSync(from))));
`,
  );
  const age = `age() { "${process.execPath}" age.mjs "$@"; }\n`;
  const { status, stderr } = spawnSync('bash', ['-eu', '-c', `${age}${ageLines}`], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}
