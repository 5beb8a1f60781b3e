import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { makeSealingKey, type SealingKey } from '#platform/sealing/keys.ts';
import { lockIdentity } from '#platform/sealing/passphrase.ts';
import type { CustodyKeyAnswer } from '#tender/api/sealing.ts';
import type { OpeningView } from '#tender/core/procedure/opening/view.ts';
import { openShare, preparePriceVault, prepareVault } from '#tender/sealing/vault-key.ts';
import { LiveServer, standingIn } from './testing/live.ts';
import { Tenderer } from './testing/tenderer.ts';

/**
 * Between the two openings the server has the plan of a tender in the clear, and nothing of its prices: texts that stand nowhere else in the world
 * are looked for in all that it wrote and in the memory of its process, before and after each opening.
 */

const place = '/v1/procedures/schoonmaak';
const passphrase = `wachtzin van een bewaarder ${randomUUID()}`;
const custodians = ['inkoper', 'bewaarder'] as const;
const plan = `plan van aanpak ${randomUUID()}`;
const prices = [`uurtarief ${randomUUID()}`, `Prijs ${randomUUID()}.xlsx`] as const;

let data: string;
let server: LiveServer;
let workspace: SealingKey;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'leidraad-secret-prices-'));
  server = await LiveServer.start(data, '2026-02-20T08:00:00.000Z');
  workspace = await makeSealingKey();
  for (const user of [...custodians, 'beoordelaar', 'blinker']) {
    const organisation = user === 'blinker' ? 'blink' : 'proefdorp';
    cookies[user] = await server.signIn(`${user}@${organisation}.example`);
  }
}, 60_000);

afterAll(async () => {
  await server.kill();
  await rm(data, { recursive: true });
});

async function send(user: string, method: string, path: string, body: unknown = {}): Promise<void> {
  const answer = await server.client(cookies[user] ?? '').send(method, `${place}${path}`, body);
  expect([200, 201], `${method} ${path}: ${answer.text}`).toContain(answer.status);
}

async function publish(): Promise<void> {
  const source = await readFile(join(import.meta.dirname, 'testing/two-envelopes/leidraad.yaml'), 'utf8');
  const draft = { procedure: 'schoonmaak', fileName: 'leidraad.yaml', source };
  expect((await server.client(cookies['inkoper'] ?? '').send('POST', '/v1/procedures', draft)).status).toBe(201);
  const holders: { readonly user: string; readonly recipient: string }[] = [];
  for (const user of custodians) {
    await send('inkoper', 'PUT', `/roles/custodian/users/${user}`);
    const { identity, recipient } = await makeSealingKey();
    holders.push({ user, recipient });
    await send(user, 'PUT', '/custody/key', { recipient, locked: await lockIdentity(identity, passphrase, 8) });
  }
  const vault = await prepareVault(holders, 2);
  await send('inkoper', 'POST', '/publication', { vault, priceVault: await preparePriceVault(holders, 2, []) });
}

async function tender(): Promise<void> {
  const blink = new Tenderer(server.client(cookies['blinker'] ?? ''), 'schoonmaak', 'blink', workspace);
  await blink.attach('plan', 'Plan.pdf', `%PDF-1.7 ${plan}`);
  await blink.attach('prijs', prices[1], `PK\u0003\u0004 ${prices[0]}`);
  const personal = { name: 'Directeur van Blink' };
  const signatories = [{ authority: 'sole', personal }] as const;
  const signed = { signatories: [...signatories], contact: { personal }, registration: '12345678' };
  await blink.edit({ type: 'name-signatories', ...signed });
  expect((await blink.place()).status).toBe(200);
}

async function share(user: string, which: 'sealedShare' | 'sealedPriceShare'): Promise<string> {
  const kept = (await server.client(cookies[user] ?? '').get<CustodyKeyAnswer>(`${place}/custody/key`)).body;
  return unwrap(await openShare(kept.locked ?? '', passphrase, kept[which]?.sealed ?? ''));
}

async function freeze(): Promise<void> {
  for (const item of ['plan', 'uea']) {
    await send('inkoper', 'PUT', `/tenders/blink/verdicts/${item}`, { verdict: 'complete', note: '' });
  }
  await send('inkoper', 'POST', '/examination/conclusion');
  await send('inkoper', 'PUT', '/evaluators/beoordelaar', { function: 'Beoordelaar' });
  await send('beoordelaar', 'POST', '/conflict-declarations', { conflict: false, explanation: '' });
  await send('beoordelaar', 'PUT', '/tenders/blink/scores/aanpak', { grade: 'goed', reason: 'Past bij de graad.' });
  await send('beoordelaar', 'POST', '/score-sheets');
  await send('inkoper', 'POST', '/meeting');
  await send('inkoper', 'PUT', '/meeting/minutes', { minutes: 'Besproken.' });
  await send('inkoper', 'POST', '/quality-freeze');
}

/** Which texts stand in what the server wrote, log, files and terminal, or in its memory. */
async function known(wanted: readonly string[]): Promise<readonly string[]> {
  const found = new Set([...standingIn(server.log(), wanted), ...(await server.inMemory(wanted))]);
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    for (const text of standingIn(await readFile(join(entry.parentPath, entry.name)), wanted)) found.add(text);
  }
  return [...found];
}

test('ALM-12, AnnexIV-b: between the two openings nothing of a price is on the server, nor in its memory', async () => {
  await publish();
  await server.setClock('2026-04-01T08:00:00.000Z');
  await tender();
  expect(await known([plan, ...prices])).toEqual([]);
  await server.setClock('2026-04-07T10:05:00.000Z');
  for (const user of custodians)
    await send(user, 'POST', '/opening/shares', { share: await share(user, 'sealedShare') });
  expect(await known([plan, ...prices])).toEqual([plan]);
  // A share that is offered now is refused, and does not stay either.
  const early = await share('bewaarder', 'sealedPriceShare');
  const offered = await server
    .client(cookies['bewaarder'] ?? '')
    .send('POST', `${place}/opening/price-shares`, { share: early });
  expect([offered.status, offered.body['code']]).toEqual([409, 'price-opening-too-early']);
  await freeze();
  expect(await known([plan, ...prices])).toEqual([plan]);
}, 300_000);

test('ALM-12: killed between the shares it loses nothing, and with the second the prices are there', async () => {
  await send('inkoper', 'POST', '/opening/price-shares', { share: await share('inkoper', 'sealedPriceShare') });
  await server.kill();
  server = await LiveServer.start(data, '2026-04-08T10:05:00.000Z');
  expect(await known([...prices])).toEqual([]);
  await send('bewaarder', 'POST', '/opening/price-shares', { share: await share('bewaarder', 'sealedPriceShare') });
  const view = (await server.client(cookies['inkoper'] ?? '').get<OpeningView>(`${place}/opening`)).body;
  expect(view.prices).toMatchObject({ state: 'opened', record: { by: ['inkoper', 'bewaarder'] } });
  // The search does find.
  expect((await known([...prices])).toSorted()).toEqual([...prices].toSorted());
}, 300_000);
