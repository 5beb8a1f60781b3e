import { useCallback, useEffect, useRef, useState } from 'react';

const pauseMs = 350;
/** Texts that were taken over and have not come back yet. */
const mostOnTheWay = 20;

interface State {
  readonly text: string;
  readonly from: string;
  readonly taken: readonly string[];
}

interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Leaving the field. */
  readonly leave: () => void;
}

/** What is typed in a field: it is taken over after a pause or when the field is left, and follows what comes from elsewhere. */
export function useTyped(value: string, take: (text: string) => void): Typed {
  const [state, setState] = useState<State>({ text: value, from: value, taken: [] });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<string>(undefined);
  const taking = useRef(take);
  useEffect(() => {
    taking.current = take;
  });
  if (value !== state.from) {
    // What was typed here comes back as it was taken over; only another value takes its place.
    const own = state.taken.indexOf(value);
    setState({ text: own === -1 ? value : state.text, from: value, taken: state.taken.slice(own + 1) });
  }
  const now = useCallback(() => {
    clearTimeout(timer.current);
    const text = pending.current;
    pending.current = undefined;
    if (text === undefined) return;
    setState((current) => ({ ...current, taken: [...current.taken.slice(-mostOnTheWay), text] }));
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
