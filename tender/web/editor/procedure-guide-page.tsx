import { type ReactNode, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Button, ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { PreparationView } from '#tender/core/procedure/preparation/view.ts';
import { useCommand } from '../data/command.ts';
import { Loaded } from '../data/loaded.tsx';
import { Refused } from '../data/refused.tsx';
import { procedurePage, useProcedureId } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { useMoveOn } from '../frame/move-on.ts';
import { GuideEditor } from './guide-editor.tsx';
import { type KeptDraft, keptDraft } from './kept.ts';
import type { Editor } from './use-editor.ts';
import { editorWords } from './words.ts';

/** The guide of a procedure in preparation, in the editor; it goes back as a whole. */
export function ProcedureGuidePage(): ReactNode {
  const t = useWords(editorWords);
  const procedure = useProcedureId();
  const view = useView('preparation');
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead
        title={t('title')}
        intro={t('intro')}
        aside={<ButtonLink to={procedurePage(procedure, 'preparation')}>{t('backToProcedure')}</ButtonLink>}
      />
      <Loaded query={view}>{(preparation) => <Opened procedure={procedure} view={preparation} />}</Loaded>
    </Stack>
  );
}

interface OpenedProps {
  readonly procedure: string;
  readonly view: PreparationView;
}

function Opened({ procedure, view }: OpenedProps): ReactNode {
  const t = useWords(editorWords);
  const [draft] = useState<KeptDraft>(() => {
    const { fileName, source } = view;
    const kept = keptDraft(procedure);
    return { fileName, source: kept?.source ?? source, saved: source };
  });
  if (!view.may.edit) {
    return (
      <Alert title={t('mayNotEdit')}>
        <p>{t('mayNotEditText')}</p>
      </Alert>
    );
  }
  return (
    <GuideEditor
      of={procedure}
      opened={draft}
      inProcedure
      finish={(editor) => <Replace procedure={procedure} editor={editor} onReplaced={editor.drop} />}
    />
  );
}

interface ReplaceProps {
  readonly procedure: string;
  readonly editor: Editor;
  readonly onReplaced: () => void;
}

function Replace({ procedure, editor, onReplaced }: ReplaceProps): ReactNode {
  const t = useWords(editorWords);
  const show = useToast();
  const moveOn = useMoveOn();
  const replace = useCommand('replace-guide');
  const send = async (): Promise<void> => {
    const done = await replace.send({ fileName: editor.fileName, source: editor.source });
    if (!done.ok) return;
    onReplaced();
    show({ text: t('replaced') });
    moveOn(procedurePage(procedure, 'preparation'));
  };
  return (
    <Section title={t('replaceTitle')} intro={t('replaceIntro')} card>
      <Stack>
        <Refused problem={replace.problem} />
        <div>
          <Button kind="primary" busy={replace.busy} onClick={() => void send()}>
            {t('replace')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
