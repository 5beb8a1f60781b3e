import { type ReactNode, useState } from 'react';
import { Actions, Button } from '#platform/ui/button.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import type { QuestionsView } from '#tender/core/procedure/questions/view.ts';
import { AnswerForm } from './answer-form.tsx';
import { type AskedQuestion, QuestionCard } from './question-card.tsx';
import { RefuseForm } from './refuse-form.tsx';
import { questionsWords } from './words.ts';

/** All questions in the order of the documents, for those who answer. */
export function ReceivedQuestions({ view }: { readonly view: QuestionsView }): ReactNode {
  const t = useWords(questionsWords);
  return (
    <Section title={t('all')} intro={t('allIntro')}>
      {view.asked.length === 0 ? (
        <EmptyState title={t('allNone')} text={t('allNoneText')} />
      ) : (
        <ul className="questions-list">
          {view.asked.map((asked) => (
            <li key={asked.question}>
              <QuestionCard asked={asked} documents={view.documents}>
                {view.may.answer && !asked.withdrawn && asked.note === undefined ? <Deal asked={asked} /> : null}
              </QuestionCard>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Deal({ asked }: { readonly asked: AskedQuestion }): ReactNode {
  const t = useWords(questionsWords);
  const [doing, setDoing] = useState<'answer' | 'refuse'>();
  const stop = (): void => setDoing(undefined);
  if (doing === 'answer') return <AnswerForm asked={asked} onDone={stop} />;
  if (doing === 'refuse') return <RefuseForm asked={asked} onDone={stop} />;
  return (
    <Actions>
      <Button onClick={() => setDoing('answer')}>{t(asked.answered === undefined ? 'answer' : 'change')}</Button>
      {asked.refused === undefined ? (
        <Button kind="quiet" onClick={() => setDoing('refuse')}>
          {t('refuse')}
        </Button>
      ) : null}
    </Actions>
  );
}
