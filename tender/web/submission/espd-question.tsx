import type { ReactNode } from 'react';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import type { EspdStatement } from '#tender/core/guide/schema/submission.ts';
import { asksWhy, type Given, mayExclude } from './espd-answers.ts';
import { espdWords } from './espd-words.ts';

interface EspdQuestionProps {
  readonly statement: EspdStatement;
  readonly given: Given | undefined;
  readonly lacksExplanation: boolean;
  readonly onGive: (given: Given) => void;
}

/** One statement with yes and no; the answer that does not pass asks for an explanation. */
export function EspdQuestion({ statement, given, lacksExplanation, onGive }: EspdQuestionProps): ReactNode {
  const t = useWords(espdWords);
  const explanation = given?.explanation ?? '';
  return (
    <div className="page-espd__question">
      <RadioField
        legend={statement.text}
        name={`espd-${statement.id}`}
        value={given?.answer}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
        onPick={(answer) => onGive({ answer: answer === 'yes' ? 'yes' : 'no', explanation })}
      />
      {given === undefined || !asksWhy(statement, given) ? null : (
        <TextareaField
          id={explanationId(statement.id)}
          label={t('explanation')}
          hint={t(mayExclude(statement, given) ? 'explanationExcludes' : 'explanationInforms')}
          error={lacksExplanation ? t('explanationNeeded') : undefined}
          value={explanation}
          onChange={(event) => onGive({ answer: given.answer, explanation: event.target.value })}
        />
      )}
    </div>
  );
}

export function explanationId(statement: string): string {
  return `explanation-${statement}`;
}
