import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { frameWords } from './words.ts';

/** Stands where a page broke down: everything around it goes on. */
export function Failed(): ReactNode {
  const t = useWords(frameWords);
  const error = useRouteError();
  const message = error instanceof Error ? error.message : String(error);
  const outdated = /dynamically imported module|module script/i.test(message);
  const reload = (
    <Button kind="primary" onClick={() => globalThis.location.reload()}>
      {t('reload')}
    </Button>
  );
  if (outdated) {
    return (
      <Alert tone="info" title={t('newVersionTitle')} actions={reload}>
        <p>{t('newVersionText')}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="bad" role="alert" title={t('failedTitle')} actions={reload}>
      <p>{t('failedText')}</p>
      <pre className="frame-error">{message}</pre>
    </Alert>
  );
}
