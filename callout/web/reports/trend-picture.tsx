import { type ReactNode, useId } from 'react';
import type { ReportAnswer } from '#callout/api/reports.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { decimalOf, monthOf, percentText, timeText } from './figures.ts';
import { reportPageWords } from './words.ts';

type Month = ReportAnswer['months'][number];

/** Month by month: presence, shortage, calls and how fast people said that they come. */
export function TrendPicture({ months }: Pick<ReportAnswer, 'months'>): ReactNode {
  const t = useWords(reportPageWords);
  const { language } = useLanguage();
  if (months.length === 0) return <EmptyState title={t('noPresence')} text={t('noPresenceText')} />;
  return (
    <div className="report__beside">
      <Columns months={months} />
      <DataTable
        caption={t('trends')}
        hideCaption
        filter={false}
        rows={months}
        rowKey={({ month }) => month}
        empty={{ title: t('noPresence') }}
        columns={[
          { id: 'month', header: t('month'), text: ({ month }) => monthOf(month, language) },
          {
            id: 'present',
            header: t('presentMean'),
            numeric: true,
            text: ({ present }) => decimalOf(present, language),
          },
          { id: 'short', header: t('short'), numeric: true, text: ({ short }) => percentText(short, language) },
          { id: 'real', header: t('realCalls'), numeric: true, text: ({ real }) => String(real) },
          { id: 'drill', header: t('drills'), numeric: true, text: ({ drill }) => String(drill) },
          { id: 'coming', header: t('comingMedian'), numeric: true, text: (one) => timeText(one.comingMedian) },
        ]}
      />
    </div>
  );
}

const [column, tall] = [44, 120] as const;

function Columns({ months }: { readonly months: readonly Month[] }): ReactNode {
  const t = useWords(reportPageWords);
  const { language } = useLanguage();
  const id = useId();
  return (
    <svg
      className="report__columns"
      viewBox={`0 0 ${Math.max(6, months.length) * column} ${tall + 44}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{`${t('short')}: ${t('trendsText')}`}</title>
      {months.map(({ month, short }, index) => (
        <g key={month}>
          <rect x={index * column + 6} y={18} width={column - 12} height={tall} rx={3} className="report__track" />
          {short === undefined ? null : (
            <rect
              x={index * column + 6}
              y={18 + tall - (short / 100) * tall}
              width={column - 12}
              height={(short / 100) * tall}
              rx={3}
              className="report__bar report__bar--short"
            />
          )}
          <text x={index * column + column / 2} y={13} className="report__axis">
            {percentText(short, language)}
          </text>
          <text x={index * column + column / 2} y={tall + 36} className="report__axis">
            {monthOf(month, language).slice(0, 3)}
          </text>
        </g>
      ))}
    </svg>
  );
}
