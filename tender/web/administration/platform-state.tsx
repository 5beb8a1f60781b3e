import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import type { PlatformState } from '#tender/api/administration.ts';
import { keys } from '../data/keys.ts';
import { Loaded } from '../data/loaded.tsx';
import { getJson } from '../data/request.ts';
import { administrationWords } from './words.ts';

/** Leaps of the clock, and how the time stamps go: for whoever runs the server. */
export function PlatformClock(): ReactNode {
  const t = useWords(administrationWords);
  const state = useQuery({
    queryKey: [...keys.administration, 'platform'],
    queryFn: ({ signal }) => getJson<PlatformState>('/v1/platform', signal),
  });
  return (
    <Section title={t('clock')} intro={t('clockIntro')}>
      <Loaded query={state} shape="table">
        {(known) => (
          <Stack>
            <Steps steps={known.steps} />
            <Stamping stamping={known.stamping} />
          </Stack>
        )}
      </Loaded>
    </Section>
  );
}

function Steps({ steps }: Pick<PlatformState, 'steps'>): ReactNode {
  const t = useWords(administrationWords);
  const { language } = useLanguage();
  const zone = useZone();
  const moment = (at: string) => instantText(at, zone, language, 'exact');
  return (
    <DataTable
      caption={t('clockSteps')}
      rows={steps}
      rowKey={({ at, wallAt }) => `${at} ${wallAt}`}
      empty={{ title: t('noClockSteps') }}
      columns={[
        { id: 'expected', header: t('clockExpected'), text: ({ expectedAt }) => moment(expectedAt) },
        { id: 'said', header: t('clockSaid'), text: ({ wallAt }) => moment(wallAt) },
        {
          id: 'when',
          header: t('clockWhen'),
          text: ({ acrossRestart }) => t(acrossRestart ? 'clockRestart' : 'clockRunning'),
        },
      ]}
    />
  );
}

function Stamping({ stamping }: Pick<PlatformState, 'stamping'>): ReactNode {
  const t = useWords(administrationWords);
  const { language } = useLanguage();
  const zone = useZone();
  if (stamping === undefined) return <Text soft>{t('noStamps')}</Text>;
  const { url, waiting, last, failure } = stamping;
  const moment = (at: string) => instantText(at, zone, language, 'short');
  if (failure !== undefined) {
    return (
      <Alert tone="warn" title={t('stampsFail', { count: waiting })}>
        <p>{t('stampsFailText', { url, at: moment(failure.at), code: failure.code })}</p>
      </Alert>
    );
  }
  return <Text>{last === undefined ? t('stampsNone', { url }) : t('stampsLast', { url, at: moment(last.at) })}</Text>;
}
