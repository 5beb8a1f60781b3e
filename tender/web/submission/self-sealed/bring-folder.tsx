import type { ReactNode } from 'react';
import { Alert, type AlertTone } from '#platform/ui/alert.tsx';
import { Actions, Button } from '#platform/ui/button.tsx';
import { FileField } from '#platform/ui/file-field.tsx';
import type { FileRow } from '#platform/ui/file-list.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { mostDocuments } from '#tender/core/procedure/submission/commands.ts';
import type { OwnTender, SubmissionView, VaultKeyView } from '#tender/core/procedure/submission/view.ts';
import { documentPageWords } from '../document-words.ts';
import { sayProblem } from '../intake/say-problem.ts';
import { sayProgress } from '../intake/say-progress.ts';
import { useLeaveWarning } from '../intake/use-intake.ts';
import { useUploads } from '../unfinished-uploads.tsx';
import type { Whose } from '../workspace/whose.ts';
import type { FolderRow } from './folder.ts';
import { PlaceFolder } from './place-folder.tsx';
import { type FolderHandle, useFolder } from './use-folder.ts';
import { selfSealedWords } from './words.ts';

interface BringFolderProps {
  readonly whose: Whose;
  readonly view: SubmissionView;
  readonly vault: VaultKeyView;
  readonly own: OwnTender;
  readonly guide: Guide;
}

const twoGibibytes = 2 ** 31;

/** Where the files of the folder are chosen, what was found of each, and the one button. */
export function BringFolder({ whose, view, vault, own, guide }: BringFolderProps): ReactNode {
  const t = useWords(selfSealedWords);
  const folder = useFolder(whose, vault, guide);
  const rows = useRows(folder);
  const { data } = useUploads();
  useLeaveWarning(folder.state === 'sending');
  const limits = {
    types: ['.age', '.json'],
    maxBytes: data?.limits.sealedBytes ?? twoGibibytes,
    maxFiles: mostDocuments,
  };
  return (
    <Section title={t('bring')} level={3} card>
      <Stack>
        <Text>{t('bringText')}</Text>
        <FileField label={t('files')} limits={limits} files={rows} replaces onAdd={folder.add} />
        <div role="status">
          <FolderStanding folder={folder} />
        </div>
        <Actions>
          {folder.state === 'ready' && folder.placement !== undefined ? (
            <PlaceFolder view={view} own={own} placement={folder.placement} />
          ) : null}
          {folder.state === 'failed' ? (
            <Button kind="primary" onClick={folder.retry}>
              {t('again')}
            </Button>
          ) : null}
          {folder.state === 'empty' || folder.state === 'looking' || folder.state === 'sending' ? null : (
            <Button kind="quiet" onClick={folder.clear}>
              {t('clear')}
            </Button>
          )}
        </Actions>
      </Stack>
    </Section>
  );
}

const tones: Readonly<Record<Exclude<FolderHandle['state'], 'empty'>, AlertTone>> = {
  'no-placement': 'warn',
  looking: 'info',
  absent: 'warn',
  wrong: 'bad',
  sending: 'info',
  failed: 'bad',
  ready: 'good',
};

/** How the whole stands, in one sentence that is read aloud when it changes. */
function FolderStanding({ folder }: { readonly folder: FolderHandle }): ReactNode {
  const t = useWords(selfSealedWords);
  const { language } = useLanguage();
  const { state, rows, strangers, problem, inside } = folder;
  if (state === 'empty') return <Text soft>{t('empty')}</Text>;
  const absent = rows.filter(({ step }) => step === 'absent').map(({ named }) => named.file);
  return (
    <Alert tone={tones[state]} title={t(`state-${state}`, { names: absent.join(', ') })}>
      {problem === undefined ? null : <p>{sayProblem(problem, language)}</p>}
      {strangers.length === 0 ? null : <p>{t('strangers', { names: strangers.join(', ') })}</p>}
      {inside === undefined ? null : (
        <p>
          {inside.kind === 'closed'
            ? t('insideClosed')
            : t('insideSeen', {
                files: inside.content.files.length,
                signatories: inside.content.signatories.length,
              })}
        </p>
      )}
    </Alert>
  );
}

const states: Readonly<Record<FolderRow['step'], FileRow['state']>> = {
  absent: 'waiting',
  waiting: 'waiting',
  checking: 'busy',
  checked: 'waiting',
  sending: 'busy',
  wrong: 'failed',
  failed: 'failed',
  there: 'done',
};

function useRows({ rows, placement }: FolderHandle): readonly FileRow[] {
  const t = useWords(selfSealedWords);
  const words = useWords(documentPageWords);
  const { language } = useLanguage();
  return rows.map(({ named, step, percent, progress, problem }): FileRow => {
    const note =
      step === 'absent'
        ? t('absent')
        : step === 'checking'
          ? t('step')
          : step === 'sending' && progress !== undefined
            ? sayProgress({ ...progress, of: named.size }, words, language)
            : t(kindOf(named.file, placement));
    return {
      id: named.file,
      name: named.file,
      bytes: named.size,
      state: states[step],
      percent,
      note,
      findings: problem === undefined ? [] : [{ tone: 'bad', text: sayProblem(problem, language) }],
    };
  });
}

function kindOf(
  file: string,
  placement: FolderHandle['placement'],
): 'manifest' | 'manifestPrices' | 'document' | 'documentPrices' {
  if (placement?.manifest.file === file) return 'manifest';
  if (placement?.prices?.manifest.file === file) return 'manifestPrices';
  return placement?.prices?.documents.some((one) => one.file === file) === true ? 'documentPrices' : 'document';
}
