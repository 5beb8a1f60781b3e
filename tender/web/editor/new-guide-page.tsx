import { type ReactNode, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { SignInLink } from '#platform/ui/account/sign-in-link.tsx';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { readGuide } from '#tender/core/guide/read.ts';
import { useMe } from '../data/me.ts';
import { sourceIn } from '../draft/invitation-source.ts';
import { MakeProcedure } from '../draft/make-procedure.tsx';
import { draftWords } from '../draft/words.ts';
import { GuideEditor } from './guide-editor.tsx';
import { type KeptDraft, keepDraft, keptDraft, newGuide } from './kept.ts';
import { type Beginning, Start } from './start.tsx';
import type { Editor } from './use-editor.ts';
import { editorWords } from './words.ts';

/** A guide that is no procedure yet, written on this device. */
export function NewGuidePage(): ReactNode {
  const t = useWords(editorWords);
  const given = useGiven();
  const [draft, setDraft] = useState<KeptDraft | undefined>(() => given ?? keptDraft(newGuide));
  const begin = ({ fileName, source }: Beginning): void => {
    const begun = { fileName, source, saved: source };
    keepDraft(newGuide, begun);
    setDraft(begun);
  };
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      {draft === undefined ? (
        <Start onBegin={begin} />
      ) : (
        <GuideEditor
          of={newGuide}
          opened={draft}
          inProcedure={false}
          aside={(editor) => <StartAgain editor={editor} onAgain={() => setDraft(undefined)} />}
          finish={(editor) => <Finish editor={editor} onMade={editor.drop} />}
        />
      )}
    </Stack>
  );
}

/** A file that was chosen on another page; what stands on the device comes first when this page is loaded again. */
function useGiven(): KeptDraft | undefined {
  const location = useLocation();
  const given: unknown = location.state;
  if (location.key === 'default' || typeof given !== 'object' || given === null) return undefined;
  const fileName: unknown = Reflect.get(given, 'fileName');
  const source: unknown = Reflect.get(given, 'source');
  if (typeof fileName !== 'string' || typeof source !== 'string') return undefined;
  const kept = keptDraft(newGuide);
  return kept?.saved === source ? kept : { fileName, source, saved: source };
}

function StartAgain({ editor, onAgain }: { readonly editor: Editor; readonly onAgain: () => void }): ReactNode {
  const t = useWords(editorWords);
  const [asking, setAsking] = useState(false);
  const again = (): void => {
    editor.drop();
    onAgain();
  };
  return (
    <>
      <Button kind="quiet" icon="trash" onClick={() => setAsking(true)}>
        {t('startAgain')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('againTitle')}
        happens={t('againHappens')}
        seenBy={t('leaveSeen')}
        undo={t('againUndo')}
        confirm={t('startAgain')}
        danger
        onConfirm={again}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function Finish({ editor, onMade }: { readonly editor: Editor; readonly onMade: () => void }): ReactNode {
  const t = useWords(editorWords);
  const words = useWords(draftWords);
  const [params] = useSearchParams();
  const { data: me } = useMe();
  const { source, fileName, check } = editor;
  const { guide } = readGuide(source, fileName);
  if (me?.person?.organisation?.kind !== 'authority') {
    return (
      <Alert title={words('onlyAuthority')} actions={me?.person === undefined ? <SignInLink back /> : undefined}>
        <p>{words('onlyAuthorityText')}</p>
      </Alert>
    );
  }
  if (guide === undefined) return <Alert tone="warn" title={t('finishNotYet')} />;
  return (
    <Stack>
      <p>{t('finishIntro')}</p>
      <MakeProcedure
        checked={{ fileName, source, guide, problems: check.problems ?? [] }}
        guide={guide}
        source={sourceIn(params)}
        onMade={onMade}
      />
    </Stack>
  );
}
