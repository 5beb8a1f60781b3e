import { localDate, startOfDay } from '#platform/kernel/time.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Application } from '../application.ts';
import { type QualificationStory, stepInstant } from './story.ts';
import type { StoryBefore } from './story-before.ts';
import { QualificationSystems, systemStream } from './systems.ts';
import { systemCommandOf } from './values.ts';

/**
 * Plays it up to this instant, day by day so that every signal is given on its day; does nothing where it was played. Throws when a step goes
 * otherwise than told.
 */
export async function playBefore(
  { folder, story }: StoryBefore,
  application: Application,
  until: Temporal.Instant,
  goTo: (instant: Temporal.Instant) => Promise<void>,
): Promise<void> {
  const { store, blobs, clock, directory, origin } = application.parts;
  const [first = ''] = story.systems;
  if ((await store.head(systemStream(first))) !== undefined) return;
  const systems = new QualificationSystems({ store, clock, directory, origin });
  let day = localDate(stepInstant(story, firstOf(story)), story.timeZone);
  for (const step of story.steps) {
    const at = stepInstant(story, step);
    if (Temporal.Instant.compare(at, until) >= 0) return;
    for (; Temporal.Instant.compare(morningOf(day, story), at) <= 0; day = day.add({ days: 1 })) {
      await goTo(morningOf(day, story));
      await systems.lookAt(morningOf(day, story));
    }
    await goTo(at);
    const refusal = await playStep(systems, { folder, story, blobs }, step);
    if (refusal !== step.expect) throw new Error(`${step.id}: ${refusal ?? 'not refused'}`);
  }
}

async function playStep(
  systems: QualificationSystems,
  { folder, story, blobs }: StoryBefore & Pick<Application['parts'], 'blobs'>,
  step: QualificationStory['steps'][number],
): Promise<string | undefined> {
  const actor = actorOf(story, step.by);
  for (const told of step.commands) {
    const file = await systems.newest(step.system);
    const command = await systemCommandOf(told, { folder, blobs, file });
    const done = await systems.execute(step.system, command, actor);
    if (!done.ok) return done.error.code;
  }
  return undefined;
}

function firstOf({ steps }: QualificationStory): QualificationStory['steps'][number] {
  const [first] = steps;
  if (first === undefined) throw new Error('a story has a first step');
  return first;
}

/** Eight in the morning, when signals are given. */
function morningOf(day: Temporal.PlainDate, { timeZone }: QualificationStory): Temporal.Instant {
  return startOfDay(day, timeZone).add({ hours: 8 });
}

function actorOf({ people, organisations }: QualificationStory, user: string): Actor {
  const person = people.find(({ id }) => id === user);
  const organisation = organisations.find(({ id }) => id === person?.organisation);
  return { user, ...(organisation === undefined ? {} : { organisation }) };
}
