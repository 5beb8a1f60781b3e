import { useCallback } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { StageName } from '#tender/core/procedure/file.ts';

/** The procedure of the address; throws on a page that is not about one. */
export function useProcedureId(): string {
  const { procedure } = useParams();
  if (procedure === undefined) throw new Error('this page is not about a procedure');
  return procedure;
}

/** The version of the file that is travelled to (`?at=17`); undefined is now. */
export function useAt(): string | undefined {
  const at = useSearchParams()[0].get('at');
  return at !== null && /^\d{1,9}$/.test(at) ? at : undefined;
}

/** Whether the page shows the past, in which nothing can be done. */
export function useReadOnly(): boolean {
  return useAt() !== undefined;
}

/** Addresses of the pages of this procedure, staying in the past while travelling: `to('questions')`, `to()` is the notice. */
export function useProcedureLink(): (stage?: StageName) => string {
  const procedure = useProcedureId();
  const at = useAt();
  return useCallback((stage) => procedurePage(procedure, stage, at), [procedure, at]);
}

export function procedurePage(procedure: string, stage?: StageName, at?: string): string {
  const page = `/procedures/${encodeURIComponent(procedure)}${stage === undefined ? '' : `/${stage}`}`;
  return at === undefined ? page : `${page}?at=${at}`;
}
