import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import type { Refusal, Result } from '#platform/kernel/result.ts';
import { localDate, startOfDay, toIso } from '#platform/kernel/time.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { RecordedQualification } from '#tender/core/qualification/events.ts';
import type { QualificationSystem } from '#tender/core/qualification/state.ts';
import { type ManualClock, manualClock } from '../clock.ts';
import { RecordProofs } from '../record-proofs.ts';
import { type QualificationStep, type QualificationStory, readQualificationStory, stepInstant } from './story.ts';
import { QualificationSystems, systemStream } from './systems.ts';
import { systemCommandOf } from './values.ts';

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
    const steps: PlayedStep[] = [];
    for (const step of story.steps) {
      await passThrough(systems, clock, stepInstant(story, step), story.timeZone);
      steps.push(
        await play(systems, step, story, async (command, file) => systemCommandOf(command, { folder, blobs, file })),
      );
    }
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

/** Eight in the morning of every day on the way, when signals are given. */
async function passThrough(
  systems: QualificationSystems,
  clock: ManualClock,
  to: Temporal.Instant,
  zone: string,
): Promise<void> {
  for (let day = localDate(clock.now(), zone); ; day = day.add({ days: 1 })) {
    const morning = startOfDay(day, zone).add({ hours: 8 });
    if (Temporal.Instant.compare(morning, to) > 0) break;
    if (Temporal.Instant.compare(morning, clock.now()) <= 0) continue;
    clock.set(morning);
    await systems.lookAt(morning);
  }
  if (Temporal.Instant.compare(to, clock.now()) > 0) clock.set(to);
}

async function play(
  systems: QualificationSystems,
  step: QualificationStep,
  story: QualificationStory,
  commandOf: (command: object, file: QualificationSystem | undefined) => ReturnType<typeof systemCommandOf>,
): Promise<PlayedStep> {
  const at = toIso(stepInstant(story, step));
  const actor = actorOf(story, step.by);
  for (const told of step.commands) {
    const command = await commandOf(told, await systems.newest(step.system));
    const done = await systems.execute(step.system, command, actor);
    if (!done.ok) return { step, at, refusal: done.error, asTold: done.error.code === step.expect };
  }
  return { step, at, asTold: step.expect === undefined };
}

function actorOf({ people, organisations }: QualificationStory, user: string): Actor {
  const person = people.find(({ id }) => id === user);
  const organisation = organisations.find(({ id }) => id === person?.organisation);
  return { user, ...(organisation === undefined ? {} : { organisation }) };
}

function peopleOf({ people, organisations }: QualificationStory) {
  return people.map(({ id, function: title, language, organisation }) => {
    const own = organisations.find((known) => known.id === organisation);
    return { user: id, name: title, function: title, language, ...(own === undefined ? {} : { organisation: own }) };
  });
}
