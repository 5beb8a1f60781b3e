import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import { type Listening, serve } from '#platform/http/serve.ts';
import { type DataFolder, emptyFolder, makeFolder, storeOf } from '#platform/store/data-folder.ts';
import { openStore, placeWithin, type StorePlace } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { type Assembly, type AssemblySettings, assemble, type Ground } from './assembly.ts';
import { OfferedExamples, type OtherExample, type World, Worlds } from './demo/examples.ts';
import { toldStory } from './demo/told.ts';
import { storyKeysFile } from './story/keys.ts';
import { openingFolder } from './supplied-opening.ts';
import { type WitnessAddress, Witnessing } from './witnessing.ts';

export interface ServerSettings extends AssemblySettings, DataFolder {
  /** Begins anew: what an earlier server left in the data folder is thrown away; never what is in a database. */
  readonly fresh?: boolean;
  readonly port: number;
  readonly host?: string;
  /** Who cosigns the heads of our logs. */
  readonly witnesses?: readonly WitnessAddress[];
  /** Folders of other examples that a demonstration offers, each in a world of its own. */
  readonly otherExamples?: readonly string[];
}

export interface Running extends Omit<Assembly, 'stop'> {
  readonly witnessing: Witnessing;
  readonly url: string;
  readonly listening: Listening;
  readonly close: () => Promise<void>;
}

const storeName = 'leidraad.sqlite';
/** Where the worlds of other examples lie. */
const examplesFolder = 'examples';
const ownNames = ['files', 'signing-key', 'session-secret', openingFolder, storyKeysFile, examplesFolder];

/** Opens the store, starts listening and serves. */
export async function startServer(settings: ServerSettings): Promise<Running> {
  const { data, fresh = false, host, port, origin } = settings;
  if (fresh) await emptyFolder(data, { store: storeName, more: ownNames });
  const lifetime = new AbortController();
  const ground = await openGround(data, storeOf(settings, storeName), lifetime.signal);
  const witnessing = new Witnessing(ground.store, settings.witnesses ?? [], reportToStderr);
  let assembly: Assembly | undefined;
  let worlds: Worlds | undefined;
  const listening = await serve(
    async ({ url: own }) => {
      const url = origin ?? own;
      const examples = offeredBy(settings);
      assembly = await assemble({ ...settings, ...(examples === undefined ? {} : { examples }) }, { ...ground, url });
      if (examples === undefined) return assembly.app;
      worlds = new Worlds(assembly.app, examples, (one) =>
        openWorld({ ...settings, examples }, one, { url, lifetime }),
      );
      return worlds;
    },
    { port, lifetime, drainMs: 3000, ...(host === undefined ? {} : { host }) },
  );
  if (assembly === undefined) throw new Error('the application was not put together');
  await witnessing.start();
  const { stop, ...parts } = assembly;
  const close = async () => {
    await listening.close();
    await worlds?.close();
    await stop();
    await witnessing.close();
    await ground.store.close();
  };
  return { ...parts, witnessing, url: listening.url, listening, close };
}

function offeredBy({ story, otherExamples = [] }: ServerSettings): OfferedExamples | undefined {
  return story === undefined || otherExamples.length === 0
    ? undefined
    : new OfferedExamples(toldStory(story), otherExamples);
}

interface Around {
  readonly url: string;
  readonly lifetime: AbortController;
}

/** Another example beside the first, in a folder of its own: nothing of the one is in the other. */
async function openWorld(settings: ServerSettings, example: OtherExample, { url, lifetime }: Around): Promise<World> {
  const { procedure } = example.story;
  const data = join(settings.data, examplesFolder, procedure);
  const place = await placeWithin(storeOf({ ...settings, data }, storeName), `example_${procedure}`);
  const ground = await openGround(data, place, lifetime.signal);
  const { app, stop } = await assemble({ ...settings, data, story: example.told }, { ...ground, url });
  const close = async () => {
    await stop();
    await ground.store.close();
  };
  return { app, close };
}

async function openGround(data: string, place: StorePlace, lifetime: AbortSignal): Promise<Omit<Ground, 'url'>> {
  await makeFolder(data);
  // What an opening that was broken off left behind: it is done again from the ciphertext.
  await rm(join(data, openingFolder), { recursive: true, force: true });
  const signer = await openSigningKey(data, 'leidraad');
  const store = await openStore(place, { signer });
  const blobs = await openFileBlobs(join(data, 'files'));
  return { store, place, blobs, signer, lifetime };
}

/** Whoever runs the server must see it, also where requests are not logged. */
function reportToStderr(what: string): void {
  process.stderr.write(`${what}\n`);
}
