import { useCallback, useEffect, useRef, useState } from 'react';
import { forget, recall, remember } from '#platform/ui/device-storage.ts';

const prefix = 'draft:';
const pauseMs = 300;

/** What was kept on the device under a key; anything may stand there. */
export function keptOnDevice(key: string): string | undefined {
  return recall(prefix + key);
}

export interface DeviceDraft {
  /** `kept`: what is on the page is safe against a reload; `not-kept`: the browser allows no storage. */
  readonly state: 'none' | 'kept' | 'not-kept';
  /** To be told of every change; written after a pause, and at once when the page is left. */
  readonly keep: (text: string) => void;
  /** What was kept is safe elsewhere, or not wanted any more. */
  readonly drop: () => void;
}

/** Keeps what is being filled in on the device until it is saved. */
export function useDeviceDraft(key: string): DeviceDraft {
  const [state, setState] = useState<DeviceDraft['state']>(() => (keptOnDevice(key) === undefined ? 'none' : 'kept'));
  const waiting = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useCallback(() => {
    clearTimeout(timer.current);
    const text = waiting.current;
    waiting.current = undefined;
    if (text !== undefined) setState(remember(prefix + key, text) ? 'kept' : 'not-kept');
  }, [key]);
  useEffect(() => {
    globalThis.addEventListener('pagehide', write);
    return () => {
      globalThis.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);
  const keep = useCallback(
    (text: string) => {
      waiting.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(write, pauseMs);
    },
    [write],
  );
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    forget(prefix + key);
    setState('none');
  }, [key]);
  return { state, keep, drop };
}
