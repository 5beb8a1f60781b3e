import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { Application } from '../application.ts';
import { manualClock } from '../clock.ts';
import type { Directory } from '../directory.ts';
import { inspect, readPrices } from '../measuring.ts';
import { Reminders } from '../reminders.ts';
import { openSupplier } from '../supplied.ts';
import { StoryPlayer } from './player.ts';
import { instantOf, type Story, type StoryFolder } from './story.ts';

/** A story on a store of its own, without a server: for the command line and for tests. */
export interface Replay {
  readonly player: StoryPlayer;
  readonly application: Application;
  readonly signer: Signer;
  /** The SQLite file that holds the log. */
  readonly storeFile: string;
  close(): Promise<void>;
}

/** `data` is a folder; a story that was played there before goes on where it was. */
export async function openReplay(folder: StoryFolder, data: string): Promise<Replay> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const signer = await openSigningKey(data, 'leidraad');
  const storeFile = join(data, 'leidraad.sqlite');
  const store = await openSqliteStore({ file: storeFile, signer });
  const blobs = await openFileBlobs(join(data, 'files'));
  const clock = manualClock(startOf(folder.story));
  const supplier = openSupplier(blobs, { inspect, readPrices });
  const application = new Application({ store, blobs, clock, directory: directoryOf(folder.story), supplier, origin: 'http://localhost' });
  const reminders = new Reminders(application);
  const player = new StoryPlayer(folder, application, async (instant) => {
    if (Temporal.Instant.compare(instant, clock.now()) <= 0) return;
    await reminders.passThrough(clock.now(), instant);
    clock.set(instant);
  });
  return { player, application, signer, storeFile, close: () => store.close() };
}

function startOf(story: Story): Temporal.Instant {
  const [first] = story.steps;
  if (first === undefined) throw new Error('a story has a first step');
  return instantOf(story, first);
}

/** The people of a story need no accounts when nobody signs in. */
function directoryOf({ people, organisations }: Story): Directory {
  const persons = people.map(({ id, name, function: title, language, organisation }) => {
    const own = organisations.find((known) => known.id === organisation);
    return { user: id, name: name ?? title, function: title, language, ...(own === undefined ? {} : { organisation: own }) };
  });
  return { people: () => Promise.resolve(persons) };
}
