import { type ReactNode, useEffect } from 'react';
import { useBlocker } from 'react-router';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { saveFile } from '#platform/ui/save-file.ts';
import { Tabs } from '#platform/ui/tabs.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { Compare } from './compare.tsx';
import './editor.css';
import { type KeptDraft, keepVersion } from './kept.ts';
import { Preview } from './preview.tsx';
import { type Editor, useEditor } from './use-editor.ts';
import { editorWords } from './words.ts';
import { Workbench } from './workbench.tsx';

interface GuideEditorProps {
  /** Which draft of this device it is. */
  readonly of: string;
  readonly opened: KeptDraft;
  readonly inProcedure: boolean;
  /** The last step. */
  readonly finish: (editor: Editor) => ReactNode;
  /** More beside undo and download. */
  readonly aside?: (editor: Editor) => ReactNode;
}

/** The whole editor of one guide: writing, reading, comparing, and what comes of it. */
export function GuideEditor({ of, opened, inProcedure, finish, aside }: GuideEditorProps): ReactNode {
  const t = useWords(editorWords);
  const editor = useEditor(of, opened);
  return (
    <Stack>
      <Leaving editor={editor} />
      <Toolbar editor={editor}>{aside?.(editor)}</Toolbar>
      {editor.kept ? null : <Alert tone="warn" role="alert" title={t('notKept')} />}
      <Tabs
        label={t('parts')}
        tabs={[
          { id: 'write', label: t('tabEdit'), content: <Workbench editor={editor} /> },
          { id: 'preview', label: t('tabPreview'), content: <Preview editor={editor} /> },
          { id: 'compare', label: t('tabCompare'), content: <Compare editor={editor} inProcedure={inProcedure} /> },
          { id: 'finish', label: t('tabFinish'), content: finish(editor) },
        ]}
      />
    </Stack>
  );
}

function Toolbar({ editor, children }: { readonly editor: Editor; readonly children: ReactNode }): ReactNode {
  const t = useWords(editorWords);
  const show = useToast();
  const now = useNow();
  const { of, source, fileName } = editor;
  const download = (): void => {
    saveFile(new Blob([source], { type: 'text/plain;charset=utf-8' }), fileName);
    editor.markSaved();
  };
  const keep = (): void => {
    show({ text: t(keepVersion(of, { at: toIso(now), source }) ? 'versionKept' : 'notKept') });
  };
  return (
    <Actions className="editor-toolbar">
      <Button kind="quiet" icon="undo" title={t('undo')} disabled={!editor.mayUndo} onClick={editor.undo}>
        <span className="editor-toolbar__word">{t('undo')}</span>
      </Button>
      <Button kind="quiet" icon="history" title={t('redo')} disabled={!editor.mayRedo} onClick={editor.redo}>
        <span className="editor-toolbar__word">{t('redo')}</span>
      </Button>
      <Button kind="quiet" icon="copy" title={t('keepVersion')} onClick={keep}>
        <span className="editor-toolbar__word">{t('keepVersion')}</span>
      </Button>
      <Button kind="quiet" icon="download" title={t('download')} onClick={download}>
        <span className="editor-toolbar__word">{t('download')}</span>
      </Button>
      {children}
    </Actions>
  );
}

/** Who goes elsewhere with changes that stand nowhere yet is asked; a reload loses nothing, unless the device keeps nothing. */
function Leaving({ editor: { source, saved, kept, isDropped } }: { readonly editor: Editor }): ReactNode {
  const t = useWords(editorWords);
  const unsaved = source !== saved;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !isDropped() && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved || kept) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    globalThis.addEventListener('beforeunload', warn);
    return () => globalThis.removeEventListener('beforeunload', warn);
  }, [unsaved, kept]);
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={t('leaveTitle')}
      happens={t(kept ? 'leaveHappens' : 'leaveHappensLost')}
      seenBy={t('leaveSeen')}
      undo={t(kept ? 'leaveUndo' : 'leaveUndoLost')}
      confirm={t('leave')}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}
