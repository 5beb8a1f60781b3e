import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import { type Listening, serve } from '#platform/http/serve.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { type Assembly, type AssemblySettings, assemble } from './assembly.ts';
import { storyKeysFile } from './story/keys.ts';
import { openingFolder } from './supplied-opening.ts';
import { type WitnessAddress, Witnessing } from './witnessing.ts';

export interface ServerSettings extends AssemblySettings {
  /** Begins anew: what an earlier server left in the data folder is thrown away. */
  readonly fresh?: boolean;
  readonly port: number;
  readonly host?: string;
  /** Who cosigns the heads of our logs. */
  readonly witnesses?: readonly WitnessAddress[];
}

export interface Running extends Omit<Assembly, 'stop'> {
  readonly witnessing: Witnessing;
  readonly url: string;
  readonly listening: Listening;
  readonly close: () => Promise<void>;
}

const storeName = 'leidraad.sqlite';
/** All that a server makes in its folder; nothing else there is ever touched. */
const ownNames = [
  storeName,
  `${storeName}-wal`,
  `${storeName}-shm`,
  'files',
  'signing-key',
  'session-secret',
  openingFolder,
  storyKeysFile,
];

/** Opens the store, starts listening and serves. */
export async function startServer(settings: ServerSettings): Promise<Running> {
  const { data, fresh = false, host, port, origin } = settings;
  if (fresh) for (const name of ownNames) await rm(join(data, name), { recursive: true, force: true });
  await mkdir(data, { recursive: true, mode: 0o700 });
  // What an opening that was broken off left behind: it is done again from the ciphertext.
  await rm(join(data, openingFolder), { recursive: true, force: true });
  const signer = await openSigningKey(data, 'leidraad');
  const storeFile = join(data, storeName);
  const store = await openSqliteStore({ file: storeFile, signer });
  const blobs = await openFileBlobs(join(data, 'files'));
  const lifetime = new AbortController();
  const ground = { store, storeFile, blobs, signer, lifetime: lifetime.signal };
  const witnessing = new Witnessing(store, settings.witnesses ?? [], reportToStderr);
  let assembly: Assembly | undefined;
  const listening = await serve(
    async ({ url }) => {
      assembly = await assemble(settings, { ...ground, url: origin ?? url });
      return assembly.app;
    },
    { port, lifetime, drainMs: 3000, ...(host === undefined ? {} : { host }) },
  );
  if (assembly === undefined) throw new Error('the application was not put together');
  await witnessing.start();
  const { stop, ...parts } = assembly;
  const close = async () => {
    await listening.close();
    await stop();
    await witnessing.close();
    await store.close();
  };
  return { ...parts, witnessing, url: listening.url, listening, close };
}

/** Whoever runs the server must see it, also where requests are not logged. */
function reportToStderr(what: string): void {
  process.stderr.write(`${what}\n`);
}
