import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { TenderContradictions } from '#tender/core/procedure/examination/contradictions.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { contradictionWords } from './words.ts';

type Note = NonNullable<TenderContradictions['note']>;

interface Statement {
  item: string;
  place: string;
  text: string;
}

interface Noted {
  first: Statement;
  second: Statement;
  taken: string;
  reason: string;
  explanation: string;
}

const empty: Statement = { item: '', place: '', text: '' };

interface NoteContradictionProps {
  readonly operator: string;
  readonly name: string;
  readonly note: Note;
}

/** Two places, what each says, and which of them counts by the rule of the guide for these documents. */
export function NoteContradiction({ operator, name, note }: NoteContradictionProps): ReactNode {
  const t = useWords(contradictionWords);
  const draftKey = `contradiction-${useProcedureId()}-${operator}`;
  const form = useForm<Noted>({
    defaultValues: { first: empty, second: empty, taken: '', reason: '', explanation: '' },
  });
  const needsExplanation = useNeedsExplanation(form, note);
  const missing = needsExplanation && note.explanations.length === 0;
  return (
    <Stack>
      <Text>{t('intro')}</Text>
      <div className="contradiction-form__places">
        <PlaceFields form={form} of="first" note={note} draftKey={`${draftKey}-first`} />
        <PlaceFields form={form} of="second" note={note} draftKey={`${draftKey}-second`} />
      </div>
      <PickField
        form={form}
        name="taken"
        legend={t('taken')}
        hint={t(needsExplanation ? 'taken-explained' : 'taken-favourable')}
        needed={t('choose')}
        options={[
          { value: 'first', label: t('first') },
          { value: 'second', label: t('second') },
        ]}
      />
      {missing ? <Alert tone="warn" title={t('explanationNone')} /> : null}
      {needsExplanation && !missing ? <ExplanationField form={form} note={note} /> : null}
      <WrittenField
        form={form}
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        draftKey={`${draftKey}-reason`}
        needed={t('needed')}
      />
      {missing ? null : (
        <div>
          <Record form={form} operator={operator} name={name} draftKey={draftKey} />
        </div>
      )}
    </Stack>
  );
}

/** As the server decides it: the most favourable counts where that is the rule for both documents. */
function useNeedsExplanation(form: UseFormReturn<Noted>, { items }: Note): boolean {
  const [first, second] = useWatch({ control: form.control, name: ['first.item', 'second.item'] });
  const chosen = items.filter(({ id }) => id === first || id === second);
  const looked = chosen.length === 0 ? items : chosen;
  return looked.some(({ reading }) => reading === 'as-explained');
}

interface PlaceFieldsProps {
  readonly form: UseFormReturn<Noted>;
  readonly of: 'first' | 'second';
  readonly note: Note;
  readonly draftKey: string;
}

function PlaceFields({ form, of, note, draftKey }: PlaceFieldsProps): ReactNode {
  const t = useWords(contradictionWords);
  const errors = form.formState.errors[of];
  const needed = (value: string): true | string => value.trim() !== '' || t('needed');
  return (
    <fieldset className="contradiction-form__place">
      <legend>{t(of)}</legend>
      <Stack>
        <SelectField
          label={t('item')}
          options={note.items.map(({ id, title }) => ({ value: id, label: title }))}
          error={errors?.item?.message}
          {...form.register(`${of}.item`, { validate: (value) => value !== '' || t('choose') })}
        />
        <TextField
          label={t('place')}
          hint={t('placeHint')}
          maxLength={300}
          error={errors?.place?.message}
          {...form.register(`${of}.place`, { validate: needed })}
        />
        <WrittenField
          form={form}
          name={`${of}.text`}
          label={t('text')}
          rows={2}
          draftKey={draftKey}
          needed={t('needed')}
        />
      </Stack>
    </fieldset>
  );
}

function ExplanationField({ form, note }: Pick<PlaceFieldsProps, 'form' | 'note'>): ReactNode {
  const t = useWords(contradictionWords);
  return (
    <PickField
      form={form}
      name="explanation"
      legend={t('explanation')}
      needed={t('choose')}
      options={note.explanations.map(({ explanation, text }) => ({ value: explanation, label: text }))}
    />
  );
}

interface RecordProps {
  readonly form: UseFormReturn<Noted>;
  readonly operator: string;
  readonly name: string;
  readonly draftKey: string;
}

function Record({ form, operator, name, draftKey }: RecordProps): ReactNode {
  const t = useWords(contradictionWords);
  const command = useCommand('note-contradiction');
  const { first, second, taken } = useWatch({ control: form.control });
  const text = (taken === 'second' ? second?.text : first?.text) ?? '';
  const act = async (): Promise<boolean> => {
    const filled = form.getValues();
    const explained = filled.explanation === '' ? {} : { explanation: filled.explanation };
    const done = await command.send({
      operator,
      statements: [filled.first, filled.second],
      taken: filled.taken === 'second' ? 'second' : 'first',
      reason: filled.reason.trim(),
      ...explained,
    });
    if (done.ok) for (const part of ['first', 'second', 'reason']) clearDraft(`${draftKey}-${part}`);
    return done.ok;
  };
  return (
    <Deed
      label={t('record')}
      title={t('recordTitle')}
      happens={t('recordHappens', { name, text })}
      seenBy={t('recordSeenBy', { name })}
      undo={t('recordUndo')}
      busy={command.busy}
      problem={command.problem}
      form={form}
      act={act}
      done={t('recordDone')}
    />
  );
}
