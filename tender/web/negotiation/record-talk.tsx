import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { CheckboxField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TextField } from '#platform/ui/text-field.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { NegotiationView } from '#tender/core/procedure/negotiation/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { negotiationPageWords } from './words.ts';

interface Talked {
  operator: string;
  heldOn: string;
  persons: string;
  subjects: string[];
  minutes: string;
}

const empty: Talked = { operator: '', heldOn: '', persons: '', subjects: [], minutes: '' };

interface RecordTalkProps {
  readonly view: NegotiationView;
}

/** What was talked about with one tenderer. Only he sees it, beside those who work on the tenders. */
export function RecordTalk({ view }: RecordTalkProps): ReactNode {
  const t = useWords(negotiationPageWords);
  const draftKey = `talk-${useProcedureId()}`;
  const command = useCommand('record-negotiation');
  const form = useForm<Talked>({ defaultValues: empty });
  const act = async (): Promise<boolean> => {
    const { persons, ...talked } = form.getValues();
    const done = await command.send({ ...talked, persons: Number.parseInt(persons, 10) });
    if (!done.ok) return false;
    clearDraft(draftKey);
    form.reset(empty);
    return true;
  };
  return (
    <Section title={t('record')} intro={t('recordIntro')} card>
      <Stack>
        <TalkFields form={form} view={view} />
        <WrittenField
          form={form}
          name="minutes"
          label={t('minutes')}
          rows={5}
          draftKey={draftKey}
          needed={t('needed')}
        />
        <div>
          <Deed
            label={t('record')}
            title={t('recordTitle')}
            happens={t('recordHappens')}
            seenBy={t('recordSeenBy')}
            undo={t('kept')}
            busy={command.busy}
            problem={command.problem}
            form={form}
            act={act}
            done={t('recordDone')}
          />
        </div>
      </Stack>
    </Section>
  );
}

function TalkFields({ form, view }: RecordTalkProps & { readonly form: UseFormReturn<Talked> }): ReactNode {
  const t = useWords(negotiationPageWords);
  const { errors } = form.formState;
  const present = view.standing.filter(({ out }) => out === undefined);
  return (
    <>
      <SelectField
        label={t('tenderer')}
        options={present.map(({ operator, operatorName }) => ({ value: operator, label: operatorName }))}
        error={errors.operator?.message}
        {...form.register('operator', { validate: (id) => id !== '' || t('needed') })}
      />
      <TextField
        label={t('heldOn')}
        type="date"
        error={errors.heldOn?.message}
        {...form.register('heldOn', { validate: (day) => day !== '' || t('needed') })}
      />
      <TextField
        label={t('persons')}
        inputMode="numeric"
        error={errors.persons?.message}
        {...form.register('persons', { validate: (count) => /^[1-9]\d?$/.test(count) || t('needed') })}
      />
      <fieldset className="ui-choices">
        <legend className="ui-choices__legend">{t('about')}</legend>
        {view.subjects.map(({ id, title }) => (
          <CheckboxField
            key={id}
            label={title}
            value={id}
            error={undefined}
            {...form.register('subjects', { validate: (picked) => picked.length > 0 || t('subjectNeeded') })}
          />
        ))}
        {errors.subjects === undefined ? null : (
          <Text>
            <span role="alert">{errors.subjects.message ?? t('subjectNeeded')}</span>
          </Text>
        )}
      </fieldset>
    </>
  );
}
