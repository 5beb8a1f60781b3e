import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getJson } from '#platform/ui/request.ts';
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
export function useDemoPeople(): UseQueryResult<readonly DemoPerson[]> {
  return useQuery({
    queryKey: keys.demo,
    queryFn: async ({ signal }) =>
      (await getJson<{ readonly people: readonly DemoPerson[] }>('/demo/people', signal)).people,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
