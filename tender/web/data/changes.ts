import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { procedurePath } from './command-request.ts';
import { keys } from './keys.ts';

/** Keeps the pages of a procedure fresh. */
export function useChanges(procedure: string, enabled: boolean): void {
  useChangesOf(procedurePath(procedure), keys.procedure(procedure), enabled);
}

/**
 * Keeps fresh what is shown of an address: the server says that something changed there which this viewer may see, never what, and that
 * its clock was moved. A stream that breaks is opened again by the browser; what was missed meanwhile is asked for then.
 */
export function useChangesOf(address: string, shown: readonly string[], enabled: boolean): void {
  const queries = useQueryClient();
  const key = useRef(shown);
  useEffect(() => {
    key.current = shown;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const stream = new EventSource(`${address}/changes`);
    let opened = false;
    const refresh = (): void => void queries.invalidateQueries({ queryKey: key.current });
    stream.addEventListener('changed', refresh);
    stream.addEventListener('clock', () => void queries.invalidateQueries({ queryKey: keys.me }));
    stream.addEventListener('open', () => {
      if (opened) refresh();
      opened = true;
    });
    return () => stream.close();
  }, [address, enabled, queries]);
}
