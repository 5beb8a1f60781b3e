import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { clockOffset } from '#platform/ui/clock.tsx';
import type { MeAnswer } from '#tender/api/answers.ts';
import { keys } from './keys.ts';
import { getJson } from './request.ts';

export interface Me extends MeAnswer {
  /** Milliseconds that the server's clock is ahead of this device. */
  readonly offset: number;
}

/** Who is signed in, whether this is a demonstration, and the server's clock. */
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
