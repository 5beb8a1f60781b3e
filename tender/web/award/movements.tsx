import type { ReactNode } from 'react';
import { toDecimal, toFraction } from '#platform/kernel/rational.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { PointsText } from '#platform/ui/points-text.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import type { Comparison, Movement } from '#tender/core/scoring/compare.ts';
import { explainMovement } from '#tender/core/scoring/explain-rank.ts';
import type { Scoring } from './scoring.ts';
import { awardPageWords } from './words.ts';

interface MovementsProps {
  readonly caption: string;
  readonly scoring: Scoring;
  readonly comparison: Comparison;
}

/** Who rose, who fell, and why (ALM-18). */
export function Movements({ caption, scoring, comparison }: MovementsProps): ReactNode {
  const t = useWords(awardPageWords);
  const change = ({ direction, from, to }: Movement): string =>
    t(`move-${direction}`, { from: from ?? '–', to: to ?? '–' });
  return (
    <DataTable<Movement>
      caption={caption}
      rows={comparison.movements}
      rowKey={({ tenderer }) => tenderer}
      empty={{ title: t('nobodyLeft') }}
      columns={[
        { id: 'to', header: t('place'), numeric: true, text: ({ to }) => (to === null ? '–' : String(to)) },
        { id: 'who', header: t('tenderer'), text: ({ tenderer }) => scoring.nameOf(tenderer) },
        {
          id: 'change',
          header: t('change'),
          text: change,
          cell: (movement) => (
            <StatusTag
              tone={tones[movement.direction]}
              why={explainMovement(scoring.explaining, comparison, movement.tenderer)}
            >
              {change(movement)}
            </StatusTag>
          ),
        },
        {
          id: 'before',
          header: t('totalWas'),
          numeric: true,
          text: ({ totalBefore }) => points(totalBefore),
          cell: ({ totalBefore }) => <Points value={totalBefore} />,
        },
        {
          id: 'after',
          header: t('totalIs'),
          numeric: true,
          text: ({ totalAfter }) => points(totalAfter),
          cell: ({ totalAfter }) => <Points value={totalAfter} />,
        },
      ]}
    />
  );
}

function points(value: Movement['totalBefore']): string {
  return value === undefined ? '' : toDecimal(value, 2);
}

function Points({ value }: { readonly value: Movement['totalBefore'] }): ReactNode {
  return value === undefined ? '–' : <PointsText points={toFraction(value)} />;
}

const tones: Readonly<Record<Movement['direction'], Tone>> = {
  rose: 'good',
  fell: 'bad',
  stayed: 'neutral',
  left: 'neutral',
  entered: 'accent',
};
