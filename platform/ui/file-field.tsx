import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { formatBytes } from '#platform/kernel/format.ts';
import { classes } from './classes.ts';
import './file-field.css';
import { checkFiles, type FileLimits, type FileRefusal } from './file-limits.ts';
import { FileList, type FileRow } from './file-list.tsx';
import { Icon } from './icon.tsx';
import { useLanguage, useWords } from './language.tsx';
import { uiWords } from './words.ts';

interface FileFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly limits: FileLimits;
  readonly files: readonly FileRow[];
  /** Only files within the limits; the field itself says why others were not added. */
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove?: (id: string) => void;
  readonly error?: string | undefined;
  /** What is chosen takes the place of what is there. */
  readonly replaces?: boolean;
}

/** Where files are dropped or chosen. The limits stand there from the start and are checked at once. */
export function FileField(props: FileFieldProps): ReactNode {
  const { label, hint, limits, files, onAdd, onRemove, error, replaces = false } = props;
  const id = useId();
  const [refused, setRefused] = useState<readonly FileRefusal[]>([]);
  const add = (chosen: readonly File[]): void => {
    const checked = checkFiles(chosen, replaces ? 0 : files.length, limits);
    setRefused(checked.refused);
    if (checked.accepted.length > 0) onAdd(checked.accepted);
  };
  return (
    <div
      className={classes('ui-files', error !== undefined && 'ui-field--invalid')}
      role="group"
      aria-labelledby={`${id}-label`}
    >
      <p id={`${id}-label`} className="ui-files__label">
        {label}
      </p>
      {hint === undefined ? null : <div className="ui-field__hint">{hint}</div>}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="ui-files__refused">
          {error}
        </p>
      )}
      <DropZone id={id} limits={limits} onFiles={add} />
      <div role="alert">
        {refused.map((file) => (
          <p key={file.name} className="ui-files__refused">
            <Icon name="ban" /> <RefusalText file={file} limits={limits} />
          </p>
        ))}
      </div>
      {files.length === 0 ? null : <FileList label={label} files={files} onRemove={onRemove} />}
    </div>
  );
}

interface DropZoneProps {
  readonly id: string;
  readonly limits: FileLimits;
  readonly onFiles: (files: readonly File[]) => void;
}

function DropZone({ id, limits, onFiles }: DropZoneProps): ReactNode {
  const t = useWords(uiWords);
  const { language } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const several = limits.maxFiles > 1;
  const size = formatBytes(limits.maxBytes, language);
  const drag = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className={classes('ui-files__drop', over && 'ui-files__drop--over')}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Icon name="upload" className="ui-files__sign" />
      <p>
        <span className="ui-files__drop-word">{t('filesDrop')} </span>
        <button
          type="button"
          className="ui-files__choose"
          aria-describedby={`${id}-limits`}
          onClick={() => input.current?.click()}
        >
          {t(several ? 'filesChoose' : 'fileChoose')}
        </button>
      </p>
      <p id={`${id}-limits`} className="ui-field__hint">
        {t(several ? 'filesLimits' : 'fileLimits', { types: typeNames(limits, ', '), size, count: limits.maxFiles })}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        accept={limits.types.join(',')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}

function RefusalText(props: { readonly file: FileRefusal; readonly limits: FileLimits }): ReactNode {
  const { file, limits } = props;
  const t = useWords(uiWords);
  const { language } = useLanguage();
  return t(refusalWords[file.reason], {
    name: file.name,
    size: formatBytes(file.bytes, language),
    limit: formatBytes(limits.maxBytes, language),
    types: typeNames(limits, ` ${t('or')} `),
    count: limits.maxFiles,
  });
}

const refusalWords = {
  'wrong-type': 'fileWrongType',
  empty: 'fileEmpty',
  'too-large': 'fileTooLarge',
  'too-many': 'fileTooMany',
} as const;

function typeNames(limits: FileLimits, between: string): string {
  return limits.types.map((type) => type.replace(/^\./, '').toUpperCase()).join(between);
}
