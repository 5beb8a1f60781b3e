import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { DemoExamples, DemoMails, DemoPeople, DemoStory } from '#tender/api/demo.ts';
import { type Action, useAction } from './action.ts';
import { keys } from './keys.ts';
import { getJson, request } from './request.ts';

export type StoryStep = DemoStory['steps'][number];

export function useDemoPeople(): UseQueryResult<DemoPeople['people']> {
  return useQuery({
    queryKey: [...keys.demo, 'people'],
    queryFn: async ({ signal }) => (await getJson<DemoPeople>('/demo/people', signal)).people,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useDemoExamples(): UseQueryResult<DemoExamples> {
  return useQuery({
    queryKey: [...keys.demo, 'examples'],
    queryFn: ({ signal }) => getJson<DemoExamples>('/demo/examples', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const whileRunning = 700;
const otherwise = 15_000;

/** The story and how far it is: asked for often while it is being played, so that its progress shows. */
export function useDemoStory(): UseQueryResult<DemoStory> {
  return useQuery({
    queryKey: [...keys.demo, 'story'],
    queryFn: ({ signal }) => getJson<DemoStory>('/demo/story', signal),
    refetchInterval: ({ state }) => (state.data?.running === undefined ? otherwise : whileRunning),
  });
}

export function useDemoMails(): UseQueryResult<DemoMails['mails']> {
  return useQuery({
    queryKey: keys.mailbox,
    queryFn: async ({ signal }) => (await getJson<DemoMails>('/demo/mails', signal)).mails,
    refetchInterval: otherwise,
  });
}

/** Moves the clock to an instant (ISO). */
export function useMoveClock(): Action<string, unknown> {
  return useAction((to) => request('post', '/demo/clock', { body: { to } }));
}

/** Plays up to and with a step or milestone. */
export function usePlay(): Action<string, unknown> {
  return useAction((until) => request('post', '/demo/story/steps', { body: { until } }));
}

/** Looks at another example, by the id of its procedure. Nothing that was read before holds afterwards. */
export function useChooseExample(): Action<string, unknown> {
  return useAction((procedure) => request('post', '/demo/example', { body: { procedure } }));
}
