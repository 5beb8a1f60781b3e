import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BlobStore, openFileBlobs } from '#platform/blobs/blob-store.ts';
import type { Refusal, Result } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import type { RecordedQualification } from '#tender/core/qualification/events.ts';
import type { QualificationSystem } from '#tender/core/qualification/state.ts';
import { type ManualClock, manualClock } from '../clock.ts';
import { RecordProofs } from '../record-proofs.ts';
import { QualificationPlayer } from './player.ts';
import { ExpirySignals } from './signals.ts';
import {
  type QualificationFolder,
  type QualificationStep,
  type QualificationStory,
  readQualificationStory,
  stepInstant,
} from './story.ts';
import { QualificationSystems, systemStream } from './systems.ts';

export interface PlayedStep {
  readonly step: QualificationStep;
  /** ISO instant. */
  readonly at: string;
  readonly refusal?: Refusal;
  /** The platform did what the story says: it did the step, or refused it with the code that is expected. */
  readonly asTold: boolean;
}

export interface ReplayedSystem {
  readonly id: string;
  readonly file: QualificationSystem;
  readonly events: readonly RecordedQualification[];
  /** What recomputing the whole log from its stored texts says. */
  readonly verified: Result<{ readonly size: number; readonly root: string }>;
}

export interface ReplayedQualification {
  readonly story: QualificationStory;
  readonly steps: readonly PlayedStep[];
  readonly systems: readonly ReplayedSystem[];
}

/** While its store is still there. */
export interface OpenedQualification {
  readonly systems: QualificationSystems;
  readonly proofs: RecordProofs;
  readonly data: string;
}

/** Plays a story of qualification systems on a new store in a temporary folder, day by day, so that every signal is given on its day. */
export async function replayQualification(
  folder: string,
  finished?: (opened: OpenedQualification) => Promise<void>,
): Promise<ReplayedQualification> {
  const story = await readQualificationStory(folder);
  const data = await mkdtemp(join(tmpdir(), 'leidraad-qualification-'));
  const signer = await openSigningKey(data, 'leidraad');
  const store = await openSqliteStore({ file: join(data, 'leidraad.sqlite'), signer });
  try {
    const blobs = await openFileBlobs(join(data, 'files'));
    const clock = manualClock(stepInstant(story, first(story)));
    const systems = new QualificationSystems({
      store,
      clock,
      directory: { people: () => Promise.resolve(peopleOf(story)) },
      origin: 'https://leidraad.example',
    });
    const steps = await playAll({ folder, qualification: story }, systems, blobs, clock);
    const replayed: ReplayedSystem[] = [];
    for (const id of story.systems) {
      const [file, record] = [await systems.newest(id), await store.record(systemStream(id))];
      if (file === undefined || record === undefined) throw new Error(`the story makes no system ${id}`);
      const verified = verifyStream(record.texts, record.head.checkpoint, signer.verifierKey);
      replayed.push({ id, file, events: await systems.events(id), verified });
    }
    await finished?.({ systems, proofs: new RecordProofs(store, signer.verifierKey), data });
    return { story, steps, systems: replayed };
  } finally {
    await store.close();
    await rm(data, { recursive: true, force: true });
  }
}

function first({ steps }: QualificationStory): QualificationStep {
  const [step] = steps;
  if (step === undefined) throw new Error('a story has a first step');
  return step;
}

async function playAll(
  told: QualificationFolder,
  systems: QualificationSystems,
  blobs: BlobStore,
  clock: ManualClock,
): Promise<readonly PlayedStep[]> {
  const signals = new ExpirySignals(systems);
  const goTo = async (instant: Temporal.Instant) => {
    await signals.passThrough(clock.now(), instant, async (moment) => clock.set(moment));
    if (Temporal.Instant.compare(instant, clock.now()) > 0) clock.set(instant);
  };
  const story = told.qualification;
  const steps: PlayedStep[] = [];
  await new QualificationPlayer(told, { systems, blobs, goTo }).play(story.steps, (step, { refusal }) => {
    const at = toIso(stepInstant(story, step));
    steps.push({ step, at, asTold: refusal?.code === step.expect, ...(refusal === undefined ? {} : { refusal }) });
    return true;
  });
  return steps;
}

function peopleOf({ people, organisations }: QualificationStory) {
  return people.map(({ id, function: title, language, organisation }) => {
    const own = organisations.find((known) => known.id === organisation);
    return { user: id, name: title, function: title, language, ...(own === undefined ? {} : { organisation: own }) };
  });
}
