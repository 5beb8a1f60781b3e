import type { ReactNode } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useNow } from '#platform/ui/clock.tsx';
import { DateTimeField } from '#platform/ui/date-time-field.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import type { OutageView } from '#tender/core/procedure/outage/view.ts';
import { useCommand } from '../data/command.ts';
import { useProcedureId } from '../data/route.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { passedMoment } from './moments.ts';
import { outagePageWords } from './words.ts';

interface Reported {
  what: string;
  since: string;
}

/** An operator says that the platform fails, and since when. */
export function ReportOutage({ view }: { readonly view: OutageView }): ReactNode {
  const t = useWords(outagePageWords);
  const draftKey = `outage-${useProcedureId()}`;
  const form = useForm<Reported>({ defaultValues: { what: '', since: '' } });
  const done = (): void => {
    clearDraft(draftKey);
    form.reset();
  };
  return (
    <Section title={t('reportTitle')} intro={t('reportIntro')} card>
      <Stack>
        <WrittenField
          form={form}
          name="what"
          label={t('what')}
          hint={t('whatHint')}
          rows={4}
          draftKey={draftKey}
          needed={t('whatNeeded')}
        />
        <Since form={form} />
        <div>
          <Send form={form} deadline={view.deadline} onDone={done} />
        </div>
      </Stack>
    </Section>
  );
}

function Since({ form }: { readonly form: UseFormReturn<Reported> }): ReactNode {
  const t = useWords(outagePageWords);
  const zone = useZone();
  const now = useNow();
  return (
    <DateTimeField
      label={t('since')}
      error={form.formState.errors.since?.message}
      {...form.register('since', {
        validate: (since) => passedMoment(since, zone, now) !== undefined || t('momentNeeded'),
      })}
    />
  );
}

interface SendProps {
  readonly form: UseFormReturn<Reported>;
  readonly deadline: string;
  readonly onDone: () => void;
}

function Send({ form, deadline, onDone }: SendProps): ReactNode {
  const t = useWords(outagePageWords);
  const moment = useMoment();
  const zone = useZone();
  const now = useNow();
  const command = useCommand('report-outage');
  const act = async (): Promise<boolean> => {
    const { what, since } = form.getValues();
    const sent = await command.send({ what: what.trim(), since: passedMoment(since, zone, now) ?? '' });
    if (sent.ok) onDone();
    return sent.ok;
  };
  return (
    <Deed
      label={t('report')}
      title={t('reportTitle')}
      happens={t('reportHappens', { deadline: moment(deadline, 'deadline') })}
      seenBy={t('reportSeen')}
      undo={t('reportUndo')}
      busy={command.busy}
      problem={command.problem}
      form={form}
      act={act}
      done={t('reported')}
    />
  );
}
