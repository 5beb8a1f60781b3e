import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { RadioField } from '#platform/ui/choice-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { List, Text } from '#platform/ui/text.tsx';
import { clearDraft, TextareaField } from '#platform/ui/textarea-field.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { evaluationPageWords } from './words.ts';

interface Form {
  readonly conflict: '' | 'no' | 'yes';
  readonly explanation: string;
}

/** Before an evaluator sees an answer he knows who tendered and says whether that touches him. */
export function Declaration({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  if (!view.may.declare) {
    return (
      <Section title={t('declareTitle')}>
        <Text>{t(view.tenderers.length === 0 ? 'declareLater' : 'declareNotNow')}</Text>
      </Section>
    );
  }
  return (
    <Section title={t('declareTitle')} intro={t('declareIntro')} card>
      <Stack>
        <div>
          <Text>{t('theseTendered')}</Text>
          <List items={view.tenderers.map(({ operatorName }) => operatorName)} />
        </div>
        <Text soft>{t('conflictWhat')}</Text>
        <DeclarationForm />
      </Stack>
    </Section>
  );
}

function DeclarationForm(): ReactNode {
  const t = useWords(evaluationPageWords);
  const draftKey = `conflict-${useProcedureId()}`;
  const declare = useCommand('declare-conflict');
  const form = useForm<Form>({ defaultValues: { conflict: '', explanation: '' } });
  const { register, trigger, watch, getValues, setValue, formState } = form;
  const conflict = watch('conflict');
  register('conflict', { validate: (value) => value !== '' || t('conflictNeeded') });
  const act = async (): Promise<boolean> => {
    const explanation = conflict === 'yes' ? getValues('explanation') : '';
    const done = await declare.send({ conflict: conflict === 'yes', explanation });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Stack>
      <RadioField
        legend={t('conflictQuestion')}
        name="conflict"
        value={conflict}
        error={formState.errors.conflict?.message}
        onPick={(value) => setValue('conflict', value === 'yes' ? 'yes' : 'no', { shouldValidate: true })}
        options={[
          { value: 'no', label: t('conflictNo') },
          { value: 'yes', label: t('conflictYes') },
        ]}
      />
      {conflict === 'yes' ? (
        <TextareaField
          label={t('conflictExplain')}
          rows={4}
          draftKey={draftKey}
          error={formState.errors.explanation?.message}
          {...register('explanation', {
            validate: (text) => getValues('conflict') !== 'yes' || text.trim() !== '' || t('conflictExplainNeeded'),
          })}
        />
      ) : null}
      <div>
        <Deed
          label={t('declare')}
          title={t(conflict === 'yes' ? 'declareConfirmYes' : 'declareConfirmNo')}
          happens={t(conflict === 'yes' ? 'declareHappensYes' : 'declareHappensNo')}
          seenBy={t('declareSeen')}
          undo={t('declareUndo')}
          busy={declare.busy}
          problem={declare.problem}
          before={() => trigger(undefined, { shouldFocus: true })}
          act={act}
          done={t('declared')}
        />
      </div>
    </Stack>
  );
}
