import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { remedyWords } from './remedy-words.ts';

interface LetterLinkProps {
  /** As the server names it: `exclusion-…`, `remedy-…`. */
  readonly document: string;
  /** To whom it was sent, for who hears only the link. */
  readonly name: string;
}

/** The letter that a decision about one tenderer became. */
export function LetterLink({ document, name }: LetterLinkProps): ReactNode {
  const t = useWords(remedyWords);
  const downloads = useDownloads();
  return (
    <DownloadLink to={downloads.document(document)}>
      {t('letter')}
      <span className="ui-hidden"> {name}</span>
    </DownloadLink>
  );
}
