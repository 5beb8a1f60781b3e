import { type ReactNode, useState } from 'react';
import type { PhoneCall } from '#callout/core/protocol/phone-call.ts';
import { useWords } from '#platform/ui/language.tsx';
import { TextareaField } from '#platform/ui/textarea-field.tsx';
import type { Phone } from '../phone/phone.ts';
import { cardWords } from './words.ts';

const questions = ['arrivedInTime', 'knewWhatToDo', 'equipment'] as const;
type Answers = Partial<Record<(typeof questions)[number], boolean>>;

/** Three questions by one press each, and room for the rest. It waits on the phone when there is no connection. */
export function EvaluationForm({ phone, call }: { readonly phone: Phone; readonly call: PhoneCall }): ReactNode {
  const t = useWords(cardWords);
  const [answers, setAnswers] = useState<Answers>({});
  const [remarks, setRemarks] = useState('');
  return (
    <form
      className="card__evaluation"
      onSubmit={(event) => {
        event.preventDefault();
        phone.evaluate(call.call, answers, remarks);
      }}
    >
      <h2>{t('evaluation')}</h2>
      {questions.map((question) => (
        <fieldset key={question} className="presses">
          <legend>{t(question)}</legend>
          {([true, false] as const).map((answer) => (
            <button
              key={String(answer)}
              type="button"
              className="press press--thumb"
              aria-pressed={answers[question] === answer}
              onClick={() => setAnswers((before) => ({ ...before, [question]: answer }))}
            >
              {t(answer ? 'yes' : 'no')}
            </button>
          ))}
        </fieldset>
      ))}
      <TextareaField
        label={t('remarks')}
        optional
        value={remarks}
        maxLength={4000}
        onChange={(event) => setRemarks(event.target.value)}
      />
      <button type="submit" className="phone__big">
        {t('sendEvaluation')}
      </button>
    </form>
  );
}
