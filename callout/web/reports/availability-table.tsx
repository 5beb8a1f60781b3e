import type { ReactNode } from 'react';
import type { ReportAnswer } from '#callout/api/reports.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { monthOf, percentText, timeText } from './figures.ts';
import { reportPageWords } from './words.ts';

/** Month by month how long Paraat was out, against what 99.9 % leaves; and each time by itself (BHV-16). */
export function AvailabilityTable({
  availability: { months, outages },
}: Pick<ReportAnswer, 'availability'>): ReactNode {
  const t = useWords(reportPageWords);
  const { language } = useLanguage();
  const zone = useZone();
  return (
    <>
      <DataTable
        caption={t('availability')}
        hideCaption
        filter={false}
        csv={false}
        rows={months}
        rowKey={({ month }) => month}
        empty={{ title: t('notYetMeasured') }}
        columns={[
          { id: 'month', header: t('month'), text: ({ month }) => monthOf(month, language) },
          { id: 'up', header: t('upShare'), numeric: true, text: ({ up }) => percentText(up, language) },
          { id: 'out', header: t('minutesOut'), numeric: true, text: ({ out }) => String(Math.ceil(out / 60)) },
          {
            id: 'allowed',
            header: t('minutesAllowed'),
            numeric: true,
            text: ({ allowed }) => String(Math.floor(allowed / 60)),
          },
          { id: 'outages', header: t('outages'), numeric: true, text: (one) => String(one.outages) },
          { id: 'judged', header: t('judged'), text: ({ out, allowed }) => t(out <= allowed ? 'within' : 'beyond') },
        ]}
      />
      {months.length === 0 ? null : (
        <DataTable
          caption={t('lastOutages')}
          filter={false}
          csv={false}
          rows={outages}
          rowKey={({ from }) => from}
          empty={{ title: t('noOutages') }}
          columns={[
            { id: 'when', header: t('when'), text: ({ from }) => instantText(from, zone, language, 'short') },
            { id: 'long', header: t('howLong'), numeric: true, text: (one) => timeText(one.seconds * 1000) },
          ]}
        />
      )}
    </>
  );
}
