import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import { Deed } from '../frame/deed.tsx';
import { unanswered, type YesNo, YesNoFields } from '../frame/yes-no-fields.tsx';
import { useSystemCommand } from './data.ts';
import { staffWords } from './staff-words.ts';

/** Closes the examination and invites the teams; says whether a trial assignment follows (ORES-06, ORES-07). */
export function Conclude({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(staffWords);
  const conclude = useSystemCommand('conclude-application');
  const form = useForm<YesNo>({ defaultValues: unanswered });
  const { name, key } = one;
  const send = async (): Promise<boolean> => {
    const { answer, reason } = form.getValues();
    return (await conclude.send({ case: key, newcomer: answer === 'yes', reason })).ok;
  };
  return (
    <Section title={t('conclude')} level={3} intro={t('concludeIntro')} card>
      <Stack>
        <YesNoFields
          form={form}
          legend={t('newcomer')}
          yes={t('newcomerYes')}
          no={t('newcomerNo')}
          words={staffWords}
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
            form={form}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );
}
