import { type ReactNode, useEffect, useState } from 'react';
import type { AdministrationAnswer, Imported, ImportPreview } from '#callout/api/administration.ts';
import { useAction } from '#platform/ui/action.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Actions, Button, ButtonLink } from '#platform/ui/button.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { FileField } from '#platform/ui/file-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { ProgressBar } from '#platform/ui/progress-bar.tsx';
import { sendFile } from '#platform/ui/request.ts';
import { saveFile } from '#platform/ui/save-file.ts';
import { List } from '#platform/ui/text.tsx';
import { Loaded } from '../../data/loaded.tsx';
import { Refused } from '../../data/refused.tsx';
import { useAdministration } from '../data.ts';
import { ImportPreviewSection } from './import-preview.tsx';
import { importPageWords } from './import-words.ts';
import { csvFile, templateCsv } from './people-csv.ts';

const path = '/v1/administration/imports';
const limits = { types: ['.csv', '.txt'], maxBytes: 2_000_000, maxFiles: 1 };

/** A list of people: chosen, shown as what it would change, and then carried out (BHV-01). */
export function ImportPage(): ReactNode {
  const t = useWords(importPageWords);
  const administration = useAdministration();
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} intro={t('intro')} />
      <Rules set={administration.data} />
      <Loaded query={administration}>{() => <Import />}</Loaded>
    </Stack>
  );
}

function Rules({ set }: { readonly set: AdministrationAnswer | undefined }): ReactNode {
  const t = useWords(importPageWords);
  return (
    <Stack>
      <Disclosure summary={t('rules')}>
        <List items={[t('rule1'), t('rule2'), t('rule3'), t('rule4')]} />
      </Disclosure>
      <div>
        {set === undefined ? null : (
          <Button icon="download" onClick={() => saveFile(csvFile(templateCsv(set)), t('templateName'))}>
            {t('template')}
          </Button>
        )}
      </div>
    </Stack>
  );
}

interface Looked {
  readonly file: File;
  readonly preview: ImportPreview;
}

function Import(): ReactNode {
  const t = useWords(importPageWords);
  const [looked, setLooked] = useState<Looked>();
  const [done, setDone] = useState<Imported>();
  const look = useAction((file: File) => sendFile<ImportPreview>(`${path}/preview`, file, 'text/csv'));
  const carry = useAction(({ file, preview, invite }: Looked & { readonly invite: boolean }) =>
    sendFile<Imported>(`${path}?version=${preview.version}&invite=${String(invite)}`, file, 'text/csv'),
  );
  const choose = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    setLooked(undefined);
    const answer = await look.run(file);
    if (answer.ok) setLooked({ file, preview: answer.value });
  };
  const confirm = async (invite: boolean): Promise<void> => {
    if (looked === undefined) return;
    const answer = await carry.run({ ...looked, invite });
    if (answer.ok) setDone(answer.value);
    // What was set up changed meanwhile: the same file is looked at anew.
    else if (answer.error.code === 'organisation-changed') await choose([looked.file]);
  };
  const again = (): void => {
    setDone(undefined);
    setLooked(undefined);
  };
  if (done !== undefined) return <Done done={done} onAgain={again} />;
  return (
    <Stack gap="l">
      <ListField file={looked?.file} onAdd={(files) => void choose(files)} onRemove={again} />
      <Refused problem={look.problem ?? carry.problem} />
      <Busy busy={look.busy || carry.busy} label={t(carry.busy ? 'applying' : 'reading')} />
      {looked === undefined ? null : (
        <ImportPreviewSection
          key={looked.preview.version}
          preview={looked.preview}
          busy={carry.busy}
          onConfirm={(invite) => void confirm(invite)}
        />
      )}
    </Stack>
  );
}

interface ListFieldProps {
  readonly file: File | undefined;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: () => void;
}

function ListField({ file, onAdd, onRemove }: ListFieldProps): ReactNode {
  const t = useWords(importPageWords);
  return (
    <FileField
      label={t('file')}
      hint={t('fileHint')}
      limits={limits}
      files={file === undefined ? [] : [{ id: 'list', name: file.name, bytes: file.size, state: 'done' }]}
      replaces
      onAdd={onAdd}
      onRemove={onRemove}
    />
  );
}

/** Says that it takes a while once it does: after a second. */
function Busy({ busy, label }: { readonly busy: boolean; readonly label: string }): ReactNode {
  const t = useWords(importPageWords);
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!busy) return undefined;
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, [busy]);
  return <div role="status">{long ? <ProgressBar label={label} note={t('busyNote')} /> : null}</div>;
}

function Done({ done, onAgain }: { readonly done: Imported; readonly onAgain: () => void }): ReactNode {
  const t = useWords(importPageWords);
  return (
    <Section title={t('title')}>
      <Alert tone="good" role="status" title={t('done')}>
        <p>{t('doneText', { ...done })}</p>
      </Alert>
      <Actions>
        <ButtonLink to="/administration/people" kind="primary">
          {t('toPeople')}
        </ButtonLink>
        <Button onClick={onAgain}>{t('another')}</Button>
      </Actions>
    </Section>
  );
}
