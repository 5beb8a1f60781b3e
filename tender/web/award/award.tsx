import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Tabs } from '#platform/ui/tabs.tsx';
import { List, Text } from '#platform/ui/text.tsx';
import { isSelection } from '#tender/core/guide/places.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import type { Ranking } from '#tender/core/scoring/types.ts';
import { Decide } from './decide.tsx';
import { Decisions } from './decisions.tsx';
import { LotsPanel } from './lots/lots-panel.tsx';
import { OpenPrices } from './open-prices.tsx';
import type { OpenedProps } from './opened.ts';
import { Prices } from './prices.tsx';
import { RankingPicture } from './ranking.tsx';
import { Readings } from './readings.tsx';
import { ReportOnProcedure } from './report.tsx';
import { useScoring } from './scoring.ts';
import { SendLetters } from './send-letters.tsx';
import { SuspectPrices } from './suspect-prices.tsx';
import { Ties } from './ties.tsx';
import { Verifications } from './verifications.tsx';
import { WhatIf } from './what-if.tsx';
import { awardPageWords } from './words.ts';

interface AwardProps {
  readonly view: AwardView;
  readonly guide: Guide;
}

/** For who works on the procedure, and for the evaluators and the notary once prices are open: they read. */
export function Award({ view, guide }: AwardProps): ReactNode {
  const scoring = useScoring(view, guide);
  if (scoring === undefined) return <OpenPrices view={view} guide={guide} />;
  return <Opened view={view} scoring={scoring} />;
}

function Opened({ view, scoring }: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  const { ranking } = scoring;
  const overtaken = view.decisions.at(-1)?.overtaken === true;
  return (
    <Stack gap="xl">
      {overtaken ? (
        <Alert tone="warn" title={t('overtakenTitle')}>
          {t('overtakenText')}
        </Alert>
      ) : null}
      {ranking === undefined ? (
        <Alert tone="bad" title={t('noRanking')}>
          {t('noRankingText')}
        </Alert>
      ) : (
        <Section title={t('ranking')} intro={t('rankingIntro')}>
          <Stack gap="l">
            <Ties view={view} scoring={scoring} ranking={ranking} />
            <LotsPanel view={view} nameOf={scoring.nameOf} />
            {view.unscored === true ? (
              <Unscored scoring={scoring} ranking={ranking} />
            ) : (
              <RankingPicture scoring={scoring} ranking={ranking} />
            )}
          </Stack>
        </Section>
      )}
      <SuspectPrices view={view} scoring={scoring} />
      {ranking === undefined || !view.may.decide ? null : (
        <Decide scoring={scoring} ranking={ranking} again={view.decisions.length > 0} />
      )}
      {view.may.send ? <SendLetters view={view} scoring={scoring} /> : null}
      {view.unscored === true ? null : (
        <Section title={t('behind')}>
          <Behind view={view} scoring={scoring} />
        </Section>
      )}
      <Decisions view={view} scoring={scoring} />
      <ReportOnProcedure view={view} />
    </Stack>
  );
}

/** Of a selection in which no points are given: who goes on. */
function Unscored({
  scoring,
  ranking,
}: {
  readonly scoring: OpenedProps['scoring'];
  readonly ranking: Ranking;
}): ReactNode {
  const t = useWords(awardPageWords);
  return (
    <Stack>
      <Text>{t('unscored')}</Text>
      <List items={ranking.rows.map(({ tenderer }) => scoring.nameOf(tenderer))} />
    </Stack>
  );
}

function Behind(props: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  return (
    <Tabs
      label={t('behind')}
      tabs={[
        ...(isSelection(props.scoring.guide)
          ? []
          : [{ id: 'prices', label: t('prices'), content: <Prices {...props} /> }]),
        { id: 'what-if', label: t('whatIf'), content: <WhatIf {...props} /> },
        { id: 'readings', label: t('readings'), content: <Readings {...props} /> },
        { id: 'verification', label: t('verification'), content: <Verifications {...props} /> },
      ]}
    />
  );
}
