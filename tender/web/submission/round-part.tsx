import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { useMoment } from './moment.ts';
import { roundWords } from './round-words.ts';

/** In a negotiation round: for which round this tender is, and what counts if nothing follows. */
export function RoundPart({ view: { round, stands } }: { readonly view: SubmissionView }): ReactNode {
  const t = useWords(roundWords);
  const moment = useMoment();
  const downloads = useDownloads();
  if (round === undefined || stands === undefined) return null;
  const { number, final, withoutNewTender } = round;
  const last = { placedAt: moment(stands.placedAt), number: stands.round };
  return (
    <Alert
      title={t(final ? 'final' : 'round', { number })}
      actions={<DownloadLink to={downloads.document(stands.receipt)}>{t('receipt')}</DownloadLink>}
    >
      <p>{t(stands.round === 0 ? 'lastIsFirst' : 'lastIsOf', last)}</p>
      <p>{t(withoutNewTender)}</p>
      <p>{t(stands.files === undefined ? 'neverOpened' : 'filesAnew')}</p>
    </Alert>
  );
}
