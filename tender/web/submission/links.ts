import { useCallback } from 'react';
import { useProcedureLink } from '../data/route.ts';
import { pageBelow } from './page-below.ts';

/** Addresses of the pages of a tender: `to('signatories')`, `to('')` is the overview. */
export function useTenderLink(): (path: string) => string {
  const stage = useProcedureLink();
  return useCallback((path) => pageBelow(stage('submission'), path), [stage]);
}
