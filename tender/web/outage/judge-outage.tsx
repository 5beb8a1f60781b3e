import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import type { OutageReportView, OutageView } from '#tender/core/procedure/outage/view.ts';
import { useCommand } from '../data/command.ts';
import { Deed } from '../frame/deed.tsx';
import { useMoment } from '../submission/moment.ts';
import { outagePageWords } from './words.ts';

/** Confirms the outage, which moves the deadline, or rejects a report. */
export function JudgeOutage({ view }: { readonly view: OutageView }): ReactNode {
  const t = useWords(outagePageWords);
  const open = view.reports.filter(({ decided }) => decided === undefined);
  return (
    <Section title={t('judgeTitle')} card>
      <Stack gap="l">
        {view.wouldBe === undefined ? (
          <Alert tone="warn" title={t('cannotExtend')} />
        ) : (
          <Confirm key={view.wouldBe} wouldBe={view.wouldBe} />
        )}
        {open.map((report) => (
          <Reject key={report.report} report={report} deadline={view.deadline} />
        ))}
      </Stack>
    </Section>
  );
}

function Confirm({ wouldBe }: { readonly wouldBe: string }): ReactNode {
  const t = useWords(outagePageWords);
  const moment = useMoment();
  const command = useCommand('confirm-outage');
  const form = useForm({ defaultValues: { reason: '' } });
  const act = async (): Promise<boolean> => {
    const done = await command.send({ reason: form.getValues('reason').trim() });
    return done.ok;
  };
  return (
    <Stack>
      <WrittenField
        form={form}
        name="reason"
        label={t('confirmReason')}
        hint={t('confirmHint')}
        rows={3}
        needed={t('reasonNeeded')}
      />
      <div>
        <Deed
          label={t('confirm')}
          title={t('confirmTitle')}
          happens={t('confirmHappens', { to: moment(wouldBe, 'deadline') })}
          seenBy={t('confirmSeen')}
          undo={t('confirmUndo')}
          busy={command.busy}
          problem={command.problem}
          form={form}
          act={act}
          done={t('confirmDone')}
        />
      </div>
    </Stack>
  );
}

interface RejectProps {
  readonly report: OutageReportView;
  readonly deadline: string;
}

function Reject({ report, deadline }: RejectProps): ReactNode {
  const t = useWords(outagePageWords);
  const moment = useMoment();
  const command = useCommand('reject-outage');
  const form = useForm({ defaultValues: { reason: '' } });
  const act = async (): Promise<boolean> => {
    const reason = form.getValues('reason').trim();
    if (!(await form.trigger(undefined, { shouldFocus: true }))) return false;
    const done = await command.send({ report: report.report, reason });
    return done.ok;
  };
  return (
    <div>
      <Deed
        label={`${t('reject')}: ${report.name}`}
        kind="secondary"
        title={t('rejectTitle', { name: report.name })}
        happens={t('rejectHappens', { deadline: moment(deadline, 'deadline') })}
        seenBy={t('rejectSeen')}
        undo={t('rejectUndo')}
        confirm={t('reject')}
        busy={command.busy}
        problem={command.problem}
        act={act}
        done={t('rejectDone')}
      >
        <WrittenField form={form} name="reason" label={t('rejectReason')} rows={3} needed={t('reasonNeeded')} />
      </Deed>
    </div>
  );
}
