import { type ReactNode, useState } from 'react';
import { formatBytes } from '#platform/kernel/format.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { ExaminedItem } from '#tender/core/procedure/examination/view.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { examinationPageWords } from './words.ts';

type ShownFile = ExaminedItem['files'][number];

interface FilesShownProps {
  readonly files: readonly ShownFile[];
  readonly isPrice: boolean;
}

/** The files of an item; a PDF is read on the page itself, in a frame without a sandbox: in one Chromium shows no PDF. */
export function FilesShown({ files, isPrice }: FilesShownProps): ReactNode {
  const t = useWords(examinationPageWords);
  const downloads = useDownloads();
  const [shown, setShown] = useState<string>();
  if (files.length === 0) return <Text>{t('noFiles')}</Text>;
  const open = files.find(({ file }) => file.sha256 === shown);
  return (
    <Stack>
      {isPrice ? <Alert tone="warn" title={t('priceNote')} /> : null}
      <ul className="page-files">
        {files.map((one) => (
          <FileLine
            key={one.file.sha256}
            shown={one}
            isOpen={one === open}
            onShow={() => setShown(one === open ? undefined : one.file.sha256)}
          />
        ))}
      </ul>
      {open === undefined ? null : (
        <iframe
          className="page-pdf"
          title={open.file.name}
          src={`${downloads.file(open.file.sha256)}?inline=1#navpanes=0&view=FitH`}
        />
      )}
    </Stack>
  );
}

interface FileLineProps {
  readonly shown: ShownFile;
  readonly isOpen: boolean;
  readonly onShow: () => void;
}

function FileLine({ shown: { file, pages }, isOpen, onShow }: FileLineProps): ReactNode {
  const t = useWords(examinationPageWords);
  const { language } = useLanguage();
  const downloads = useDownloads();
  const counted = pages === undefined ? [] : [t('filePages', { count: pages })];
  const isPdf = file.mediaType === 'application/pdf';
  const address = downloads.file(file.sha256);
  return (
    <li className="page-files__head">
      <span className="page-files__name">{file.name}</span>
      <span className="page-files__facts">{[formatBytes(file.size, language), ...counted].join(', ')}</span>
      {isPdf ? (
        <>
          <Button kind="secondary" aria-pressed={isOpen} onClick={onShow}>
            {t(isOpen ? 'hideHere' : 'showHere')}
            <span className="ui-hidden"> {file.name}</span>
          </Button>
          <a className="nl-link" href={`${address}?inline=1`} target="_blank" rel="noreferrer">
            {t('openInTab')}
            <span className="ui-hidden"> {file.name}</span>
          </a>
        </>
      ) : (
        <DownloadLink to={address} name={file.name}>
          {t('download')}
          <span className="ui-hidden"> {file.name}</span>
        </DownloadLink>
      )}
    </li>
  );
}
