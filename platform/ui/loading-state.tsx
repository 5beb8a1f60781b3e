import type { ReactNode } from 'react';
import { useWords } from './language.tsx';
import './loading-state.css';
import { uiWords } from './words.ts';

interface LoadingStateProps {
  readonly shape?: 'text' | 'table' | 'cards';
  /** How many lines, rows or cards are about to come, so that nothing jumps when they do. */
  readonly lines?: number;
}

/** Holds the room of what is coming. It shows only after a short while: most answers are there sooner. What takes longer is said in words. */
export function LoadingState({ shape = 'text', lines = 4 }: LoadingStateProps): ReactNode {
  const t = useWords(uiWords);
  return (
    <div className={`ui-loading ui-loading--${shape}`} role="status">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="ui-loading__line" aria-hidden="true" />
      ))}
      <span className="ui-loading__word">{t('loading')}</span>
    </div>
  );
}
