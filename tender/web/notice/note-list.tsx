import type { ReactNode } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { useDownloads } from '../data/links.ts';
import { Loaded } from '../data/loaded.tsx';
import { useProcedureLink } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { noticeWords } from './words.ts';

/** The clarification notes, newest first, for everybody. */
export function NoteList(): ReactNode {
  const t = useWords(noticeWords);
  const to = useProcedureLink();
  const downloads = useDownloads();
  const questions = useView('questions');
  return (
    <Loaded query={questions}>
      {({ notes }) =>
        notes.length === 0 ? (
          <EmptyState title={t('noNotes')} text={t('noNotesText')} />
        ) : (
          <ul className="notice-notes">
            {notes.toReversed().map((note) => (
              <li key={note.number}>
                <strong>{t('note', { number: note.number })}</strong>
                <span className="ui-soft">
                  <InstantText at={note.at} /> · {t('noteCount', { count: note.answers.length })}
                </span>
                <span className="notice-links">
                  <TextLink to={`${to('questions')}#note-${note.number}`}>{t('noteRead')}</TextLink>
                  <DownloadLink to={downloads.document(note.document)}>{t('notePdf')}</DownloadLink>
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
