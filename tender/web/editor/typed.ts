import { useCallback, useEffect, useRef, useState } from 'react';

const pauseMs = 350;

interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Leaving the field. */
  readonly leave: () => void;
}

/** What is typed in a field: it is taken over after a pause or when the field is left, and follows what comes from elsewhere. */
export function useTyped(value: string, take: (text: string) => void): Typed {
  const [state, setState] = useState({ text: value, from: value, taken: value });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<string>(undefined);
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  if (value !== state.from) {
    // What was typed here comes back as it was taken over; only another value takes its place.
    setState({ text: value === state.taken ? state.text : value, from: value, taken: value });
  }
  const now = useCallback(() => {
    clearTimeout(timer.current);
    const text = pending.current;
    pending.current = undefined;
    if (text === undefined) return;
    setState((current) => ({ ...current, taken: text }));
    taking.current(text);
  }, []);
  useEffect(() => now, [now]);
  const type = (text: string): void => {
    setState((current) => ({ ...current, text }));
    pending.current = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(now, pauseMs);
  };
  return { text: state.text, type, leave: now };
}
