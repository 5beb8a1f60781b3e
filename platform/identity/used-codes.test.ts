import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { UsedCodes } from './used-codes.ts';

let folder: string;
const ends: (() => Promise<void>)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codes-'));
});

afterEach(async () => {
  vi.useRealTimers();
  for (const end of ends.splice(0)) await end();
  await rm(folder, { recursive: true });
});

async function open(): Promise<UsedCodes> {
  const store = await openStore({ file: join(folder, 'store.sqlite') }, { signer: await openSigningKey(folder, 'x') });
  ends.push(() => store.close());
  return new UsedCodes(store);
}

test('a code of an authenticator app is taken once, at whichever server and after a restart, and is forgotten when it is of no use', async () => {
  const [first, second] = [await open(), await open()];
  const tries = [first, second, first, second].map((codes) => codes.take('somebody', '123456'));
  expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  expect(await (await open()).take('somebody', '123456')).toBe(false);
  expect(await second.take('somebody', '654321')).toBe(true);
  expect(await second.take('somebody else', '123456')).toBe(true);
  vi.useFakeTimers({ now: Date.now() + 91_000, toFake: ['Date'] });
  expect(await second.take('somebody', '123456')).toBe(true);
});
