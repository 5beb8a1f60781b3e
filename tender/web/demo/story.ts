import type { DemoStory } from '#tender/api/demo.ts';

type Step = DemoStory['steps'][number];
type Milestone = NonNullable<Step['milestone']>;

export function nextOf(story: DemoStory): Step | undefined {
  return story.steps.find(({ state }) => state === 'next');
}

/** Milestones that are still to be reached. */
export function aheadOf(story: DemoStory): readonly Milestone[] {
  return story.steps.flatMap(({ state, milestone }) =>
    milestone === undefined || state === 'done' || state === 'refused' ? [] : [milestone],
  );
}

/** How much of what is being played has been played: steps up to and with the one it runs to. */
export function runningShare({ steps, running }: DemoStory): { readonly done: number; readonly all: number } {
  const end =
    running === undefined
      ? steps.length
      : steps.findIndex(({ id, milestone }) => id === running.until || milestone?.id === running.until) + 1;
  const wanted = steps.slice(0, end === 0 ? steps.length : end);
  return { done: wanted.filter(({ state }) => state === 'done' || state === 'refused').length, all: wanted.length };
}

/** The steps around now: the last ones done, the next, and some after it. */
export function around({ steps }: DemoStory, before: number, after: number): readonly Step[] {
  const next = steps.findIndex(({ state }) => state === 'next');
  const middle = next === -1 ? steps.length : next;
  return steps.slice(Math.max(0, middle - before), middle + 1 + after);
}
