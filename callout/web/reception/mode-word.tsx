import type { ReactNode } from 'react';
import type { Mode } from '#callout/core/alarm/events.ts';
import { useWords } from '#platform/ui/language.tsx';
import './mode-word.css';
import { callWords } from './words.ts';

/** `OEFENING` or `PROEF`; nothing for the real thing, which needs no word. */
export function ModeWord({ mode }: { readonly mode: Mode }): ReactNode {
  const t = useWords(callWords);
  return mode === 'real' ? null : <span className={`mode-word mode-word--${mode}`}>{t(mode)}</span>;
}
