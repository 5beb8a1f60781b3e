import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { FileField } from '#platform/ui/file-field.tsx';
import { FileList, type FileRow } from '#platform/ui/file-list.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { ItemStatus } from '#tender/core/procedure/submission/checklist.ts';
import type { AttachedFile } from '#tender/core/procedure/submission/events.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { documentPageWords } from './document-words.ts';
import { comingTo, type Incoming, isUnderWay } from './intake/incoming.ts';
import { asFileFindings } from './intake/say-finding.ts';
import { sayProblem } from './intake/say-problem.ts';
import { sayProgress } from './intake/say-progress.ts';
import { PricesRead, toldLine } from './intake/told-text.tsx';
import { useSharedIntake } from './intake/use-intake.ts';
import { useWorkspace } from './workspace/context.ts';
import { OwnFile } from './workspace/own-file.tsx';
import { useDraftEdit } from './workspace/use-draft-edit.ts';

/** Files of one item: those that are there with what was found in them, those on their way, and where more are added. */
export function DocumentFiles({ status }: { readonly status: ItemStatus }): ReactNode {
  const t = useWords(documentPageWords);
  const { item, files } = status;
  const intake = useSharedIntake();
  const [replacing, setReplacing] = useState<string>();
  const remove = useRemoval(status);
  const present = usePresentRows(files);
  const coming = useComingRows(status);
  // What was not added takes no place from what is.
  const failed = coming.filter(({ state: reached }) => reached === 'failed');
  const [only] = item.maxFiles === 1 ? files : [];
  const isReplacing = only !== undefined && replacing === only.file.sha256;
  const takesMore = item.maxFiles === 1 ? only === undefined || isReplacing : files.length < item.maxFiles;
  const label =
    only === undefined ? t(files.length === 0 ? 'addFile' : 'addAnother') : t('newFile', { name: only.file.name });
  const limits = {
    types: item.formats.map((format) => `.${format}`),
    maxBytes: item.maxMegabytes * 1_000_000,
    maxFiles: item.maxFiles === 1 ? 1 : item.maxFiles - files.length,
  };
  return (
    <Stack>
      <Refused problem={remove.problem} />
      {present.length === 0 ? null : <FileList label={item.title} files={present} onRemove={remove.run} />}
      {files.map(({ file }) => (
        <PricesRead key={file.sha256} told={intake.told[file.sha256]} />
      ))}
      {takesMore ? (
        <FileField
          label={label}
          limits={limits}
          files={coming.filter(({ state: reached }) => reached !== 'failed')}
          onAdd={(chosen) => intake.add(item, chosen)}
          onRemove={intake.drop}
        />
      ) : null}
      <div role="alert" className="page-failed">
        {failed.length === 0 ? null : <FileList label={t('notAdded')} files={failed} onRemove={intake.drop} />}
      </div>
      {only === undefined ? null : (
        <Actions>
          <Button kind="quiet" onClick={() => setReplacing(isReplacing ? undefined : only.file.sha256)}>
            {t(isReplacing ? 'keepFile' : 'replaceFile')}
          </Button>
        </Actions>
      )}
    </Stack>
  );
}

function usePresentRows(files: readonly AttachedFile[]): readonly FileRow[] {
  const t = useWords(documentPageWords);
  const { language } = useLanguage();
  const { operator } = useFrame();
  const { told } = useSharedIntake();
  const { draft, key } = useWorkspace();
  return files.map(({ file, findings }) => {
    const line = toldLine(told[file.sha256], language);
    const clean = [{ tone: 'good', text: t('nothingToRemark') }] as const;
    return {
      id: file.sha256,
      name: file.name,
      bytes: file.size,
      state: 'done',
      note: (
        <>
          {line === undefined ? null : <>{line}. </>}
          <OwnFile file={file} sealed={draft.sealed[file.sha256]} workspaceKey={key}>
            {t('openFile')}
          </OwnFile>
        </>
      ),
      findings: findings.length === 0 ? clean : asFileFindings(findings, language, operator?.name),
    };
  });
}

function useComingRows({ item, files }: ItemStatus): readonly FileRow[] {
  const t = useWords(documentPageWords);
  const { language } = useLanguage();
  const { incoming, again } = useSharedIntake();
  return comingTo(incoming, item.id, files).map((one): FileRow => {
    const { id, file, step, percent, problem, progress } = one;
    const row = { id, name: file.name, bytes: file.size };
    if (problem === undefined) {
      if (step === 'waiting') return { ...row, state: 'waiting' };
      if (step === 'unfinished') return { ...row, state: 'waiting', note: t('unfinished') };
      if (step === 'checking') return { ...row, state: 'busy', note: t('checking') };
      const note = progress === undefined ? t('sealing') : sayProgress(progress, t, language);
      return { ...row, state: 'busy', percent, note };
    }
    const retry = problem.status === undefined || problem.status >= 500;
    return {
      ...row,
      state: 'failed',
      findings: [{ tone: 'bad', text: sayProblem(problem, language) }],
      note: retry ? <Again incoming={one} onPress={() => again(item, one)} /> : t('notSent'),
    };
  });
}

function Again({ incoming, onPress }: { readonly incoming: Incoming; readonly onPress: () => void }): ReactNode {
  const t = useWords(documentPageWords);
  return (
    <Button kind="secondary" busy={isUnderWay(incoming)} onClick={onPress}>
      {t('again')}
    </Button>
  );
}

/** Takes a file out of the draft; it can be put back at once, with what was found in it. */
function useRemoval({ item, files }: ItemStatus): {
  readonly run: (sha256: string) => void;
  readonly problem: ReturnType<typeof useDraftEdit<'remove-document'>>['problem'];
} {
  const t = useWords(documentPageWords);
  const show = useToast();
  const remove = useDraftEdit('remove-document');
  const attach = useDraftEdit('attach-document');
  const { draft } = useWorkspace();
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  }, [files]);
  const run = async (sha256: string): Promise<void> => {
    const found = files.find(({ file }) => file.sha256 === sha256);
    if (found === undefined) return;
    const { file, findings, pages } = found;
    const sealed = draft.sealed[sha256];
    const done = await remove.send({ item: item.id, sha256 });
    if (!done.ok) return;
    const putBack = (): void => {
      // Another file may stand there by now; that one was chosen later.
      const isFree = latest.current.length < item.maxFiles;
      if (isFree && sealed !== undefined)
        void attach.send({ item: item.id, file, findings: [...findings], pages, sealed });
      else show({ text: t('notPutBack', { name: file.name }), tone: 'bad' });
    };
    show({ text: t('removed', { name: file.name }), undo: { run: putBack } });
  };
  return { run: (sha256) => void run(sha256), problem: remove.problem ?? attach.problem };
}
