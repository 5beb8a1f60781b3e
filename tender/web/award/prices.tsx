import type { ReactNode } from 'react';
import { toDecimal, toFraction } from '#platform/kernel/rational.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { MoneyText } from '#platform/ui/money-text.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Text, TextLink } from '#platform/ui/text.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { PriceReading } from '#tender/core/procedure/award/events.ts';
import { type LowPriceSignal, lowPriceSignals } from '#tender/core/scoring/abnormally-low.ts';
import { sayFinding } from '#tender/documents/say-finding.ts';
import { useFrame } from '../data/frame.ts';
import { useProcedureLink } from '../data/route.ts';
import type { OpenedProps } from './opened.ts';
import { explainPrice, explainSignal, totalOf } from './price-why.ts';
import type { Scoring } from './scoring.ts';
import { awardPageWords } from './words.ts';

/** What was read from every price sheet, computed again by the guide, with what stands out (ALM-13, ALM-26). */
export function Prices({ view, scoring }: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  const to = useProcedureLink();
  const { stages } = useFrame();
  const signals = lowPriceSignals(scoring.input);
  const signalOf = (operator: string): LowPriceSignal | undefined =>
    signals.ok ? signals.value.find(({ tenderer }) => tenderer === operator) : undefined;
  const suspect = signals.ok && signals.value.some((signal) => signal.suspect);
  return (
    <Stack>
      <Text soft>{t('pricesIntro')}</Text>
      <DataTable<PriceReading>
        caption={t('prices')}
        hideCaption
        rows={view.readings}
        rowKey={({ operator }) => operator}
        empty={{ title: t('noPrices') }}
        columns={[
          { id: 'who', header: t('tenderer'), text: ({ operator }) => scoring.nameOf(operator) },
          {
            id: 'price',
            header: t('price'),
            numeric: true,
            text: (reading) => priceText(scoring, reading),
            cell: (reading) => <Price scoring={scoring} reading={reading} />,
          },
          {
            id: 'findings',
            header: t('findings'),
            text: ({ findings }) => findings.map((finding) => sayFinding(finding, scoring.language)).join(' '),
            cell: (reading) => <Findings scoring={scoring} reading={reading} signal={signalOf(reading.operator)} />,
          },
        ]}
      />
      {suspect && stages.includes('examination') ? (
        <Text>
          {t('askExplanation')} <TextLink to={to('examination')}>{t('toExamination')}</TextLink>
        </Text>
      ) : null}
    </Stack>
  );
}

interface PriceProps {
  readonly scoring: Scoring;
  readonly reading: PriceReading;
}

function priceText(scoring: Scoring, reading: PriceReading): string {
  const total = totalOf(scoring, reading);
  return total === undefined ? '' : toDecimal(total.total, 2);
}

function Price({ scoring, reading }: PriceProps): ReactNode {
  const total = totalOf(scoring, reading);
  if (total === undefined) return '–';
  return (
    <Explained why={explainPrice(scoring, reading.operator, total)}>
      <MoneyText amount={toFraction(total.total)} />
    </Explained>
  );
}

function Findings({
  scoring,
  reading,
  signal,
}: PriceProps & { readonly signal: LowPriceSignal | undefined }): ReactNode {
  const t = useWords(awardPageWords);
  const inRace = scoring.input.tenderers.some(({ id }) => id === reading.operator);
  const quiet = inRace && signal?.suspect !== true && reading.findings.length === 0;
  return (
    <Stack gap="s">
      {inRace ? null : (
        <span>
          <StatusTag>{t('outOfRace')}</StatusTag>
        </span>
      )}
      {signal?.suspect === true ? (
        <span>
          <StatusTag tone="warn" icon="warning" why={explainSignal(scoring, signal)}>
            {t('low')}
          </StatusTag>
        </span>
      ) : null}
      {reading.findings.map((finding) => (
        <span key={finding.code}>{sayFinding(finding, scoring.language)}</span>
      ))}
      {quiet ? <span className="award-quiet">{t('nothingFound')}</span> : null}
    </Stack>
  );
}
