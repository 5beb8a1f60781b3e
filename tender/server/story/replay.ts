import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { Application } from '../application.ts';
import { type ManualClock, manualClock } from '../clock.ts';
import { inspect, readPrices } from '../measuring.ts';
import { Reminders } from '../reminders.ts';
import { openSupplier } from '../supplied.ts';
import { openingFolder } from '../supplied-opening.ts';
import { openStoryKeys, type StoryKeys, storyKeysFile } from './keys.ts';
import { storyDirectory } from './people.ts';
import { StoryPlayer } from './player.ts';
import { beginOf, type StoryFolder } from './story.ts';

/** A story on a store of its own, without a server: for the command line and for tests. */
export interface Replay {
  readonly player: StoryPlayer;
  readonly application: Application;
  readonly clock: ManualClock;
  readonly reminders: Reminders;
  /** The secret keys of the people of the story. */
  readonly keys: StoryKeys;
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
  const clock = manualClock(beginOf(folder.story));
  const opening = join(data, openingFolder);
  const supplier = openSupplier({ entries: store.entries, blobs, folder: opening, inspect, readPrices });
  const directory = storyDirectory(folder.story);
  const application = new Application({
    store,
    blobs,
    clock,
    directory,
    supplier,
    origin: 'https://leidraad.example',
    verifierKey: signer.verifierKey,
  });
  const reminders = new Reminders(application);
  const keys = openStoryKeys(join(data, storyKeysFile));
  const player = new StoryPlayer(folder, application, keys, async (instant) => {
    if (Temporal.Instant.compare(instant, clock.now()) <= 0) return;
    await reminders.passThrough(clock.now(), instant);
    clock.set(instant);
  });
  return { player, keys, application, clock, reminders, signer, storeFile, close: () => store.close() };
}
