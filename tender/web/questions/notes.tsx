import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Heading, Text } from '#platform/ui/text.tsx';
import type { PublishedAnswer, QuestionsView } from '#tender/core/procedure/questions/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { placeText } from './place-text.ts';
import { Suggested } from './suggested.tsx';
import { questionsWords } from './words.ts';

type Note = QuestionsView['notes'][number];

/** The published notes, newest first: questions and answers without names, for everybody. */
export function Notes({ view }: { readonly view: QuestionsView }): ReactNode {
  const t = useWords(questionsWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const closes = view.rounds[0]?.closes;
  return (
    <Section title={t('notes')}>
      {view.notes.length === 0 ? (
        <EmptyState
          title={t('notesNone')}
          text={
            closes === undefined
              ? undefined
              : t('notesNoneText', { date: instantText(closes, timeZone, language, 'deadline') })
          }
        />
      ) : (
        <Stack gap="l">
          {view.notes.toReversed().map((note) => (
            <PublishedNote key={note.number} note={note} documents={view.documents} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function PublishedNote({
  note,
  documents,
}: {
  readonly note: Note;
  readonly documents: QuestionsView['documents'];
}): ReactNode {
  const t = useWords(questionsWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const downloads = useDownloads();
  return (
    <article id={`note-${note.number}`} className="questions-note">
      <div className="questions-note__head">
        <Heading level={3}>{t('note', { number: note.number })}</Heading>
        <DownloadLink to={downloads.document(note.document)}>{t('notePdf')}</DownloadLink>
      </div>
      <Text soft>{t('notePublished', { date: instantText(note.at, timeZone, language) })}</Text>
      {note.introduction === '' ? null : <p className="page-pre">{note.introduction}</p>}
      <ol className="questions-answers">
        {note.answers.map((answer) => (
          <AnswerItem key={answer.question} answer={answer} documents={documents} />
        ))}
      </ol>
      {note.versions.length === 0 ? null : (
        <div className="questions-versions">
          <strong>{t('finalVersions')}</strong>
          <ul>
            {note.versions.map(({ document, file }) => (
              <li key={document}>
                <DownloadLink to={downloads.file(file.sha256)}>
                  {documents.find(({ id }) => id === document)?.title ?? document}
                </DownloadLink>{' '}
                ({file.name})
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}

function AnswerItem({
  answer,
  documents,
}: {
  readonly answer: PublishedAnswer;
  readonly documents: QuestionsView['documents'];
}): ReactNode {
  const t = useWords(questionsWords);
  const { language } = useLanguage();
  return (
    <li value={answer.number}>
      <p className="questions-card__meta">{placeText(answer.place, documents, language)}</p>
      <p className="questions-card__text">
        <strong>
          <AsWritten>{answer.published}</AsWritten>
        </strong>
      </p>
      {answer.suggestion === undefined ? null : <Suggested suggestion={answer.suggestion} adopted={answer.adopted} />}
      <p className="questions-card__text">
        <AsWritten>{answer.answer}</AsWritten>
      </p>
      {answer.amends === undefined ? null : (
        <Alert tone="warn" title={t('amendsLabel')}>
          <p>
            <AsWritten>{answer.amends}</AsWritten>
          </p>
        </Alert>
      )}
    </li>
  );
}
