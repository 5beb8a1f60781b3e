import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title: string;
  /** What will come here, and when. */
  readonly text?: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, text, action }: EmptyStateProps): ReactNode {
  return (
    <div className="ui-empty">
      <p className="ui-empty__title">{title}</p>
      {text === undefined ? null : <p>{text}</p>}
      {action}
    </div>
  );
}
