import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Problem } from '#platform/ui/problem.ts';
import type { DemoMails, DemoPeople, DemoStory } from '#tender/api/demo.ts';
import { keys } from './keys.ts';
import { problemOf } from './problem.ts';
import { getJson, request } from './request.ts';

export type StoryStep = DemoStory['steps'][number];

export function useDemoPeople(): UseQueryResult<DemoPeople['people']> {
  return useQuery({
    queryKey: [...keys.demo, 'people'],
    queryFn: async ({ signal }) => (await getJson<DemoPeople>('/demo/people', signal)).people,
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

export interface DemoAction<Input> {
  readonly run: (input: Input) => Promise<Result<unknown, Problem>>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
}

/** Becomes another person; without a name a visitor who is not signed in. */
export function useBecome(): DemoAction<string | undefined> {
  return useDemoAction((user) => (user === undefined ? request('post', '/auth/sign-out', { body: {} }) : request('post', '/demo/sign-in', { body: { user } })));
}

/** Moves the clock to an instant (ISO). */
export function useMoveClock(): DemoAction<string> {
  return useDemoAction((to) => request('post', '/demo/clock', { body: { to } }));
}

/** Plays up to and with a step or milestone. */
export function usePlay(): DemoAction<string> {
  return useDemoAction((until) => request('post', '/demo/story/steps', { body: { until } }));
}

/** Whatever is done to a demonstration may change everything that is shown. */
function useDemoAction<Input>(work: (input: Input) => Promise<unknown>): DemoAction<Input> {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({ mutationFn: work, onSettled: () => queries.invalidateQueries() });
  return {
    run: (input) => mutateAsync(input).then(ok, (refusal: unknown) => fail(problemOf(refusal))),
    busy: isPending,
    problem: error === null ? undefined : problemOf(error),
  };
}
