import type { ReactNode } from 'react';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Text } from '#platform/ui/text.tsx';
import type { ComplaintsView } from '#tender/core/procedure/complaints/view.ts';
import { Loaded } from '../data/loaded.tsx';
import { useView } from '../data/view.ts';
import { FileComplaint } from './file-complaint.tsx';
import { HandleComplaint } from './handle-complaint.tsx';
import { complaintsPageWords } from './words.ts';

export function ComplaintsPage(): ReactNode {
  const view = useView('complaints');
  return <Loaded query={view}>{(complaints) => <Complaints view={complaints} />}</Loaded>;
}

function Complaints({ view }: { readonly view: ComplaintsView }): ReactNode {
  const t = useWords(complaintsPageWords);
  return (
    <Stack gap="xl">
      <Section title={t('title')} intro={view.rules}>
        <Stack>
          <Text soft>{t('desk', { desk: view.desk })}</Text>
          {view.workingDays === undefined ? null : <Text soft>{t('term', { count: view.workingDays })}</Text>}
          {view.complaints.length === 0 ? <EmptyState title={t('none')} /> : null}
        </Stack>
      </Section>
      {view.complaints.map((complaint) => (
        <Complaint key={complaint.complaint} view={view} complaint={complaint} />
      ))}
      {view.may.file ? <FileComplaint view={view} /> : null}
      {view.questionFirst && view.questions.length === 0 && !view.may.handle ? (
        <Text soft>{t('firstQuestion')}</Text>
      ) : null}
    </Stack>
  );
}

/** The name first, then how to reach him. */
function named({ name, ...rest }: Readonly<Record<string, string>>): string {
  return [name, ...Object.values(rest)].filter((text) => text !== undefined).join(', ');
}

interface ComplaintProps {
  readonly view: ComplaintsView;
  readonly complaint: ComplaintsView['complaints'][number];
}

function Complaint({ view, complaint }: ComplaintProps): ReactNode {
  const t = useWords(complaintsPageWords);
  const { handled, dueAt, contact, fields } = complaint;
  const written = view.fields.flatMap(({ id, title }) => {
    const value = fields[id];
    return value === undefined ? [] : [{ label: title, value }];
  });
  return (
    <Section
      title={t('by', { name: complaint.operatorName })}
      level={3}
      card
      aside={
        <StatusTag tone={handled === undefined ? 'warn' : 'good'}>
          {t(handled === undefined ? 'open' : 'handled')}
        </StatusTag>
      }
    >
      <Stack>
        <Facts
          facts={[
            { label: t('filedAt'), value: <InstantText at={complaint.filedAt} /> },
            ...(dueAt === undefined ? [] : [{ label: t('dueAt'), value: <InstantText at={dueAt} form="deadline" /> }]),
            ...written,
            { label: t('contact'), value: named(contact.personal) },
            ...(handled === undefined
              ? []
              : [
                  { label: t('outcome'), value: t(handled.outcome) },
                  { label: t('reason'), value: handled.reason },
                ]),
          ]}
        />
        {view.may.handle && handled === undefined ? <HandleComplaint complaint={complaint.complaint} /> : null}
      </Stack>
    </Section>
  );
}
