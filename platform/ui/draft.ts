import { useCallback, useEffect, useRef, useState } from 'react';
import { forget, recall, remember } from './device-storage.ts';

const prefix = 'draft:';
const pauseMs = 300;

/** Forgets the text kept under a key: call it when the text is safe elsewhere. */
export function clearDraft(key: string): void {
  forget(prefix + key);
}

export function keptDraft(key: string): string | undefined {
  return recall(prefix + key);
}

export type DraftState = 'none' | 'restored' | 'kept' | 'not-kept';

interface Draft {
  readonly state: DraftState;
  readonly keep: (text: string) => void;
  readonly restored: () => void;
  readonly drop: () => void;
}

/** Keeps a text on the device while it is being written: shortly after each pause, and at once when the page is left. */
export function useDraft(key: string | undefined): Draft {
  const [state, setState] = useState<DraftState>('none');
  const waiting = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useCallback(() => {
    clearTimeout(timer.current);
    const text = waiting.current;
    waiting.current = undefined;
    if (key === undefined || text === undefined) return;
    if (text === '') clearDraft(key);
    setState(text === '' ? 'none' : remember(prefix + key, text) ? 'kept' : 'not-kept');
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
    waiting.current = undefined;
    clearTimeout(timer.current);
    if (key !== undefined) clearDraft(key);
    setState('none');
  }, [key]);
  const restored = useCallback(() => setState('restored'), []);
  return { state, keep, restored, drop };
}
