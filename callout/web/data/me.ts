import type { UseQueryResult } from '@tanstack/react-query';
import type { MeAnswer } from '#callout/api/answers.ts';
import { useMeOf, type WithClock } from '#platform/ui/me.ts';

export type Me = WithClock<MeAnswer>;

/** Who is signed in, what he may do, whom to telephone when all else fails, and the server's clock. */
export const useMe: () => UseQueryResult<Me> = useMeOf<MeAnswer>;
