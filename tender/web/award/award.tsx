import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Tabs } from '#platform/ui/tabs.tsx';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
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
            <RankingPicture scoring={scoring} ranking={ranking} />
          </Stack>
        </Section>
      )}
      <SuspectPrices view={view} scoring={scoring} />
      {ranking === undefined || !view.may.decide ? null : (
        <Decide scoring={scoring} ranking={ranking} again={view.decisions.length > 0} />
      )}
      {view.may.send ? <SendLetters view={view} scoring={scoring} /> : null}
      <Section title={t('behind')}>
        <Behind view={view} scoring={scoring} />
      </Section>
      <Decisions view={view} scoring={scoring} />
      <ReportOnProcedure view={view} />
    </Stack>
  );
}

function Behind(props: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  return (
    <Tabs
      label={t('behind')}
      tabs={[
        { id: 'prices', label: t('prices'), content: <Prices {...props} /> },
        { id: 'what-if', label: t('whatIf'), content: <WhatIf {...props} /> },
        { id: 'readings', label: t('readings'), content: <Readings {...props} /> },
        { id: 'verification', label: t('verification'), content: <Verifications {...props} /> },
      ]}
    />
  );
}
