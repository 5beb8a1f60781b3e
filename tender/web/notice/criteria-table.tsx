import type { ReactNode } from 'react';
import { compare, parseRational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { PointsText } from '#platform/ui/points-text.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { noticeWords } from './words.ts';

type Criterion = Guide['award']['criteria'][number];

export function CriteriaTable({ guide }: { readonly guide: Guide }): ReactNode {
  const t = useWords(noticeWords);
  return (
    <DataTable<Criterion>
      caption={t('criteria')}
      hideCaption
      csv={false}
      rows={guide.award.criteria}
      rowKey={({ id }) => id}
      empty={{ title: t('criteria') }}
      columns={[
        {
          id: 'title',
          header: t('criterion'),
          text: ({ title }) => title,
          cell: ({ title }) => <AsWritten>{title}</AsWritten>,
        },
        { id: 'kind', header: t('kind'), text: ({ kind }) => t(kind) },
        {
          id: 'weight',
          header: t('points'),
          numeric: true,
          text: ({ weight }) => weight,
          cell: ({ weight }) => <PointsText points={weight} places={0} />,
          compare: (one, other) => compare(unwrap(parseRational(one.weight)), unwrap(parseRational(other.weight))),
        },
      ]}
    />
  );
}
