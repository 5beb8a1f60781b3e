import type { ReactNode } from 'react';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';
import { useWords } from './language.tsx';
import { uiWords } from './words.ts';

interface ErrorStateProps {
  readonly text?: ReactNode;
  readonly onRetry?: () => void;
}

/** Stands where something should have come and did not. */
export function ErrorState({ text, onRetry }: ErrorStateProps): ReactNode {
  const t = useWords(uiWords);
  const retry = onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('retry')}</Button>;
  return (
    <Alert tone="bad" role="alert" title={t('errorTitle')} actions={retry}>
      <p>{text ?? t('errorText')}</p>
    </Alert>
  );
}
