import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { workspaceWords } from './words.ts';

/** What is being typed was changed elsewhere meanwhile; nothing of either is lost. */
export function Overtaken({ take }: { readonly take: () => void }): ReactNode {
  const t = useWords(workspaceWords);
  return (
    <Alert
      tone="warn"
      title={t('staleForm')}
      actions={
        <Button kind="secondary" onClick={take}>
          {t('takeTheirs')}
        </Button>
      }
    >
      <p>{t('staleFormText')}</p>
    </Alert>
  );
}
