import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import type { QuestionsView } from '#tender/core/procedure/questions/view.ts';
import { useFrame } from '../data/frame.ts';
import { placeText } from './place-text.ts';
import { Suggested } from './suggested.tsx';
import { questionsWords } from './words.ts';

export type AskedQuestion = QuestionsView['asked'][number];

interface QuestionCardProps {
  readonly asked: AskedQuestion;
  readonly documents: QuestionsView['documents'];
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** A question with its place, who asked it as far as the viewer may know, and what became of it. */
export function QuestionCard({ asked, documents, children }: QuestionCardProps): ReactNode {
  const t = useWords(questionsWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const date = instantText(asked.askedAt, timeZone, language, 'short');
  return (
    <article className="questions-card">
      <div className="questions-card__head">
        <strong>{placeText(asked.place, documents, language)}</strong>
        <QuestionState asked={asked} />
      </div>
      <p className="questions-card__text">{asked.text}</p>
      {asked.suggestion === undefined ? null : (
        <Suggested suggestion={asked.suggestion} adopted={asked.answered?.adopted} />
      )}
      <p className="questions-card__meta">
        {asked.operatorName === undefined ? null : <>{t('askedBy', { operator: asked.operatorName })} · </>}
        {t('askedAt', { date })}
      </p>
      {asked.refused === undefined ? null : (
        <p className="questions-card__text">
          {t('reason')}: {asked.refused.reason}
        </p>
      )}
      {asked.answered === undefined ? null : <Answer answered={asked.answered} />}
      {children}
    </article>
  );
}

function Answer({ answered }: { readonly answered: NonNullable<AskedQuestion['answered']> }): ReactNode {
  const t = useWords(questionsWords);
  return (
    <div className="questions-card__answer">
      <p>
        <strong>{t('answerLabel')}</strong>{' '}
        {answered.amends === undefined ? null : <StatusTag tone="warn">{t('amendsTag')}</StatusTag>}
      </p>
      <p className="questions-card__text">
        <AsWritten>{answered.answer}</AsWritten>
      </p>
      {answered.amends === undefined ? null : (
        <p className="questions-card__text">
          <AsWritten>{answered.amends}</AsWritten>
        </p>
      )}
    </div>
  );
}

function QuestionState({ asked }: { readonly asked: AskedQuestion }): ReactNode {
  const t = useWords(questionsWords);
  const [tone, text] = stateOf(asked);
  return <StatusTag tone={tone}>{t(text, { number: asked.note ?? 0 })}</StatusTag>;
}

export function stateOf({
  withdrawn,
  refused,
  note,
  answered,
}: AskedQuestion): readonly [Tone, 'withdrawn' | 'refused' | 'published' | 'answered' | 'open'] {
  if (withdrawn) return ['neutral', 'withdrawn'];
  if (refused !== undefined) return ['bad', 'refused'];
  if (note !== undefined) return ['good', 'published'];
  return answered === undefined ? ['warn', 'open'] : ['accent', 'answered'];
}
