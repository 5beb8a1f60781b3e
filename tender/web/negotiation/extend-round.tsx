import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { toIso } from '#platform/kernel/time.ts';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { NegotiationView } from '#tender/core/procedure/negotiation/view.ts';
import { momentOf } from '#tender/core/procedure/planning/phases.ts';
import { useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { negotiationPageWords } from './words.ts';

/** More time for everybody, before the round closes. */
export function ExtendRound({ view }: { readonly view: NegotiationView }): ReactNode {
  const t = useWords(negotiationPageWords);
  const moment = useMoment();
  const { timeZone } = useFrame();
  const draftKey = `extension-${useProcedureId()}`;
  const command = useCommand('extend-round');
  const form = useForm({ defaultValues: { until: '', reason: '' } });
  const running = view.rounds.at(-1);
  const readable = (until: string): boolean => until !== '' && momentOf(until, timeZone).ok;
  const act = async (): Promise<boolean> => {
    const { until, reason } = form.getValues();
    const read = momentOf(until, timeZone);
    if (!read.ok) return false;
    const done = await command.send({ until: toIso(read.value), reason: reason.trim() });
    if (done.ok) clearDraft(draftKey);
    return done.ok;
  };
  return (
    <Section title={t('extend')} intro={t('extendIntro', { until: moment(running?.until, 'deadline') })} card>
      <Stack>
        <DateTimeField
          label={t('newUntil')}
          error={form.formState.errors.until?.message}
          {...form.register('until', { validate: (until) => readable(until) || t('needed') })}
        />
        <WrittenField form={form} name="reason" label={t('reason')} rows={3} draftKey={draftKey} needed={t('needed')} />
        <div>
          <Deed
            label={t('extend')}
            kind="secondary"
            title={t('extendTitle')}
            happens={t('extendHappens')}
            seenBy={t('callSeenBy')}
            undo={t('extendUndo')}
            busy={command.busy}
            problem={command.problem}
            form={form}
            act={act}
            done={t('extendDone')}
          />
        </div>
      </Stack>
    </Section>
  );
}
