import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { forget, recall, remember } from './device-storage.ts';

const prefix = 'draft:';
const pauseMs = 300;

const cleared = new EventTarget();

/** Forgets the text kept under a key, also what was typed just now: call it when the text is safe elsewhere. */
export function clearDraft(key: string): void {
  forget(prefix + key);
  cleared.dispatchEvent(new Event(key));
}

export type DraftState = 'none' | 'restored' | 'kept' | 'not-kept';

interface Draft {
  readonly state: DraftState;
  /** To be told of every change of the text. */
  readonly changed: (text: string) => void;
  /** Takes back what was restored and forgets it. */
  readonly drop: () => void;
}

/**
 * Keeps the text of a box on the device under `key` while it is being written: after each pause, and at once when the
 * page is left. What was kept before is put back into the box. Without a key nothing is kept.
 */
export function useDraft(key: string | undefined, box: RefObject<HTMLTextAreaElement | null>): Draft {
  const [state, setState] = useState<DraftState>('none');
  const before = useRef('');
  const filling = useRef(false);
  const keep = useKeeping(key, setState);
  const fill = useCallback(
    (text: string) => {
      filling.current = true;
      if (box.current !== null) typeInto(box.current, text);
      filling.current = false;
    },
    [box],
  );
  useEffect(() => {
    const kept = key === undefined ? undefined : recall(prefix + key);
    if (kept === undefined || box.current === null || box.current.value === kept) return;
    before.current = box.current.value;
    fill(kept);
    setState('restored');
  }, [key, box, fill]);
  const changed = useCallback((text: string) => (filling.current ? undefined : keep(text)), [keep]);
  const drop = useCallback(() => {
    fill(before.current);
    if (key !== undefined) clearDraft(key);
    setState('none');
    box.current?.focus();
  }, [key, box, fill]);
  return { state, changed, drop };
}

function useKeeping(key: string | undefined, tell: (state: DraftState) => void): (text: string) => void {
  const waiting = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = useCallback(() => {
    clearTimeout(timer.current);
    const text = waiting.current;
    waiting.current = undefined;
    if (key === undefined || text === undefined) return;
    if (text === '') clearDraft(key);
    tell(text === '' ? 'none' : remember(prefix + key, text) ? 'kept' : 'not-kept');
  }, [key, tell]);
  useEffect(() => {
    globalThis.addEventListener('pagehide', write);
    return () => {
      globalThis.removeEventListener('pagehide', write);
      write();
    };
  }, [write]);
  useEffect(() => {
    if (key === undefined) return undefined;
    const forgetPending = (): void => {
      waiting.current = undefined;
      clearTimeout(timer.current);
      tell('none');
    };
    cleared.addEventListener(key, forgetPending);
    return () => cleared.removeEventListener(key, forgetPending);
  }, [key, tell]);
  return useCallback(
    (text: string) => {
      waiting.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(write, pauseMs);
    },
    [write],
  );
}

/** Sets the text as if it were typed, so that whoever listens to the box hears of it. */
function typeInto(box: HTMLTextAreaElement, text: string): void {
  Reflect.set(HTMLTextAreaElement.prototype, 'value', text, box);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
