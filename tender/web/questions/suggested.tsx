import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { questionsWords } from './words.ts';

interface SuggestedProps {
  readonly suggestion: string;
  /** Undefined until it was decided, or where it may not be known yet. */
  readonly adopted?: boolean | undefined;
}

/** Words that were suggested for a document, and whether they were adopted (ROC-08). */
export function Suggested({ suggestion, adopted }: SuggestedProps): ReactNode {
  const t = useWords(questionsWords);
  return (
    <div className="questions-suggested">
      <p>
        <strong>{t('suggested')}</strong>{' '}
        {adopted === undefined ? null : (
          <StatusTag tone={adopted ? 'good' : 'neutral'}>{t(adopted ? 'adoptedTag' : 'notAdoptedTag')}</StatusTag>
        )}
      </p>
      <blockquote className="questions-card__text">
        <AsWritten>{suggestion}</AsWritten>
      </blockquote>
    </div>
  );
}
