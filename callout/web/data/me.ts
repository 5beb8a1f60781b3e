import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { MeAnswer } from '#callout/api/answers.ts';
import { clockOffset } from '#platform/ui/clock.tsx';
import { getJson } from '#platform/ui/request.ts';
import { keys } from './keys.ts';

export interface Me extends MeAnswer {
  /** Milliseconds that the server's clock is ahead of this device. */
  readonly offset: number;
}

/** Who is signed in, what he may do, whom to telephone when all else fails, and the server's clock. */
export function useMe(): UseQueryResult<Me> {
  return useQuery({
    queryKey: keys.me,
    queryFn: async ({ signal }) => {
      const me = await getJson<MeAnswer>('/v1/me', signal);
      return { ...me, offset: clockOffset(me.now) };
    },
    staleTime: 60_000,
  });
}
