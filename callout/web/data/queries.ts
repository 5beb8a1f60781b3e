import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type {
  AudiencesAnswer,
  CallAnswer,
  CallsAnswer,
  DashboardAnswer,
  OrganisationAnswer,
} from '#callout/api/answers.ts';
import { getJson } from '#platform/ui/request.ts';
import { keys } from './keys.ts';

/** Asked again by itself: presence goes stale without anything happening at the server. */
const dashboardEvery = 15_000;

export function useDashboard(): UseQueryResult<DashboardAnswer> {
  return useQuery({
    queryKey: keys.dashboard,
    queryFn: ({ signal }) => getJson<DashboardAnswer>('/v1/dashboard', signal),
    refetchInterval: dashboardEvery,
  });
}

export function useOrganisation(): UseQueryResult<OrganisationAnswer> {
  return useQuery({
    queryKey: keys.organisation,
    queryFn: ({ signal }) => getJson<OrganisationAnswer>('/v1/organisation', signal),
    staleTime: 60_000,
  });
}

export function useCalls(): UseQueryResult<CallsAnswer['calls']> {
  return useQuery({
    queryKey: keys.calls(),
    queryFn: async ({ signal }) => (await getJson<CallsAnswer>('/v1/calls', signal)).calls,
  });
}

export function useCall(call: string): UseQueryResult<CallAnswer> {
  return useQuery({
    queryKey: keys.call(call),
    queryFn: ({ signal }) => getJson<CallAnswer>(callPath(call), signal),
    refetchInterval: dashboardEvery,
  });
}

/** Whom a press would call now; `path` is that of the location, or of the call that is scaled up. */
export function useAudiences(path: string): UseQueryResult<AudiencesAnswer['audiences']> {
  return useQuery({
    queryKey: keys.audiences(path),
    queryFn: async ({ signal }) => (await getJson<AudiencesAnswer>(`${path}/audiences`, signal)).audiences,
    refetchInterval: dashboardEvery,
  });
}

export function callPath(call: string): string {
  return `/v1/calls/${encodeURIComponent(call)}`;
}
