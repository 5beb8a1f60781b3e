import { type ReactNode, useId } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { Button } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Columns, Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { QuestionsView } from '#tender/core/procedure/questions/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { documentOptions } from './place-text.ts';
import { type Asked, emptyQuestion, questionOf } from './question-form.ts';
import { questionsWords } from './words.ts';

/** The fixed format of a question: document, page, section and the question itself (ALM-02). */
export function AskQuestion({ view }: { readonly view: QuestionsView }): ReactNode {
  const t = useWords(questionsWords);
  const { procedure } = useFrame();
  const draftKey = `question-${procedure}`;
  const show = useToast();
  const ask = useCommand('ask-question');
  const form = useForm<Asked>({ defaultValues: emptyQuestion });
  const id = useId();
  const send = async (asked: Asked): Promise<void> => {
    const done = await ask.send(questionOf(asked, view.suggestions));
    if (!done.ok) return;
    clearDraft(draftKey);
    form.reset(emptyQuestion);
    show({ text: t('sent') });
  };
  return (
    <Section title={t('ask')} intro={t('askIntro')} card>
      <form noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <Stack>
          <Refused
            problem={ask.problem}
            fields={{
              'place.document': { id: `${id}-document`, label: t('document') },
              'place.page': { id: `${id}-page`, label: t('page') },
              'place.section': { id: `${id}-section`, label: t('section') },
              text: { id: `${id}-text`, label: t('question') },
            }}
          />
          <PlaceFields form={form} view={view} id={id} />
          <FollowUp form={form} view={view} />
          <QuestionField form={form} id={`${id}-text`} draftKey={draftKey} />
          <Suggestion form={form} view={view} />
          <div>
            <Button kind="primary" type="submit" busy={ask.busy}>
              {t('send')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}

interface PartProps {
  readonly form: UseFormReturn<Asked>;
  readonly view: QuestionsView;
}

function PlaceFields({ form, view, id }: PartProps & { readonly id: string }): ReactNode {
  const t = useWords(questionsWords);
  const { language } = useLanguage();
  const { errors } = form.formState;
  return (
    <>
      <SelectField
        id={`${id}-document`}
        label={t('document')}
        options={documentOptions(view.documents, language)}
        error={errors.document?.message}
        {...form.register('document', { validate: (document) => document !== '' || t('documentNeeded') })}
      />
      <Columns>
        <TextField
          id={`${id}-page`}
          label={t('page')}
          inputMode="numeric"
          autoComplete="off"
          error={errors.page?.message}
          {...form.register('page', {
            validate: (page) => /^[1-9]\d{0,3}$|^10000$/.test(page.trim()) || t('pageNeeded'),
          })}
        />
        <TextField
          id={`${id}-section`}
          label={t('section')}
          optional
          autoComplete="off"
          maxLength={300}
          {...form.register('section')}
        />
      </Columns>
    </>
  );
}

function QuestionField({
  form,
  id,
  draftKey,
}: Pick<PartProps, 'form'> & { readonly id: string; readonly draftKey: string }): ReactNode {
  const t = useWords(questionsWords);
  return (
    <WrittenField
      form={form}
      name="text"
      id={id}
      label={t('question')}
      rows={5}
      draftKey={draftKey}
      needed={t('questionNeeded')}
    />
  );
}

/** Only where there are answers to follow up on, and the round takes such questions. */
function FollowUp({ form, view }: PartProps): ReactNode {
  const t = useWords(questionsWords);
  const open = view.rounds.find((round) => round.open);
  const answers = view.notes.flatMap((note) =>
    note.answers.map(({ question, number, published }) => ({
      value: question,
      label: `${t('noteAnswer', { note: note.number, number })}: ${published.slice(0, 80)}`,
    })),
  );
  if (open === undefined || open.accepts === 'new' || answers.length === 0) return null;
  const needed = open.accepts === 'follow-up';
  return (
    <SelectField
      label={t('followsUp')}
      optional={!needed}
      options={answers}
      error={form.formState.errors.followsUp?.message}
      {...form.register('followsUp', { validate: (question) => !needed || question !== '' || t('followsUpNeeded') })}
    />
  );
}

/** Other words for the document, only where the guide asks them (ROC-08). */
function Suggestion({ form, view }: PartProps): ReactNode {
  const t = useWords(questionsWords);
  const document = useWatch({ control: form.control, name: 'document' });
  if (!view.suggestions.includes(document)) return null;
  return (
    <TextareaField
      label={t('suggestion')}
      hint={t('suggestionHint')}
      rows={4}
      optional
      {...form.register('suggestion')}
    />
  );
}
