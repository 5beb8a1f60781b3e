import type { ReactNode } from 'react';
import { formatBytes } from '#platform/kernel/format.ts';
import './file-list.css';
import { Icon, type IconName } from './icon.tsx';
import { useLanguage, useWords } from './language.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { StatusTag, type Tone } from './status-tag.tsx';
import { uiWords } from './words.ts';

export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly state: 'waiting' | 'busy' | 'done' | 'failed';
  readonly percent?: number;
  /** What is going on, or when it was done: `Versleuteld en ontvangen op 6 oktober 2025, 11.42 uur`. */
  readonly note?: ReactNode;
  readonly findings?: readonly FileFinding[];
}

export interface FileFinding {
  readonly tone: 'good' | 'warn' | 'bad';
  readonly text: ReactNode;
}

interface FileListProps {
  readonly label: string;
  readonly files: readonly FileRow[];
  readonly onRemove?: ((id: string) => void) | undefined;
}

/** Files with how far each is and what was found in it. */
export function FileList({ label, files, onRemove }: FileListProps): ReactNode {
  return (
    <ul className="ui-file-list" aria-label={label}>
      {files.map((file) => (
        <FileItem key={file.id} file={file} onRemove={onRemove} />
      ))}
    </ul>
  );
}

function FileItem(props: { readonly file: FileRow; readonly onRemove: FileListProps['onRemove'] }): ReactNode {
  const { file, onRemove } = props;
  const t = useWords(uiWords);
  const { language } = useLanguage();
  const state = states[file.state];
  return (
    <li className="ui-file">
      <div className="ui-file__head">
        <Icon name="document" className="ui-file__sign" />
        <span className="ui-file__name">
          {file.name} <span className="ui-file__size">{formatBytes(file.bytes, language)}</span>
        </span>
        <StatusTag tone={state.tone} icon={state.icon}>
          {t(state.word)}
        </StatusTag>
        {onRemove === undefined ? null : (
          <button type="button" className="ui-file__remove" onClick={() => onRemove(file.id)}>
            <Icon name="trash" />
            <span className="ui-hidden">{t('removeFile', { name: file.name })}</span>
          </button>
        )}
      </div>
      {file.state === 'busy' ? (
        <ProgressBar label={file.note ?? t('fileBusy')} percent={file.percent} />
      ) : file.note === undefined ? null : (
        <p className="ui-file__note">{file.note}</p>
      )}
      {(file.findings ?? []).length === 0 ? null : (
        <ul className="ui-file__findings">
          {file.findings?.map((finding, index) => (
            <li key={index} className={`ui-file__finding ui-file__finding--${finding.tone}`}>
              <Icon name={findingSigns[finding.tone]} />
              <span>
                <span className="ui-hidden">{t(findingWords[finding.tone])}: </span>
                {finding.text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const states: Readonly<
  Record<FileRow['state'], { tone: Tone; icon: IconName; word: 'fileWaiting' | 'fileBusy' | 'fileDone' | 'fileFailed' }>
> = {
  waiting: { tone: 'neutral', icon: 'clock', word: 'fileWaiting' },
  busy: { tone: 'accent', icon: 'upload', word: 'fileBusy' },
  done: { tone: 'good', icon: 'check', word: 'fileDone' },
  failed: { tone: 'bad', icon: 'ban', word: 'fileFailed' },
};

const findingSigns: Readonly<Record<FileFinding['tone'], IconName>> = { good: 'check', warn: 'warning', bad: 'ban' };
const findingWords = { good: 'goodWord', warn: 'warnWord', bad: 'badWord' } as const;
