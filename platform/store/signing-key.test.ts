import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ed25519 } from '@noble/curves/ed25519.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok, unwrap } from '#platform/kernel/result.ts';
import { openNote, readVerifierKey, signNote } from '#platform/record/checkpoint.ts';
import { openSigningKey } from './signing-key.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'key-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the key is made at the first start, for its owner alone, and stays', async () => {
  const data = join(folder, 'data');
  const first = await openSigningKey(data, 'tenders.example');
  expect(await readdir(data)).toEqual(['signing-key']);
  expect((await stat(join(data, 'signing-key'))).mode & 0o777).toBe(0o600);
  expect((await stat(data)).mode & 0o777).toBe(0o700);

  const later = await openSigningKey(data, 'moved.example');
  expect(later.name).toBe('tenders.example');
  expect(later.verifierKey).toBe(first.verifierKey);
});

test('what it signs verifies with the verifier key, by another implementation', async () => {
  const signer = await openSigningKey(folder, 'tenders.example');
  const bytes = new TextEncoder().encode('hello');
  const { publicKey } = unwrap(readVerifierKey(signer.verifierKey));
  expect(ed25519.verify(signer.sign(bytes), bytes, publicKey)).toBe(true);
  expect(openNote(signNote('hello\n', signer), signer.verifierKey)).toEqual(ok('hello\n'));
});

test('each installation has its own', async () => {
  const one = await openSigningKey(join(folder, 'one'), 'tenders.example');
  const two = await openSigningKey(join(folder, 'two'), 'tenders.example');
  expect(one.verifierKey).not.toBe(two.verifierKey);
});

test('of starts at the same time one makes it and all use it', async () => {
  const signers = await Promise.all(Array.from({ length: 8 }, () => openSigningKey(folder, 'tenders.example')));
  expect(new Set(signers.map(({ verifierKey }) => verifierKey)).size).toBe(1);
  expect(await readdir(folder)).toEqual(['signing-key']);
});

test('a key that others can read is not used', async () => {
  await openSigningKey(folder, 'tenders.example');
  await chmod(join(folder, 'signing-key'), 0o640);
  await expect(openSigningKey(folder, 'tenders.example')).rejects.toThrow('give it mode 0600');
});

test('a damaged key is not replaced, and its text is not shown', async () => {
  await openSigningKey(folder, 'tenders.example');
  const file = join(folder, 'signing-key');
  const text = await readFile(file, 'utf8');
  for (const damaged of ['', text.slice(0, -3), text.replace('tenders', 'tender'), `${text}more`]) {
    await writeFile(file, damaged);
    await expect(openSigningKey(folder, 'tenders.example')).rejects.toThrow(
      /does not hold a signing key: put back the file from the backup$/,
    );
    expect(await readFile(file, 'utf8')).toBe(damaged);
  }
});

test.each(['', 'a b', 'a+b'])('a key cannot be named %j', async (name) => {
  await expect(openSigningKey(folder, name)).rejects.toThrow(TypeError);
  expect(await readdir(folder)).toEqual([]);
});
