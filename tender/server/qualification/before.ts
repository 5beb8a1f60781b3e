import type { Application } from '../application.ts';
import type { GoTo } from '../story/go-to.ts';
import { QualificationPlayer } from './player.ts';
import { ExpirySignals } from './signals.ts';
import { type QualificationFolder, stepInstant } from './story.ts';
import { QualificationSystems } from './systems.ts';

/**
 * Plays a story of qualification systems that comes before one of a procedure, on the same record, as far as it lies before this instant. What was
 * played stays. Throws when a step goes otherwise than told: the story that follows would rest on nothing.
 */
export async function playBefore(
  told: QualificationFolder,
  application: Application,
  until: Temporal.Instant,
  goTo: GoTo,
): Promise<void> {
  const { store, blobs, clock, directory, origin } = application.parts;
  const systems = new QualificationSystems({ store, clock, directory, origin });
  const signals = new ExpirySignals(systems);
  const player = new QualificationPlayer(told, {
    systems,
    blobs,
    goTo: async (instant) => {
      await signals.passThrough(clock.now(), instant, goTo);
      await goTo(instant);
    },
  });
  const story = told.qualification;
  const wanted = story.steps.filter((step) => Temporal.Instant.compare(stepInstant(story, step), until) < 0);
  const left = (await player.progress()).filter(
    ({ step, state }) => wanted.includes(step) && (state === 'next' || state === 'later'),
  );
  if (left.length === 0) return;
  await player.play(wanted, (step, { refusal }) => {
    if (refusal?.code !== step.expect) throw new Error(`${step.id}: ${refusal?.code ?? 'not refused'}`);
    return true;
  });
}
