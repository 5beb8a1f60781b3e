import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Signer } from '#platform/record/checkpoint.ts';
import { eventStoreContract } from '../event-store.contract.ts';
import { openSigningKey } from '../signing-key.ts';
import { type PrivatePostgres, startPostgres } from '../testing/private-postgres.ts';
import { openPostgresStore } from './postgres-store.ts';

let server: PrivatePostgres;
let folder: string;
let signer: Signer;

beforeAll(async () => {
  server = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  signer = await openSigningKey(folder, 'tenders.example');
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

eventStoreContract('PostgreSQL', async () => {
  const url = await server.newSchema();
  return { signer, open: () => openPostgresStore({ url, signer }), remove: async () => undefined };
});
