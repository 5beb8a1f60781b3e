import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { doubtConnection } from './connection.ts';
import { keys } from './keys.ts';

/**
 * Keeps what is shown fresh: the server says that something changed which this viewer may see, never what. A stream that breaks is opened
 * again by the browser, and all is asked for anew then.
 */
export function useChanges(enabled: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!enabled) return undefined;
    const stream = new EventSource('/v1/events');
    let opened = false;
    const refresh = (): void => {
      for (const queryKey of [keys.live, keys.me]) void queries.invalidateQueries({ queryKey });
    };
    stream.addEventListener('changed', refresh);
    stream.addEventListener('open', () => {
      if (opened) refresh();
      opened = true;
      doubtConnection();
    });
    stream.addEventListener('error', doubtConnection);
    return () => stream.close();
  }, [enabled, queries]);
}
