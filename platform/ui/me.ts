import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { clockOffset } from './clock.tsx';
import { getJson } from './request.ts';

/** What the server says of whoever looks. */
export type WithClock<Answer> = Answer & {
  /** Milliseconds that the server's clock is ahead of this device. */
  readonly offset: number;
};

/** Asks `/v1/me`, which answers in either product: who is signed in, and the server's clock. */
export function useMeOf<Answer extends { readonly now: string }>(): UseQueryResult<WithClock<Answer>> {
  return useQuery({
    queryKey: ['me'],
    queryFn: async ({ signal }) => {
      const me = await getJson<Answer>('/v1/me', signal);
      return { ...me, offset: clockOffset(me.now) };
    },
    staleTime: 60_000,
  });
}
