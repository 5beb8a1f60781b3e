import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { NewInvitation, Organisations, Users } from '#tender/api/administration.ts';
import { keys } from './keys.ts';
import { getJson, request } from './request.ts';

export type Organisation = Organisations['organisations'][number];
export type User = Users['users'][number];

export function useOrganisations(): UseQueryResult<Organisations['organisations']> {
  return useQuery({
    queryKey: [...keys.administration, 'organisations'],
    queryFn: async ({ signal }) => (await getJson<Organisations>('/v1/organisations', signal)).organisations,
  });
}

export function useUsers(organisation: string): UseQueryResult<Users['users']> {
  return useQuery({
    queryKey: [...keys.administration, 'users', organisation],
    queryFn: async ({ signal }) =>
      (await getJson<Users>(`/v1/organisations/${encodeURIComponent(organisation)}/users`, signal)).users,
  });
}

export function makeOrganisation(organisation: Omit<Organisation, 'id'>): Promise<Organisation> {
  return request('post', '/v1/organisations', { body: organisation });
}

export function invite(invitation: NewInvitation): Promise<unknown> {
  return request('post', '/v1/invitations', { body: invitation });
}

export function suspendUser(user: string, suspended: boolean): Promise<unknown> {
  return request('put', `/v1/users/${encodeURIComponent(user)}/suspension`, { body: { suspended } });
}

export function removeSecondFactors(user: string): Promise<unknown> {
  return request('delete', `/v1/users/${encodeURIComponent(user)}/second-factors`);
}

export function eraseUser(user: string): Promise<unknown> {
  return request('delete', `/v1/users/${encodeURIComponent(user)}`);
}
