import { type ReactNode, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { FileField } from '#platform/ui/file-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { DocumentLine } from '#tender/core/qualification/view.ts';
import type { FileRule } from '#tender/documents/check-file.ts';
import { Refused } from '../data/refused.tsx';
import { useRows } from '../evidence/chosen-rows.ts';
import { useFile } from '../evidence/use-file.ts';
import { useSystem, useSystemCommand } from './data.ts';
import { documentWords } from './document-words.ts';
import { systemWords } from './words.ts';

/** As the rules of the system have it: `decide/documents.ts`. */
const documentRule: FileRule = { kind: 'certificate', formats: ['pdf', 'xlsx'], maxMegabytes: 50 };
const limits = { types: ['.pdf', '.xlsx'], maxBytes: documentRule.maxMegabytes * 1_000_000, maxFiles: 1 };

interface ProvideDocumentProps {
  readonly line: DocumentLine;
  readonly onDone: () => void;
}

/** The file is checked and sent when it is chosen; it counts when the button is pressed. */
export function ProvideDocument({ line, onDone }: ProvideDocumentProps): ReactNode {
  const t = useWords(documentWords);
  const s = useWords(systemWords);
  const show = useToast();
  const { published } = useSystem();
  const provide = useSystemCommand('provide-document');
  const [error, setError] = useState<string>();
  const upload = useFile(() => setError(undefined), documentRule);
  const rows = useRows(upload.chosen);
  const { document, language, title, provided } = line;
  const file = upload.chosen?.file;
  const send = async (): Promise<void> => {
    if (file === undefined) {
      const sending = upload.chosen !== undefined && upload.chosen.step !== 'failed';
      setError(t(sending ? 'wait' : 'fileNeeded'));
      return;
    }
    if (!(await provide.send({ document, language, file })).ok) return;
    show({ text: t('added') });
    onDone();
  };
  return (
    <div className="qualification-fields" role="group" aria-label={`${title}, ${s(language)}`}>
      <Stack>
        <Refused problem={provide.problem} />
        {published ? <Text soft>{t('replaceHint')}</Text> : null}
        <FileField
          label={t('file')}
          limits={limits}
          files={rows}
          replaces
          error={error}
          onAdd={([first]) => first && upload.choose(first)}
          onRemove={upload.drop}
        />
        <Actions>
          <Button kind="primary" busy={provide.busy} onClick={() => void send()}>
            {t(provided === undefined ? 'add' : 'replace')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t('close')}
          </Button>
        </Actions>
      </Stack>
    </div>
  );
}
