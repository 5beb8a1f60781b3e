import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import { Deed } from '../frame/deed.tsx';
import { useSystem, useSystemCommand } from './data.ts';
import { staffWords } from './staff-words.ts';

/** Asks for what is lacking; what was handed in before stays as it was. */
export function RequestSupplement({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(staffWords);
  const { system } = useSystem();
  const request = useSystemCommand('request-supplement');
  const form = useForm({ defaultValues: { asks: '' } });
  const { name, key } = one;
  const draftKey = `supplement-${system}-${key}`;
  const send = async (): Promise<boolean> => {
    const done = await request.send({ case: key, asks: form.getValues('asks') });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Section title={t('supplement')} level={3} card>
      <Stack>
        <WrittenField
          form={form}
          name="asks"
          label={t('supplementAsks')}
          hint={t('reasonHint')}
          rows={3}
          draftKey={draftKey}
          needed={t('reasonNeeded')}
        />
        <div>
          <Deed
            label={t('supplement')}
            kind="secondary"
            title={t('supplementTitle', { name })}
            happens={t('supplementHappens', { name })}
            seenBy={t('seenOne', { name })}
            undo={t('no')}
            busy={request.busy}
            problem={request.problem}
            form={form}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );
}
