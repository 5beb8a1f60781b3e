import type { ReactNode } from 'react';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { PageHead } from '#platform/ui/page-head.tsx';
import { PageTitle } from '#platform/ui/page-title.tsx';
import { Loaded } from '../data/loaded.tsx';
import { useMe } from '../data/me.ts';
import { FoundList } from '../notices/found-list.tsx';
import { SearchBox, useSearch } from '../notices/search-box.tsx';
import { systemsPage, useSystems } from './data.ts';
import { SystemCard } from './system-card.tsx';
import { systemWords } from './words.ts';

/** Notices on the existence of qualification systems: public, searchable, without a final date (ORES-01). */
export function SystemsPage(): ReactNode {
  const t = useWords(systemWords);
  const { data: me } = useMe();
  const search = useSearch();
  const list = useSystems(search.text);
  const mayStart = me?.person?.organisation?.kind === 'authority';
  return (
    <Stack>
      <PageTitle title={t('title')} />
      <PageHead
        title={t('title')}
        intro={t('intro')}
        aside={mayStart ? <ButtonLink to={`${systemsPage}/new`}>{t('newSystem')}</ButtonLink> : undefined}
      />
      <SearchBox search={search} label={t('search')} hint={t('searchHint')} />
      <Loaded query={list} shape="cards">
        {({ systems, total }) => (
          <FoundList
            words={systemWords}
            search={search}
            total={total}
            cards={systems.map((listed) => ({ id: listed.system, card: <SystemCard listed={listed} /> }))}
          />
        )}
      </Loaded>
    </Stack>
  );
}
