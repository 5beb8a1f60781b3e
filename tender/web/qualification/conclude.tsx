import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import { Deed } from '../frame/deed.tsx';
import { useSystemCommand } from './data.ts';
import { staffWords } from './staff-words.ts';

interface Filled {
  newcomer: '' | 'yes' | 'no';
  reason: string;
}

/** Closes the examination and invites the teams; says whether a trial assignment follows (ORES-06, ORES-07). */
export function Conclude({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(staffWords);
  const conclude = useSystemCommand('conclude-application');
  const form = useForm<Filled>({ defaultValues: { newcomer: '', reason: '' } });
  const { name, key } = one;
  const send = async (): Promise<boolean> => {
    const { newcomer, reason } = form.getValues();
    return (await conclude.send({ case: key, newcomer: newcomer === 'yes', reason })).ok;
  };
  return (
    <Section title={t('conclude')} level={3} intro={t('concludeIntro')} card>
      <Stack>
        <PickField
          form={form}
          name="newcomer"
          legend={t('newcomer')}
          needed={t('choiceNeeded')}
          options={[
            { value: 'yes', label: t('newcomerYes') },
            { value: 'no', label: t('newcomerNo') },
          ]}
        />
        <WrittenField
          form={form}
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          rows={3}
          needed={t('reasonNeeded')}
        />
        <div>
          <Deed
            label={t('conclude')}
            title={t('concludeTitle', { name })}
            happens={t('concludeHappens', { name })}
            seenBy={t('seenOne', { name })}
            undo={t('no')}
            busy={conclude.busy}
            problem={conclude.problem}
            before={() => form.trigger(undefined, { shouldFocus: true })}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );
}
