import type { ReactNode } from 'react';
import { parseRational, type Rational, toDecimal, toFraction } from '#platform/kernel/rational.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { MoneyText } from '#platform/ui/money-text.tsx';
import { PointsText } from '#platform/ui/points-text.tsx';
import { StackedBars } from '#platform/ui/stacked-bars.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { Explained } from '#platform/ui/why-drawer.tsx';
import { isSelection } from '#tender/core/guide/places.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { explainCriterion } from '#tender/core/scoring/explain.ts';
import { explainRank, explainTotal } from '#tender/core/scoring/explain-rank.ts';
import type { RankedRow, Ranking } from '#tender/core/scoring/types.ts';
import { pointCriteria, type Scoring } from './scoring.ts';
import { awardPageWords } from './words.ts';

interface RankingProps {
  readonly scoring: Scoring;
  readonly ranking: Ranking;
}

/** The ranking at a glance, each criterion a part of the bar, with the numbers below. */
export function RankingPicture({ scoring, ranking }: RankingProps): ReactNode {
  const t = useWords(awardPageWords);
  const { guide, nameOf, explaining } = scoring;
  const criteria = pointCriteria(guide);
  const maximum = parseRational(guide.award.maximum);
  return (
    <StackedBars
      caption={t('rankingPicture', { maximum: guide.award.maximum })}
      parts={criteria.map(({ id, title }) => ({ id, label: title }))}
      table={<RankingTable scoring={scoring} ranking={ranking} />}
      max={maximum.ok ? toFraction(maximum.value) : '100'}
      rows={ranking.rows.map((row) => ({
        id: row.tenderer,
        label: nameOf(row.tenderer),
        total: toFraction(row.total),
        values: Object.fromEntries(criteria.map(({ id }) => [id, toFraction(row.criteria[id]?.points ?? row.total)])),
        why: explainTotal(explaining, row),
        ...(row.rank === null ? { out: true } : { rank: row.rank }),
      }))}
    />
  );
}

/** The same in numbers, each of which unfolds into how it came about. */
function RankingTable({ scoring, ranking }: RankingProps): ReactNode {
  const t = useWords(awardPageWords);
  return (
    <DataTable
      caption={t('rankingTable')}
      hideCaption
      rows={ranking.rows}
      rowKey={({ tenderer }) => tenderer}
      columns={[
        {
          id: 'rank',
          header: t('place'),
          numeric: true,
          text: ({ rank }) => (rank === null ? '–' : String(rank)),
          cell: (row) => (
            <Explained why={explainRank(scoring.explaining, ranking, row.tenderer)}>{row.rank ?? '–'}</Explained>
          ),
        },
        { id: 'tenderer', header: t('tenderer'), text: ({ tenderer }) => scoring.nameOf(tenderer) },
        ...pointCriteria(scoring.guide).map((criterion) => criterionColumn(criterion, scoring)),
        totalColumn(t('total'), scoring),
        ...(isSelection(scoring.guide) ? [] : [priceColumn(t('price'), scoring)]),
      ]}
      empty={{ title: t('nobodyLeft') }}
    />
  );
}

function criterionColumn(
  { id, title }: Guide['award']['criteria'][number],
  { explaining }: Scoring,
): Column<RankedRow> {
  const pointsOf = ({ criteria, total }: RankedRow): Rational => criteria[id]?.points ?? total;
  return {
    id,
    header: title,
    numeric: true,
    text: (row) => toDecimal(pointsOf(row), 2),
    cell: (row) => (
      <Explained why={explainCriterion(explaining, row, id)}>
        <PointsText points={toFraction(pointsOf(row))} />
      </Explained>
    ),
  };
}

function totalColumn(header: string, { explaining }: Scoring): Column<RankedRow> {
  return {
    id: 'total',
    header,
    numeric: true,
    text: ({ total }) => toDecimal(total, 2),
    cell: (row) => (
      <Explained why={explainTotal(explaining, row)}>
        <strong>
          <PointsText points={toFraction(row.total)} />
        </strong>
      </Explained>
    ),
  };
}

function priceColumn(header: string, { input }: Scoring): Column<RankedRow> {
  const priceOf = ({ tenderer }: RankedRow): string => {
    const price = input.tenderers.find(({ id }) => id === tenderer)?.price;
    return price === undefined ? '' : toDecimal(price, 2);
  };
  return { id: 'price', header, numeric: true, text: priceOf, cell: (row) => <MoneyText amount={priceOf(row)} /> };
}
