import type { UseQueryResult } from '@tanstack/react-query';
import { useMeOf, type WithClock } from '#platform/ui/me.ts';
import type { MeAnswer } from '#tender/api/answers.ts';

export type Me = WithClock<MeAnswer>;

/** Who is signed in, whether this is a demonstration, and the server's clock. */
export const useMe: () => UseQueryResult<Me> = useMeOf<MeAnswer>;
