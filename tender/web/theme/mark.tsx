import type { ReactNode } from 'react';

/** The mark of Leidraad: a thread with one knot in it, the point where one is. */
export function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--ui-accent)" />
      <path
        d="M6.5 22.5c5.5 0 4-13 9.5-13s4 13 9.5 13"
        fill="none"
        stroke="#fff"
        strokeWidth="2.75"
        strokeLinecap="round"
      />
      <circle cx="16" cy="9.5" r="3.25" fill="var(--ui-focus-glow)" />
    </svg>
  );
}
