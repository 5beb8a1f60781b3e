import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { procedurePath } from './command-request.ts';
import { keys } from './keys.ts';

/**
 * Keeps the pages of a procedure fresh: the server says that something changed which this viewer may see, never what, and that its clock
 * was moved. A stream that breaks is opened again by the browser; what was missed meanwhile is asked for then.
 */
export function useChanges(procedure: string, enabled: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!enabled) return undefined;
    const stream = new EventSource(`${procedurePath(procedure)}/changes`);
    let opened = false;
    const refresh = (): void => void queries.invalidateQueries({ queryKey: keys.procedure(procedure) });
    stream.addEventListener('changed', refresh);
    stream.addEventListener('clock', () => void queries.invalidateQueries({ queryKey: keys.me }));
    stream.addEventListener('open', () => {
      if (opened) refresh();
      opened = true;
    });
    return () => stream.close();
  }, [procedure, enabled, queries]);
}
