import { type ReactNode, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { useToast } from '#platform/ui/toast.tsx';
import type { Registration, SiteVisitView } from '#tender/core/procedure/site-visit/view.ts';
import { type CommandHandle, useCommand } from '../data/command.ts';
import { useFrame } from '../data/frame.ts';
import { Refused } from '../data/refused.tsx';
import { attendantText } from './attendant.ts';
import { siteVisitWords } from './words.ts';

/** Who will come, for those who receive them; afterwards who came. */
export function Registrations({ view }: { readonly view: SiteVisitView }): ReactNode {
  const t = useWords(siteVisitWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const record = useCommand('record-site-visit-attendance');
  const attended = ({ attendants, attended: count }: Registration): string =>
    count === undefined ? t('notRecorded') : t('attendedCount', { count, named: attendants.length });
  const recording: Column<Registration> = {
    id: 'record',
    header: '',
    text: () => '',
    cell: (registration) => <RecordAttendance registration={registration} record={record} />,
  };
  return (
    <Section title={t('all')}>
      <Refused problem={record.problem} />
      <DataTable<Registration>
        caption={t('all')}
        hideCaption
        rows={view.registrations}
        rowKey={({ operator }) => operator}
        empty={{ title: t('allNone') }}
        columns={[
          { id: 'operator', header: t('operator'), text: ({ operatorName }) => operatorName },
          {
            id: 'attendants',
            header: t('attendants'),
            text: ({ attendants }) =>
              attendants.map(({ personal }) => attendantText(personal) ?? t('hidden')).join(', '),
          },
          {
            id: 'at',
            header: t('at'),
            text: ({ at }) => instantText(at, timeZone, language, 'short'),
            compare: (a, b) => (a.at < b.at ? -1 : 1),
          },
          { id: 'attended', header: t('attended'), text: attended },
          ...(view.may.recordAttendance ? [recording] : []),
        ]}
      />
    </Section>
  );
}

interface RecordAttendanceProps {
  readonly registration: Registration;
  readonly record: CommandHandle<'record-site-visit-attendance'>;
}

function RecordAttendance({ registration, record }: RecordAttendanceProps): ReactNode {
  const t = useWords(siteVisitWords);
  const show = useToast();
  const { operator, operatorName, attendants, attended } = registration;
  const [persons, setPersons] = useState(attended ?? attendants.length);
  const send = async (): Promise<void> => {
    const done = await record.send({ operator, persons });
    if (done.ok) show({ text: t('recorded') });
  };
  return (
    <span className="site-visit-record">
      <select
        className="utrecht-select utrecht-select--html-select"
        aria-label={t('recordFor', { operator: operatorName })}
        value={persons}
        onChange={(event) => setPersons(Number.parseInt(event.target.value, 10))}
      >
        {Array.from({ length: attendants.length + 1 }, (_, count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
      <Button kind="quiet" busy={record.busy} onClick={() => void send()}>
        {t('record')}
        <span className="ui-hidden">: {operatorName}</span>
      </Button>
    </span>
  );
}
