import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { Alert } from '../alert.tsx';
import { Button } from '../button.tsx';
import { useWords } from '../language.tsx';
import { useProduct } from '../product.tsx';
import './failed.css';
import { frameWords } from './words.ts';

/** Stands where a page broke down: everything around it goes on. */
export function Failed(): ReactNode {
  const t = useWords(frameWords);
  const { name, words } = useProduct();
  const own = useWords(words);
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
        <p>{t('newVersionText', { product: name })}</p>
      </Alert>
    );
  }
  return (
    <Alert tone="bad" role="alert" title={t('failedTitle')} actions={reload}>
      <p>{own('stuck')}</p>
      <p>{t('failedReport')}</p>
      <pre className="ui-failed__message">{message}</pre>
    </Alert>
  );
}
