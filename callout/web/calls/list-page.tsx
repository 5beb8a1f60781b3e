import type { ReactNode } from 'react';
import type { CallsAnswer } from '#callout/api/answers.ts';
import { DataTable } from '#platform/ui/data-table.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { TextLink } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useCalls } from '../data/queries.ts';
import { callWords } from '../reception/words.ts';
import { phaseWords } from './phase.ts';
import { coursePageWords } from './words.ts';

type Summary = CallsAnswer['calls'][number];

/** All calls that this viewer may see, drills apart from real ones by their word (BHV-14, BHV-21). */
export function CallsPage(): ReactNode {
  const t = useWords(coursePageWords);
  const calls = useCalls();
  const columns = useColumns();
  return (
    <Stack gap="l">
      <PageTitle title={t('title')} />
      <PageHead title={t('title')} />
      <Loaded query={calls} shape="table">
        {(known) => (
          <DataTable
            caption={t('title')}
            hideCaption
            columns={columns}
            rows={known}
            rowKey={({ call }) => call}
            empty={{ title: t('none'), text: t('noneText') }}
          />
        )}
      </Loaded>
    </Stack>
  );
}

function useColumns(): readonly Column<Summary>[] {
  const t = useWords(coursePageWords);
  const say = useWords(callWords);
  const zone = useZone();
  const { language } = useLanguage();
  return [
    {
      id: 'when',
      header: t('when'),
      text: ({ raisedAt }) => instantText(raisedAt, zone, language, 'short'),
      cell: ({ call, raisedAt }) => (
        <TextLink to={`/calls/${call}`}>{instantText(raisedAt, zone, language, 'short')}</TextLink>
      ),
    },
    { id: 'mode', header: t('mode'), text: ({ mode }) => say(mode) },
    { id: 'what', header: t('what'), text: ({ nature, place }) => `${nature}, ${place}` },
    { id: 'where', header: t('where'), text: ({ location }) => location.name },
    {
      id: 'answers',
      header: t('answers'),
      text: ({ counts }) => t('answersOf', { coming: counts.coming, called: counts.called }),
    },
    { id: 'state', header: t('state'), text: ({ phase }) => say(phaseWords[phase]) },
  ];
}
