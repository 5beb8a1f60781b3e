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
import { openShare, prepareVault } from '#tender/sealing/vault-key.ts';
import { LiveServer, standingIn } from './testing/live.ts';
import { tinyStory } from './testing/server.ts';
import { Tenderer } from './testing/tenderer.ts';

/**
 * Nothing of a tender is on the server before it is opened: texts that stand nowhere else in the world are put into one, and then looked
 * for in all that the server wrote and in the memory of its process. Afterwards they are found, so that the search is seen to find.
 */

const place = '/v1/procedures/schoonmaak';
const passphrase = `wachtzin van een bewaarder ${randomUUID()}`;
const custodians = ['inkoper', 'bewaarder'] as const;

const canaries = {
  company: `Kanarie Schoonmaak ${randomUUID()} B.V.`,
  price: `uurtarief ${randomUUID()}`,
  answer: `plan van aanpak ${randomUUID()}`,
  signatory: `Directeur ${randomUUID()}`,
  registration: `KvK ${randomUUID()}`,
  fileName: `Geheim ${randomUUID()}.pdf`,
};
const texts = Object.values(canaries);

let data: string;
let server: LiveServer;
let workspace: SealingKey;
const cookies: Record<string, string> = {};
const keys: Record<string, SealingKey> = {};

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'leidraad-secret-'));
  server = await LiveServer.start(data, '2026-02-20T08:00:00.000Z');
  workspace = await makeSealingKey();
  for (const user of [...custodians, 'blinker']) {
    const organisation = user === 'blinker' ? 'blink' : 'proefdorp';
    cookies[user] = await server.signIn(`${user}@${organisation}.example`);
  }
}, 60_000);

afterAll(async () => {
  await server.kill();
  await rm(data, { recursive: true });
});

async function send(user: string, method: string, path: string, body?: unknown): Promise<void> {
  const answer = await server.client(cookies[user] ?? '').send(method, path, body);
  expect([200, 201], `${method} ${path}: ${answer.text}`).toContain(answer.status);
}

async function publish(): Promise<void> {
  const source = await readFile(join(tinyStory, 'leidraad.yaml'), 'utf8');
  await send('inkoper', 'POST', '/v1/procedures', { procedure: 'schoonmaak', fileName: 'leidraad.yaml', source });
  for (const user of custodians) {
    await send('inkoper', 'PUT', `${place}/roles/custodian/users/${user}`);
    const key = await makeSealingKey();
    keys[user] = key;
    const locked = await lockIdentity(key.identity, passphrase, 8);
    await send(user, 'PUT', `${place}/custody/key`, { recipient: key.recipient, locked });
  }
  const custody = custodians.map((user) => ({ user, recipient: keys[user]?.recipient ?? '' }));
  await send('inkoper', 'POST', `${place}/publication`, { vault: await prepareVault(custody, 2) });
}

function tenderer(): Tenderer {
  return new Tenderer(server.client(cookies['blinker'] ?? ''), 'schoonmaak', 'blink', workspace);
}

async function tender(): Promise<void> {
  const blink = tenderer();
  await blink.attach('plan', canaries.fileName, `%PDF-1.7 ${canaries.answer}`);
  await blink.attach('prijs', 'Prijs.xlsx', `PK\u0003\u0004 ${canaries.price}`);
  await blink.edit({
    type: 'answer-espd',
    party: 'tenderer',
    answers: [{ statement: 'fraude', answer: 'yes', explanation: canaries.company }],
  });
  const personal = { name: canaries.signatory };
  const signatories = [{ authority: 'sole', personal }] as const;
  const { registration } = canaries;
  await blink.edit({ type: 'name-signatories', signatories: [...signatories], contact: { personal }, registration });
  expect((await blink.place()).status).toBe(200);
}

async function release(user: string): Promise<void> {
  const client = server.client(cookies[user] ?? '');
  const { locked = '', sealedShare } = (await client.get<CustodyKeyAnswer>(`${place}/custody/key`)).body;
  const share = unwrap(await openShare(locked, passphrase, sealedShare?.sealed ?? ''));
  await send(user, 'POST', `${place}/opening/shares`, { share });
}

/** Which texts stand in what the server wrote: log with its WAL, files, entries, terminal. */
async function written(wanted: readonly string[]): Promise<readonly string[]> {
  const found = new Set(standingIn(server.log(), wanted));
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    for (const text of standingIn(await readFile(join(entry.parentPath, entry.name)), wanted)) found.add(text);
  }
  return [...found];
}

async function restart(at: string): Promise<void> {
  await server.kill();
  server = await LiveServer.start(data, at);
}

async function opening(): Promise<OpeningView> {
  return (await server.client(cookies['inkoper'] ?? '').get<OpeningView>(`${place}/opening`)).body;
}

test('ALM-04, threat: early look, threat: stolen backup: nothing of a tender is on the server, nor in its memory, before the vault is opened', async () => {
  await publish();
  await server.setClock('2026-04-01T08:00:00.000Z');
  await tender();
  const secrets = [passphrase, workspace.identity, ...Object.values(keys).map(({ identity }) => identity)];
  expect(await written([...texts, ...secrets])).toEqual([]);
  expect(await server.inMemory([...texts, ...secrets])).toEqual([]);
  // The search does find: what is public stands in both.
  const known = [workspace.recipient.slice(0, 60), 'Schoonmaak gemeentehuis'];
  expect(await written(known)).toEqual(known);
  expect(await server.inMemory(known)).toContain('Schoonmaak gemeentehuis');
}, 90_000);

test('ALM-04: a server killed between placing and opening, and between the shares, loses nothing and opens all', async () => {
  await restart('2026-04-07T10:05:00.000Z');
  expect(await opening()).toMatchObject({ vault: 'closed', released: [] });
  await release('inkoper');
  await restart('2026-04-07T10:06:00.000Z');
  expect(await opening()).toMatchObject({ vault: 'closed', released: [{ user: 'inkoper' }] });
  expect(await written(texts)).toEqual([]);
  expect(await server.inMemory(texts)).toEqual([]);
  await release('bewaarder');
  expect(await opening()).toMatchObject({ vault: 'opened', record: { tenders: [{ operator: 'blink', revision: 1 }] } });
  expect((await written(texts)).toSorted()).toEqual(texts.toSorted());
  expect((await server.inMemory(texts)).length).toBeGreaterThan(0);
  const own = (await tenderer().view()).own;
  expect(own?.content?.registration).toBe(canaries.registration);
}, 90_000);

test('a live server has no keys of a demonstration', async () => {
  expect(await readdir(data)).not.toContain('demonstration-keys.json');
  expect((await server.client(cookies['inkoper'] ?? '').get('/demo/keys')).status).toBe(404);
});
