import { type ReactNode, useId } from 'react';
import type { ReportAnswer } from '#callout/api/reports.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { uiWords } from '#platform/ui/words.ts';
import { decimalOf, percentText, toneOf, weekdayOf } from './figures.ts';
import { reportPageWords } from './words.ts';

type WeekHour = ReportAnswer['presence']['week'][number];

const [left, top, width, height] = [44, 20, 38, 34] as const;

/** A week of hours as one picture: the number and the minimum in each cell, and a tone that never stands alone (BHV-14). */
export function PresencePicture({ week }: { readonly week: readonly WeekHour[] }): ReactNode {
  const t = useWords(reportPageWords);
  const id = useId();
  const days = [...Map.groupBy(week, ({ weekday }) => weekday)];
  return (
    <>
      <div className="report__scroll" role="group" aria-label={t('presence')} tabIndex={0}>
        <svg
          className="report__week"
          viewBox={`0 0 ${left + 24 * width} ${top + days.length * height}`}
          role="img"
          aria-labelledby={id}
        >
          <title id={id}>{t('presenceText')}</title>
          <defs>
            <pattern id={`${id}-gap`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="6" height="6" className="report__gap" />
              <line x1="0" y1="0" x2="0" y2="6" className="report__gap-line" />
            </pattern>
          </defs>
          {Array.from({ length: 24 }, (_, hour) => (
            <text key={hour} x={left + hour * width + width / 2} y={top - 6} className="report__axis">
              {hour}
            </text>
          ))}
          {days.map(([weekday, hours], row) => (
            <Day key={weekday} weekday={weekday} hours={hours} y={top + row * height} gap={`url(#${id}-gap)`} />
          ))}
        </svg>
      </div>
      <Legend />
      <div className="ui-no-print">
        <Disclosure summary={<TableWord />}>
          <WeekTable week={week} />
        </Disclosure>
      </div>
    </>
  );
}

function TableWord(): ReactNode {
  return useWords(uiWords)('asTable');
}

interface DayProps {
  readonly weekday: number;
  readonly hours: readonly WeekHour[];
  readonly y: number;
  readonly gap: string;
}

function Day({ weekday, hours, y, gap }: DayProps): ReactNode {
  const { language } = useLanguage();
  return (
    <g>
      <text x={0} y={y + height / 2 + 4} className="report__day">
        {weekdayOf(weekday, language, 'short')}
      </text>
      {hours.map((one) => {
        const x = left + one.hour * width;
        const tone = toneOf(one);
        return (
          <g key={one.hour}>
            <rect
              x={x + 1}
              y={y + 1}
              width={width - 2}
              height={height - 2}
              rx={3}
              {...(tone === undefined ? { fill: gap } : { className: `report__cell report__cell--${tone}` })}
            />
            {tone === undefined ? null : (
              <>
                <text x={x + width / 2} y={y + 15} className={`report__number report__number--${tone}`}>
                  {decimalOf(one.present, language)}
                </text>
                <text x={x + width / 2} y={y + 27} className={`report__minimum report__number--${tone}`}>
                  {decimalOf(one.needed, language)}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Legend(): ReactNode {
  const t = useWords(reportPageWords);
  const keys = ['legend0', 'legend1', 'legend2', 'legend3'] as const;
  return (
    <ul className="report__legend">
      {keys.map((key, tone) => (
        <li key={key}>
          <span className={`report__swatch report__swatch--${tone}`} aria-hidden="true" /> {t(key)}
        </li>
      ))}
      <li>
        <span className="report__swatch report__swatch--gap" aria-hidden="true" /> {t('notMeasured')}
      </li>
    </ul>
  );
}

function WeekTable({ week }: { readonly week: readonly WeekHour[] }): ReactNode {
  const t = useWords(reportPageWords);
  const { language } = useLanguage();
  const decimal = (text: string | undefined) => (text === undefined ? t('notMeasured') : decimalOf(text, language));
  return (
    <DataTable
      caption={t('presence')}
      hideCaption
      rows={week}
      rowKey={({ weekday, hour }) => `${weekday}-${hour}`}
      empty={{ title: t('noPresence') }}
      columns={[
        { id: 'day', header: t('day'), text: ({ weekday }) => weekdayOf(weekday, language, 'long') },
        { id: 'hour', header: t('hour'), numeric: true, text: ({ hour }) => String(hour) },
        { id: 'present', header: t('presentMean'), numeric: true, text: ({ present }) => decimal(present) },
        { id: 'needed', header: t('needed'), numeric: true, text: ({ needed }) => decimal(needed) },
        { id: 'least', header: t('least'), numeric: true, text: ({ least }) => String(least ?? '–') },
        { id: 'short', header: t('short'), numeric: true, text: ({ short }) => percentText(short, language) },
        {
          id: 'measured',
          header: t('measured'),
          numeric: true,
          text: ({ measured }) => percentText(measured, language),
        },
      ]}
    />
  );
}
