import { useCallback } from 'react';
import { procedurePage, useAt, useProcedureId } from '../data/route.ts';
import type { Place } from './cells.ts';

/** Address of the workplace of one cell, staying in the past while travelling. */
export function useCellAddress(): (place: Place) => string {
  const procedure = useProcedureId();
  const at = useAt();
  return useCallback(
    ({ operator, criterion }) => {
      const page = `${procedurePage(procedure, 'evaluation')}/${encodeURIComponent(operator)}/${encodeURIComponent(criterion)}`;
      return at === undefined ? page : `${page}?at=${at}`;
    },
    [procedure, at],
  );
}
