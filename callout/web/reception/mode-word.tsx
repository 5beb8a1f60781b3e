import type { ReactNode } from 'react';
import type { Mode } from '#callout/core/alarm/events.ts';
import type { CallPhase } from '#callout/core/alarm/state.ts';
import { classes } from '#platform/ui/classes.ts';
import { useWords } from '#platform/ui/language.tsx';
import './mode-word.css';
import { callWords } from './words.ts';

/** The colour of a call, which is another once it is over. */
export function modeClass({ mode, phase }: { readonly mode: Mode; readonly phase: CallPhase }): string {
  return classes(`mode--${mode}`, phase !== 'running' && 'mode--over');
}

/** `OEFENING` or `PROEF`; nothing for the real thing, which needs no word. */
export function ModeWord({ mode }: { readonly mode: Mode }): ReactNode {
  const t = useWords(callWords);
  return mode === 'real' ? null : <span className={`mode-word mode-word--${mode}`}>{t(mode)}</span>;
}
