import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Action, useAction } from '#platform/ui/action.ts';
import { getJson, request } from '#platform/ui/request.ts';
import { keys } from './keys.ts';

export type DemoFunction =
  | 'responder'
  | 'reception'
  | 'head'
  | 'super-user'
  | 'region-administrator'
  | 'location-administrator';

export interface DemoPerson {
  readonly user: string;
  readonly name: string;
  readonly function: DemoFunction;
}

/** Everybody one can be in the demonstration. */
export function useDemoPeople(enabled: boolean): UseQueryResult<readonly DemoPerson[]> {
  return useQuery({
    queryKey: keys.demo,
    enabled,
    queryFn: async ({ signal }) =>
      (await getJson<{ readonly people: readonly DemoPerson[] }>('/demo/people', signal)).people,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Becomes another person; without a name a visitor who is not signed in. */
export function useBecome(): Action<string | undefined, unknown> {
  return useAction((user) =>
    user === undefined
      ? request('post', '/auth/sign-out', { body: {} })
      : request('post', '/demo/sign-in', { body: { user } }),
  );
}
