import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Alert } from '#platform/ui/alert.tsx';
import { Button } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { SelectField } from '#platform/ui/select-field.tsx';
import { Facts, List, Text } from '#platform/ui/text.tsx';
import { clearDraft } from '#platform/ui/textarea-field.tsx';
import { useToast } from '#platform/ui/toast.tsx';
import { WrittenField } from '#platform/ui/written-field.tsx';
import { type ReportTopic, reportTopics } from '#tender/core/procedure/award/report-topics.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import { useCommand } from '../data/command.ts';
import { useDownloads } from '../data/links.ts';
import { Refused } from '../data/refused.tsx';
import { useProcedureId } from '../data/route.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { reportPageWords } from './report-words.ts';

type Report = NonNullable<AwardView['report']>;

/** The report of article 84: to be taken along, with what is missing in it and a place to add that. */
export function ReportOnProcedure({ view }: { readonly view: AwardView }): ReactNode {
  const t = useWords(reportPageWords);
  const { document, machineReadable } = useDownloads();
  const { report } = view;
  if (report === undefined) return null;
  return (
    <Section title={t('reportTitle')} intro={t('reportIntro')}>
      <Stack>
        <DownloadLink to={document('report-84')}>{t('reportPdf')}</DownloadLink>
        <DownloadLink to={machineReadable('report-84')}>{t('reportJson')}</DownloadLink>
        <Missing report={report} />
        <Noted report={report} />
        {view.may.note ? <NoteForm report={report} /> : null}
      </Stack>
    </Section>
  );
}

function Missing({ report: { missing } }: { readonly report: Report }): ReactNode {
  const t = useWords(reportPageWords);
  if (missing.length === 0) return <Text soft>{t('reportComplete')}</Text>;
  return (
    <Alert tone="warn" title={t('reportMissing')}>
      <List items={missing.map((topic) => t(`topic-${topic}`))} />
    </Alert>
  );
}

function Noted({ report: { notes } }: { readonly report: Report }): ReactNode {
  const t = useWords(reportPageWords);
  const facts = reportTopics.flatMap((topic) => {
    const note = notes[topic];
    return note === undefined ? [] : [{ label: t(`topic-${topic}`), value: note.text }];
  });
  if (facts.length === 0) return null;
  return (
    <Section title={t('reportNoted')} level={3}>
      <Facts facts={facts} />
    </Section>
  );
}

interface NoteFields {
  readonly topic: ReportTopic | '';
  readonly text: string;
}

const nothing: NoteFields = { topic: '', text: '' };

function NoteForm({ report: { missing } }: { readonly report: Report }): ReactNode {
  const t = useWords(reportPageWords);
  const show = useToast();
  const note = useCommand('note-for-report');
  const draftKey = `report-note-${useProcedureId()}`;
  const form = useForm<NoteFields>({ defaultValues: nothing });
  const send = async ({ topic, text }: NoteFields): Promise<void> => {
    if (topic === '') return;
    const done = await note.send({ topic, text });
    if (!done.ok) return;
    show({ text: t('reportSaved') });
    clearDraft(draftKey);
    form.reset(nothing);
  };
  const first = [...missing, ...reportTopics.filter((topic) => !missing.includes(topic))];
  return (
    <Section title={t('reportAdd')} level={3} intro={t('reportAddIntro')} card>
      <form noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <Stack>
          <SelectField
            label={t('reportTopic')}
            options={first.map((topic) => ({ value: topic, label: t(`topic-${topic}`) }))}
            error={form.formState.errors.topic?.message}
            {...form.register('topic', { validate: (value) => value !== '' || t('reportTopicNeeded') })}
          />
          <WrittenField
            form={form}
            name="text"
            label={t('reportText')}
            rows={4}
            draftKey={draftKey}
            needed={t('reportTextNeeded')}
          />
          <Refused problem={note.problem} />
          <div>
            <Button type="submit" busy={note.busy}>
              {t('reportSave')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
