import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Result } from '#platform/kernel/result.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { Application } from '../application.ts';
import { manualClock } from '../clock.ts';
import { inspect, readPrices } from '../measuring.ts';
import { streamOf } from '../procedure-files.ts';
import { Reminders } from '../reminders.ts';
import { openSupplier } from '../supplied.ts';
import { storyDirectory } from './people.ts';
import { StoryPlayer } from './player.ts';
import type { Played } from './progress.ts';
import { instantOf, readStory, type Story, type StoryFolder, type StoryStep } from './story.ts';

export interface ReplayOptions {
  /** Steps after this instant are left out. */
  readonly until?: Temporal.Instant;
  /** Hears of each step that was played. */
  readonly after?: (step: StoryStep, played: Played) => void;
}

export interface ReplayedStep {
  readonly step: StoryStep;
  /** ISO instant. */
  readonly at: string;
  readonly refusal?: Played['refusal'];
  /** The platform did what the story says: it did the step, or refused it with the code that is expected. */
  readonly asTold: boolean;
}

export interface Replay {
  readonly story: Story;
  readonly steps: readonly ReplayedStep[];
  /** The file of the procedure after the last step. */
  readonly file: ProcedureFile;
  /** What recomputing the whole log from its stored texts says. */
  readonly verified: Result<{ readonly size: number; readonly root: string }>;
}

/** Plays a whole story on a new store in a temporary folder, through the same commands as the pages. */
export async function replayStory(folder: string, options: ReplayOptions = {}): Promise<Replay> {
  const data = await mkdtemp(join(tmpdir(), 'leidraad-replay-'));
  try {
    return await replayIn(data, await readStory(folder), options);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

async function replayIn(data: string, folder: StoryFolder, options: ReplayOptions): Promise<Replay> {
  const { story } = folder;
  const signer = await openSigningKey(data, 'replay');
  const store = await openSqliteStore({ file: join(data, 'replay.sqlite'), signer });
  try {
    const blobs = await openFileBlobs(join(data, 'files'));
    const clock = manualClock(beginOf(story));
    const supplier = openSupplier(blobs, { inspect, readPrices });
    const application = new Application({ store, blobs, clock, directory: storyDirectory(story), supplier, origin: 'https://replay.example' });
    const reminders = new Reminders(application);
    const player = new StoryPlayer(folder, application, async (instant) => {
      await reminders.passThrough(clock.now(), instant);
      clock.set(instant);
    });
    const steps = await playAll(player, options);
    const file = await application.files.newest(story.procedure);
    const record = await store.record(streamOf(story.procedure));
    if (file === undefined || record === undefined) throw new Error('the story makes no procedure');
    return { story, steps, file, verified: verifyStream(record.texts, record.head.checkpoint, signer.verifierKey) };
  } finally {
    await store.close();
  }
}

async function playAll(player: StoryPlayer, { until, after }: ReplayOptions): Promise<ReplayedStep[]> {
  const { story } = player;
  const wanted = story.steps.filter((step) => until === undefined || Temporal.Instant.compare(instantOf(story, step), until) <= 0);
  const steps: ReplayedStep[] = [];
  await player.play(wanted, (step, played) => {
    const { refusal } = played;
    steps.push({ step, at: toIso(instantOf(story, step)), asTold: refusal?.code === step.expect, ...(refusal === undefined ? {} : { refusal }) });
    after?.(step, played);
    return true;
  });
  return steps;
}

function beginOf(story: Story): Temporal.Instant {
  const [first] = story.steps;
  if (first === undefined) throw new Error('a story has a first step');
  return instantOf(story, first);
}
