/** A text with what it was and, after going back, what it became. */
export interface History {
  readonly past: readonly string[];
  readonly now: string;
  readonly coming: readonly string[];
  /** What the last change was about: changes about the same thing count as one. */
  readonly about?: string;
}

/** Steps that can be gone back. */
const mostSteps = 200;

export function begun(now: string): History {
  return { past: [], now, coming: [] };
}

/** With the same `about` as the change before it is part of that step; without one it is a step of its own. */
export function changed(history: History, now: string, about?: string): History {
  if (now === history.now) return history;
  const same = about !== undefined && about === history.about && history.coming.length === 0;
  const past = same ? history.past : [...history.past, history.now].slice(-mostSteps);
  return { past, now, coming: [], ...(about === undefined ? {} : { about }) };
}

/** What comes next is a step of its own, whatever it is about. */
export function settled({ past, now, coming }: History): History {
  return { past, now, coming };
}

export function undone({ past, now, coming }: History): History {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, coming }
    : { past: past.slice(0, -1), now: before, coming: [now, ...coming] };
}

export function redone({ past, now, coming }: History): History {
  const [after, ...rest] = coming;
  return after === undefined ? { past, now, coming } : { past: [...past, now], now: after, coming: rest };
}
