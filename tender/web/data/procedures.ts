import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ProcedureList } from '#tender/api/list.ts';
import { keys } from './keys.ts';
import { getJson } from './request.ts';

/** The list of notices that this viewer may know of. */
export function useProcedures(search: string): UseQueryResult<ProcedureList> {
  const query = search === '' ? '' : `?search=${encodeURIComponent(search)}`;
  return useQuery({
    queryKey: [...keys.procedures, search],
    queryFn: ({ signal }) => getJson<ProcedureList>(`/v1/procedures${query}`, signal),
    placeholderData: keepPreviousData,
  });
}
