import type { ReactNode } from 'react';

/** The mark of Paraat: somebody who hears the call from both sides. */
export function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--ui-accent-strong)" />
      <circle cx="16" cy="13" r="3.2" fill="var(--ui-focus-glow)" />
      <path d="M10 24.5c.6-3.6 3-5.7 6-5.7s5.4 2.1 6 5.7z" fill="var(--ui-focus-glow)" />
      <path
        d="M10.2 16.6a6.6 6.6 0 0 1 0-7.2M21.8 16.6a6.6 6.6 0 0 0 0-7.2M6.7 19.2a11 11 0 0 1 0-12.4M25.3 19.2a11 11 0 0 0 0-12.4"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
