import { expect, test } from 'vitest';
import type { DemoStory } from '#tender/api/demo.ts';
import { aheadOf, around, nextOf, runningShare } from './story.ts';

const words = (text: string) => ({ nl: text, fr: text, en: text });

function step(id: string, state: DemoStory['steps'][number]['state'], milestone?: string): DemoStory['steps'][number] {
  return {
    id,
    at: '2025-07-10T07:00:00.000Z',
    by: { user: 'u', name: 'U', organisation: 'O' },
    title: words(id),
    page: '/procedures/p',
    state,
    ...(milestone === undefined ? {} : { milestone: { id: milestone, title: words(milestone) } }),
  };
}

const story: DemoStory = {
  title: words('story'),
  procedure: 'p',
  now: '2025-07-10T07:00:00.000Z',
  steps: [
    step('a', 'done', 'published'),
    step('b', 'refused'),
    step('c', 'next'),
    step('d', 'later', 'closed'),
    step('e', 'later'),
  ],
};

test('the story stands at its next step, with the milestones that lie ahead', () => {
  expect(nextOf(story)?.id).toBe('c');
  expect(aheadOf(story).map(({ id }) => id)).toEqual(['closed']);
  expect(around(story, 1, 1).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});

test('progress counts up to the milestone that is played to', () => {
  expect(runningShare({ ...story, running: { until: 'closed', step: 'b' } })).toEqual({ done: 2, all: 4 });
  expect(runningShare({ ...story, running: { until: 'e', step: 'b' } })).toEqual({ done: 2, all: 5 });
  expect(runningShare(story)).toEqual({ done: 2, all: 5 });
});

test('when all is done the last steps stay in sight', () => {
  const over = { ...story, steps: story.steps.map((one) => ({ ...one, state: 'done' as const })) };
  expect(nextOf(over)).toBeUndefined();
  expect(around(over, 2, 3).map(({ id }) => id)).toEqual(['d', 'e']);
});
