import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Words } from '#platform/kernel/words.ts';
import { useWords } from '#platform/ui/language.tsx';
import { PickField } from '#platform/ui/pick-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';

export interface YesNo {
  answer: '' | 'yes' | 'no';
  reason: string;
}

export const unanswered: YesNo = { answer: '', reason: '' };

interface YesNoFieldsProps {
  readonly form: UseFormReturn<YesNo>;
  readonly legend: string;
  readonly yes: string;
  readonly no: string;
  readonly words: Words<'choiceNeeded' | 'reason' | 'reasonHint' | 'reasonNeeded'>;
  /** Under it what is written is kept on the device. */
  readonly draftKey?: string;
}

/** Yes or no, with the reasons for it. */
export function YesNoFields({ form, legend, yes, no, words, draftKey }: YesNoFieldsProps): ReactNode {
  const t = useWords(words);
  return (
    <>
      <PickField
        form={form}
        name="answer"
        legend={legend}
        needed={t('choiceNeeded')}
        options={[
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ]}
      />
      <WrittenField
        form={form}
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        needed={t('reasonNeeded')}
        {...(draftKey === undefined ? {} : { draftKey })}
      />
    </>
  );
}
