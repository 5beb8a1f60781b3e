import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { FileField } from '#platform/ui/file-field.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { differences } from '#tender/core/guide/edit/compare.ts';
import { type ComparedLine, comparedLines } from '#tender/core/guide/edit/lines.ts';
import { plainOf } from '#tender/core/guide/edit/text/edit.ts';
import { readText } from '../guide/check.ts';
import { guideWords } from '../guide/words.ts';
import { keptVersions } from './kept.ts';
import type { Editor } from './use-editor.ts';
import { editorWords } from './words.ts';

interface Version {
  readonly id: string;
  readonly label: string;
  readonly source: string;
}

const otherFile = 'other-file';

/** What differs between this guide and another version of it: field by field in words, and line by line in the text. */
export function Compare({
  editor,
  inProcedure,
}: {
  readonly editor: Editor;
  readonly inProcedure: boolean;
}): ReactNode {
  const t = useWords(editorWords);
  const versions = useVersions(editor, inProcedure);
  const [chosen, setChosen] = useState(versions[0]?.id ?? otherFile);
  const [other, setOther] = useState<Version>();
  const before = chosen === otherFile ? other : versions.find(({ id }) => id === chosen);
  return (
    <Stack>
      <SelectField
        label={t('compareWith')}
        value={chosen}
        options={[...versions, { id: otherFile, label: t('otherFile') }].map(({ id, label }) => ({ value: id, label }))}
        onChange={({ target }) => setChosen(target.value === '' ? otherFile : target.value)}
      />
      {chosen === otherFile ? <OtherFile chosen={other} onChosen={setOther} /> : null}
      {before === undefined ? null : <Compared before={before.source} after={editor.source} />}
    </Stack>
  );
}

function useVersions({ of, saved }: Editor, inProcedure: boolean): readonly Version[] {
  const t = useWords(editorWords);
  const { language } = useLanguage();
  const zone = Temporal.Now.timeZoneId();
  return [
    { id: 'saved', label: t(inProcedure ? 'inProcedure' : 'atOpening'), source: saved },
    ...keptVersions(of).map(({ at, source }) => ({
      id: at,
      label: t('versionAt', { at: instantText(at, zone, language) }),
      source,
    })),
  ];
}

interface OtherFileProps {
  readonly chosen: Version | undefined;
  readonly onChosen: (version: Version | undefined) => void;
}

function OtherFile({ chosen, onChosen }: OtherFileProps): ReactNode {
  const t = useWords(editorWords);
  const words = useWords(guideWords);
  const [unreadable, setUnreadable] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await readText(file);
    setUnreadable(!text.ok);
    onChosen(text.ok ? { id: otherFile, label: file.name, source: text.value } : undefined);
  };
  return (
    <FileField
      label={t('otherFile')}
      hint={t('otherFileHint')}
      limits={{ types: ['.yaml', '.yml', '.json'], maxBytes: 1_048_576, maxFiles: 1 }}
      replaces
      files={
        chosen === undefined
          ? []
          : [{ id: otherFile, name: chosen.label, bytes: new Blob([chosen.source]).size, state: 'done' }]
      }
      error={unreadable ? words('notText') : undefined}
      onAdd={([file]) => void read(file)}
      onRemove={() => onChosen(undefined)}
    />
  );
}

function Compared({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const t = useWords(editorWords);
  const lines = useMemo(() => comparedLines(before, after), [before, after]);
  if (lines.every(({ kind }) => kind === 'same')) return <Alert tone="good" title={t('same')} />;
  return (
    <>
      <Section title={t('inWords')}>
        <InWords before={before} after={after} />
      </Section>
      <Section title={t('inText')}>
        <InText lines={lines} />
      </Section>
    </>
  );
}

function InWords({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const t = useWords(editorWords);
  const { language } = useLanguage();
  const told = useMemo(() => {
    const [old, fresh] = [plainOf(before), plainOf(after)];
    return old === undefined || fresh === undefined ? undefined : differences(old, fresh, language);
  }, [before, after, language]);
  if (told === undefined) return <p>{t('unreadableVersion')}</p>;
  if (told.length === 0) return <p>{t('sameInWords')}</p>;
  return (
    <ul className="editor-differences">
      {told.map(({ kind, path, text }) => (
        <li key={`${kind} ${path.join('/')}`} data-kind={kind}>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Lines that stand around what differs. */
const around = 3;

function InText({ lines }: { readonly lines: readonly ComparedLine[] }): ReactNode {
  const t = useWords(editorWords);
  const shown = lines.map((_, at) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same'),
  );
  return (
    <div className="editor-diff" role="region" aria-label={t('text')} tabIndex={0}>
      <ol>
        {lines.map((line, at) => (
          <Fragment key={at}>{shown[at] === true ? <Line line={line} /> : <Skipped shown={shown} at={at} />}</Fragment>
        ))}
      </ol>
    </div>
  );
}

function Line({ line: { kind, text, before, after } }: { readonly line: ComparedLine }): ReactNode {
  const t = useWords(editorWords);
  const sign = kind === 'gone' ? '−' : kind === 'come' ? '+' : ' ';
  return (
    <li data-kind={kind}>
      <span className="editor-diff__number" aria-hidden="true">
        {after ?? before} {sign}
      </span>
      {kind === 'same' ? null : <span className="editor-unseen">{t(kind)}: </span>}
      <code>{text === '' ? ' ' : text}</code>
    </li>
  );
}

/** One line for a stretch of lines that are the same. */
function Skipped({ shown, at }: { readonly shown: readonly boolean[]; readonly at: number }): ReactNode {
  const t = useWords(editorWords);
  if (at > 0 && shown[at - 1] !== true) return null;
  const next = shown.indexOf(true, at);
  const count = (next === -1 ? shown.length : next) - at;
  return <li data-kind="skipped">{t('linesBetween', { count })}</li>;
}
