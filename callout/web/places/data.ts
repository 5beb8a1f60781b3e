import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { KiosksAnswer, PlaceAnswer, RosterAnswer, WatchAnswer } from '#callout/api/places.ts';
import { getJson } from '#platform/ui/request.ts';

export function placePath(location: string, below = ''): string {
  return `/v1/places/${encodeURIComponent(location)}${below}`;
}

/** Plans of a location; with its areas for who sets them up. */
export function usePlace(location: string): UseQueryResult<PlaceAnswer> {
  return useQuery({
    queryKey: ['place', location],
    queryFn: ({ signal }) => getJson<PlaceAnswer>(placePath(location), signal),
    staleTime: 60_000,
  });
}

export function useKiosks(location: string): UseQueryResult<KiosksAnswer> {
  return useQuery({
    queryKey: ['place', location, 'kiosks'],
    queryFn: ({ signal }) => getJson<KiosksAnswer>(placePath(location, '/kiosks'), signal),
    refetchInterval: 60_000,
  });
}

export function useRoster(location: string): UseQueryResult<RosterAnswer> {
  return useQuery({
    queryKey: ['place', location, 'roster'],
    queryFn: ({ signal }) => getJson<RosterAnswer>(placePath(location, '/roster'), signal),
  });
}

/** What this phone watches for. */
export function useWatched(enabled: boolean): UseQueryResult<WatchAnswer> {
  return useQuery({
    queryKey: ['watched'],
    queryFn: ({ signal }) => getJson<WatchAnswer>('/v1/me/places', signal),
    staleTime: 300_000,
    enabled,
  });
}
