import { type ReactNode, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { ConfirmDialog } from '#platform/ui/confirm-dialog.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import type { QuestionsView } from '#tender/core/procedure/questions/view.ts';
import { useCommand } from '../data/command.ts';
import { Refused } from '../data/refused.tsx';
import { useReadOnly } from '../data/route.ts';
import { placeText } from './place-text.ts';
import { type AskedQuestion, QuestionCard } from './question-card.tsx';
import { questionsWords } from './words.ts';

/** What this operator asked, and what became of it. */
export function OwnQuestions({ view }: { readonly view: QuestionsView }): ReactNode {
  const t = useWords(questionsWords);
  const { language } = useLanguage();
  const readOnly = useReadOnly();
  const [withdrawing, setWithdrawing] = useState<AskedQuestion>();
  return (
    <Section title={t('yours')}>
      {view.asked.length === 0 ? (
        <EmptyState title={t('yoursNone')} text={t('yoursNoneText')} />
      ) : (
        <ul className="questions-list">
          {view.asked.map((asked) => (
            <li key={asked.question}>
              <QuestionCard asked={asked} documents={view.documents}>
                {readOnly || asked.settled || asked.withdrawn ? null : (
                  <Button kind="quiet" onClick={() => setWithdrawing(asked)}>
                    {t('withdraw')}
                    <span className="ui-hidden">: {placeText(asked.place, view.documents, language)}</span>
                  </Button>
                )}
              </QuestionCard>
            </li>
          ))}
        </ul>
      )}
      {withdrawing === undefined ? null : <Withdraw asked={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </Section>
  );
}

function Withdraw({ asked, onClose }: { readonly asked: AskedQuestion; readonly onClose: () => void }): ReactNode {
  const t = useWords(questionsWords);
  const show = useToast();
  const withdraw = useCommand('withdraw-question');
  const send = async (): Promise<void> => {
    const done = await withdraw.send({ question: asked.question });
    if (!done.ok) return;
    show({ text: t('withdrawnDone') });
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('withdrawTitle')}
      happens={t('withdrawHappens')}
      seenBy={t('withdrawSeen')}
      undo={t('withdrawUndo')}
      confirm={t('withdrawDo')}
      danger
      busy={withdraw.busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Refused problem={withdraw.problem} />
    </ConfirmDialog>
  );
}
