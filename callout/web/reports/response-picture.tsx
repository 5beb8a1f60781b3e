import { type ReactNode, useId } from 'react';
import type { ReportAnswer } from '#callout/api/reports.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { timeText } from './figures.ts';
import { reportPageWords } from './words.ts';

type Took = ReportAnswer['calls']['real']['took'];
type Stage = keyof Took;

const stages = ['on-phone', 'read', 'coming', 'arrived'] as const satisfies readonly Stage[];
const modes = ['real', 'drill'] as const;

interface Row {
  readonly mode: (typeof modes)[number];
  readonly stage: Stage;
  readonly spread: Took[Stage];
}

/** From the press to the phone, to reading, to coming, to being there: drills beside real calls (BHV-14). */
export function ResponsePicture({ calls }: Pick<ReportAnswer, 'calls'>): ReactNode {
  const t = useWords(reportPageWords);
  if (calls.real.calls + calls.drill.calls === 0) return <EmptyState title={t('noCalls')} text={t('noCallsText')} />;
  const rows = stages.flatMap((stage) =>
    modes
      .filter((mode) => calls[mode].calls > 0)
      .map((mode): Row => ({ mode, stage, spread: calls[mode].took[stage] })),
  );
  return (
    <div className="report__beside">
      <Bars rows={rows} />
      <DataTable
        caption={t('response')}
        hideCaption
        filter={false}
        rows={rows}
        rowKey={({ mode, stage }) => `${mode}-${stage}`}
        empty={{ title: t('noCalls') }}
        columns={[
          { id: 'stage', header: t('stage'), text: ({ stage }) => t(stage) },
          { id: 'mode', header: t('mode'), text: ({ mode }) => t(mode) },
          { id: 'count', header: t('count'), numeric: true, text: ({ spread }) => String(spread.count) },
          { id: 'median', header: t('median'), numeric: true, text: ({ spread }) => timeText(spread.median) },
          { id: 'p90', header: t('p90'), numeric: true, text: ({ spread }) => timeText(spread.p90) },
          { id: 'worst', header: t('worst'), numeric: true, text: ({ spread }) => timeText(spread.worst) },
        ]}
      />
    </div>
  );
}

const [label, bar, line] = [170, 300, 30] as const;

function Bars({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const t = useWords(reportPageWords);
  const id = useId();
  const longest = Math.max(1, ...rows.map(({ spread }) => spread.p90 ?? 0));
  const at = (milliseconds: number) => (milliseconds / longest) * bar;
  return (
    <svg
      className="report__bars"
      viewBox={`0 0 ${label + bar + 56} ${rows.length * line}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{t('responseText')}</title>
      {rows.map(({ mode, stage, spread: { median, p90 } }, index) => (
        <g key={`${mode}-${stage}`}>
          <text x={0} y={index * line + 19} className="report__day">
            {`${t(stage)}, ${t(mode).toLowerCase()}`}
          </text>
          <rect x={label} y={index * line + 6} width={bar} height={line - 12} rx={3} className="report__track" />
          {p90 === undefined ? (
            <text x={label + 6} y={index * line + 19} className="report__note">
              {t('nobody')}
            </text>
          ) : (
            <>
              <rect
                x={label}
                y={index * line + 6}
                width={Math.max(2, at(p90))}
                height={line - 12}
                rx={3}
                className={`report__bar report__bar--${mode}`}
              />
              <rect
                x={label + at(median ?? 0)}
                y={index * line + 3}
                width={3}
                height={line - 6}
                className="report__mark"
              />
              <text x={label + bar + 8} y={index * line + 19} className="report__note">
                {timeText(p90)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
