import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { saveFile } from '#platform/ui/save-file.ts';
import { postForBytes } from '../data/request.ts';
import type { Editor } from './use-editor.ts';
import { editorWords } from './words.ts';

/** The same document on paper; the server sets it, and keeps nothing. */
export function PdfButton({ editor: { source, fileName } }: { readonly editor: Editor }): ReactNode {
  const t = useWords(editorWords);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      saveFile(await postForBytes('/v1/guide-documents', { source }), fileName.replace(/\.\w+$/, '.pdf'));
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  return (
    <div>
      {failed ? <Alert tone="bad" role="alert" title={t('pdfFailed')} /> : null}
      <Button icon="download" busy={busy} onClick={() => void make()}>
        {t('pdf')}
      </Button>
    </div>
  );
}
