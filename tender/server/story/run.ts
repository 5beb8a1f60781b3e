import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { verifyStream } from '#platform/record/verify.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { streamOf } from '../procedure-files.ts';
import type { StoryPlayer } from './player.ts';
import type { Played } from './progress.ts';
import { openReplay, type Replay } from './replay.ts';
import { instantOf, proceduresOf, readStory, type Story, type StoryStep } from './story.ts';

export interface ReplayOptions {
  /** Steps after this instant are left out. */
  readonly until?: Temporal.Instant;
  /** Hears of each step that was played. */
  readonly after?: (step: StoryStep, played: Played) => void;
  /** Called after the last step, before the store is thrown away. */
  readonly finished?: (replay: Replay) => Promise<void>;
}

export interface ReplayedStep {
  readonly step: StoryStep;
  /** ISO instant. */
  readonly at: string;
  readonly refusal?: Played['refusal'];
  /** The platform did what the story says: it did the step, or refused it with the code that is expected. */
  readonly asTold: boolean;
}

/** How one procedure of a story ended. */
export interface ReplayedProcedure {
  readonly procedure: string;
  /** The file of the procedure after the last step: what its lots share, where it has several. */
  readonly file: ProcedureFile;
  /** The files in which tenders lie: of each lot, or the one that there is. */
  readonly lots: readonly ProcedureFile[];
  /** What recomputing the whole log from its stored texts says. */
  readonly verified: Result<{ readonly size: number; readonly root: string }>;
}

export interface ReplayedStory extends ReplayedProcedure {
  readonly story: Story;
  readonly steps: readonly ReplayedStep[];
  /** The other procedures of the story. */
  readonly others: readonly ReplayedProcedure[];
}

/** Plays a whole story on a new store in a temporary folder, through the same commands as the pages. */
export async function replayStory(folder: string, options: ReplayOptions = {}): Promise<ReplayedStory> {
  const told = await readStory(folder);
  const data = await mkdtemp(join(tmpdir(), 'leidraad-replay-'));
  const replay = await openReplay(told, data);
  const { player, application, signer } = replay;
  try {
    const { story } = told;
    const steps = await playAll(player, options);
    await options.finished?.(replay);
    const [first, ...others] = await Promise.all(
      proceduresOf(story).map((procedure) => endOf(application, procedure, signer.verifierKey)),
    );
    if (first === undefined) throw new Error('the story makes no procedure');
    return { ...first, story, steps, others: others.flatMap((other) => other ?? []) };
  } finally {
    await replay.close();
    await rm(data, { recursive: true, force: true });
  }
}

/** Undefined when the story did not come so far. */
async function endOf(
  { files, parts }: Replay['application'],
  procedure: string,
  verifierKey: string,
): Promise<ReplayedProcedure | undefined> {
  const file = await files.newest(procedure);
  const record = await parts.store.record(streamOf(procedure));
  if (file === undefined || record === undefined) return undefined;
  const lots = await files.ofLots(procedure);
  return { procedure, file, lots, verified: verifyStream(record.texts, record.head.checkpoint, verifierKey) };
}

async function playAll(player: StoryPlayer, { until, after }: ReplayOptions): Promise<ReplayedStep[]> {
  const { story } = player;
  const wanted = story.steps.filter(
    (step) => until === undefined || Temporal.Instant.compare(instantOf(story, step), until) <= 0,
  );
  const steps: ReplayedStep[] = [];
  await player.play(wanted, (step, played) => {
    const { refusal } = played;
    steps.push({
      step,
      at: toIso(instantOf(story, step)),
      asTold: refusal?.code === step.expect,
      ...(refusal === undefined ? {} : { refusal }),
    });
    after?.(step, played);
    return true;
  });
  return steps;
}
