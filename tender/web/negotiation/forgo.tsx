import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { negotiationPageWords } from './words.ts';

/** The contract is awarded on the first tenders: where the guide announced that it may be. */
export function Forgo(): ReactNode {
  const t = useWords(negotiationPageWords);
  const draftKey = `waiver-${useProcedureId()}`;
  const command = useCommand('forgo-negotiation');
  const form = useForm({ defaultValues: { reason: '' } });
  const act = async (): Promise<boolean> => {
    const done = await command.send({ reason: form.getValues().reason.trim() });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Section title={t('forgo')} intro={t('forgoIntro')} card>
      <Stack>
        <WrittenField form={form} name="reason" label={t('reason')} rows={3} draftKey={draftKey} needed={t('needed')} />
        <div>
          <Deed
            label={t('forgo')}
            kind="secondary"
            title={t('forgoTitle')}
            happens={t('forgoHappens')}
            seenBy={t('forgoSeenBy')}
            undo={t('kept')}
            busy={command.busy}
            problem={command.problem}
            form={form}
            act={act}
            done={t('forgoDone')}
          />
        </div>
      </Stack>
    </Section>
  );
}
