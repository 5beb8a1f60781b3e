import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { procedurePath } from './command-request.ts';
import { keys } from './keys.ts';

/** Keeps the pages of a procedure fresh: the server says when something has changed, never what. */
export function useChanges(procedure: string, enabled: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!enabled) return undefined;
    const stream = new EventSource(`${procedurePath(procedure)}/changes`);
    const refresh = (): void => void queries.invalidateQueries({ queryKey: keys.procedure(procedure) });
    stream.addEventListener('message', refresh);
    stream.addEventListener('changed', refresh);
    return () => stream.close();
  }, [procedure, enabled, queries]);
}
