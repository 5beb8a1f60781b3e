import { type ReactNode, useMemo } from 'react';
import { formatPoints } from '#platform/kernel/format.ts';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { Ranking } from '#tender/core/scoring/types.ts';
import type { OpenedProps } from './opened.ts';
import { type AlternativeResult, type ReadingResult, resultsByReading, winnerOf } from './reading-results.ts';
import type { Scoring } from './scoring.ts';
import { awardPageWords } from './words.ts';

/** Where the guide can be read in two ways: what each way would have brought, beside the one that was chosen. */
export function Readings({ view, scoring }: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  const { guide } = scoring;
  const results = useMemo(
    () => (view.input === undefined ? [] : resultsByReading(guide, view.input, view.readings)),
    [guide, view.input, view.readings],
  );
  const others = guide.readings.length - results.length;
  return (
    <Stack gap="l">
      <Text soft>{t('readingsIntro')}</Text>
      {results.map((result) => (
        <Reading key={result.reading} result={result} scoring={scoring} />
      ))}
      {others > 0 ? <Text soft>{t('readingsOthers', { count: others })}</Text> : null}
    </Stack>
  );
}

function Reading({ result, scoring }: { readonly result: ReadingResult; readonly scoring: Scoring }): ReactNode {
  const t = useWords(awardPageWords);
  const tag = (
    <StatusTag tone={result.matters ? 'warn' : 'neutral'}>
      {t(result.matters ? 'readingMatters' : 'readingSame')}
    </StatusTag>
  );
  const winner = (ranking: Ranking | undefined): string =>
    ranking === undefined ? t('noRankingShort') : (winnerOf(ranking)?.map(scoring.nameOf).join(', ') ?? t('nobody'));
  return (
    <Section title={result.title} level={3} aside={tag} intro={result.reason}>
      <DataTable<AlternativeResult>
        caption={t('readingTable', { reading: result.title })}
        hideCaption
        csv={false}
        rows={result.alternatives}
        rowKey={({ alternative }) => alternative}
        empty={{ title: result.title }}
        columns={[
          {
            id: 'reading',
            header: t('reading'),
            text: ({ title }) => title,
            cell: ({ title, chosen }) => (
              <Stack gap="s">
                <span>
                  <AsWritten>{title}</AsWritten>
                </span>
                {chosen ? (
                  <span>
                    <StatusTag tone="accent" icon="check">
                      {t('chosen')}
                    </StatusTag>
                  </span>
                ) : null}
              </Stack>
            ),
          },
          { id: 'winner', header: t('first'), text: ({ ranking }) => winner(ranking) },
          {
            id: 'ranking',
            header: t('ranking'),
            text: ({ ranking }) => order(scoring, ranking),
            cell: ({ ranking }) => <Order scoring={scoring} ranking={ranking} />,
          },
        ]}
      />
    </Section>
  );
}

function order({ nameOf, language }: Scoring, ranking: Ranking | undefined): string {
  return (ranking?.rows ?? [])
    .map(({ tenderer, rank, total }) => `${rank ?? '–'}. ${nameOf(tenderer)} ${formatPoints(total, 2, language)}`)
    .join('; ');
}

function Order({ scoring, ranking }: { readonly scoring: Scoring; readonly ranking: Ranking | undefined }): ReactNode {
  if (ranking === undefined) return '–';
  return (
    <ol className="award-places">
      {ranking.rows.map(({ tenderer, rank, total }) => (
        <li key={tenderer}>
          <span>{rank ?? '–'}</span>
          <span>{scoring.nameOf(tenderer)}</span>
          <span className="ui-number">{formatPoints(total, 2, scoring.language)}</span>
        </li>
      ))}
    </ol>
  );
}
