import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readProviderSettings } from './settings.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oidc-'));
  await writeFile(join(folder, 'oidc-secret'), 'geheim\n', { mode: 0o600 });
});

afterAll(() => rm(folder, { recursive: true }));

const good = {
  name: 'Voorbeeldcollege',
  issuer: 'https://login.school.example/realms/school',
  clientId: 'paraat',
  secretFile: 'oidc-secret',
};

async function read(more: object) {
  const file = join(folder, 'oidc.json');
  await writeFile(file, JSON.stringify({ ...good, ...more }));
  return readProviderSettings(file);
}

test('ASVS-13.3.1: the secret stands in a file of its own, for its owner alone', async () => {
  expect(await read({})).toEqual({
    name: 'Voorbeeldcollege',
    issuer: new URL('https://login.school.example/realms/school'),
    clientId: 'paraat',
    clientSecret: 'geheim',
    domains: [],
    vouched: false,
    secondFactor: { amr: [], acr: [] },
  });
  await chmod(join(folder, 'oidc-secret'), 0o640);
  await expect(read({})).rejects.toThrow('mode 0600');
  await chmod(join(folder, 'oidc-secret'), 0o600);
  await writeFile(join(folder, 'empty'), '\n', { mode: 0o600 });
  await expect(read({ secretFile: 'empty' })).rejects.toThrow('empty');
});

test.each([
  [{ issuer: 'http://login.school.example' }, 'https only'],
  [{ issuer: 'https://login.school.example/?tenant=1' }, 'plain address'],
  [{ issuer: 'ftp://login.school.example' }, 'issuer'],
  [{ vouched: true }, 'domains'],
  [{ domains: ['@school.example'] }, 'domains'],
  [{ secondFactor: { amr: 'mfa' } }, 'secondFactor'],
  [{ clientSecret: 'geheim' }, 'clientSecret'],
  [{ name: ' ' }, 'name'],
])('what is wrong is said, and nothing is passed over: %j', async (more, said) => {
  await expect(read(more)).rejects.toThrow(said);
});
