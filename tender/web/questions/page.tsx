import type { ReactNode } from 'react';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { QuestionsView } from '#tender/core/procedure/questions/view.ts';
import { useFrame } from '../data/frame.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { AskQuestion } from './ask-question.tsx';
import { Notes } from './notes.tsx';
import { OwnQuestions } from './own-questions.tsx';
import { PublishNote } from './publish-note.tsx';
import './questions.css';
import { ReceivedQuestions } from './received-questions.tsx';
import { Rounds } from './rounds.tsx';
import { questionsWords } from './words.ts';

export function QuestionsPage(): ReactNode {
  const view = useView('questions');
  return <Loaded query={view}>{(questions) => <Questions view={questions} />}</Loaded>;
}

/** Tenderers ask and see their own; who works on the procedure sees all; everybody reads the notes. */
function Questions({ view }: { readonly view: QuestionsView }): ReactNode {
  const t = useWords(questionsWords);
  const { operator, roles } = useFrame();
  const isStaff = roles.some((role) => role === 'buyer' || role === 'process-leader' || role === 'auditor');
  const unpublished = view.rounds.find(({ note }) => note === undefined);
  return (
    <Stack gap="xl">
      <Section title={t('rounds')}>
        <Rounds view={view} />
      </Section>
      {view.may.ask ? <AskQuestion view={view} /> : null}
      {operator === undefined ? null : <OwnQuestions view={view} />}
      {isStaff ? <ReceivedQuestions view={view} /> : null}
      {view.may.answer && unpublished !== undefined ? (
        <PublishNote key={unpublished.round} round={unpublished} view={view} />
      ) : null}
      <Notes view={view} />
    </Stack>
  );
}
