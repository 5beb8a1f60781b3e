import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Deed } from '../frame/deed.tsx';
import { dayText } from './days.ts';
import { standstillPageWords } from './words.ts';

/** An objection is heard, but only a summons within the term keeps the right: that is said first (ALM-20). */
export function RaiseObjection({ view }: { readonly view: StandstillView }): ReactNode {
  const t = useWords(standstillPageWords);
  const { language } = useLanguage();
  const { procedure, authority } = useFrame();
  const draftKey = `objection-${procedure}-${view.decision}`;
  const raise = useCommand('raise-objection');
  const form = useForm({ defaultValues: { text: '' } });
  const send = async (): Promise<boolean> => {
    const done = await raise.send({ text: form.getValues('text') });
    if (!done.ok) return false;
    clearDraft(draftKey);
    form.reset();
    return true;
  };
  const date = t('midnight', { date: dayText(view.forfeiture.lastDay, language) });
  return (
    <Section title={t('object')} intro={t('objectIntro')} card>
      <Stack>
        <Alert tone="warn" title={t('rightTitle')}>
          <p>{t('rightText', { date, authority, court: view.court })}</p>
        </Alert>
        <WrittenField
          form={form}
          name="text"
          label={t('objectionText')}
          hint={t('objectionHint')}
          rows={6}
          draftKey={draftKey}
          needed={t('objectionNeeded')}
        />
        <div>
          <Deed
            label={t('object')}
            title={t('objectTitle')}
            happens={t('objectHappens')}
            seenBy={t('objectSeen')}
            undo={t('objectUndo')}
            done={t('objectDone')}
            busy={raise.busy}
            problem={raise.problem}
            form={form}
            act={send}
          />
        </div>
      </Stack>
    </Section>
  );
}
