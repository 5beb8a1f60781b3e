import type { ReactNode } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { List, Text } from '#platform/ui/text.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { evaluationPageWords } from './words.ts';

interface Declared {
  readonly conflict: '' | 'no' | 'yes';
  readonly explanation: string;
}

/** Before an evaluator sees an answer he knows who tendered and says whether that touches him. */
export function Declaration({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const advises = view.me?.advises === true;
  if (!view.may.declare) {
    return (
      <Section title={t('declareTitle')}>
        <Text>{t(view.tenderers.length > 0 ? 'declareNotNow' : advises ? 'declareLaterAdviser' : 'declareLater')}</Text>
      </Section>
    );
  }
  return (
    <Section title={t('declareTitle')} intro={t(advises ? 'declareIntroAdviser' : 'declareIntro')} card>
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
  const form = useForm<Declared>({ defaultValues: { conflict: '', explanation: '' } });
  const hasConflict = useWatch({ control: form.control, name: 'conflict' }) === 'yes';
  const draftKey = `conflict-${useProcedureId()}`;
  return (
    <Stack>
      <PickField
        form={form}
        name="conflict"
        legend={t('conflictQuestion')}
        needed={t('conflictNeeded')}
        options={[
          { value: 'no', label: t('conflictNo') },
          { value: 'yes', label: t('conflictYes') },
        ]}
      />
      {hasConflict ? (
        <WrittenField
          form={form}
          name="explanation"
          label={t('conflictExplain')}
          rows={4}
          draftKey={draftKey}
          needed={t('conflictExplainNeeded')}
        />
      ) : null}
      <div>
        <Declare form={form} hasConflict={hasConflict} draftKey={draftKey} />
      </div>
    </Stack>
  );
}

interface DeclareProps {
  readonly form: UseFormReturn<Declared>;
  readonly hasConflict: boolean;
  readonly draftKey: string;
}

/** Without a conflict he evaluates; with one he sees no answer. */
function Declare({ form, hasConflict, draftKey }: DeclareProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const declare = useCommand('declare-conflict');
  const act = async (): Promise<boolean> => {
    const explanation = hasConflict ? form.getValues('explanation') : '';
    const done = await declare.send({ conflict: hasConflict, explanation });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Deed
      label={t('declare')}
      title={t(hasConflict ? 'declareConfirmYes' : 'declareConfirmNo')}
      happens={t(hasConflict ? 'declareHappensYes' : 'declareHappensNo')}
      seenBy={t('declareSeen')}
      undo={t('declareUndo')}
      busy={declare.busy}
      problem={declare.problem}
      form={form}
      act={act}
      done={t('declared')}
    />
  );
}
