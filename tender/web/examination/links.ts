import { useCallback } from 'react';
import { useProcedureLink } from '../data/route.ts';
import { pageBelow } from '../submission/page-below.ts';

/** Addresses of the pages of the examination: `to('')` is the overview, `to('exclude')` the exclusion. */
export function useExaminationLink(): (path: string) => string {
  const stage = useProcedureLink();
  return useCallback((path) => pageBelow(stage('examination'), path), [stage]);
}

export function tenderPath(operator: string, item?: string): string {
  return item === undefined ? `tenders/${operator}` : `tenders/${operator}/${item}`;
}
