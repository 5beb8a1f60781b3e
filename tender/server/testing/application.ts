import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { Application } from '../application.ts';
import { type Clock, manualClock } from '../clock.ts';
import { inspect, readPrices } from '../measuring.ts';
import { Reminders } from '../reminders.ts';
import { storyDirectory } from '../story/people.ts';
import { StoryPlayer } from '../story/player.ts';
import { instantOf, localTime, readStory } from '../story/story.ts';
import { openSupplier } from '../supplied.ts';
import { tinyStory } from './server.ts';

export type ManualClock = Clock & { set(instant: Temporal.Instant): void };

/** The application on a real store and real files, without HTTP, with a clock that the test moves. */
export interface TestApplication {
  readonly application: Application;
  readonly clock: ManualClock;
  readonly player: StoryPlayer;
  readonly reminders: Reminders;
  /** Wall clock in the Netherlands, such as `2026-04-07T12:00`. */
  setClock(local: string): void;
  playTo(until: string): Promise<void>;
  close(): Promise<void>;
}

export async function openTestApplication(): Promise<TestApplication> {
  const data = await mkdtemp(join(tmpdir(), 'leidraad-'));
  const folder = await readStory(tinyStory);
  const store = await openSqliteStore({ file: join(data, 'store.sqlite'), signer: await openSigningKey(data, 'test') });
  const blobs = await openFileBlobs(join(data, 'files'));
  const clock = manualClock(localTime('2026-02-20T09:00', folder.story.timeZone));
  const supplier = openSupplier(blobs, { inspect, readPrices });
  const directory = storyDirectory(folder.story);
  const application = new Application({ store, blobs, clock, directory, supplier, origin: 'https://leidraad.example' });
  const reminders = new Reminders(application);
  const player = new StoryPlayer(folder, application, async (instant) => clock.set(instant));
  return {
    application,
    clock,
    player,
    reminders,
    setClock: (local) => clock.set(localTime(local, folder.story.timeZone)),
    async playTo(until) {
      const steps = player.upTo(until);
      if (!steps.ok) throw new Error(`no step ${until}`);
      await player.play(steps.value, (step, { refusal }) => {
        if (refusal?.code !== step.expect) throw new Error(`${step.id}: ${JSON.stringify(refusal)}`);
        clock.set(instantOf(folder.story, step));
        return true;
      });
    },
    async close() {
      await store.close();
      await rm(data, { recursive: true });
    },
  };
}
